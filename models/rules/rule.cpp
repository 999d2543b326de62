// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/rule.h"

#include <QCoreApplication>

#include <utility>

namespace meshwright {

namespace {

/// A file with a million wrong items must not take the memory of a million messages.
constexpr std::size_t mostOfASeverity = 1000;

} // namespace

Issue* Findings::add(const RuleInfo& rule, Pointer at, QString message)
{
    std::size_t& count = m_counts[static_cast<std::size_t>(rule.severity)];
    if (count == mostOfASeverity) {
        m_isFull = true;
        return nullptr;
    }
    ++count;
    return &m_issues.emplace_back(issueOf(rule, std::move(at), std::move(message)));
}

void Findings::add(const RuleInfo& rule, Pointer at, const QString& message, const char* cure,
                   const QString& what)
{
    if (Issue* issue = add(rule, std::move(at), message))
        issue->related.push_back({Pointer(cure), what});
}

Issue moreIssues()
{
    return issueOf(notAllListed, Pointer(),
                   QCoreApplication::translate("rules", "There are more problems than can be listed. "
                                                        "Mend some of these and check again."));
}

std::array<std::span<const NodeRule>, 11> nodeRules()
{
    return {discoveryRules(), listenerRules(),    healthCheckRules(),  trafficRules(),
            outlierRules(),   listenerTlsRules(), clientPolicyRules(), certificateRules(),
            backendRules(),   loggingRules(),     arnRules()};
}

std::array<std::span<const ResourceRule>, 13> resourceRules()
{
    return {nameRules(),      tagRules(),   durationRules(), serviceRules(),           gatewayRules(),
            routeTypeRules(), matchRules(), pathRules(),     regularExpressionRules(), weightRules(),
            retryRules(),     hostRules(),  rewriteRules()};
}

} // namespace meshwright
