// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/node_acceptance.h"

#include "models/acceptance/accept.h"
#include "models/acceptance/acceptance_file.h"
#include "models/acceptance/entry_match.h"
#include "models/files/own_files.h"
#include "models/json/json.h"

#include <QDir>
#include <QFileInfo>

#include <map>
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

} // namespace

FolderAcceptance acceptanceFor(const QString& path, QDate today)
{
    FolderAcceptance out{acceptanceFolder(path), {}, {}};
    const QString file = QDir(out.folder).filePath(QLatin1String(acceptanceFileName));
    if (!QFileInfo::exists(file))
        return out;
    out.file = file;
    const QDate day = today.isValid() ? today : QDate::currentDate();
    for (AcceptanceFile::Entry& entry : readAcceptanceFile(file).entries)
        if (!isExpired(entry.accepted, day))
            out.entries.push_back(std::move(entry.accepted));
    return out;
}

std::vector<const AcceptedEntry*> acceptedOf(const json& node, const std::vector<Issue>& issues,
                                             std::span<const AcceptedEntry> entries)
{
    std::vector<const AcceptedEntry*> out(issues.size(), nullptr);
    const IssueOwner owner = ownerOf(node);
    std::map<std::string, std::vector<std::string>>
        fingerprints; // by mesh; each is made once for all entries
    for (const AcceptedEntry& entry : entries) {
        const auto meant = ownerMeant(entry, owner);
        if (!meant)
            continue;
        std::vector<std::string>& known = fingerprints[meant->mesh];
        known.resize(issues.size());
        for (std::size_t i = 0; i < issues.size(); ++i)
            if (!out[i] && isMatch(entry, *meant, issues[i], known[i]))
                out[i] = &entry;
    }
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

std::optional<AcceptedEntry> entryFor(const json& node, const Issue& issue)
{
    const IssueOwner owner = ownerOf(node);
    return owner.name.empty() || owner.mesh.empty() ? std::nullopt : std::optional(entryOf(owner, issue));
}

} // namespace meshwright
