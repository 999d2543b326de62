// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/size.h"

#include "models/json/json_type.h"

namespace meshwright {

namespace {

/// Takes what @p value is off @p left; false once that is used up.
bool takeOff(const json& value, std::size_t& left)
{
    if (left == 0)
        return false;
    --left;
    if (value.is_structured())
        for (const json& child : value)
            if (!takeOff(child, left))
                return false;
    return true;
}

} // namespace

bool isMoreThan(const json& value, std::size_t most)
{
    return !takeOff(value, most);
}

bool isLarge(const json& value)
{
    constexpr std::size_t most = 10'000; // a few milliseconds; 20 listeners with everything on are 1,500
    return isMoreThan(value, most);
}

} // namespace meshwright
