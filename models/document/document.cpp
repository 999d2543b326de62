// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"

#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/json/unknown.h"

#include <utility>
#include <variant>

namespace meshwright {

namespace {

/// @p value wrapped in objects so that it stands at @p at when put at @p top.
json nested(const Pointer& top, Pointer at, json value)
{
    for (; at != top; at = at.parent()) {
        json outer = json::object();
        outer.emplace(at.last(), std::move(value));
        value = std::move(outer);
    }
    return value;
}

std::optional<json> copied(const json* value)
{
    return value ? std::optional<json>(*value) : std::nullopt;
}

/// The topmost pointer that has to be written to put something at @p at; nullopt when something is in the
/// way. A value that is not known makes room for what it becomes.
std::optional<Pointer> topmostMissing(const json& value, const Pointer& at)
{
    Pointer top = at;
    while (!top.isRoot()) {
        const json* parent = find(value, top.parent());
        const bool isRoom = parent && isUnknown(*parent);
        if (parent && parent->is_object() && !isRoom)
            return top;
        if (parent && parent->is_array())
            return find(value, top) ? std::optional(top) : std::nullopt;
        if (parent && !parent->is_null() && !isRoom)
            return std::nullopt;
        top = top.parent();
    }
    return top;
}

/// Adds to @p changes that what is parked at @p at and below goes.
void takeParked(const Parked& parked, const Pointer& at, std::vector<Change>& changes)
{
    for (const auto& [where, value] : parked)
        if (at.contains(where))
            changes.emplace_back(ParkedChange{where, value, std::nullopt});
}

} // namespace

Document::Document(json value, QObject* parent) : QObject(parent), m_value(std::move(value)) {}

Document::Document(json value, Parked parked, History history)
    : m_value(std::move(value)),
      m_parked(std::move(parked)),
      m_history(std::move(history))
{}

const json* Document::find(const Pointer& at) const
{
    return meshwright::find(m_value, at);
}

void Document::reset(json value, Parked parked, History history)
{
    m_value = std::move(value);
    m_parked = std::move(parked);
    m_history = std::move(history);
    Q_EMIT changed(Pointer());
    Q_EMIT historyChanged();
}

bool Document::become(const json& value, Merge merge, const QString& title)
{
    std::vector<Change> changes;
    // Erased items go last to first, so what is parked below them is still where it is now.
    for (Change& change : difference(m_value, value)) {
        if (const auto* item = std::get_if<ItemChange>(&change); item && !item->inserted)
            takeParked(m_parked, item->list / item->index, changes);
        changes.push_back(std::move(change));
    }
    if (changes.empty())
        return false;
    // Joining looks at every earlier change for each: what changes that much at once is no key, but pasted.
    const Pointer about = commonPlace(changes);
    commit(changes, about, changes.size() > fewChanges ? Merge::No : merge, title);
    return true;
}

bool Document::set(const Pointer& at, json value, Merge merge)
{
    const json* present = find(at);
    if (present && sameValue(*present, value))
        return true;
    const auto top = topmostMissing(m_value, at);
    if (!top)
        return false;
    commit({ValueChange{*top, copied(find(*top)), nested(*top, at, std::move(value))}}, at, merge);
    return true;
}

Pointer Document::topOfRemoval(const Pointer& at, const Pointer& keep) const
{
    const auto isItem = [this](const Pointer& where) { return find(where.parent())->is_array(); };
    Pointer top = at;
    for (Pointer above = top.parent(); above != keep && keep.contains(above); above = top.parent()) {
        if (find(above)->size() > 1 || isItem(above))
            break;
        top = above;
    }
    return top;
}

bool Document::remove(const Pointer& at, const Pointer& keep, Merge merge)
{
    if (!find(at) || at.isRoot())
        return false;
    std::vector<Change> changes;
    if (find(at.parent())->is_array())
        takeParked(m_parked, at, changes);
    changes.push_back(removal(topOfRemoval(at, keep)));
    commit(changes, at, merge);
    return true;
}

Change Document::removal(const Pointer& at) const
{
    if (find(at.parent())->is_array())
        return ItemChange{at.parent(), *at.index(), *find(at), false};
    return ValueChange{at, *find(at), std::nullopt};
}

bool Document::insert(const Pointer& list, std::size_t index, json item)
{
    const json* present = find(list);
    if (!present || present->is_null() || isUnknown(*present)) {
        const auto top = topmostMissing(m_value, list);
        if (index != 0 || !top)
            return false;
        json::array_t items{std::move(item)};
        commit({ValueChange{*top, copied(find(*top)), nested(*top, list, std::move(items))}}, list / index);
        return true;
    }
    if (!present->is_array() || index > present->size())
        return false;
    commit({ItemChange{list, index, std::move(item), true}}, list / index);
    return true;
}

bool Document::move(const Pointer& list, std::size_t from, std::size_t to)
{
    const std::size_t size = items(find(list)).size();
    if (from >= size || to >= size)
        return false;
    if (from != to)
        commit({MoveChange{list, from, to}}, list / to);
    return true;
}

bool Document::park(const Pointer& at, const Pointer& keep)
{
    const json* present = find(at);
    if (!present || at.isRoot() || find(at.parent())->is_array())
        return false;
    const auto parked = m_parked.find(at);
    commit(
        {ParkedChange{at, parked == m_parked.end() ? std::nullopt : std::optional(parked->second), *present},
         removal(topOfRemoval(at, keep))},
        at);
    return true;
}

bool Document::restore(const Pointer& at)
{
    const auto parked = m_parked.find(at);
    const auto top = topmostMissing(m_value, at);
    if (parked == m_parked.end() || !top)
        return false;
    const json value = parked->second;
    commit({ValueChange{*top, copied(find(*top)), nested(*top, at, value)},
            ParkedChange{at, value, std::nullopt}},
           at);
    return true;
}

void Document::setParked(const Pointer& at, std::optional<json> value)
{
    const auto present = m_parked.find(at);
    const auto before = present == m_parked.end() ? std::nullopt : std::optional(present->second);
    if (before != value)
        commit({ParkedChange{at, before, std::move(value)}}, at);
}

void Document::run(const Change& change, bool tells)
{
    apply(change, m_value, m_parked);
    if (const auto* item = std::get_if<ItemChange>(&change)) {
        if (item->inserted)
            Q_EMIT itemInserted(item->list, item->index);
        else
            Q_EMIT itemErased(item->list, item->index);
    } else if (const auto* move = std::get_if<MoveChange>(&change)) {
        Q_EMIT itemMoved(move->list, move->from, move->to);
    }
    if (const auto at = tells ? changedBy(change) : std::nullopt)
        Q_EMIT changed(*at);
}

} // namespace meshwright
