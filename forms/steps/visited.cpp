// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/visited.h"

#include "forms/steps/steps.h"
#include "models/json/list_item.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace meshwright::steps {

Visited::Visited(const std::vector<int>& steps)
{
    for (const int number : steps)
        if (number >= 1 && number <= static_cast<int>(m_steps.size()))
            leave(static_cast<StepId>(number));
}

std::vector<int> Visited::steps() const
{
    std::vector<int> out;
    for (const Step& step : all())
        if (has(step.id))
            out.push_back(static_cast<int>(step.id));
    return out;
}

void Visited::leave(StepId id)
{
    m_steps.at(indexOf(id)) = true;
    std::erase_if(m_begun, [id](const Pointer& item) { return stepOf(item) == id; });
}

bool Visited::moveTo(const Pointer& at)
{
    // The focus comes to a new item by way of others, such as the button that made it.
    for (const Pointer& item : m_begun)
        if (item.contains(at))
            m_entered.insert(item);
    return std::erase_if(m_begun, [&](const Pointer& item) {
               return m_entered.contains(item) && !item.contains(at);
           }) > 0;
}

/// Gives what is known of the items of @p list to their new indices; newIndex(old) is nullopt for one that is
/// gone.
template <typename NewIndex>
void Visited::renumber(const Pointer& list, NewIndex newIndex)
{
    for (std::set<Pointer>* places : {&m_fields, &m_begun, &m_entered}) {
        std::set<Pointer> out;
        for (const Pointer& at : *places) {
            const auto index = itemAround(list, at);
            if (!index)
                out.insert(at);
            else if (const auto now = newIndex(*index))
                out.insert(at.rebased(list / *index, list / *now));
        }
        *places = std::move(out);
    }
}

void Visited::insert(const Pointer& list, std::size_t index)
{
    renumber(list, [index](std::size_t old) { return std::optional(old < index ? old : old + 1); });
}

void Visited::begin(const Pointer& item)
{
    // The last item there was may have gone with its list, which erase() is not told of.
    for (std::set<Pointer>* places : {&m_fields, &m_begun, &m_entered})
        std::erase_if(*places, [&](const Pointer& at) { return item.contains(at); });
    m_begun.insert(item);
}

void Visited::erase(const Pointer& list, std::size_t index)
{
    renumber(list, [index](std::size_t old) {
        return old == index ? std::nullopt : std::optional(old < index ? old : old - 1);
    });
}

void Visited::move(const Pointer& list, std::size_t from, std::size_t to)
{
    renumber(list, [from, to](std::size_t old) {
        if (old == from)
            return std::optional(to);
        const std::size_t without = old < from ? old : old - 1;
        return std::optional(without < to ? without : without + 1);
    });
}

bool Visited::shows(const Pointer& at) const
{
    if (m_fields.contains(at))
        return true;
    const bool isBegun = std::ranges::any_of(m_begun, [&](const Pointer& item) { return item.contains(at); });
    return !isBegun && has(stepOf(at));
}

bool Visited::showsWithin(const Pointer& item) const
{
    return shows(item) ||
           std::ranges::any_of(m_fields, [&](const Pointer& field) { return item.contains(field); });
}

} // namespace meshwright::steps
