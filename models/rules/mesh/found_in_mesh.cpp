// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/found_in_mesh.h"

#include <algorithm>

namespace meshwright {

void FoundInMesh::put(std::size_t number, std::size_t rule, MeshFindings found)
{
    if (found.issues.empty() && found.silent.isEmpty())
        m_found.erase({number, rule});
    else
        m_found[{number, rule}] = {std::move(found.issues), std::move(found.silent), found.notListed()};
}

void FoundInMesh::forget(std::size_t number)
{
    m_found.erase(m_found.lower_bound({number, 0}), m_found.lower_bound({number + 1, 0}));
}

std::pair<FoundInMesh::Found::const_iterator, FoundInMesh::Found::const_iterator> FoundInMesh::rangeOf(
    std::size_t number) const
{
    return {m_found.lower_bound({number, 0}), m_found.lower_bound({number + 1, 0})};
}

std::vector<const MeshIssue*> FoundInMesh::of(std::size_t number) const
{
    std::vector<const MeshIssue*> out;
    for (auto [at, end] = rangeOf(number); at != end; ++at)
        for (const MeshIssue& one : at->second.issues)
            out.push_back(&one);
    return out;
}

std::vector<const MeshIssue*> FoundInMesh::all(const WholeMesh& mesh)
{
    std::vector<const MeshIssue*> out;
    RuleBounds bounds;
    for (const Kind kind : allKinds())
        for (const MeshPart* part : mesh.allOf(kind))
            for (auto [at, end] = rangeOf(part->number); at != end; ++at) {
                for (const MeshIssue& one : at->second.issues)
                    if (bounds.hasRoomFor(one.issue.rule, one.issue.severity, one.number))
                        out.push_back(&one);
                for (const NotListed& rest : at->second.notListed)
                    bounds.addMore(rest);
            }
    m_more.clear();
    for (const NotListed& rest : bounds.more())
        m_more.push_back(moreOfARule(rest));
    for (const MeshIssue& one : m_more)
        out.push_back(&one);
    std::ranges::stable_sort(out, {}, &MeshIssue::number);
    return out;
}

std::vector<const MeshIssue*> FoundInMesh::naming(std::size_t number) const
{
    std::vector<const MeshIssue*> out;
    for (const auto& [key, found] : m_found)
        for (const MeshIssue& one : found.issues)
            if (one.number != number &&
                std::ranges::find(one.elsewhere, number, &MeshPlace::number) != one.elsewhere.end())
                out.push_back(&one);
    return out;
}

NotChecked FoundInMesh::notChecked() const
{
    NotChecked out;
    for (const auto& [key, found] : m_found)
        out.add(found.silent);
    return out;
}

} // namespace meshwright
