// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule_info.h"

#include <vector>

namespace meshwright {

/// Every rule that check() and checkEdit() report with, put together from the subjects' tables: of the
/// shapes, of nodes and other resources, of audits, of edits, of places (checkPlace()), and what is said
/// where there is too much to say. Reading has rules as well; who wants all there are asks allRuleInfos() of
/// models/formats/catalogue.h.
std::vector<RuleInfo> checkingRuleInfos();

} // namespace meshwright
