// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_items.h"

#include "models/rules/check.h"

#include <utility>

namespace meshwright {

namespace {

std::string lineOf(const MeshItem& item, const Issue& issue)
{
    return item.words() + ' ' + issue.pointer.text() + ' ' + word(issue.severity) + ' ' + issue.rule;
}

} // namespace

std::string MeshItem::words() const
{
    return std::string(resourceOf(kind).wrapper) + ' ' + (parent.empty() ? "" : parent + '/') + name;
}

MeshCheck checkedItems(const std::vector<MeshItem>& items, const MeshKnowledge& knowledge)
{
    std::vector<MeshPart> parts;
    for (const MeshItem& item : items)
        parts.push_back({item.kind, item.parent, item.name, &item.input, parts.size()});
    return checkMesh(WholeMesh("shop", std::move(parts), knowledge));
}

std::vector<std::string> foundInAll(const std::vector<MeshItem>& items, Severity least)
{
    std::vector<std::string> out;
    for (const MeshIssue& one : checkedItems(items, allIsKnown()).issues) {
        if (one.issue.severity > least)
            continue;
        std::string& line = out.emplace_back(lineOf(items[one.number], one.issue));
        for (const MeshPlace& place : one.elsewhere)
            line += " -> " + items[place.number].words() + ' ' + place.pointer.text();
    }
    return out;
}

std::vector<std::string> foundInEach(const std::vector<MeshItem>& items, Severity least)
{
    std::vector<std::string> out;
    for (const MeshItem& item : items)
        for (const Issue& issue : check(item.kind, item.input))
            if (issue.severity <= least)
                out.push_back(lineOf(item, issue));
    return out;
}

} // namespace meshwright
