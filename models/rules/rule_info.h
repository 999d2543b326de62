// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

namespace meshwright {

/// What is known of a rule beside how it is found: a row of the catalogue. Rules with a function of their own
/// have it in their subject's table; the others are a RuleInfo alone, and whoever finds them names it.
struct RuleInfo
{
    const char* id; ///< stable kebab-case id, also in the command line's output
    Severity severity;
    const char* title;  ///< a short phrase, marked with QT_TRANSLATE_NOOP("rules", …)
    const char* source; ///< where the fact is to be read: "App Mesh API, PortMapping"; not translated
};

/// An issue of the rule @p rule at @p at, with nothing related and no fix.
Issue issueOf(const RuleInfo& rule, Pointer at, QString message);

/// The title of @p rule in the language of the desktop.
QString titleOf(const RuleInfo& rule);

} // namespace meshwright
