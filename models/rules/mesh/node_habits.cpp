// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/node_habits.h"

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/node_parts.h"

#include <map>
#include <optional>
#include <string_view>

namespace meshwright {

namespace {

/// A node's setting as it can be compared; empty: it has none. Nullopt for the node: it does not count.
struct HabitOfNode
{
    std::string_view value;
    const char* at; ///< a pointer, made one where it is told
};

/// The text at @p keys, each of which must be sound as far as it is there.
std::optional<std::string_view> settingAt(const json& input, std::initializer_list<std::string_view> keys)
{
    const json* here = &input;
    for (const std::string_view key : keys) {
        if (!here->is_object() || isUnknown(*here))
            return std::nullopt;
        here = member(here, key);
        if (!here)
            return std::string_view();
    }
    return filledText(here);
}

std::optional<HabitOfNode> logPathOf(const MeshPart& node)
{
    const auto path = settingAt(*node.input, {"spec", "logging", "accessLog", "file", "path"});
    return path ? std::optional(HabitOfNode{*path, "/spec/logging"}) : std::nullopt;
}

/// Only of nodes that are discovered at all.
std::optional<HabitOfNode> discoveryKindOf(const MeshPart& node)
{
    const json* discovery = path(*node.input, {"spec", "serviceDiscovery"});
    const bool hasDns = knownMember(discovery, "dns");
    if (hasDns == (knownMember(discovery, "awsCloudMap") != nullptr))
        return std::nullopt;
    return HabitOfNode{hasDns ? "DNS" : "awsCloudMap", "/spec/serviceDiscovery"};
}

/// Only of nodes with one listener, whose TLS is that of the node.
std::optional<HabitOfNode> tlsModeOf(const MeshPart& node)
{
    const json::array_t& listeners = items(path(*node.input, {"spec", "listeners"}));
    if (listeners.size() != 1)
        return std::nullopt;
    const auto mode = settingAt(listeners.front(), {"tls", "mode"});
    return mode ? std::optional(HabitOfNode{*mode, "/spec/listeners/0/tls"}) : std::nullopt;
}

/// The odd one by @p habitOf, if all others do one and the same and are many enough.
std::optional<OddNode> oddBy(NodeHabit habit, const WholeMesh& mesh,
                             std::optional<HabitOfNode> (*habitOf)(const MeshPart&))
{
    constexpr std::size_t fewestOthers = 9;
    struct Group
    {
        std::size_t count = 0;
        const MeshPart* first = nullptr;
        const char* at = nullptr;
    };
    std::map<std::string_view, Group> groups;
    for (const MeshPart* node : mesh.allOf(Kind::VirtualNode)) {
        const auto own = habitOf(*node);
        if (!own)
            continue;
        Group& group = groups[own->value];
        if (group.count++ == 0)
            group = {1, node, own->at};
        if (groups.size() > 2)
            return std::nullopt;
    }
    if (groups.size() != 2)
        return std::nullopt;
    for (const auto& [value, group] : groups) {
        const auto& [common, others] = value == groups.begin()->first ? *groups.rbegin() : *groups.begin();
        if (group.count == 1 && others.count >= fewestOthers && !common.empty())
            return OddNode{group.first, habit, Pointer(group.at), std::string(common), others.count};
    }
    return std::nullopt;
}

} // namespace

NodeHabits::NodeHabits(const WholeMesh& mesh)
{
    for (auto odd :
         {oddBy(NodeHabit::LogPath, mesh, logPathOf), oddBy(NodeHabit::Discovery, mesh, discoveryKindOf),
          oddBy(NodeHabit::TlsMode, mesh, tlsModeOf)})
        if (odd)
            m_odd.push_back(std::move(*odd));
}

} // namespace meshwright
