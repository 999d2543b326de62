// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/mesh_rule.h"

#include "models/json/json_type.h"
#include "models/rules/mesh/mesh_unknown.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

/// Errors decide how a run ends and what is new in it: they are left out only where they would fill the
/// memory.
constexpr std::size_t mostOfARule = 1000;
constexpr std::size_t mostErrorsOfARule = 100'000;

/// The lesser of two: Severity begins with the worst.
Severity lesser(Severity a, Severity b)
{
    return std::max(a, b);
}

} // namespace

std::set<Kind> NotChecked::allNeeds() const
{
    std::set<Kind> out;
    for (const auto* all : {&needs, &needsAll})
        for (const auto& [rule, kinds] : *all)
            out.insert(kinds.begin(), kinds.end());
    return out;
}

std::map<NotChecked::Needs, std::vector<std::string>> NotChecked::rulesByNeeds() const
{
    std::map<std::string, Needs> byRule;
    for (const auto& [rule, kinds] : needs)
        byRule[rule].first = kinds;
    for (const auto& [rule, kinds] : needsAll)
        byRule[rule].second = kinds;
    std::map<Needs, std::vector<std::string>> out;
    for (const auto& [rule, kinds] : byRule)
        out[kinds].push_back(rule);
    return out;
}

void NotChecked::add(const NotChecked& other)
{
    for (const auto& [rule, kinds] : other.needs)
        needs[rule].insert(kinds.begin(), kinds.end());
    for (const auto& [rule, kinds] : other.needsAll)
        needsAll[rule].insert(kinds.begin(), kinds.end());
}

MeshIssue& MeshIssue::with(const MeshPart& part, Pointer at)
{
    return shownAt(part, std::move(at)).alsoAbout(part);
}

MeshIssue& MeshIssue::shownAt(const MeshPart& part, Pointer at)
{
    elsewhere.push_back({part.number, std::move(at)});
    return *this;
}

MeshIssue& MeshIssue::alsoAbout(const MeshPart& part)
{
    if (part.number == number)
        return *this;
    std::string name = resourceOf(part.kind).wrapper;
    for (const std::string* const each : {&part.parent, &part.name})
        if (!each->empty())
            name += ' ' + *each;
    const auto at = std::ranges::lower_bound(issue.others, name);
    if (at == issue.others.end() || *at != name)
        issue.others.insert(at, std::move(name));
    return *this;
}

MeshIssue moreOfARule(const NotListed& rest)
{
    const QString rule = QString::fromStdString(rest.rule);
    const QString words =
        rest.count == 1
            ? Texts::tr("1 more problem of the rule %1 is not listed. Mend some of these and check again.")
            : Texts::tr("%n more problems of the rule %1 are not listed. Mend some of these and check again.",
                        nullptr, static_cast<int>(rest.count));
    Issue issue = issueOf(notAllListed, {}, words.arg(rule));
    issue.severity = rest.severity;
    return {rest.number, std::move(issue)};
}

bool RuleBounds::hasRoomFor(std::string_view rule, Severity severity, std::size_t number)
{
    const std::size_t most = severity == Severity::Error ? mostErrorsOfARule : mostOfARule;
    if (++m_counts[{rule, severity}] <= most)
        return true;
    addMore({std::string(rule), severity, number, 1});
    return false;
}

MeshIssue* MeshFindings::add(const RuleInfo& rule, const MeshPart& about, Pointer at, QString message)
{
    return add(rule, rule.severity, about, std::move(at), std::move(message));
}

MeshIssue* MeshFindings::add(const RuleInfo& rule, Severity severity, const MeshPart& about, Pointer at,
                             QString message)
{
    severity = lesser(severity, rule.severity);
    if (!m_bounds.hasRoomFor(rule.id, severity, about.number))
        return nullptr;
    Issue issue = issueOf(rule, std::move(at), std::move(message));
    issue.severity = severity;
    return &issues.emplace_back(MeshIssue{about.number, std::move(issue)});
}

void RuleBounds::addMore(const NotListed& rest)
{
    auto row = std::ranges::find_if(
        m_more, [&](const NotListed& one) { return one.rule == rest.rule && one.severity == rest.severity; });
    if (row == m_more.end())
        m_more.push_back(rest);
    else
        row->count += rest.count;
}

MeshIssue* MeshFindings::addMissing(const RuleInfo& rule, Kind needed, Completeness known,
                                    const MeshPart& about, Pointer at, const MissingWords& words)
{
    switch (known) {
    case Completeness::Complete:
        return add(rule, about, std::move(at), words.surely);
    case Completeness::Known:
        return add(rule, Severity::Warning, about, std::move(at), words.amongFiles);
    case Completeness::Unknown:
        break;
    }
    notChecked(rule, needed);
    return nullptr;
}

void MeshFindings::notChecked(const RuleInfo& rule, Kind needed, Completeness known)
{
    (known == Completeness::Unknown ? silent.needs : silent.needsAll)[rule.id].insert(needed);
}

void offerName(MeshIssue& issue, std::string_view name)
{
    issue.issue.message += u' ' + Texts::tr("Is %1 meant?").arg(quote(name));
    issue.issue.fixes.push_back(
        {Texts::tr("Use %1").arg(quote(name)), {{issue.issue.pointer, json(name)}}, false, NearName::Guess});
}

std::vector<RuleInfo> meshRuleInfos()
{
    std::vector<RuleInfo> out;
    for (const std::span<const MeshRule> subject : meshRules())
        for (const MeshRule& rule : subject)
            out.push_back(rule.info);
    out.push_back(meshUnknownRule);
    return out;
}

std::array<std::span<const MeshRule>, 14> meshRules()
{
    return {missingRules(),       idleRules(),        alikeRules(),      protocolRules(),
            targetPortRules(),    backendPortRules(), routeOrderRules(), gatewayPathRules(),
            meshDiscoveryRules(), circleRules(),      tlsPairRules(),    trustRules(),
            meshTimeoutRules(),   settingRules()};
}

} // namespace meshwright
