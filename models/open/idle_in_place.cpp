// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/idle_in_place.h"

#include "models/acceptance/entry_match.h"
#include "models/json/json_type.h"
#include "models/rules/audit.h"
#include "models/rules/check.h"
#include "models/rules/mesh/check_mesh.h"
#include "models/rules/rule.h"

#include <QDir>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

namespace meshwright {

namespace {

/// A mesh, and what is wrong with those of its things that somebody accepts something of.
class AcceptedMesh
{
public:
    explicit AcceptedMesh(const MeshAsListed& listed) : m_mesh(meshInPlace(listed))
    {
        for (const auto& [number, part] : m_mesh.parts)
            m_numbers.try_emplace({part.kind, part.parent, part.name}, number);
    }

    /// Whether @p entry accepts something; nullopt where nobody can tell.
    std::optional<bool> isUsed(const AcceptedEntry& entry)
    {
        if (entry.mesh != m_mesh.name || isOfAudit(entry.rule))
            return {};
        const auto found = m_numbers.find({entry.kind, entry.parent, entry.name});
        if (found == m_numbers.end())
            return isAllListed(entry.kind) ? std::optional(false) : std::nullopt;
        const LivePart& part = m_mesh.parts.at(found->second);
        if (part.input.is_null())
            return {};
        const std::vector<Issue>& issues = issuesOf(found->second, part);
        IssuesOfOwner owned({.kind = part.kind,
                             .mesh = m_mesh.name,
                             .parent = part.parent,
                             .name = part.name,
                             .places = std::make_shared<InputPlaces>(part.input)});
        for (std::size_t i = 0; i < issues.size(); ++i)
            if (owned.isAcceptedBy(entry, issues[i], i))
                return true;
        const bool isTold = !isOfMesh(entry.rule) || isAllKnown();
        const bool isCut = std::ranges::find(issues, moreIssues().rule, &Issue::rule) != issues.end();
        return isTold && !isCut ? std::optional(false) : std::nullopt;
    }

private:
    bool isAllListed(Kind kind) const { return m_mesh.knowledge.about(kind) == Completeness::Complete; }
    bool isAllKnown() const
    {
        return std::ranges::all_of(kindsInMesh(), [this](Kind kind) { return isAllListed(kind); });
    }
    static bool isOfMesh(const std::string& rule)
    {
        static const std::vector<RuleInfo> ofMesh = meshRuleInfos();
        return std::ranges::find(ofMesh, rule, &RuleInfo::id) != ofMesh.end();
    }

    /// What is wrong with it alone, and beside the others.
    const std::vector<Issue>& issuesOf(std::size_t number, const LivePart& part)
    {
        const auto [known, isNew] = m_issues.try_emplace(number);
        if (isNew) {
            known->second = check(part.kind, part.input);
            for (const MeshIssue& issue : ofMesh())
                if (issue.number == number)
                    known->second.push_back(issue.issue);
        }
        return known->second;
    }

    const std::vector<MeshIssue>& ofMesh()
    {
        if (!m_ofMesh)
            m_ofMesh = checkMesh(WholeMesh(m_mesh.name, meshParts(m_mesh.parts), m_mesh.knowledge)).issues;
        return *m_ofMesh;
    }

    MeshInPlace m_mesh;
    std::map<std::tuple<Kind, std::string, std::string>, std::size_t> m_numbers;
    std::map<std::size_t, std::vector<Issue>> m_issues;
    std::optional<std::vector<MeshIssue>> m_ofMesh; ///< once somebody asks
};

} // namespace

std::vector<IdleEntry> idleEntriesIn(const MeshAsListed& listed, const FolderAcceptance& kept)
{
    std::vector<IdleEntry> out;
    if (!listed.isKnown() || (kept.entries.empty() && kept.expired.empty()))
        return out;
    AcceptedMesh mesh(listed);
    for (const AcceptedEntry& entry : kept.expired)
        if (const auto isUsed = mesh.isUsed(entry))
            out.push_back({entry, *isUsed});
    for (const AcceptedEntry& entry : kept.entries)
        if (const auto isUsed = mesh.isUsed(entry); isUsed && !*isUsed)
            out.push_back({entry, false});
    return out;
}

IdleInPlace idleIn(const QString& place, const MeshAsListed& listed, QDate today)
{
    if (!listed.isKnown())
        return {};
    const FolderAcceptance kept = acceptanceIn(place, listed.rest->id.name, today);
    const QString folder = QDir::cleanPath(kept.folder);
    const QString root = QDir::cleanPath(place);
    if (kept.file.isEmpty() || (folder != root && !folder.startsWith(root + u'/')))
        return {};
    return {kept.folder, idleEntriesIn(listed, kept)};
}

} // namespace meshwright
