// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule_info.h"

#include <vector>

namespace meshwright {

/// Every rule there is, each once: those of reading, then those of checking. No issue of a file or a document
/// has the id of another.
std::vector<RuleInfo> allRuleInfos();

} // namespace meshwright
