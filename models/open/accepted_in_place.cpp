// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/accepted_in_place.h"

#include "models/acceptance/acceptance_search.h"
#include "models/acceptance/entry_match.h"
#include "models/json/json_type.h"
#include "models/meshes/folder/folder_index.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

FolderAcceptance acceptanceIn(const QString& place, const std::string& mesh, QDate today)
{
    const auto found = FolderIndex(place).mesh(mesh);
    const QString folder = found ? folderOf(*found, nodeResource) : place;
    return acceptanceFor(folder + "/any.json"_L1, today);
}

AcceptedInPlace::AcceptedInPlace(const Place& place, const std::string& mesh)
{
    if (place.kind == PlaceKind::Folder)
        m_ofMesh = std::make_shared<const std::vector<AcceptedEntry>>(
            std::move(acceptanceIn(place.location, mesh).entries));
}

std::vector<Row> AcceptedInPlace::rows(const std::vector<DescribedNode>& nodes, const NodeCheck& check)
{
    std::vector<Row> out;
    out.reserve(nodes.size());
    for (const DescribedNode& node : nodes) {
        read(node.ref.keptAt ? node.ref.keptAt->path : QString());
        out.push_back(NodesModel::row(node, left(check, node.ref)));
    }
    return out;
}

void AcceptedInPlace::read(const QString& file)
{
    if (file.isEmpty())
        return;
    Entries& known = m_byFolder[folderOfFile(file)];
    if (!known)
        known = std::make_shared<const std::vector<AcceptedEntry>>(std::move(acceptanceFor(file).entries));
}

void AcceptedInPlace::add(const AcceptedInPlace& other)
{
    m_byFolder.insert(other.m_byFolder.begin(), other.m_byFolder.end());
}

AcceptedInPlace::Entries AcceptedInPlace::entriesFor(const NodeRef& node) const
{
    if (!node.keptAt)
        return m_ofMesh;
    const auto found = m_byFolder.find(folderOfFile(node.keptAt->path));
    return found == m_byFolder.end() ? nullptr : found->second;
}

NodeCheck AcceptedInPlace::left(NodeCheck check, const NodeRef& node) const
{
    Entries entries = entriesFor(node);
    if (!entries || entries->empty())
        return check;
    return [check = std::move(check), entries = std::move(entries)](const json& input) {
        return notAccepted(input, check(input), *entries);
    };
}

std::vector<bool> AcceptedInPlace::accepts(IssueOwner owner, const QString& file,
                                           const std::vector<Issue>& issues) const
{
    std::vector<bool> out(issues.size(), false);
    IssuesOfOwner owned(std::move(owner));
    const auto take = [&](const Entries& entries) {
        if (!entries)
            return;
        for (const AcceptedEntry& entry : *entries)
            for (std::size_t i = 0; i < issues.size(); ++i)
                if (owned.isAcceptedBy(entry, issues[i], i))
                    out[i] = true;
    };
    take(m_ofMesh);
    const QString own = file.isEmpty() ? QString() : folderOfFile(file);
    for (const auto& [folder, entries] : m_byFolder)
        if (file.isEmpty() || folder == own)
            take(entries);
    return out;
}

} // namespace meshwright
