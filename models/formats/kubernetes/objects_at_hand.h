// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/kubernetes/kubernetes_object.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace meshwright {

/// Objects of Kubernetes by what others find them by. What is asked takes as long whatever their number.
class ObjectsAtHand
{
public:
    /// Adds @p object, which outlives this, unless one of its name is there already.
    void add(const KubernetesObject& object);
    bool isEmpty() const { return m_objects.empty(); }

    /// The object of @p kind; one that does not say its namespace is found in every one.
    const KubernetesObject* find(std::string_view version, Kind kind, const ObjectName& name) const;
    /// The mesh that what is in the namespace @p space belongs to: the one that chooses it, or the only one.
    const KubernetesObject* meshOf(const std::string& space) const;
    /// The gateway of @p route, in the same way.
    const KubernetesObject* gatewayOf(const KubernetesObject& route) const;
    /// What the services of the BackendGroup @p group are called in App Mesh; of the group * all services of
    /// the namespace. nullptr when there is no such group.
    const std::vector<std::string>* servicesOf(std::string_view version, const ObjectName& group) const;

private:
    /// Objects with a selector of namespaces, by a label that it asks for.
    class Choosers
    {
    public:
        void add(const KubernetesObject& one);
        /// The only one that chooses @p labels and that @p suits; nullptr when none or several do.
        const KubernetesObject* only(const Labels& labels,
                                     const std::function<bool(const KubernetesObject&)>& suits) const;
        const KubernetesObject* onlyOne() const { return m_all.size() == 1 ? m_all.front() : nullptr; }

    private:
        std::unordered_map<std::string, std::vector<const KubernetesObject*>> m_byLabel;
        std::vector<const KubernetesObject*> m_others;
        std::vector<const KubernetesObject*> m_all;
    };

    const KubernetesObject* named(std::string_view version, std::string_view kind,
                                  const ObjectName& name) const;
    const Labels& labelsOf(const std::string& space) const;

    std::unordered_map<std::string, const KubernetesObject*> m_objects;
    std::unordered_map<std::string, std::vector<std::string>> m_services; ///< by version and namespace
    Choosers m_meshes;
    Choosers m_gateways;
    // What was asked once, so that many who ask the same do not make it long.
    mutable std::unordered_map<std::string, const KubernetesObject*> m_meshBySpace;
    mutable std::unordered_map<const KubernetesObject*, std::vector<std::string>> m_servicesByGroup;
};

} // namespace meshwright
