// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json.h"
#include "models/rules/issue.h"

#include <array>
#include <span>
#include <vector>

namespace meshwright {

struct Rule;

/// Where a rule puts what it finds.
class Findings
{
public:
    explicit Findings(std::vector<Issue>& issues) : m_issues(issues) {}

    /// @p message names the value, what is allowed and the mend. Beyond what anyone reads, further issues of
    /// the same severity are dropped.
    void add(const Rule& rule, Pointer at, QString message);
    /// Whether any issue was dropped.
    bool isFull() const { return m_isFull; }

private:
    std::vector<Issue>& m_issues;
    std::array<std::size_t, 3> m_counts = {}; ///< by severity
    bool m_isFull = false;
};

/// A check across fields, or one finer than a shape can say. It is silent where a value is absent or of the
/// wrong type: that is the generic walk's to report.
struct Rule
{
    const char* id; ///< stable kebab-case id, also in the command line's output
    Severity severity;
    /// @p node is the whole create input, @p self this row, for Findings::add.
    void (*run)(const json& node, const Rule& self, Findings& findings);
};

/// The rules, a file per subject.
std::span<const Rule> nameRules();
std::span<const Rule> tagRules();
std::span<const Rule> discoveryRules();
std::span<const Rule> listenerRules();
std::span<const Rule> healthCheckRules();
std::span<const Rule> trafficRules(); ///< connection pools, timeouts, outlier detection
std::span<const Rule> listenerTlsRules();
std::span<const Rule> clientPolicyRules();
std::span<const Rule> certificateRules(); ///< what TLS of listeners and of client policies has in common
std::span<const Rule> backendRules();
std::span<const Rule> loggingRules();
std::span<const Rule> arnRules();

/// Every subject's rules, in the order above.
std::array<std::span<const Rule>, 12> allRules();

} // namespace meshwright
