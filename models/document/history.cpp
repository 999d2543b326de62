// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/history.h"

#include "models/json/json_type.h"

#include <algorithm>
#include <ranges>

namespace meshwright {

namespace {

bool tryToApply(const Change& change, json& value, Parked& parked)
{
    if (!applies(change, value, parked))
        return false;
    apply(change, value, parked);
    return true;
}

} // namespace

bool operator==(const History& a, const History& b)
{
    return a.done == b.done &&
           std::ranges::equal(a.steps, b.steps, [](const auto& x, const auto& y) { return *x == *y; });
}

bool fits(const History& history, json value, Parked parked)
{
    if (history.done > history.steps.size())
        return false;
    for (std::size_t i = history.done; i-- > 0;)
        for (const Change& change : history.steps[i]->changes | std::views::reverse)
            if (!tryToApply(inverse(change), value, parked))
                return false;
    for (const auto& step : history.steps)
        for (const Change& change : step->changes)
            if (!tryToApply(change, value, parked))
                return false;
    return true;
}

} // namespace meshwright
