// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule_info.h"

// The rows the generic walk reports with; their ids are part of the command line's output.
namespace meshwright::generic {

inline constexpr RuleInfo wrongType{"type", Severity::Error,
                                    QT_TRANSLATE_NOOP("rules", "Value of the wrong type"),
                                    "AWS CLI, validation of parameters"};
inline constexpr RuleInfo null{"null", Severity::Error,
                               QT_TRANSLATE_NOOP("rules", "Null in place of a value"),
                               "AWS CLI, validation of parameters"};
inline constexpr RuleInfo required{"required", Severity::Error,
                                   QT_TRANSLATE_NOOP("rules", "Required member that is missing"),
                                   "App Mesh API, required members"};
inline constexpr RuleInfo unknownMember{"unknown-member", Severity::Error,
                                        QT_TRANSLATE_NOOP("rules", "Unknown member"),
                                        "AWS CLI, validation of parameters"};
inline constexpr RuleInfo exactlyOneOf{"exactly-one-of", Severity::Error,
                                       QT_TRANSLATE_NOOP("rules", "None or several where one is needed"),
                                       "App Mesh API, unions"};
inline constexpr RuleInfo wholeNumber{"whole-number", Severity::Error,
                                      QT_TRANSLATE_NOOP("rules", "Not a whole number"),
                                      "AWS CLI, validation of parameters"};
inline constexpr RuleInfo tooSmall{"too-small", Severity::Error,
                                   QT_TRANSLATE_NOOP("rules", "Number below the minimum"),
                                   "App Mesh API, bounds of numbers"};
inline constexpr RuleInfo tooLarge{"too-large", Severity::Error,
                                   QT_TRANSLATE_NOOP("rules", "Number above the maximum"),
                                   "App Mesh API, bounds of numbers"};
inline constexpr RuleInfo notAnAllowedWord{"not-an-allowed-word", Severity::Error,
                                           QT_TRANSLATE_NOOP("rules", "Word that is not allowed"),
                                           "App Mesh API, enumerations"};
inline constexpr RuleInfo tooShort{"too-short", Severity::Error,
                                   QT_TRANSLATE_NOOP("rules", "Text that is too short"),
                                   "App Mesh API, lengths of texts"};
inline constexpr RuleInfo tooLong{"too-long", Severity::Error,
                                  QT_TRANSLATE_NOOP("rules", "Text that is too long"),
                                  "App Mesh API, lengths of texts"};
inline constexpr RuleInfo pattern{"pattern", Severity::Error,
                                  QT_TRANSLATE_NOOP("rules", "Characters that are not allowed"),
                                  "App Mesh API, patterns of texts"};
inline constexpr RuleInfo tooFewItems{"too-few-items", Severity::Error,
                                      QT_TRANSLATE_NOOP("rules", "List with too few items"),
                                      "App Mesh API, lengths of lists"};
inline constexpr RuleInfo tooManyItems{"too-many-items", Severity::Error,
                                       QT_TRANSLATE_NOOP("rules", "List with too many items"),
                                       "App Mesh API, lengths of lists"};

} // namespace meshwright::generic
