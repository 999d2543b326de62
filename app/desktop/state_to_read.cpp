// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/state_to_read.h"

#include "models/files/read_file.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/node_state.h"
#include "models/meshes/transfer/contents.h"
#include "models/reading/checked_file.h"
#include "models/text/texts.h"

#include <memory>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A place says of tags also that there are none, where a file says nothing.
json withoutNoTags(json input)
{
    if (const json* tags = member(input, "tags"); tags && tags->empty())
        input.erase("tags");
    return input;
}

using Given = std::vector<GivenResource>;

Outcome<ComparedState> nodesIn(Meshes& meshes, const PartOfPlace& part, ComparedState state,
                               const std::stop_token& stop)
{
    Given given;
    for (const NodeId& id : part.nodes) {
        const auto node = readNode(meshes, id, {stop, {}});
        if (!node)
            return node.failure();
        given.push_back({Kind::VirtualNode, withoutNoTags(node->input), part.place.place().name});
    }
    state.given = std::make_shared<const Given>(std::move(given));
    return state;
}

/// Puts into @p given the file of @p id, where the place has one for it alone. A virtual node is changed in a
/// draft, and needs none.
void addFile(GivenResource& given, Meshes& meshes, const ResourceId& id, const std::stop_token& stop)
{
    const QString path = id.kind == Kind::VirtualNode ? QString() : meshes.fileOf(id, {stop, {}});
    if (path.isEmpty())
        return;
    const FileBytes file = readFile(path, {.sort = FileSort::Regular, .stop = stop});
    if (!file.error.isEmpty())
        return;
    given.where = path;
    given.digest = digestOf(file.text());
}

QString whyNoFileIn(const Place& place)
{
    switch (place.kind) {
    case PlaceKind::Folder:
        break;
    case PlaceKind::Endpoint:
        return Texts::tr("Meshwright changes nothing but virtual nodes at an endpoint. Save the mesh to a "
                         "folder, take this over into that, and push the mesh from there.");
    case PlaceKind::Kept:
        return Texts::tr(
            "Nothing is written into what somebody kept when it is looked at as a place. Compare "
            "its folder instead: Compare… in the menu File.");
    }
    return {};
}

} // namespace

Outcome<ComparedState> stateIn(Meshes& meshes, const PartOfPlace& part, ComparedState state,
                               const std::stop_token& stop)
{
    if (!part.nodes.empty())
        return nodesIn(meshes, part, std::move(state), stop);
    const auto contents = readMesh(meshes, part.mesh, {stop, {}});
    if (!contents)
        return contents.failure();
    Given given;
    for (const Carried& one : *contents) {
        for (const auto& problem : {one.problem, one.tagsProblem})
            if (problem)
                state.missing.append(words(one.id) + u": "_s + problem->message);
        if (one.problem)
            continue;
        const QString where = one.file.isEmpty() ? part.place.place().name : one.file;
        given.push_back(
            {one.id.kind, withoutNoTags(createInput(one.description, resourceOf(one.id.kind))), where});
        addFile(given.back(), meshes, one.id, stop);
    }
    const Place& place = part.place.place();
    state.whyNoFile = whyNoFileIn(place);
    if (place.kind == PlaceKind::Folder)
        state.path = place.location;
    state.given = std::make_shared<const Given>(std::move(given));
    return state;
}

} // namespace meshwright
