// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule_info.h"

#include <QString>

#include <string>
#include <vector>

namespace meshwright {

/// Every rule there is, each once: those of reading, then those of checking. No issue of a file or a document
/// has the id of another.
std::vector<RuleInfo> allRuleInfos();

/// What the rule @p id is called for people; the id itself where there is none.
QString titleOfRule(const std::string& id);

} // namespace meshwright
