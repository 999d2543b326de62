// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/accepted_issues.h"

#include "models/acceptance/acceptance_search.h"
#include "models/formats/catalogue.h"
#include "models/formats/reading_rules.h"
#include "models/rules/audit.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const std::vector<RuleInfo>& rules, const std::string& id)
{
    return std::ranges::any_of(rules, [&](const RuleInfo& one) { return id == one.id; });
}

bool isAcrossResources(const std::string& rule)
{
    static const std::vector<RuleInfo> rules = meshRuleInfos();
    return isOneOf(rules, rule);
}

/// Whether the mesh of @p entry could not be judged by its rule.
bool isNotChecked(const AcceptedEntry& entry, const Inventory& inventory)
{
    return std::ranges::any_of(inventory.notChecked, [&](const MeshNotChecked& one) {
        return one.mesh == entry.mesh && one.what.has(entry.rule);
    });
}

/// Whether what @p entry accepts may be among what is not listed.
bool isNotListed(const AcceptedEntry& entry, const Inventory& inventory)
{
    return std::ranges::any_of(inventory.notListed,
                               [&](const NotListed& one) { return one.rule == entry.rule; });
}

} // namespace

AcceptedIssues::AcceptedIssues(const QString& path, QDate today)
    : m_folder(folderOfFile(path)),
      m_today(today),
      m_file(readAcceptanceFile(path)),
      m_seen(m_file.entries.size())
{
    for (std::size_t i = 0; i < m_file.entries.size(); ++i) {
        const AcceptedEntry& entry = m_file.entries[i].accepted;
        m_byResource[{entry.kind, entry.parent, entry.name}].push_back(i);
    }
}

void AcceptedIssues::mark(Inventory& inventory, std::size_t file)
{
    CheckedFile& in = inventory.files[file];
    m_isAnyBroken |= !in.error.isEmpty();
    for (std::size_t i = 0; i < in.found.size(); ++i) {
        const IssueOwner owner = ownerOf(inventory, file, i);
        if (owner.kind)
            markResource(in.found[i], owner);
        else
            m_isAnyBroken |= std::ranges::any_of(in.found[i].issues, [](const LocatedIssue& one) {
                return one.issue.severity == Severity::Error;
            });
    }
}

void AcceptedIssues::markResource(CheckedResource& resource, const IssueOwner& owner)
{
    m_meshes.insert(owner.mesh);
    const auto entries = m_byResource.find({*owner.kind, owner.parent, owner.name});
    if (entries == m_byResource.end())
        return;
    IssuesOfOwner issues(owner);
    for (const std::size_t i : entries->second)
        markWith(i, resource, issues);
}

void AcceptedIssues::markWith(std::size_t entry, CheckedResource& resource, IssuesOfOwner& issues)
{
    const AcceptedEntry& accepted = m_file.entries[entry].accepted;
    if (!issues.isMeantBy(accepted))
        return;
    Seen& seen = m_seen[entry];
    seen.isResourceThere = true;
    for (std::size_t i = 0; i < resource.issues.size(); ++i) {
        LocatedIssue& one = resource.issues[i];
        seen.isListCut |= one.issue.rule == notAllListed.id;
        seen.isRuleThere |= one.issue.rule == accepted.rule;
        if (!issues.isAcceptedBy(accepted, one.issue, i))
            continue;
        seen.isMatched = true;
        std::optional<Acceptance>& as = isExpired(accepted, m_today) ? one.expired : one.accepted;
        if (!as)
            as = Acceptance{.reason = accepted.reason,
                            .by = accepted.by,
                            .until = accepted.until,
                            .folder = m_folder,
                            .entry = m_file.entries[entry].pointer};
    }
}

/// Only what is sure: where a part of a mesh is checked alone, most of what is accepted is not seen.
bool AcceptedIssues::isUnused(std::size_t entry, const Inventory& inventory) const
{
    const AcceptedEntry& accepted = m_file.entries[entry].accepted;
    const Seen& seen = m_seen[entry];
    if (seen.isMatched || seen.isListCut || isNotChecked(accepted, inventory) ||
        isNotListed(accepted, inventory) || (!inventory.isAudited && isOfAudit(accepted.rule)))
        return false;
    if (seen.isResourceThere && !isAcrossResources(accepted.rule))
        return true;
    if (!seen.isResourceThere && !m_meshes.contains(accepted.mesh))
        return false;
    return !m_isAnyBroken && inventory.isSearchedWhole(m_folder);
}

QString AcceptedIssues::unusedWords(std::size_t entry) const
{
    const AcceptedEntry& accepted = m_file.entries[entry].accepted;
    const Seen& seen = m_seen[entry];
    static const std::vector<RuleInfo> rules = allRuleInfos();
    const QString resource = quote(accepted.name), rule = QString::fromStdString(accepted.rule);
    if (!isOneOf(rules, accepted.rule))
        return Texts::tr("There is no rule %1, so that this accepts nothing. Correct the member “rule”.")
            .arg(quote(accepted.rule));
    if (!seen.isResourceThere)
        return Texts::tr("There is no %1 %2 any more, so that this accepts nothing. Take the entry out, or "
                         "give it the new name.")
            .arg(kindWords(accepted.kind), resource);
    if (seen.isRuleThere)
        return Texts::tr("What the rule %1 finds in the %2 %3 is not what was accepted: the place or the "
                         "value is another now, or other resources are concerned. Mend it, or accept it "
                         "anew; this entry accepts nothing.")
            .arg(rule, kindWords(accepted.kind), resource);
    return Texts::tr("The rule %1 finds nothing in the %2 %3 any more. Take the entry out, unless it is "
                     "for a change that is not saved yet.")
        .arg(rule, kindWords(accepted.kind), resource);
}

std::vector<LocatedIssue> AcceptedIssues::issues(const Inventory& inventory) const
{
    std::vector<LocatedIssue> out = m_file.issues;
    for (std::size_t i = 0; i < m_file.entries.size(); ++i) {
        const AcceptanceFile::Entry& entry = m_file.entries[i];
        if (m_seen[i].isMatched && isExpired(entry.accepted, m_today))
            out.push_back({issueOf(reading::acceptanceExpired, entry.pointer / "until",
                                   Texts::tr("This was accepted until %1, and counts again. Mend it, or give "
                                             "the entry another day.")
                                       .arg(entry.accepted.until.toString(Qt::ISODate))),
                           entry.at});
        else if (isUnused(i, inventory))
            out.push_back({issueOf(reading::acceptanceUnused, entry.pointer, unusedWords(i)), entry.at});
    }
    std::ranges::stable_sort(out, {}, &LocatedIssue::at);
    return out;
}

} // namespace meshwright
