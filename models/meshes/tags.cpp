// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/tags.h"

#include "models/json/json.h"

namespace meshwright {

std::optional<Tags> tagsIn(const json* list)
{
    if (!list || !list->is_array())
        return {};
    Tags out;
    for (const json& tag : *list) {
        const auto key = text(member(tag, "key"));
        const json* value = member(tag, "value");
        if (!key || (value && !value->is_string() && !value->is_null()))
            return {};
        out.emplace(*key, text(value).value_or(""));
    }
    return out;
}

json tagList(const Tags& tags)
{
    json out = json::array();
    for (const auto& [key, value] : tags)
        out.push_back({{"key", key}, {"value", value}});
    return out;
}

TagChanges tagChanges(const json& before, const json& after)
{
    const Tags old = tagsIn(&before).value_or(Tags());
    const Tags fresh = tagsIn(&after).value_or(Tags());
    TagChanges out;
    for (const auto& [key, value] : old)
        if (!fresh.contains(key))
            out.gone.push_back(key);
    for (const auto& [key, value] : fresh)
        if (const auto there = old.find(key); there == old.end() || there->second != value)
            out.set.push_back({{"key", key}, {"value", value}});
    return out;
}

} // namespace meshwright
