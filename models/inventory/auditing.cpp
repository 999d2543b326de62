// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/auditing.h"

#include "models/rules/audit.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

/// Whether the tags of @p resource would stand where it was read from. Nothing that describes a resource
/// tells them: they have a list of their own.
bool tellsTags(const ResourceInFile& resource)
{
    constexpr std::string_view without[] = {"service-output", "list-output", "bare-spec"};
    return !resource.format.starts_with("kubernetes") &&
           std::ranges::find(without, resource.format) == std::end(without) &&
           std::ranges::none_of(resource.leftBehind,
                                [](const Pointer& at) { return at.text().ends_with("/metadata"); });
}

std::vector<Issue> auditOf(const ResourceInFile& resource)
{
    std::vector<Issue> out = audit(resource.kind, resource.input);
    if (!tellsTags(resource))
        std::erase_if(out, [](const Issue& issue) { return issue.rule == "audit-tags"; });
    return out;
}

} // namespace

void auditResources(Inventory& inventory)
{
    inventory.isAudited = true;
    std::map<std::size_t, std::vector<std::pair<std::size_t, Issue>>> found; // by file, with the resource
    for (std::size_t i = 0; i < inventory.resources.size(); ++i)
        if (!inventory.resources[i].sameAs)
            for (Issue& issue : auditOf(inventory.resource(i)))
                found[inventory.resources[i].file].emplace_back(i, std::move(issue));
    for (auto& [file, issues] : found) {
        std::vector<PlaceInFile> places;
        for (const auto& [i, issue] : issues)
            places.push_back({inventory.resources[i].index, issue.pointer});
        const std::vector<Location> at = locationsIn(inventory.files[file], places);
        for (std::size_t k = 0; k < issues.size(); ++k) {
            const InventoryResource& resource = inventory.resources[issues[k].first];
            inventory.files[file].found[resource.found].issues.push_back(
                {std::move(issues[k].second), at[k], inventory.resource(issues[k].first).document});
        }
        for (CheckedResource& one : inventory.files[file].found)
            std::ranges::stable_sort(one.issues, {}, &LocatedIssue::at);
    }
}

} // namespace meshwright
