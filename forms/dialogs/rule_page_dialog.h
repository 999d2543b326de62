// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

class QWidget;

namespace meshwright {

/// The page of the rule with the id @p rule: what is wrong, why it matters, how to mend it, an example of
/// each, the source. A window of its own beside @p parent, one for all rules, that nothing waits for.
void showRulePage(const std::string& rule, QWidget* parent);

} // namespace meshwright
