// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/read.h"

#include <string_view>

namespace meshwright {

/// Whether @p bytes may be YAML: text, and no HTML. Empty text is none.
bool isYamlText(std::string_view bytes);

/// Reads @p bytes, a file of YAML with one document or several, each in the format that claims it. What is
/// wrong with a document is an issue; those after it are read as far as that is safe.
Reading readYamlFile(std::string_view bytes, const Arguments& arguments);

} // namespace meshwright
