// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/rules/kind_set.h"
#include "models/rules/mesh/mesh_reach.h"
#include "models/rules/mesh/whole_mesh.h"
#include "models/rules/rule_info.h"

#include <QString>

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright {

/// A place in another resource of a mesh.
struct MeshPlace
{
    std::size_t number; ///< of its MeshPart
    Pointer pointer;

    friend bool operator==(const MeshPlace&, const MeshPlace&) = default;
};

/// An issue of a resource that only shows beside the others.
struct MeshIssue
{
    std::size_t number; ///< of the MeshPart it is about
    Issue issue;
    std::vector<MeshPlace> elsewhere = {};

    /// Adds the place @p at of @p part, which may be the same resource.
    MeshIssue& with(const MeshPart& part, Pointer at);
    /// Adds the place @p at of @p part, which is one of several that would show as much: the issue stays the
    /// same with another one.
    MeshIssue& shownAt(const MeshPart& part, Pointer at);
    /// Says that it is about @p part as well, without a place: for what is beyond those that anyone reads.
    MeshIssue& alsoAbout(const MeshPart& part);

    friend bool operator==(const MeshIssue&, const MeshIssue&) = default;
};

/// What could not be judged for want of resources.
struct NotChecked
{
    std::map<std::string, std::set<Kind>> needs; ///< by rule, the kinds it would need, of which is nothing
    /// By rule, the kinds of which it would need all, and of which only some are there.
    std::map<std::string, std::set<Kind>> needsAll = {};

    bool isEmpty() const { return needs.empty() && needsAll.empty(); }
    bool has(const std::string& rule) const { return needs.contains(rule) || needsAll.contains(rule); }
    void add(const NotChecked& other);
    std::set<Kind> allNeeds() const;
    /// What some rules need in common: kinds of which is nothing, and those of which not all is there.
    using Needs = std::pair<std::set<Kind>, std::set<Kind>>;
    /// The rules that need the same, by what they need.
    std::map<Needs, std::vector<std::string>> rulesByNeeds() const;

    friend bool operator==(const NotChecked&, const NotChecked&) = default;
};

/// Issues of one rule and severity that are not listed, as there are more of them than anyone reads.
struct NotListed
{
    std::string rule;
    Severity severity;
    std::size_t number;    ///< of the MeshPart that the first of them is about
    std::size_t count = 0; ///< how many there are

    friend bool operator==(const NotListed&, const NotListed&) = default;
};

/// Says of @p rest that it is not listed.
MeshIssue moreOfARule(const NotListed& rest);

/// The words about something that is not there: whole sentences, for what is known to be all and for what may
/// not be.
struct MissingWords
{
    QString surely;
    QString amongFiles; ///< "… among these files"
};

/// How much is listed of each rule in one mesh: nobody reads more, and ten thousand equal mistakes have one
/// cause. What is beyond that is counted.
class RuleBounds
{
public:
    /// Whether one more of @p rule, about the part @p number, is still listed.
    bool hasRoomFor(std::string_view rule, Severity severity, std::size_t number);
    /// Counts @p rest with what is not listed.
    void addMore(const NotListed& rest);
    const std::vector<NotListed>& more() const { return m_more; }

private:
    std::map<std::pair<std::string_view, Severity>, std::size_t> m_counts; ///< ids of rules stay
    std::vector<NotListed> m_more;
};

/// Where rules across resources put what they find.
class MeshFindings
{
public:
    /// @p message names the values, what follows from them and the mend. Beyond what anyone reads, further
    /// issues of a rule are only counted: nullptr then, otherwise the issue, for what more there is to say of
    /// it.
    MeshIssue* add(const RuleInfo& rule, const MeshPart& about, Pointer at, QString message);
    /// The same with a severity of its own, never above the rule's.
    MeshIssue* add(const RuleInfo& rule, Severity severity, const MeshPart& about, Pointer at,
                   QString message);
    /// That something of a kind of which @p known is known is not there. As the rule says where all is known,
    /// at most a warning where only some is; where nothing is, it is noted as not checked (nullptr).
    MeshIssue* addMissing(const RuleInfo& rule, Kind needed, Completeness known, const MeshPart& about,
                          Pointer at, const MissingWords& words);
    /// Notes that @p rule could not judge, for want of resources of @p needed, of which @p known is known.
    void notChecked(const RuleInfo& rule, Kind needed, Completeness known = Completeness::Unknown);

    std::vector<MeshIssue> issues;
    NotChecked silent;
    /// What was beyond that.
    const std::vector<NotListed>& notListed() const { return m_bounds.more(); }

private:
    RuleBounds m_bounds;
};

/// A check of a resource beside the others of its mesh. It is silent where a value is absent, not known or of
/// the wrong type, and where a resource it would need was not found: another rule says that.
struct MeshRule
{
    RuleInfo info;
    KindSet subjects; ///< what it is run for; what it finds is about the subject
    MeshReach reach;  ///< what it looks at: whatever changes elsewhere, it finds the same
    /// @p subject is one of subjects, with an input.
    void (*run)(const MeshPart& subject, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings);
};

/// Offers @p name instead of what stands at the place of @p issue, and says so: a guess.
void offerName(MeshIssue& issue, std::string_view name);

/// The rules of mesh/, a file per subject.
std::span<const MeshRule> missingRules();       ///< what is named and is not there
std::span<const MeshRule> idleRules();          ///< what is there and does nothing
std::span<const MeshRule> alikeRules();         ///< names that are given twice, or nearly
std::span<const MeshRule> protocolRules();      ///< protocols that must agree
std::span<const MeshRule> targetPortRules();    ///< ports that must be said, and exist
std::span<const MeshRule> backendPortRules();   ///< backends that cannot be told apart
std::span<const MeshRule> routeOrderRules();    ///< routes in each other's way
std::span<const MeshRule> gatewayPathRules();   ///< where gateway routes lead
std::span<const MeshRule> meshDiscoveryRules(); ///< how nodes are found
std::span<const MeshRule> circleRules();        ///< nodes that call themselves
std::span<const MeshRule> tlsPairRules();       ///< TLS of both sides
std::span<const MeshRule> trustRules();         ///< what a caller trusts, and what it is shown
std::span<const MeshRule> meshTimeoutRules();   ///< timeouts and retries along a route
std::span<const MeshRule> settingRules();       ///< settings of the mesh, quotas, what is unlike the rest

/// Every subject's rules, in the order above.
std::array<std::span<const MeshRule>, 14> meshRules();

} // namespace meshwright
