// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/order.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

/// Where a key stands among its siblings.
struct Rank
{
    std::size_t number;
    std::string name; ///< only of what the schema does not know

    friend auto operator<=>(const Rank&, const Rank&) = default;
};

constexpr std::size_t afterAll = std::numeric_limits<std::size_t>::max();

/// The rank of each key of @p at below @p root, from the outside in.
std::vector<Rank> ranks(const schema::Field& root, const Pointer& at)
{
    std::vector<Rank> out;
    const schema::Field* here = &root;
    for (std::string& key : at.keys()) {
        const schema::Shape* shape = here ? schema::shapeOf(*here) : nullptr;
        const schema::Field* item = here ? schema::itemOf(*here) : nullptr;
        const auto index = item ? listIndex(key) : std::nullopt;
        here = index ? item : shape ? shape->field(key) : nullptr;
        if (index)
            out.push_back({*index, {}});
        else if (here)
            out.push_back({static_cast<std::size_t>(here - shape->fields.data()), {}});
        else
            out.push_back({afterAll, std::move(key)});
    }
    return out;
}

} // namespace

std::vector<Issue> inOrder(const schema::Field& root, std::vector<Issue> issues)
{
    std::vector<std::pair<std::vector<Rank>, std::size_t>> keyed;
    keyed.reserve(issues.size());
    for (std::size_t i = 0; i < issues.size(); ++i)
        keyed.emplace_back(ranks(root, issues[i].pointer), i);
    std::ranges::stable_sort(keyed, [&](const auto& a, const auto& b) {
        if (a.first != b.first)
            return a.first < b.first;
        return issues[a.second].severity < issues[b.second].severity;
    });
    std::vector<Issue> out;
    out.reserve(issues.size());
    for (const auto& [rank, index] : keyed)
        out.push_back(std::move(issues[index]));
    return out;
}

} // namespace meshwright
