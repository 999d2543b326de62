// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule_info.h"

#include <span>

// The rows that reading reports with; their ids are part of the command line's output.
namespace meshwright::reading {

inline constexpr RuleInfo syntax{"json-syntax", Severity::Error,
                                 QT_TRANSLATE_NOOP("rules", "Text that is not JSON"), "JSON (RFC 8259)"};
inline constexpr RuleInfo duplicateKey{"duplicate-key", Severity::Warning,
                                       QT_TRANSLATE_NOOP("rules", "Same name twice in an object"),
                                       "JSON, objects (RFC 8259)"};
inline constexpr RuleInfo tooDeep{"too-deep", Severity::Error,
                                  QT_TRANSLATE_NOOP("rules", "Too many levels of lists and objects"),
                                  "Meshwright, bounds of reading"};
inline constexpr RuleInfo fileTooLarge{"file-too-large", Severity::Error,
                                       QT_TRANSLATE_NOOP("rules", "File that is too large"),
                                       "Meshwright, bounds of reading"};
inline constexpr RuleInfo numberTooLarge{"number-too-large", Severity::Error,
                                         QT_TRANSLATE_NOOP("rules", "Number too large to be kept"),
                                         "JSON, numbers (RFC 8259)"};
inline constexpr RuleInfo notAResource{
    "not-a-resource", Severity::Error,
    QT_TRANSLATE_NOOP("rules", "Something else than a resource of App Mesh"), "App Mesh API, Create… inputs"};
inline constexpr RuleInfo noSpecListed{"only-listed", Severity::Hint,
                                       QT_TRANSLATE_NOOP("rules", "Resource that is only listed"),
                                       "App Mesh API, List… outputs"};
inline constexpr RuleInfo meshNotNamed{"mesh-not-named", Severity::Hint,
                                       QT_TRANSLATE_NOOP("rules", "Input that does not name its mesh"),
                                       "AWS CLI, --cli-input-json beside options"};
inline constexpr RuleInfo unclearKind{"unclear-kind", Severity::Hint,
                                      QT_TRANSLATE_NOOP("rules", "Spec that several kinds may have"),
                                      "App Mesh API, listeners of nodes, routers and gateways"};
inline constexpr RuleInfo tooManyItems{"list-too-long", Severity::Error,
                                       QT_TRANSLATE_NOOP("rules", "Too many items in one list"),
                                       "Meshwright, bounds of reading"};
inline constexpr RuleInfo skeleton{
    "cli-skeleton", Severity::Error,
    QT_TRANSLATE_NOOP("rules", "Skeleton of the AWS CLI that is not filled in"), "AWS CLI, skeletons"};
inline constexpr RuleInfo cloudFormationSpelling{
    "cloudformation-spelling", Severity::Warning,
    QT_TRANSLATE_NOOP("rules", "Property that CloudFormation spells otherwise"),
    "CloudFormation, resource types of App Mesh"};
inline constexpr RuleInfo cloudFormationLoop{
    "cloudformation-loop", Severity::Warning,
    QT_TRANSLATE_NOOP("rules", "Resources that CloudFormation makes in a loop"),
    "CloudFormation, Fn::ForEach"};
inline constexpr RuleInfo openVariable{"open-variable", Severity::Hint,
                                       QT_TRANSLATE_NOOP("rules", "Variable of a template without a value"),
                                       "jq, --arg and --argjson"};
inline constexpr RuleInfo unknownValue{"unknown-value", Severity::Error,
                                       QT_TRANSLATE_NOOP("rules", "Value that is not known"),
                                       "Meshwright, values that a file leaves open"};
inline constexpr RuleInfo yamlSyntax{"yaml-syntax", Severity::Error,
                                     QT_TRANSLATE_NOOP("rules", "Text that is not YAML"), "YAML 1.2"};
inline constexpr RuleInfo yamlAlias{"yaml-alias", Severity::Error,
                                    QT_TRANSLATE_NOOP("rules", "Alias that leads nowhere, or in a circle"),
                                    "YAML 1.2, alias nodes"};
inline constexpr RuleInfo yamlNotJson{"yaml-not-json", Severity::Error,
                                      QT_TRANSLATE_NOOP("rules", "YAML that JSON has nothing for"),
                                      "YAML 1.2, JSON schema"};
inline constexpr RuleInfo yamlTooMuch{"yaml-too-much", Severity::Error,
                                      QT_TRANSLATE_NOOP("rules", "YAML that stands for too much"),
                                      "Meshwright, bounds of reading"};
inline constexpr RuleInfo yamlWord{"yaml-word", Severity::Warning,
                                   QT_TRANSLATE_NOOP("rules", "Word that readers of YAML do not agree on"),
                                   "YAML 1.1, types"};
inline constexpr RuleInfo referredTwice{"referred-twice", Severity::Error,
                                        QT_TRANSLATE_NOOP("rules", "One reference written in two ways"),
                                        "App Mesh controller, v1beta2, references"};
inline constexpr RuleInfo otherForm{"other-form", Severity::Hint,
                                    QT_TRANSLATE_NOOP("rules", "Same resource in two forms"),
                                    "Meshwright, inventories"};
inline constexpr RuleInfo acceptanceInvalid{"acceptance-invalid", Severity::Error,
                                            QT_TRANSLATE_NOOP("rules", "Acceptance that cannot be used"),
                                            "Meshwright, .meshwright.json"};
inline constexpr RuleInfo acceptanceUnused{"acceptance-unused", Severity::Warning,
                                           QT_TRANSLATE_NOOP("rules", "Acceptance that matches nothing"),
                                           "Meshwright, .meshwright.json"};
inline constexpr RuleInfo acceptanceExpired{"acceptance-expired", Severity::Warning,
                                            QT_TRANSLATE_NOOP("rules", "Acceptance whose time is over"),
                                            "Meshwright, .meshwright.json"};

} // namespace meshwright::reading

namespace meshwright {

/// The rows above, for those who list all rules.
std::span<const RuleInfo> readingRules();

} // namespace meshwright
