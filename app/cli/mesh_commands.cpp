// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/checked_file.h"
#include "app/cli/commands.h"
#include "app/cli/open_target.h"
#include "models/document/json.h"
#include "models/meshes/description.h"

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

/// A ref as the API lists it.
json refJson(const Metadata& metadata, const ResourceId& id)
{
    json out{{"arn", metadata.arn},
             {"meshName", id.mesh.name},
             {"meshOwner", metadata.meshOwner},
             {"resourceOwner", metadata.resourceOwner}};
    out[resourceOf(id.kind).name] = id.name;
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
    for (const Ref& ref : *refs)
        list.push_back(refJson(ref.metadata, asResource(ref.id)));
    return printed({{resource.plural, list}});
}

} // namespace

Answer run(const ListCall& call)
{
    const auto meshes = openTarget(call.target);
    return call.target.mesh.empty()
               ? listed(meshes->listMeshes(), meshResource, meshAsResource)
               : listed(meshes->listNodes(meshOf(call.target)), nodeResource, nodeAsResource);
}

Answer run(const DescribeCall& call)
{
    const auto meshes = openTarget(call.target);
    const ResourceId id = nodeAsResource({meshOf(call.target), call.node});
    const Outcome<json> description = meshes->describeWithTags(id);
    return description ? described(*description) : failed(description.failure());
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
    const Outcome<json> description = meshes->describeWithTags(nodeAsResource(id));
    if (!description)
        return failed(description.failure());
    const Outcome<json> deleted = meshes->deleteNode(id);
    if (!deleted)
        return failed(deleted.failure());
    return described(*description);
}

} // namespace meshwright::cli
