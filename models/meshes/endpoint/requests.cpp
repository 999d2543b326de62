// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/requests.h"

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/endpoint/url.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

constexpr const char* version = "/v20190125";
constexpr const char* pageSize = "100"; // API: the most a page can have

/// Where the list of @p kind is; a member of it is one segment further.
std::string collection(Kind kind, const MeshId& mesh, const std::string& parent)
{
    const Resource& resource = resourceOf(kind);
    std::string path = version;
    path.append("/meshes");
    if (kind == Kind::Mesh)
        return path;
    path.append("/").append(segmentEncoded(mesh.name)).append("/");
    // API: ".../virtualRouter/{name}/routes", where the router itself is at ".../virtualRouters/{name}".
    if (resource.parent)
        path.append(resourceOf(*resource.parent).wrapper)
            .append("/")
            .append(segmentEncoded(parent))
            .append("/");
    path.append(resource.plural);
    return path;
}

std::string pathInMesh(const ResourceId& id)
{
    return collection(id.kind, id.mesh, id.parent) + '/' + segmentEncoded(id.name);
}

ResourceId idOf(Kind kind, const json& input)
{
    const Resource& resource = resourceOf(kind);
    return idIn(json{{resource.wrapper, input}}, resource);
}

/// The input without what stands elsewhere in the request.
std::string body(json input, const Resource& resource, bool withName)
{
    input.erase("meshOwner");
    if (resource.kind != Kind::Mesh)
        input.erase("meshName");
    if (resource.parent)
        input.erase(resourceOf(*resource.parent).name);
    if (!withName)
        input.erase(resource.name);
    return input.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string ownerQuery(const json& input)
{
    return queryOf({{"meshOwner", memberText(input, "meshOwner")}});
}

HttpRequest aboutTags(const char* method, const char* path, const std::string& arn, const json& body)
{
    return {method, std::string(version) + path, queryOf({{"resourceArn", arn}}),
            body.is_null() ? std::string() : body.dump(-1, ' ', false, json::error_handler_t::replace)};
}

} // namespace

namespace requests {

HttpRequest list(Kind kind, const MeshId& mesh, const std::string& parent, const std::string& token)
{
    return {"GET",
            collection(kind, mesh, parent),
            queryOf({{"limit", pageSize}, {"meshOwner", mesh.owner}, {"nextToken", token}}),
            {}};
}

std::optional<Failure> withoutName(const ResourceId& id)
{
    const bool hasMesh = id.kind == Kind::Mesh || !id.mesh.name.empty();
    const bool hasParent = !resourceOf(id.kind).parent || !id.parent.empty();
    if (!id.name.empty() && hasMesh && hasParent)
        return {};
    return Failure{code::notFound, Texts::tr("There is no %1 without a name.").arg(kindWords(id.kind)), {}};
}

HttpRequest describe(const ResourceId& id)
{
    return {"GET", pathInMesh(id), queryOf({{"meshOwner", id.mesh.owner}}), {}};
}

HttpRequest remove(const ResourceId& id)
{
    const bool isShared = id.kind != Kind::Mesh;
    return {"DELETE", pathInMesh(id), isShared ? queryOf({{"meshOwner", id.mesh.owner}}) : std::string(), {}};
}

HttpRequest create(Kind kind, const json& input)
{
    const ResourceId id = idOf(kind, input);
    return {"PUT", collection(kind, id.mesh, id.parent), ownerQuery(input),
            body(input, resourceOf(kind), true)};
}

HttpRequest update(Kind kind, const json& input)
{
    json rest = input;
    rest.erase("tags"); // API: an update has none; they go through tag() and untag()
    if (kind == Kind::Mesh)
        rest.erase("meshName");
    return {"PUT", pathInMesh(idOf(kind, input)), ownerQuery(input), body(rest, resourceOf(kind), false)};
}

HttpRequest tags(const std::string& arn, const std::string& token)
{
    return {"GET", std::string(version) + "/tags", queryOf({{"nextToken", token}, {"resourceArn", arn}}), {}};
}

HttpRequest tag(const std::string& arn, const json& tags)
{
    return aboutTags("PUT", "/tag", arn, {{"tags", tags}});
}

HttpRequest untag(const std::string& arn, const std::vector<std::string>& keys)
{
    return aboutTags("PUT", "/untag", arn, {{"tagKeys", keys}});
}

} // namespace requests

} // namespace meshwright
