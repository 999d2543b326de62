// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/yaml_reader.h"

#include <string>

namespace meshwright {

/// The JSON of each document of @p text, one a line. What is wrong or odd with a document stands in front of
/// its JSON: "2:3 NotClosed ", "twice /a ".
std::string yamlLines(std::string_view text, const source::YamlLimits& limits = {});

/// What a value between @p begin and @p end of the text is: its bytes, with the name in front.
std::string bytesAt(const source::Tree& tree, const char* pointer);

} // namespace meshwright
