// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/kubernetes/kubernetes_object.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace meshwright {

/// No more labels and selectors are looked at for all objects together: what belongs where is not known for
/// the rest. Two hundred times what a cluster of 10,000 namespaces and a mesh takes.
inline constexpr std::size_t mostLooksInAll = 4'000'000;

/// Objects of Kubernetes by what others find them by. What is asked takes as long whatever their number;
/// which selectors choose something is looked for as long as mostLooksInAll lasts.
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
        /// The only one that chooses @p labels, of routes with the labels @p ofRoute where there are some;
        /// nullptr when none or several do.
        const KubernetesObject* only(const Labels& labels, const Labels* ofRoute = nullptr) const;
        const KubernetesObject* onlyOne() const { return m_all.size() == 1 ? m_all.front() : nullptr; }

    private:
        bool spend(std::size_t looks) const;
        bool chooses(const KubernetesObject& one, const Labels& labels, const Labels* ofRoute) const;

        std::unordered_map<std::string, std::vector<const KubernetesObject*>> m_byLabel;
        mutable std::size_t m_looksLeft = mostLooksInAll;
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
