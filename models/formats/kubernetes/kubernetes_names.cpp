// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/kubernetes_names.h"

#include "models/formats/kubernetes/objects_at_hand.h"
#include "models/formats/placeholders.h"
#include "models/json/json.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// Backends that groups add to the nodes of a set, taken together; without a bound, some hundred kilobytes
/// could stand for millions.
constexpr std::size_t mostAdded = 50'000;
/// So many backends of groups are found again in the file; of more, the spec they are in. Every look for a
/// place goes over all origins of a resource.
constexpr std::size_t mostAddedOrigins = 1000;

/// Sets the text at @p at of @p resource, or takes it away where @p name is nullptr: then it is not missed.
void putName(ResourceInFile& resource, const Pointer& at, const std::string* name)
{
    std::erase(resource.notMissed, at);
    json* parent = find(resource.input, at.parent());
    if (!name)
        resource.notMissed.push_back(at);
    if (parent && parent->is_object() && name)
        (*parent)[at.last()] = textOrUnknown(*name);
    else if (parent && parent->is_object())
        parent->erase(at.last());
}

class Names
{
public:
    explicit Names(const ObjectsAtHand& objects) : m_objects(objects) {}

    void resolve(ResourceInFile& resource)
    {
        const KubernetesObject& object = *resource.object;
        if (object.isInMesh)
            resolveMesh(resource, object);
        if (object.isOfSomeGateway) {
            const KubernetesObject* gateway = m_objects.gatewayOf(object);
            putName(resource, Pointer("/virtualGatewayName"), gateway ? &gateway->awsName : nullptr);
        }
        for (const ObjectReference& one : object.references) {
            const KubernetesObject* target = m_objects.find(object.version, one.kind, one.object);
            const bool isNamed = target && !target->awsName.empty();
            putName(resource, one.at, isNamed ? &target->awsName : &one.otherwise);
        }
        if (object.backendGroups)
            addGroups(resource, object, *object.backendGroups);
    }

private:
    void resolveMesh(ResourceInFile& resource, const KubernetesObject& object)
    {
        const KubernetesObject* mesh = object.mesh
                                           ? m_objects.find(object.version, Kind::Mesh, {*object.mesh, {}})
                                           : m_objects.meshOf(object.object.space);
        putName(resource, Pointer("/meshName"),
                mesh          ? &mesh->awsName
                : object.mesh ? &*object.mesh
                              : nullptr);
        if (mesh && !mesh->meshOwner.empty())
            resource.input["meshOwner"] = textOrUnknown(mesh->meshOwner);
        else
            resource.input.erase("meshOwner");
    }

    void addGroups(ResourceInFile& resource, const KubernetesObject& object, const BackendGroups& groups)
    {
        resource.origins.resize(std::min(resource.origins.size(), groups.ownOrigins));
        resource.leftBehind.resize(std::min(resource.leftBehind.size(), groups.ownLeftBehind));
        json* spec = find(resource.input, Pointer("/spec"));
        if (!spec || !spec->is_object())
            return;
        json& backends = (*spec)["backends"];
        if (!groups.hasBackends)
            backends = json::array();
        if (backends.is_array()) {
            auto& list = backends.get_ref<json::array_t&>();
            list.resize(std::min(list.size(), groups.ownBackends));
            addTo(list, resource, object, groups);
        }
        if (!groups.hasBackends && backends.empty())
            spec->erase("backends");
    }

    void addTo(json::array_t& list, ResourceInFile& resource, const KubernetesObject& object,
               const BackendGroups& groups)
    {
        std::set<std::string> known;
        for (const json& backend : list)
            known.insert(writtenText(path(backend, {"virtualService", "virtualServiceName"})));
        for (const BackendGroups::Group& group : groups.groups) {
            const auto* services = m_objects.servicesOf(object.version, group.object);
            if (!services || m_added + services->size() > mostAdded) {
                resource.leftBehind.push_back(group.inFile);
                continue;
            }
            m_added += services->size();
            for (const std::string& name : *services) {
                if (!known.insert(name).second)
                    continue;
                if (resource.origins.size() < groups.ownOrigins + mostAddedOrigins)
                    resource.origins.push_back({Pointer("/spec/backends") / list.size(), group.inFile});
                list.push_back(json{{"virtualService", {{"virtualServiceName", textOrUnknown(name)}}}});
            }
        }
    }

    const ObjectsAtHand& m_objects;
    std::size_t m_added = 0;
};

} // namespace

void resolveKubernetesNames(std::span<ResourceInFile* const> resources,
                            std::span<const std::shared_ptr<const KubernetesObject>> beside)
{
    ObjectsAtHand objects;
    for (const ResourceInFile* one : resources)
        if (one->object)
            objects.add(*one->object);
    for (const auto& one : beside)
        objects.add(*one);
    if (objects.isEmpty())
        return;
    Names names(objects);
    for (ResourceInFile* one : resources)
        if (one->object)
            names.resolve(*one);
}

} // namespace meshwright
