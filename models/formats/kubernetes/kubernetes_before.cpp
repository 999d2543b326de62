// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/kubernetes_manifest.h"
#include "models/formats/placeholders.h"
#include "models/json/json.h"

#include <utility>

namespace meshwright {

namespace {

/// A name as it is in the file, and where.
struct NameBefore
{
    std::string text;
    Pointer inFile;
};

/// What all the resources of an object have in common.
class ObjectBefore
{
public:
    explicit ObjectBefore(Manifest& from) : m_from(from), m_mesh(from.takenText("meshName")) {}

    /// A resource of @p kind that is called @p name.
    ResourceInFile resource(Kind kind, const NameBefore& name) const
    {
        ResourceInFile out = m_from.resource(kind);
        if (kind != Kind::Mesh)
            put(out, "meshName", {m_mesh, m_from.specInFile() / "meshName"});
        put(out, resourceOf(kind).name, name);
        if (hasPlaceholder(name.text))
            out.alias = name.text;
        return out;
    }
    void put(ResourceInFile& resource, const char* key, const NameBefore& name) const
    {
        if (!name.text.empty())
            resource.input[key] = textOrUnknown(name.text);
        resource.origins.push_back({Pointer() / key, name.inFile});
    }
    /// Puts @p spec into @p resource and that into @p out.
    void finish(ResourceInFile resource, json spec, Pointer inFile, FilePieces& out) const
    {
        const auto object = m_from.object(resource.kind);
        object->awsName = resource.alias.empty() ? resource.name() : resource.alias;
        m_from.putSpec(std::move(spec), std::move(inFile), resource, *object, out.issues);
        resource.object = object;
        out.resources.push_back(std::move(resource));
    }
    NameBefore ownName() const
    {
        return {defaultName(m_from.kind(), m_from.name(), true), m_from.whence().at / "metadata" / "name"};
    }

private:
    Manifest& m_from;
    std::string m_mesh;
};

/// The name of the router of the service @p from: its own, or that of the service.
NameBefore routerName(const Manifest& from, json& router)
{
    ObjectName named = from.name();
    Pointer inFile = from.whence().at / "metadata" / "name";
    if (const std::string own = writtenText(member(router, "name")); !own.empty()) {
        named.name = filledIn(own, from.whence());
        inFile = from.specInFile() / "virtualRouter" / "name";
    }
    if (router.is_object())
        router.erase("name");
    return {defaultName(Kind::VirtualRouter, named, true), std::move(inFile)};
}

void readRouteBefore(json route, const Pointer& inFile, const NameBefore& router, const ObjectBefore& object,
                     const Manifest& from, FilePieces& out)
{
    const std::string own = filledIn(writtenText(member(route, "name")), from.whence());
    if (route.is_object())
        route.erase("name");
    NameBefore name{own.empty() ? "" : defaultName(Kind::Route, {own, from.name().space}, true),
                    inFile / "name"};
    ResourceInFile resource = object.resource(Kind::Route, name);
    object.put(resource, "virtualRouterName", router);
    object.finish(std::move(resource), std::move(route), inFile, out);
}

/// A service of v1beta1 has its router and the routes inside.
void readServiceBefore(Manifest& from, const ObjectBefore& object, FilePieces& out)
{
    json router = from.taken("virtualRouter");
    json routes = from.taken("routes");
    if (router.is_null())
        router = json::object();
    const NameBefore name = routerName(from, router);
    const Pointer place("/spec/provider/virtualRouter/virtualRouterName");
    ResourceInFile service = object.resource(Kind::VirtualService, object.ownName());
    service.origins.push_back({place, name.inFile});
    from.leaveBehind(service);
    json spec = std::move(from.spec());
    if (spec.is_object())
        spec["provider"]["virtualRouter"]["virtualRouterName"] = textOrUnknown(name.text);
    object.finish(std::move(service), std::move(spec), from.specInFile(), out);
    object.finish(object.resource(Kind::VirtualRouter, name), std::move(router),
                  from.specInFile() / "virtualRouter", out);
    for (std::size_t i = 0; routes.is_array() && i < routes.size(); ++i)
        readRouteBefore(std::move(routes[i]), from.specInFile() / "routes" / i, name, object, from, out);
}

} // namespace

void readManifestBefore(Manifest from, FilePieces& out)
{
    const ObjectBefore object(from);
    if (from.kind() == Kind::VirtualService)
        return readServiceBefore(from, object, out);
    ResourceInFile resource = object.resource(from.kind(), object.ownName());
    from.leaveBehind(resource, {"serviceDiscoveryType"});
    object.finish(std::move(resource), std::move(from.spec()), from.specInFile(), out);
}

} // namespace meshwright
