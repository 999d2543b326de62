// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/kind_set.h"
#include "models/rules/rule_info.h"

#include <array>
#include <span>
#include <vector>

namespace meshwright {

class NodeParts;

/// Where a rule puts what it finds.
class Findings
{
public:
    explicit Findings(std::vector<Issue>& issues) : m_issues(issues) {}

    /// @p message names the value, what is allowed and the mend. Beyond what anyone reads, further issues of
    /// the same severity are dropped: nullptr then, otherwise the issue, for what more there is to say of it.
    Issue* add(const RuleInfo& rule, Pointer at, QString message);
    /// The same, about a mistake that is mended elsewhere: at @p cure, as @p what says.
    void add(const RuleInfo& rule, Pointer at, const QString& message, const char* cure, const QString& what);
    /// Whether any issue was dropped.
    bool isFull() const { return m_isFull; }

private:
    std::vector<Issue>& m_issues;
    std::array<std::size_t, 3> m_counts = {}; ///< by severity
    bool m_isFull = false;
};

/// Said once where Findings were full.
inline constexpr RuleInfo notAllListed{"more-issues", Severity::Error,
                                       QT_TRANSLATE_NOOP("rules", "More problems than are listed"),
                                       "Meshwright, bounds of checking"};

/// The issue of notAllListed.
Issue moreIssues();

/// A check across fields, or one finer than a shape can say. It is silent where a value is absent or of the
/// wrong type: that is the generic walk's to report.
struct NodeRule
{
    RuleInfo info;
    /// @p node is the whole create input, @p self this rule's info, for Findings::add.
    void (*run)(const NodeParts& node, const RuleInfo& self, Findings& findings);
    /// Virtual gateways and routers have some of a node's parts at the same places.
    KindSet kinds = onlyNodes;
};

/// The same for any kind, of what is no part of a node or not of nodes alone.
struct ResourceRule
{
    RuleInfo info;
    KindSet kinds;
    /// @p input is the whole create input of the kind @p kind, one of kinds.
    void (*run)(Kind kind, const json& input, const RuleInfo& self, Findings& findings);
};

/// A check of what an edit does to a node that is served.
struct EditRule
{
    RuleInfo info;
    /// @p saved is the node as it is served now, @p node what it is to be; both are create inputs.
    void (*run)(const json& saved, const json& node, const RuleInfo& self, Findings& findings);
};

/// The rules of node/, a file per subject.
std::span<const NodeRule> discoveryRules();
std::span<const NodeRule> listenerRules();
std::span<const NodeRule> healthCheckRules();
std::span<const NodeRule> trafficRules(); ///< connection pools, timeouts
std::span<const NodeRule> outlierRules(); ///< outlier detection
std::span<const NodeRule> listenerTlsRules();
std::span<const NodeRule> clientPolicyRules();
std::span<const NodeRule> certificateRules(); ///< what TLS of listeners and of client policies has in common
std::span<const NodeRule> backendRules();
std::span<const NodeRule> loggingRules();
std::span<const NodeRule> arnRules();

/// Every subject's rules, in the order above.
std::array<std::span<const NodeRule>, 11> nodeRules();

/// The rules of resource/, a file per subject.
std::span<const ResourceRule> nameRules();
std::span<const ResourceRule> tagRules();
std::span<const ResourceRule> durationRules();
std::span<const ResourceRule> serviceRules(); ///< names and providers of virtual services
std::span<const ResourceRule> gatewayRules(); ///< what gateways have unlike nodes
std::span<const ResourceRule> routeTypeRules();
std::span<const ResourceRule> matchRules(); ///< what a route takes, but for paths
std::span<const ResourceRule> pathRules();
std::span<const ResourceRule> regularExpressionRules();
std::span<const ResourceRule> weightRules();
std::span<const ResourceRule> retryRules();
std::span<const ResourceRule> hostRules();
std::span<const ResourceRule> rewriteRules();

/// Every subject's rules, in the order above.
std::array<std::span<const ResourceRule>, 13> resourceRules();

/// The rules of mesh/, which need several resources.
std::vector<RuleInfo> meshRuleInfos();

/// The rules of edits.
std::span<const EditRule> editRules();

} // namespace meshwright
