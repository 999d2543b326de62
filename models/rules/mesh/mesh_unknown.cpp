// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/mesh_unknown.h"

#include "models/json/json_type.h"
#include "models/rules/node_parts.h"
#include "models/rules/spelling.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <string>

namespace meshwright {

namespace {

/// So many meshes nobody has in one set; the search for names grows with them.
constexpr std::size_t mostMeshes = 100;

std::string withoutDigits(std::string_view name)
{
    std::string out;
    std::ranges::copy_if(name, std::back_inserter(out), [](char c) { return !isDigit(c); });
    return out;
}

/// The one of @p found that @p name is spelt nearly as. What is numbered ("shop-1", "shop-2") is no slip.
std::string_view nearMesh(std::string_view name, std::span<const std::string_view> found)
{
    std::vector<std::string_view> candidates;
    for (const std::string_view mesh : found)
        if (withoutDigits(mesh) != withoutDigits(name))
            candidates.push_back(mesh);
    return nearest(name, candidates);
}

} // namespace

std::vector<OddMesh> oddMeshes(std::span<const MeshUse> used, std::span<const std::string_view> found)
{
    std::vector<OddMesh> out;
    if (found.size() > mostMeshes || used.size() > mostMeshes)
        return out;
    std::map<std::string_view, std::size_t> counts;
    for (const MeshUse& use : used)
        counts[use.name] += use.resources;
    const auto isMinority = [&](const MeshUse& use, std::string_view beside) {
        const auto count = counts.find(beside);
        return count != counts.end() && use.resources <= count->second / 4;
    };
    for (const MeshUse& use : used) {
        if (use.name.empty() || !placeholder(use.name).empty() || std::ranges::count(found, use.name) != 0)
            continue;
        const std::string_view near = nearMesh(use.name, found);
        if (!near.empty()) {
            if (!counts.contains(near) || isMinority(use, near))
                out.push_back({use.name, near, true});
        } else if (found.size() == 1 && counts.size() == 2 && isMinority(use, found.front())) {
            out.push_back({use.name, found.front(), false});
        }
    }
    return out;
}

Issue meshUnknownIssue(const OddMesh& odd)
{
    const QString meant = quote(odd.meant);
    Issue issue = issueOf(
        meshUnknownRule, Pointer("/meshName"),
        odd.isNear
            ? Texts::tr("There is no mesh %1 here. App Mesh refuses what belongs to a mesh it does not have, "
                        "and its Kubernetes controller leaves it alone without a word. Is %2 meant?")
                  .arg(quote(odd.name), meant)
            : Texts::tr("There is no mesh %1 here; the rest belongs to %2. App Mesh refuses what belongs to "
                        "a mesh it does not have, and nothing of %2 can call it.")
                  .arg(quote(odd.name), meant));
    if (odd.isNear)
        issue.fixes.push_back(
            {Texts::tr("Use %1").arg(meant), {{issue.pointer, json(odd.meant)}}, false, NearName::Guess});
    return issue;
}

} // namespace meshwright
