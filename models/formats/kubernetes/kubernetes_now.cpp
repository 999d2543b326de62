// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/kubernetes_manifest.h"
#include "models/formats/placeholders.h"
#include "models/json/json.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// The name that @p from has in App Mesh: of the spec, otherwise what the controller makes of its own.
void takeName(Manifest& from, ResourceInFile& resource, KubernetesObject& object)
{
    const Pointer at = Pointer() / resourceOf(from.kind()).name;
    object.awsName = from.takenText("awsName");
    const bool isTold = !object.awsName.empty();
    if (!isTold)
        object.awsName = defaultName(from.kind(), from.name(), false);
    resource.origins.push_back(
        {at, isTold ? from.specInFile() / "awsName" : from.whence().at / "metadata" / "name"});
    if (object.awsName.empty())
        return;
    if (hasPlaceholder(object.awsName))
        resource.alias = object.awsName;
    resource.input[at.last()] = textOrUnknown(object.awsName);
}

/// The object that @p key of the spec, {"name": …, "uid": …}, refers to; its name is empty when there is
/// none. What is no part of the name is left behind.
ObjectName takeRef(Manifest& from, const char* key, ResourceInFile& resource)
{
    const json reference = from.taken(key);
    if (member(reference, "uid"))
        resource.leftBehind.push_back(from.specInFile() / key / "uid");
    return objectNameIn(&reference, from.whence(), from.name().space);
}

void takeMesh(Manifest& from, ResourceInFile& resource, KubernetesObject& object)
{
    object.isInMesh = true;
    if (ObjectName mesh = takeRef(from, "meshRef", resource); !mesh.name.empty()) {
        resource.input["meshName"] = textOrUnknown(mesh.name);
        object.mesh = std::move(mesh.name);
    }
    const Pointer inFile = from.specInFile() / "meshRef" / "name";
    resource.origins.push_back({Pointer("/meshOwner"), inFile});
    resource.origins.push_back({Pointer("/meshName"), inFile});
}

void takeGateway(Manifest& from, ResourceInFile& resource, KubernetesObject& object)
{
    const Pointer at("/virtualGatewayName");
    object.labels = from.labels();
    ObjectName gateway = takeRef(from, "virtualGatewayRef", resource);
    object.isOfSomeGateway = gateway.name.empty();
    resource.origins.push_back({at, from.specInFile() / "virtualGatewayRef" / "name"});
    if (object.isOfSomeGateway)
        return;
    std::string name = defaultName(Kind::VirtualGateway, gateway, false);
    resource.input[at.last()] = textOrUnknown(name);
    object.references.push_back({at, Kind::VirtualGateway, std::move(gateway), std::move(name)});
}

void takeGroups(Manifest& from, KubernetesObject& object)
{
    const json groups = from.taken("backendGroups");
    BackendGroups out;
    for (const json& one : items(&groups))
        out.groups.push_back({from.specInFile() / "backendGroups" / out.groups.size(),
                              objectNameIn(&one, from.whence(), from.name().space)});
    if (!out.groups.empty())
        object.backendGroups = std::move(out);
}

/// What the groups are added to: the resource as it is without them.
void noteOwn(BackendGroups& groups, ResourceInFile& resource)
{
    const json* backends = path(resource.input, {"spec", "backends"});
    groups.hasBackends = backends != nullptr;
    groups.ownBackends = items(backends).size();
    groups.ownOrigins = resource.origins.size();
    groups.ownLeftBehind = resource.leftBehind.size();
    for (const BackendGroups::Group& one : groups.groups)
        resource.leftBehind.push_back(one.inFile);
}

void takeMeshSettings(Manifest& from, ResourceInFile& resource, KubernetesObject& object)
{
    object.meshOwner = from.takenText("meshOwner");
    if (!object.meshOwner.empty())
        resource.leftBehind.push_back(from.specInFile() / "meshOwner");
}

/// The route in @p value, which stands at @p inFile, of @p router.
ResourceInFile routeIn(json value, const Pointer& inFile, const Manifest& from, const ResourceInFile& router,
                       std::vector<Issue>& issues)
{
    ResourceInFile out = from.resource(Kind::Route);
    const auto object = from.object(Kind::Route);
    object->isInMesh = true;
    object->mesh = router.object->mesh;
    for (const char* key : {"meshName", "virtualRouterName"})
        if (router.input.contains(key))
            out.input[key] = router.input[key];
    for (const char* at : {"/meshOwner", "/meshName", "/virtualRouterName"})
        out.origins.push_back({Pointer(at), router.inFile(Pointer(at))});
    out.origins.push_back({Pointer("/routeName"), inFile / "name"});
    if (const auto name = value.is_object() ? value.find("name") : value.end(); name != value.end()) {
        out.input["routeName"] =
            name->is_string() ? textOrUnknown(filledIn(writtenText(&*name), from.whence())) : *name;
        value.erase(name);
    }
    from.putSpec(std::move(value), inFile, out, *object, issues);
    out.object = object;
    return out;
}

/// Takes the spec of @p from, with what of it is no part of the input left behind, into @p resource.
void takeOwnSpec(Manifest& from, ResourceInFile& resource, KubernetesObject& object,
                 std::vector<Issue>& issues)
{
    from.leaveBehind(resource, {"podSelector", "namespaceSelector", "gatewayRouteSelector"});
    from.putSpec(std::move(from.spec()), from.specInFile(), resource, object, issues);
    if (object.backendGroups)
        noteOwn(*object.backendGroups, resource);
}

/// Takes out of the spec of @p from what is no part of the input.
void takeRelations(Manifest& from, ResourceInFile& resource, KubernetesObject& object)
{
    const Kind kind = from.kind();
    takeName(from, resource, object);
    if (kind == Kind::Mesh)
        takeMeshSettings(from, resource, object);
    else
        takeMesh(from, resource, object);
    if (kind == Kind::GatewayRoute)
        takeGateway(from, resource, object);
    if (kind == Kind::VirtualNode)
        takeGroups(from, object);
    if (kind == Kind::Mesh || kind == Kind::VirtualGateway)
        object.namespaces = selectorIn(member(from.spec(), "namespaceSelector"), from.whence());
    if (kind == Kind::VirtualGateway)
        object.routes = selectorIn(member(from.spec(), "gatewayRouteSelector"), from.whence());
}

} // namespace

void readManifestNow(Manifest from, FilePieces& out)
{
    ResourceInFile resource = from.resource(from.kind());
    const auto object = from.object(from.kind());
    takeRelations(from, resource, *object);
    json routes;
    if (const json* some = member(from.spec(), "routes");
        from.kind() == Kind::VirtualRouter && some && some->is_array())
        routes = from.taken("routes");
    takeOwnSpec(from, resource, *object, out.issues);
    resource.object = object;
    std::vector<ResourceInFile> ofRouter;
    for (std::size_t i = 0; i < routes.size(); ++i)
        ofRouter.push_back(
            routeIn(std::move(routes[i]), from.specInFile() / "routes" / i, from, resource, out.issues));
    out.resources.push_back(std::move(resource));
    std::ranges::move(ofRouter, std::back_inserter(out.resources));
}

} // namespace meshwright
