// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/says_nothing.h"

#include <algorithm>

namespace meshwright {

bool saysNothing(const json* value)
{
    if (!value || value->is_null())
        return true;
    if (value->is_object())
        return std::ranges::all_of(*value, [](const json& inner) { return saysNothing(&inner); });
    return value->is_array() && value->empty();
}

bool isListOrNothing(const json* value)
{
    return saysNothing(value) || value->is_array();
}

std::optional<json> copied(const json* value)
{
    return value ? std::optional(*value) : std::nullopt;
}

std::string_view onlyMember(const json& object)
{
    std::string_view out;
    for (const auto& [key, value] : object.get_ref<const json::object_t&>()) {
        if (saysNothing(&value))
            continue;
        if (!out.empty())
            return {};
        out = key;
    }
    return out;
}

} // namespace meshwright
