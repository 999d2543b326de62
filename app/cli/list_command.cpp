// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/described_node.h"
#include "app/cli/place_options.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/folder/captures.h"

#include <utility>
#include <vector>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* listHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Lists the meshes of a place, or with --mesh the virtual nodes of one, as JSON.\n\n"
                  "Usage:\n  meshwright-cli list [WHERE]\n");

/// `meshwright-cli list`: the meshes, or the virtual nodes of one.
struct ListCall
{
    Target target;
};

/// A ref as the API lists it; what is not known of it is left out.
json refJson(const Metadata& metadata, const ResourceId& id)
{
    json out{{"meshName", id.mesh.name}};
    out[resourceOf(id.kind).name] = id.name;
    for (const auto& [key, value] : {std::pair("arn", metadata.arn),
                                     {"meshOwner", metadata.meshOwner},
                                     {"resourceOwner", metadata.resourceOwner}})
        if (!value.empty())
            out[key] = value;
    if (metadata.version)
        out["version"] = *metadata.version;
    if (metadata.createdAt.isValid())
        out["createdAt"] = moment(metadata.createdAt);
    if (metadata.lastUpdatedAt.isValid())
        out["lastUpdatedAt"] = moment(metadata.lastUpdatedAt);
    return out;
}

template <typename Ref, typename Id>
Answer listed(const Outcome<std::vector<Ref>>& refs, const Resource& resource,
              ResourceId (*asResource)(const Id&))
{
    if (!refs)
        return failed(refs.failure());
    json list = json::array();
    std::vector<Remark> problems;
    for (const Ref& ref : *refs) {
        list.push_back(refJson(ref.metadata, asResource(ref.id)));
        if (ref.problem)
            problems.push_back(problem(*ref.problem));
    }
    Answer answer = printed({{resource.plural, list}});
    answer.exit = problems.empty() ? Fine : Errors;
    answer.remarks = std::move(problems);
    return answer;
}

/// The meshes of a place, and where it has none, what else lies in its folder.
Answer listedMeshes(Meshes& meshes, const Place& place)
{
    const auto refs = meshes.listMeshes();
    Answer answer = listed(refs, meshResource, meshAsResource);
    if (place.kind == PlaceKind::Folder && refs && refs->empty())
        if (const auto captures = findCaptures(place.location); !captures.empty())
            answer.remarks.push_back(note(layoutWords(place.location, captures.size())));
    return answer;
}

Answer run(const ListCall& call)
{
    const auto meshes = openTarget(call.target);
    return call.target.mesh.empty()
               ? listedMeshes(*meshes, call.target.place)
               : listed(meshes->listNodes(meshOf(call.target)), nodeResource, nodeAsResource);
}

Understood understandList(const QCommandLineParser& words)
{
    if (const auto wrong = wrongInPlace(words, {}))
        return *wrong;
    return [call = ListCall{targetIn(words)}] { return run(call); };
}

} // namespace

constinit const Command listCommand{
    .name = "list"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "the meshes of a place, or the virtual nodes of a mesh"),
    .help = listHelp,
    .worksInPlace = true,
    .understand = understandList,
};

} // namespace meshwright::cli
