// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/use_graph.h"

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/uses.h"
#include "models/rules/node_parts.h"

#include <algorithm>

namespace meshwright {

namespace {

std::size_t number(Kind kind)
{
    return static_cast<std::size_t>(kind);
}

/// Whether @p use names something that nobody can tell: it is still to be filled in, or an odd ARN.
bool isOpen(const Use& use)
{
    const auto written = filledText(&use.value);
    return !written || (beginsAsArn(*written) && !readMeshResource(readArn(*written).value_or(Arn())));
}

} // namespace

std::set<Kind> openKindsIn(const WholeMesh& mesh, const MeshPart* part)
{
    std::set<Kind> out;
    if (part && part->input)
        forEachUse(*part, [&](const Use& use) {
            if (!use.names.isHome && !nameIn(mesh, &use.value) && isOpen(use))
                out.insert(use.names.kind);
        });
    return out;
}

UseGraph::UseGraph(const WholeMesh& mesh) : m_mesh(mesh)
{
    for (const MeshPart& part : mesh.parts()) {
        if (!resourceOf(part.kind).parent)
            m_called[number(part.kind)][part.name].push_back(&part);
        else
            m_below[number(part.kind)][part.parent].push_back(&part);
        if (part.kind != Kind::Mesh)
            read(part);
    }
    if (hasUnread(Kind::VirtualNode, {}))
        m_unread.insert(Kind::VirtualService);
    if (hasUnread(Kind::VirtualService, {}))
        m_unread.insert({Kind::VirtualRouter, Kind::VirtualNode});
    if (hasUnreadBelow(Kind::VirtualRouter, Kind::Route))
        m_unread.insert(Kind::VirtualNode);
    if (hasUnreadBelow(Kind::VirtualGateway, Kind::GatewayRoute))
        m_unread.insert(Kind::VirtualService);
}

void UseGraph::read(const MeshPart& part)
{
    if (!part.input)
        return;
    OfPart& own = m_parts[&part];
    forEachUse(part, [&](const Use& use) {
        const Kind kind = use.names.kind;
        if (const auto name = nameIn(m_mesh, &use.value))
            own.names.push_back({kind, std::string(*name), use.names.isHome});
        else if (!use.names.isHome && isOpen(use))
            own.open.insert(kind);
    });
    for (const Named& one : own.names) {
        auto& users = (one.isHome ? m_atHome : m_users)[number(one.kind)][one.name];
        if (users.empty() || users.back() != &part)
            users.push_back(&part);
    }
    for (const Kind kind : own.open)
        ++m_open[number(kind)];
}

void UseGraph::renew(const MeshPart& part)
{
    const OfPart before = std::move(m_parts[&part]);
    m_parts.erase(&part);
    for (const Named& one : before.names) {
        auto& all = (one.isHome ? m_atHome : m_users)[number(one.kind)];
        const auto users = all.find(one.name);
        if (users == all.end())
            continue;
        std::erase(users->second, &part);
        if (users->second.empty())
            all.erase(users);
    }
    for (const Kind kind : before.open)
        --m_open[number(kind)];
    read(part);
}

std::span<const UseGraph::Named> UseGraph::namesIn(const MeshPart& part) const
{
    const auto found = m_parts.find(&part);
    return found == m_parts.end() ? std::span<const Named>() : found->second.names;
}

UseGraph::Parts UseGraph::in(const ByName& all, Kind kind, std::string_view name)
{
    const auto& ofKind = all[number(kind)];
    const auto found = ofKind.find(name);
    return found == ofKind.end() ? Parts() : found->second;
}

UseGraph::Parts UseGraph::usersOf(Kind kind, std::string_view name) const
{
    return in(m_users, kind, name);
}

UseGraph::Parts UseGraph::thoseAtHomeIn(Kind kind, std::string_view name) const
{
    return in(m_atHome, kind, name);
}

UseGraph::Parts UseGraph::called(Kind kind, std::string_view name) const
{
    return in(m_called, kind, name);
}

UseGraph::Parts UseGraph::below(Kind kind, std::string_view parent) const
{
    return in(m_below, kind, parent);
}

std::vector<const MeshPart*> UseGraph::withMissingNames() const
{
    std::vector<const MeshPart*> out;
    for (const ByName* all : {&m_users, &m_atHome})
        for (const Kind kind : kindsInMesh())
            for (const auto& [name, users] : (*all)[number(kind)])
                if (!m_mesh.has(kind, name))
                    out.insert(out.end(), users.begin(), users.end());
    return out;
}

bool UseGraph::mayBeUsed(const MeshPart& part) const
{
    return m_open[number(part.kind)] > 0 || m_unread.contains(part.kind) ||
           !usersOf(part.kind, part.name).empty();
}

bool UseGraph::hasUnread(Kind kind, std::string_view parent) const
{
    return std::ranges::any_of(m_mesh.namesOf(kind, parent),
                               [&](std::string_view name) { return !m_mesh.find(kind, name, parent); });
}

bool UseGraph::hasUnreadBelow(Kind parents, Kind kind) const
{
    return std::ranges::any_of(m_mesh.namesOf(parents),
                               [&](std::string_view parent) { return hasUnread(kind, parent); });
}

} // namespace meshwright
