// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/source/value.h"
#include "models/source/yaml_reader.h"

namespace meshwright::source {

/// The value that @p document stands for; what has a tag without a meaning here is unknown
/// (models/json/unknown.h). Null for a document without anything. Names given twice are told once, numbers
/// wherever they are.
json valueOf(const YamlDocument& document, const OnValueFault& onFault);

} // namespace meshwright::source
