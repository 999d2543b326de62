// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/source/value.h"
#include "models/source/yaml_reader.h"

#include <functional>
#include <optional>
#include <string_view>

namespace meshwright::source {

/// What a value with a tag, as written ("!Ref"), stands for, given what it would be without; nullopt where
/// the tag says nothing.
using YamlMeaning = std::function<std::optional<json>(std::string_view tag, json value)>;

/// The value that @p document stands for; what has a tag without a meaning is unknown
/// (models/json/unknown.h). Null for a document without anything. Names given twice are told once, numbers
/// wherever they are.
json valueOf(const YamlDocument& document, const OnValueFault& onFault, const YamlMeaning& meaning = {});

} // namespace meshwright::source
