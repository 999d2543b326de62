// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/visited_json.h"

#include "models/json/json.h"

#include <numeric>
#include <set>

namespace meshwright {

std::optional<std::vector<int>> visitedIn(const json& value)
{
    std::set<int> steps;
    for (const json& step : items(&value))
        if (const auto number = integer(&step); number && *number >= 1 && *number <= lastStep)
            steps.insert(static_cast<int>(*number));
    if (!value.is_array() || steps.size() != value.size())
        return std::nullopt;
    return std::vector<int>(steps.begin(), steps.end());
}

std::vector<int> visitedBefore(int step)
{
    std::vector<int> out(static_cast<std::size_t>(step == lastStep ? lastStep : step - 1));
    std::iota(out.begin(), out.end(), 1);
    return out;
}

} // namespace meshwright
