// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/checked_file.h"
#include "app/cli/commands.h"
#include "app/cli/open_target.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/folder/captures.h"
#include "models/meshes/references.h"
#include "models/meshes/transfer/contents.h"

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

Answer refused(std::vector<Remark> remarks, const char* code, const QString& why)
{
    remarks.push_back(problem(code, why));
    return {Errors, {}, std::move(remarks)};
}

/// Moments have one form in everything that is printed, wherever they come from.
std::string moment(const QDateTime& moment)
{
    return timestampText(moment.toUTC());
}

/// The description of a virtual node, printed.
Answer described(json description)
{
    const Metadata metadata = metadataIn(description, nodeResource);
    for (const auto& [key, at] :
         {std::pair("createdAt", metadata.createdAt), {"lastUpdatedAt", metadata.lastUpdatedAt}})
        if (at.isValid())
            description[nodeResource.wrapper]["metadata"][key] = moment(at);
    return printed(description);
}

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

/// Who uses @p node, so that it cannot be deleted; nullopt when nobody does.
std::optional<Failure> usersOf(Meshes& meshes, const NodeId& node)
{
    const auto references = readReferences(meshes, node.mesh);
    if (!references) {
        Failure failure = references.failure();
        failure.message =
            u"Nothing was deleted: who uses it could not be read. %1 With --force it is asked for "
            "without looking."_s.arg(failure.message);
        return failure;
    }
    const NodeUses uses = usesOf(node.name, *references);
    return uses.direct.empty() ? std::nullopt : std::optional(inUse(node.name, uses.direct));
}

/// Why @p node, whose tags are not known, is not deleted: what is printed of it could not bring them back.
Failure keptForItsTags(Failure failure)
{
    failure.message =
        u"Nothing was deleted: its tags cannot be read, and what is printed would be without them. "
        "%1 With --force it is deleted all the same."_s.arg(failure.message);
    return failure;
}

/// Deletes @p node. The failure says whether it is there still: an endpoint tells, a folder is looked into.
std::optional<Failure> gone(Meshes& meshes, const NodeId& node, PlaceKind where)
{
    const Outcome<json> deleted = meshes.deleteNode(node);
    if (deleted)
        return {};
    Failure failure = deleted.failure();
    if (where != PlaceKind::Folder || exitFor(failure) != Trouble)
        return failure;
    const Outcome<json> now = meshes.describe(nodeAsResource(node));
    if (!now && isNotThere(now.failure()))
        return {};
    failure.message += now ? u" It is still there: nothing was deleted."_s
                           : u" Whether it was deleted is not known: list the virtual nodes to see."_s;
    return failure;
}

} // namespace

Answer run(const ListCall& call)
{
    const auto meshes = openTarget(call.target);
    return call.target.mesh.empty()
               ? listedMeshes(*meshes, call.target.place)
               : listed(meshes->listNodes(meshOf(call.target)), nodeResource, nodeAsResource);
}

Answer run(const DescribeCall& call)
{
    const auto meshes = openTarget(call.target);
    const ResourceId id = nodeAsResource({meshOf(call.target), call.node});
    Outcome<Described> node = meshes->describeFully(id);
    if (!node)
        return failed(node.failure());
    if (const auto tags = node->description.find("tags"); tags != node->description.end() && tags->empty())
        node->description.erase(tags);
    Answer answer = described(std::move(node->description));
    if (node->tagsProblem) {
        answer.remarks.push_back(problem(*node->tagsProblem));
        answer.exit = Errors;
    }
    return answer;
}

Answer run(const CreateCall& call)
{
    const CheckedFile file = checkFile(call.path);
    if (!file.error.isEmpty())
        return {Trouble, {}, {problem(code::notReadable, file.error)}};
    std::vector<Remark> issues;
    for (const CheckedNode& node : file.found)
        for (const LocatedIssue& found : node.issues)
            if (found.issue.severity != Severity::Hint)
                issues.push_back(issueIn(file.path, found));
    if (file.nodes.size() != 1)
        return refused(std::move(issues), notOneNodeCode,
                       u"Nothing was created: the file has to hold one virtual node."_s);
    if (tally(file).errors > 0 && !call.force)
        return refused(std::move(issues), hasErrorsCode,
                       u"Nothing was created. Mend the errors, or send it in spite of them with --force."_s);
    json input = file.nodes.front().input;
    if (!call.target.mesh.empty())
        input["meshName"] = call.target.mesh;
    if (!call.target.owner.empty())
        input["meshOwner"] = call.target.owner;
    const Outcome<json> created = openTarget(call.target)->createNode(input);
    if (!created)
        return failed(created.failure(), std::move(issues));
    Answer answer = described(*created);
    answer.remarks = std::move(issues);
    return answer;
}

Answer run(const DeleteCall& call)
{
    const auto meshes = openTarget(call.target);
    const NodeId id{meshOf(call.target), call.node};
    Outcome<Described> node = meshes->describeFully(nodeAsResource(id));
    if (!node)
        return failed(node.failure());
    if (node->tagsProblem && !call.force)
        return failed(keptForItsTags(*node->tagsProblem));
    if (const auto inTheWay = call.force ? std::nullopt : usersOf(*meshes, id))
        return failed(*inTheWay);
    if (const auto failure = gone(*meshes, id, call.target.place.kind))
        return failed(*failure);
    json& description = node->description;
    description[nodeResource.wrapper]["status"] = {{"status", "DELETED"}};
    if (const auto tags = description.find("tags"); tags != description.end() && tags->empty())
        description.erase(tags);
    Answer answer = described(std::move(description));
    if (node->tagsProblem)
        answer.remarks.push_back(
            note(u"It was deleted. Its tags could not be read, so they are not in what is printed: %1"_s.arg(
                node->tagsProblem->message)));
    return answer;
}

} // namespace meshwright::cli
