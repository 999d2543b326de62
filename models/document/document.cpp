// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"

#include "models/document/json.h"

#include <ranges>

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

/// Equal, and written alike: 80 is not 80.0.
bool same(const json& a, const json& b)
{
    return a == b && a.is_number_float() == b.is_number_float();
}

/// The topmost pointer that has to be written to put something at @p at; nullopt when something is in the
/// way.
std::optional<Pointer> topmostMissing(const json& value, const Pointer& at)
{
    Pointer top = at;
    while (!top.isRoot()) {
        const json* parent = find(value, top.parent());
        if (parent && parent->is_object())
            return top;
        if (parent && parent->is_array())
            return find(value, top) ? std::optional(top) : std::nullopt;
        if (parent && !parent->is_null())
            return std::nullopt;
        top = top.parent();
    }
    return top;
}

} // namespace

Document::Document(json value, QObject* parent) : QObject(parent), m_value(std::move(value)) {}

const json* Document::find(const Pointer& at) const
{
    return meshwright::find(m_value, at);
}

void Document::reset(json value, Parked parked)
{
    m_value = std::move(value);
    m_parked = std::move(parked);
    m_steps.clear();
    m_done = 0;
    Q_EMIT changed(Pointer());
    Q_EMIT historyChanged();
}

bool Document::set(const Pointer& at, json value, Merge merge)
{
    const json* present = find(at);
    if (present && same(*present, value))
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
        for (const auto& [where, value] : m_parked)
            if (at.contains(where))
                changes.emplace_back(ParkedChange{where, value, std::nullopt});
    changes.push_back(removal(topOfRemoval(at, keep)));
    commit(std::move(changes), at, merge);
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
    if (!present || present->is_null()) {
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

void Document::run(const Change& change)
{
    apply(change, m_value, m_parked);
    if (const auto* value = std::get_if<ValueChange>(&change)) {
        Q_EMIT changed(value->at);
    } else if (const auto* item = std::get_if<ItemChange>(&change)) {
        if (item->inserted)
            Q_EMIT itemInserted(item->list, item->index);
        else
            Q_EMIT itemErased(item->list, item->index);
        Q_EMIT changed(item->list);
    } else if (const auto* move = std::get_if<MoveChange>(&change)) {
        Q_EMIT itemMoved(move->list, move->from, move->to);
        Q_EMIT changed(move->list);
    }
}

bool Document::joins(const Pointer& about, Merge merge) const
{
    if (m_done == 0 || canRedo())
        return false;
    const Step& last = m_steps.back();
    return m_groups > 0 ? m_groupOpen : merge == Merge::Typing && last.open && last.about == about;
}

void Document::commit(std::vector<Change> changes, const Pointer& about, Merge merge)
{
    if (!joins(about, merge)) {
        m_steps.resize(m_done);
        m_steps.push_back({{}, about, merge == Merge::Typing && m_groups == 0});
        ++m_done;
        m_groupOpen = m_groups > 0;
    }
    const std::size_t step = m_done - 1;
    for (Change& change : changes) {
        auto& done = m_steps[step].changes;
        auto* value = std::get_if<ValueChange>(&change);
        auto* last = done.empty() ? nullptr : std::get_if<ValueChange>(&done.back());
        // Typing a word is one change, not one a letter.
        if (m_steps[step].open && value && last && value->at == last->at)
            last->after = value->after;
        else
            done.push_back(change);
        run(change);
    }
    Q_EMIT historyChanged();
}

void Document::seal()
{
    if (m_done > 0)
        m_steps[m_done - 1].open = false;
}

std::optional<Pointer> Document::undo()
{
    if (!canUndo() || m_groups > 0)
        return std::nullopt;
    const Step& step = m_steps[--m_done];
    for (const Change& change : step.changes | std::views::reverse)
        run(inverse(change));
    const Pointer about = step.about;
    seal();
    Q_EMIT historyChanged();
    return about;
}

std::optional<Pointer> Document::redo()
{
    if (!canRedo() || m_groups > 0)
        return std::nullopt;
    const Step& step = m_steps[m_done++];
    for (const Change& change : step.changes)
        run(change);
    const Pointer about = step.about;
    seal();
    Q_EMIT historyChanged();
    return about;
}

Document::Group::Group(Document& document) : m_document(document)
{
    if (m_document.m_groups++ == 0)
        m_document.m_groupOpen = false;
}

Document::Group::~Group()
{
    if (--m_document.m_groups == 0)
        m_document.m_groupOpen = false;
}

} // namespace meshwright
