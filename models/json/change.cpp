// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/change.h"

#include "models/json/json.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace meshwright {

namespace {

/// Renames what is parked below the items of @p list by @p renamed, which maps an old index to the new one.
void renumber(Parked& parked, const Pointer& list, const std::function<std::size_t(std::size_t)>& renamed)
{
    Parked out;
    for (auto& [at, value] : parked) {
        if (at == list || !list.contains(at)) {
            out.emplace(at, std::move(value));
            continue;
        }
        const std::string rest = at.text().substr(list.text().size() + 1);
        const auto index = listIndex(rest.substr(0, rest.find('/')));
        const Pointer to = index ? at.rebased(list / *index, list / renamed(*index)) : at;
        out.emplace(to, std::move(value));
    }
    parked = std::move(out);
}

json::array_t& listAt(json& value, const Pointer& list)
{
    json* found = find(value, list);
    Q_ASSERT(found && found->is_array());
    return found->get_ref<json::array_t&>();
}

json::difference_type offset(std::size_t index)
{
    return static_cast<json::difference_type>(index);
}

/// Makes a change.
struct ChangeMaker
{
    json& value;
    Parked& parked;

    void operator()(const ValueChange& change) const
    {
        if (change.at.isRoot()) {
            value = change.after.value_or(json::object());
            return;
        }
        json* parent = find(value, change.at.parent());
        Q_ASSERT(parent);
        if (const auto index = change.at.index(); index && parent->is_array())
            parent->at(*index) = change.after.value_or(json());
        else if (change.after)
            (*parent)[change.at.last()] = *change.after;
        else
            parent->erase(change.at.last());
    }

    void operator()(const ParkedChange& change) const
    {
        if (change.after)
            parked.insert_or_assign(change.at, *change.after);
        else
            parked.erase(change.at);
    }

    void operator()(const ItemChange& change) const
    {
        json::array_t& list = listAt(value, change.list);
        const std::size_t at = change.index;
        if (change.inserted) {
            list.insert(list.begin() + offset(at), change.item);
            renumber(parked, change.list, [at](std::size_t i) { return i < at ? i : i + 1; });
        } else {
            list.erase(list.begin() + offset(at));
            renumber(parked, change.list, [at](std::size_t i) { return i < at ? i : i - 1; });
        }
    }

    void operator()(const MoveChange& change) const
    {
        json::array_t& list = listAt(value, change.list);
        const auto [from, to] = std::pair(change.from, change.to);
        const auto at = [&](std::size_t index) { return list.begin() + offset(index); };
        if (from < to)
            std::rotate(at(from), at(from + 1), at(to + 1));
        else
            std::rotate(at(to), at(from), at(from + 1));
        renumber(parked, change.list, [from, to](std::size_t i) {
            if (i == from)
                return to;
            if (from < i && i <= to)
                return i - 1;
            return to <= i && i < from ? i + 1 : i;
        });
    }
};

/// What is at @p at agrees with @p expected; nullopt is absent.
bool agrees(const json* there, const std::optional<json>& expected)
{
    return there ? expected && *there == *expected : !expected;
}

/// Whether a change can be made: what it takes away or replaces is there as it says.
struct ChangeCheck
{
    const json& value;
    const Parked& parked;

    bool operator()(const ValueChange& change) const
    {
        if (change.at.isRoot())
            return change.after && agrees(&value, change.before);
        const json* parent = find(value, change.at.parent());
        const bool item = parent && parent->is_array();
        return parent && (parent->is_object() || (item && change.before && change.after)) &&
               agrees(find(value, change.at), change.before);
    }

    bool operator()(const ParkedChange& change) const
    {
        const auto there = parked.find(change.at);
        return agrees(there == parked.end() ? nullptr : &there->second, change.before);
    }

    bool operator()(const ItemChange& change) const
    {
        const json* list = find(value, change.list);
        if (!list || !list->is_array())
            return false;
        return change.inserted ? change.index <= list->size()
                               : change.index < list->size() && list->at(change.index) == change.item;
    }

    bool operator()(const MoveChange& change) const
    {
        const json* list = find(value, change.list);
        return list && list->is_array() && change.from < list->size() && change.to < list->size();
    }
};

} // namespace

Change inverse(Change change)
{
    if (auto* value = std::get_if<ValueChange>(&change))
        std::swap(value->before, value->after);
    else if (auto* parked = std::get_if<ParkedChange>(&change))
        std::swap(parked->before, parked->after);
    else if (auto* item = std::get_if<ItemChange>(&change))
        item->inserted = !item->inserted;
    else if (auto* move = std::get_if<MoveChange>(&change))
        std::swap(move->from, move->to);
    return change;
}

bool applies(const Change& change, const json& value, const Parked& parked)
{
    return std::visit(ChangeCheck{value, parked}, change);
}

void apply(const Change& change, json& value, Parked& parked)
{
    std::visit(ChangeMaker{value, parked}, change);
}

} // namespace meshwright
