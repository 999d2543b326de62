// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/jq/jq_template.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace meshwright {

/// Asks for the values of @p variables, a row each, for the template in @p file. Those that were given, by
/// name; nullopt when the person cancels.
std::optional<std::map<std::string, std::string>> askForValues(const std::vector<TemplateVariable>& variables,
                                                               const QString& file, QWidget* parent);

} // namespace meshwright
