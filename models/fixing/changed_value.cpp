// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/changed_value.h"

#include "models/json/json.h"

#include <string>
#include <vector>

namespace meshwright {

namespace {

/// What stands under @p key of @p around, which is made where it is missing; nullptr where that cannot be
/// done.
json* memberOrItem(json& around, const std::string& key)
{
    const auto index = listIndex(key);
    if (around.is_null())
        around = index == 0 ? json::array() : json::object();
    if (around.is_object())
        return &around[key];
    if (!around.is_array() || !index || *index > around.size())
        return nullptr;
    if (*index == around.size())
        around.push_back(nullptr);
    return &around[*index];
}

} // namespace

bool putAt(json& in, const Pointer& at, const json& value)
{
    json* here = &in;
    for (const std::string& key : at.keys())
        if (here = memberOrItem(*here, key); !here)
            return false;
    *here = value;
    return true;
}

bool takeFrom(json& in, const Pointer& at)
{
    json* around = at.isRoot() ? nullptr : find(in, at.parent());
    if (!around || !find(in, at))
        return false;
    if (around->is_object())
        around->erase(at.last());
    else
        around->erase(*at.index());
    return true;
}

std::optional<json> changed(json input, std::span<const FixChange> changes)
{
    for (const FixChange& change : changes)
        if (change.value ? !putAt(input, change.at, *change.value) : !takeFrom(input, change.at))
            return {};
    return input;
}

} // namespace meshwright
