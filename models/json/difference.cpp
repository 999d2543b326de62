// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/difference.h"

#include "models/json/json_type.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

void compare(const json& from, const json& to, const Pointer& at, std::vector<Change>& out);

void compareMembers(const json& from, const json& to, const Pointer& at, std::vector<Change>& out)
{
    for (const auto& [key, value] : from.items())
        if (!to.contains(key))
            out.emplace_back(ValueChange{at / key, value, std::nullopt});
    for (const auto& [key, value] : to.items()) {
        if (const auto there = from.find(key); there != from.end())
            compare(*there, value, at / key, out);
        else
            out.emplace_back(ValueChange{at / key, std::nullopt, value});
    }
}

/// Items that are alike at both ends stay; between them, items become one another in their order, and what is
/// left over comes or goes.
void compareItems(const json& from, const json& to, const Pointer& at, std::vector<Change>& out)
{
    const std::size_t shorter = std::min(from.size(), to.size());
    std::size_t head = 0;
    while (head < shorter && sameValue(from[head], to[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && sameValue(from[from.size() - 1 - tail], to[to.size() - 1 - tail]))
        ++tail;
    const std::size_t pairs = shorter - head - tail;
    for (std::size_t i = head; i < head + pairs; ++i)
        compare(from[i], to[i], at / i, out);
    for (std::size_t i = from.size() - tail; i-- > head + pairs;)
        out.emplace_back(ItemChange{at, i, from[i], false});
    for (std::size_t i = head + pairs; i < to.size() - tail; ++i)
        out.emplace_back(ItemChange{at, i, to[i], true});
}

void compare(const json& from, const json& to, const Pointer& at, std::vector<Change>& out)
{
    if (from.is_object() && to.is_object())
        compareMembers(from, to, at, out);
    else if (from.is_array() && to.is_array())
        compareItems(from, to, at, out);
    else if (!sameValue(from, to))
        out.emplace_back(ValueChange{at, from, to});
}

Pointer common(Pointer a, const Pointer& b)
{
    while (!a.contains(b))
        a = a.parent();
    return a;
}

} // namespace

bool sameValue(const json& a, const json& b)
{
    if (a.type() != b.type())
        return a == b && a.is_number() && b.is_number() && !a.is_number_float() && !b.is_number_float();
    if (a.is_object())
        return std::ranges::equal(
            a.get_ref<const json::object_t&>(), b.get_ref<const json::object_t&>(),
            [](const auto& x, const auto& y) { return x.first == y.first && sameValue(x.second, y.second); });
    if (a.is_array())
        return std::ranges::equal(a.get_ref<const json::array_t&>(), b.get_ref<const json::array_t&>(),
                                  sameValue);
    return a == b;
}

std::vector<Change> difference(const json& from, const json& to)
{
    std::vector<Change> out;
    compare(from, to, Pointer(), out);
    return out;
}

Pointer placeOf(const Change& change)
{
    if (const auto* value = std::get_if<ValueChange>(&change))
        return value->at;
    if (const auto* parked = std::get_if<ParkedChange>(&change))
        return parked->at;
    if (const auto* item = std::get_if<ItemChange>(&change))
        return item->list / item->index;
    const auto& move = std::get<MoveChange>(change);
    return move.list / move.to;
}

std::optional<Pointer> changedBy(const Change& change)
{
    if (std::holds_alternative<ParkedChange>(change))
        return std::nullopt;
    const Pointer place = placeOf(change);
    return std::holds_alternative<ValueChange>(change) ? place : place.parent();
}

std::optional<Pointer> changedBy(std::span<const Change> changes)
{
    std::optional<Pointer> out;
    for (const Change& change : changes)
        if (auto one = changedBy(change))
            out = out ? common(*std::move(out), *one) : std::move(one);
    return out;
}

Pointer commonPlace(std::span<const Change> changes)
{
    if (changes.empty())
        return {};
    Pointer out = placeOf(changes.front());
    for (const Change& change : changes.subspan(1))
        out = common(std::move(out), placeOf(change));
    return out;
}

} // namespace meshwright
