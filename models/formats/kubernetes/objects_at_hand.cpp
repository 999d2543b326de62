// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/objects_at_hand.h"

#include <initializer_list>
#include <utility>

namespace meshwright {

namespace {

/// No more selectors are looked at for one object: no cluster has that many meshes or gateways.
constexpr std::size_t mostLooks = 1000;

/// Names that are joined so do not run into each other: none has a character 0.
std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string out;
    for (const std::string_view part : parts)
        out.append(part).push_back('\0');
    return out;
}

} // namespace

void ObjectsAtHand::Choosers::add(const KubernetesObject& one)
{
    m_all.push_back(&one);
    if (!one.namespaces)
        return;
    if (one.namespaces->labels.empty())
        return m_others.push_back(&one);
    const auto& [key, value] = *one.namespaces->labels.begin();
    m_byLabel[joined({key, value})].push_back(&one);
}

bool ObjectsAtHand::Choosers::spend(std::size_t looks) const
{
    const bool isEnough = looks <= m_looksLeft;
    m_looksLeft = isEnough ? m_looksLeft - looks : 0;
    return isEnough;
}

/// Whether @p one chooses what has @p labels, a route with @p ofRoute where that is one; a chooser for which
/// no look is left chooses nothing.
bool ObjectsAtHand::Choosers::chooses(const KubernetesObject& one, const Labels& labels,
                                      const Labels* ofRoute) const
{
    const LabelSelector* routes = ofRoute && one.routes ? &*one.routes : nullptr;
    return spend(1 + one.namespaces->looks(labels) + (routes ? routes->looks(*ofRoute) : 0)) &&
           one.namespaces->chooses(labels) && (!routes || routes->chooses(*ofRoute));
}

const KubernetesObject* ObjectsAtHand::Choosers::only(const Labels& labels, const Labels* ofRoute) const
{
    const KubernetesObject* found = nullptr;
    std::size_t looks = 0;
    bool isSeveral = false;
    const auto look = [&](const std::vector<const KubernetesObject*>& those) {
        for (const KubernetesObject* one : those) {
            if (isSeveral || ++looks > mostLooks)
                return;
            if (!chooses(*one, labels, ofRoute))
                continue;
            isSeveral = found != nullptr;
            found = one;
        }
    };
    if (!spend(labels.size()) || m_looksLeft == 0)
        return nullptr;
    look(m_others);
    for (const auto& [key, value] : labels)
        if (const auto those = m_byLabel.find(joined({key, value})); those != m_byLabel.end())
            look(those->second);
    return isSeveral || looks > mostLooks || m_looksLeft == 0 ? nullptr : found;
}

void ObjectsAtHand::add(const KubernetesObject& object)
{
    const auto& [name, space] = object.object;
    if (!m_objects.emplace(joined({object.version, object.kind, space, name}), &object).second)
        return;
    if (object.version == "v1beta2" && object.kind == "Mesh")
        m_meshes.add(object);
    else if (object.kind == "VirtualGateway")
        m_gateways.add(object);
    else if (object.kind == "VirtualService")
        m_services[joined({object.version, space})].push_back(object.awsName);
}

const KubernetesObject* ObjectsAtHand::named(std::string_view version, std::string_view kind,
                                             const ObjectName& name) const
{
    auto found = m_objects.find(joined({version, kind, name.space, name.name}));
    if (found == m_objects.end())
        found = m_objects.find(joined({version, kind, "", name.name}));
    return found == m_objects.end() ? nullptr : found->second;
}

const KubernetesObject* ObjectsAtHand::find(std::string_view version, Kind kind, const ObjectName& name) const
{
    return named(version, resourceOf(kind).operation, name);
}

const Labels& ObjectsAtHand::labelsOf(const std::string& space) const
{
    static const Labels none;
    const KubernetesObject* found = named("", "Namespace", {space, {}});
    return found ? found->labels : none;
}

const KubernetesObject* ObjectsAtHand::meshOf(const std::string& space) const
{
    const auto [known, isNew] = m_meshBySpace.emplace(space, nullptr);
    if (isNew) {
        const KubernetesObject* chosen = m_meshes.only(labelsOf(space));
        known->second = chosen ? chosen : m_meshes.onlyOne();
    }
    return known->second;
}

const KubernetesObject* ObjectsAtHand::gatewayOf(const KubernetesObject& route) const
{
    const KubernetesObject* chosen = m_gateways.only(labelsOf(route.object.space), &route.labels);
    return chosen ? chosen : m_gateways.onlyOne();
}

const std::vector<std::string>* ObjectsAtHand::servicesOf(std::string_view version,
                                                          const ObjectName& group) const
{
    if (group.name == "*") {
        const auto found = m_services.find(joined({version, group.space}));
        return found == m_services.end() ? nullptr : &found->second;
    }
    const KubernetesObject* object = named(version, "BackendGroup", group);
    if (!object)
        return nullptr;
    const auto [known, isNew] = m_servicesByGroup.try_emplace(object);
    if (isNew)
        for (const ObjectName& one : object->services) {
            const KubernetesObject* service = find(version, Kind::VirtualService, one);
            known->second.push_back(service ? service->awsName
                                            : defaultName(Kind::VirtualService, one, false));
        }
    return &known->second;
}

} // namespace meshwright
