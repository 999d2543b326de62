// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/rule_info.h"

#include <QCoreApplication>

#include <utility>

namespace meshwright {

Issue issueOf(const RuleInfo& rule, Pointer at, QString message)
{
    return {std::move(at), rule.severity, rule.id, std::move(message)};
}

QString titleOf(const RuleInfo& rule)
{
    return QCoreApplication::translate("rules", rule.title);
}

} // namespace meshwright
