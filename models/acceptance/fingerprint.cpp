// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/fingerprint.h"

#include "models/acceptance/acceptance.h"
#include "models/json/json.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

/// The resource that @p found of @p file is; nullptr when it is none.
const InventoryResource* resourceAt(const Inventory& inventory, std::size_t file, std::size_t found)
{
    const auto place = [](const InventoryResource& one) { return std::pair(one.file, one.found); };
    const auto at = std::ranges::lower_bound(inventory.resources, std::pair(file, found), {}, place);
    return at != inventory.resources.end() && place(*at) == std::pair(file, found) ? &*at : nullptr;
}

/// Whether @p rule is about a list and points to an item of it, whichever that happens to be.
bool isOfWholeList(const std::string& rule)
{
    return rule == "several-listeners";
}

/// Where in its resource the issue is, and what stands there. Of the resource as a whole nothing counts but
/// which one it is: formats differ in what they can say.
json placeOf(const IssueOwner& owner, const Issue& issue)
{
    if (!owner.places || issue.pointer.isRoot())
        return json::array({issue.pointer.text(), json::array()});
    StablePlace place = owner.places->at(isOfWholeList(issue.rule) ? issue.pointer.parent() : issue.pointer);
    return json::array({std::move(place.text), std::move(place.values)});
}

} // namespace

IssueOwner ownerOf(const Inventory& inventory, std::size_t file, std::size_t found)
{
    const InventoryResource* resource = resourceAt(inventory, file, found);
    if (!resource)
        return {.name = QFileInfo(inventory.files[file].path).fileName().toStdString()};
    const InventoryKey& key = resource->key;
    const CheckedFile& in = inventory.files[file];
    return {.kind = key.kind,
            .mesh = key.mesh,
            .parent = key.parent,
            .name = key.name.empty() ? in.found[found].name : key.name,
            .places = std::make_shared<InputPlaces>(in.resources[resource->index].input),
            .isTwin = resource->sameAs.has_value()};
}

bool isAboutNoMore(const Issue& issue, const std::vector<std::string>& others)
{
    return std::ranges::includes(others, issue.others);
}

std::string fingerprintOf(const IssueOwner& owner, const Issue& issue)
{
    const json said = json::array({issue.rule, owner.kind ? resourceOf(*owner.kind).wrapper : "file",
                                   owner.mesh, owner.parent, owner.name, placeOf(owner, issue)});
    const std::string text = said.dump(-1, ' ', false, json::error_handler_t::replace);
    constexpr qsizetype digits = 16;
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .first(digits)
        .toStdString();
}

std::vector<std::string> fingerprints(const Inventory& inventory, std::size_t file, std::size_t found)
{
    const IssueOwner owner = ownerOf(inventory, file, found);
    std::vector<std::string> out;
    for (const LocatedIssue& one : inventory.files[file].found[found].issues)
        out.push_back(fingerprintOf(owner, one.issue));
    return out;
}

} // namespace meshwright
