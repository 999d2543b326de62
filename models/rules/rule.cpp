// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/rule.h"

namespace meshwright {

namespace {

/// A file with a million wrong items must not take the memory of a million messages.
constexpr std::size_t mostOfASeverity = 1000;

} // namespace

void Findings::add(const Rule& rule, Pointer at, QString message)
{
    std::size_t& count = m_counts[static_cast<std::size_t>(rule.severity)];
    if (count == mostOfASeverity) {
        m_isFull = true;
        return;
    }
    ++count;
    m_issues.push_back({std::move(at), rule.severity, rule.id, std::move(message)});
}

std::array<std::span<const Rule>, 12> allRules()
{
    return {nameRules(),        tagRules(),     discoveryRules(),   listenerRules(),
            healthCheckRules(), trafficRules(), listenerTlsRules(), clientPolicyRules(),
            certificateRules(), backendRules(), loggingRules(),     arnRules()};
}

} // namespace meshwright
