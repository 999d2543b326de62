// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/touched_places.h"

#include "models/json/json.h"

#include <algorithm>
#include <vector>

namespace meshwright {

namespace {

/// What is touched by a change at @p at: the list, where an item comes to it.
Pointer touchedAt(const json& input, const Pointer& at)
{
    const json* around = find(input, at.parent());
    return around && around->is_array() && !find(input, at) ? at.parent() : at;
}

} // namespace

bool standsBefore(const Pointer& a, const Pointer& b)
{
    return std::ranges::lexicographical_compare(a.keys(), b.keys(),
                                                [](const std::string& x, const std::string& y) {
                                                    const auto i = listIndex(x), k = listIndex(y);
                                                    return i && k ? *i < *k : x < y;
                                                });
}

bool TouchedPlaces::add(const json& input, const Fix& fix)
{
    std::vector<Pointer> all;
    for (const FixChange& change : fix.changes)
        all.push_back(touchedAt(input, change.at));
    if (all.empty() || std::ranges::any_of(all, [this](const Pointer& at) { return isTouched(at); }))
        return false;
    for (const Pointer& at : all)
        m_places.insert(at.text());
    return true;
}

bool TouchedPlaces::isTouched(const Pointer& at) const
{
    for (Pointer around = at;; around = around.parent()) {
        if (m_places.contains(around.text()))
            return true;
        if (around.isRoot())
            break;
    }
    const std::string inside = at.text() + '/';
    const auto first = m_places.lower_bound(inside);
    return first != m_places.end() && first->starts_with(inside);
}

} // namespace meshwright
