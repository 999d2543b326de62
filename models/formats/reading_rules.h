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
inline constexpr RuleInfo cloudFormation{"cloudformation", Severity::Error,
                                         QT_TRANSLATE_NOOP("rules", "Template of CloudFormation"),
                                         "CloudFormation, AWS::AppMesh::VirtualNode"};
inline constexpr RuleInfo kubernetes{"kubernetes", Severity::Error,
                                     QT_TRANSLATE_NOOP("rules", "Manifest of Kubernetes"),
                                     "App Mesh controller for Kubernetes, VirtualNode"};
inline constexpr RuleInfo terraform{"terraform", Severity::Error,
                                    QT_TRANSLATE_NOOP("rules", "File of Terraform"),
                                    "Terraform, aws_appmesh_virtual_node"};
inline constexpr RuleInfo notANode{"not-a-virtual-node", Severity::Error,
                                   QT_TRANSLATE_NOOP("rules", "Something else than a virtual node"),
                                   "App Mesh API, CreateVirtualNode"};
inline constexpr RuleInfo otherResource{"other-resource", Severity::Hint,
                                        QT_TRANSLATE_NOOP("rules", "Another resource of App Mesh"),
                                        "App Mesh API, CreateVirtualNode"};
inline constexpr RuleInfo noSpecListed{"node-list", Severity::Error,
                                       QT_TRANSLATE_NOOP("rules", "Node that is only listed"),
                                       "App Mesh API, ListVirtualNodes"};
inline constexpr RuleInfo tooManyNodes{"too-many-nodes", Severity::Error,
                                       QT_TRANSLATE_NOOP("rules", "Too many nodes in one list"),
                                       "Meshwright, bounds of reading"};
inline constexpr RuleInfo skeleton{
    "cli-skeleton", Severity::Error,
    QT_TRANSLATE_NOOP("rules", "Skeleton of the AWS CLI that is not filled in"), "AWS CLI, skeletons"};
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

} // namespace meshwright::reading

namespace meshwright {

/// The rows above, for those who list all rules.
std::span<const RuleInfo> readingRules();

} // namespace meshwright
