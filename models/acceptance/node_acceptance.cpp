// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/node_acceptance.h"

#include "models/acceptance/accept.h"
#include "models/acceptance/acceptance_file.h"
#include "models/acceptance/acceptance_search.h"
#include "models/acceptance/entry_match.h"
#include "models/files/own_files.h"
#include "models/json/json.h"
#include "models/rules/audit.h"
#include "models/rules/rule.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace meshwright {

namespace {

IssueOwner ownerOf(const json& node)
{
    return {.kind = Kind::VirtualNode,
            .mesh = memberText(node, "meshName"),
            .name = memberText(node, nodeResource.name),
            .places = std::make_shared<InputPlaces>(node)};
}

/// The folder of the file @p path and those above it up to @p last, if it is one of them.
QStringList foldersUpTo(const QString& last, const QString& path)
{
    QStringList out;
    for (QString at = folderOfFile(path); !out.contains(at); at = folderOfFile(at)) {
        out.append(at);
        if (at == last)
            return out;
    }
    return {last};
}

/// Whether who looks at one virtual node alone asks @p rule: not the mesh around it, nor an audit.
bool isOfNodeAlone(const std::string& rule)
{
    static const std::vector<RuleInfo> ofMesh = meshRuleInfos();
    return !isOfAudit(rule) && std::ranges::find(ofMesh, rule, &RuleInfo::id) == ofMesh.end();
}

} // namespace

FolderAcceptance acceptanceFor(const QString& path, QDate today)
{
    FolderAcceptance out{acceptanceFolder(path), {}, {}};
    out.lookedIn = foldersUpTo(out.folder, path);
    // Not what lies in the folder in which one would be made: that may be somebody else's.
    const QString file = AcceptanceSearch().fileFor(folderOfFile(path));
    if (!QFileInfo::exists(file))
        return out;
    out.file = file;
    const QDate day = today.isValid() ? today : QDate::currentDate();
    for (AcceptanceFile::Entry& entry : readAcceptanceFile(file).entries)
        (isExpired(entry.accepted, day) ? out.expired : out.entries).push_back(std::move(entry.accepted));
    return out;
}

std::vector<const AcceptedEntry*> acceptedOf(const json& node, const std::vector<Issue>& issues,
                                             std::span<const AcceptedEntry> entries)
{
    std::vector<const AcceptedEntry*> out(issues.size(), nullptr);
    IssuesOfOwner owned(ownerOf(node));
    for (const AcceptedEntry& entry : entries)
        for (std::size_t i = 0; i < issues.size(); ++i)
            if (!out[i] && owned.isAcceptedBy(entry, issues[i], i))
                out[i] = &entry;
    return out;
}

std::vector<Issue> notAccepted(const json& node, std::vector<Issue> issues,
                               std::span<const AcceptedEntry> entries)
{
    if (entries.empty())
        return issues;
    const auto accepted = acceptedOf(node, issues, entries);
    std::vector<Issue> out;
    for (std::size_t i = 0; i < issues.size(); ++i)
        if (!accepted[i])
            out.push_back(std::move(issues[i]));
    return out;
}

std::vector<IdleEntry> idleEntriesFor(const json& node, const std::vector<Issue>& issues,
                                      const FolderAcceptance& kept)
{
    IssuesOfOwner owned(ownerOf(node));
    std::vector<IdleEntry> out;
    for (const std::vector<AcceptedEntry>* entries : {&kept.expired, &kept.entries})
        for (const AcceptedEntry& entry : *entries) {
            if (!owned.isMeantBy(entry))
                continue;
            bool isFound = false;
            for (std::size_t i = 0; i < issues.size(); ++i)
                isFound |= owned.isAcceptedBy(entry, issues[i], i);
            if (isFound ? entries == &kept.expired : isOfNodeAlone(entry.rule))
                out.push_back({entry, isFound});
        }
    return out;
}

std::optional<AcceptedEntry> entryFor(const json& node, const Issue& issue)
{
    const IssueOwner owner = ownerOf(node);
    return owner.name.empty() || owner.mesh.empty() ? std::nullopt : std::optional(entryOf(owner, issue));
}

} // namespace meshwright
