// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_members.h"

#include <algorithm>
#include <cstdint>
#include <ranges>
#include <unordered_map>
#include <unordered_set>

namespace meshwright::source {

std::vector<YamlNote> namedTwice(std::span<const Node> own, const YamlNameOf& nameOf)
{
    std::vector<YamlNote> out;
    if (own.size() < 2)
        return out;
    std::unordered_map<std::string_view, std::uint32_t> firsts;
    firsts.reserve(own.size());
    for (const Node& member : own) {
        const auto [first, isNew] = firsts.try_emplace(nameOf(member), member.nameBegin);
        if (!isNew)
            out.push_back({YamlNote::Kind::NamedTwice, member.nameBegin, member.nameEnd, first->second});
    }
    return out;
}

std::vector<Node> merged(std::span<const Node> own, std::span<const std::span<const Node>> sources,
                         const YamlNameOf& nameOf)
{
    std::vector<Node> out(own.begin(), own.end());
    std::unordered_set<std::string_view> names;
    for (const Node& member : own)
        names.insert(nameOf(member));
    for (const std::span<const Node> source : sources)
        for (const Node& member : source | std::views::reverse)
            if (names.insert(nameOf(member)).second)
                out.push_back(member);
    std::ranges::stable_sort(out, {}, &Node::nameBegin);
    return out;
}

} // namespace meshwright::source
