// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/field_changes.h"

#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/meshes/tags.h"

#include <variant>

namespace meshwright {

namespace {

constexpr const char* tagsMember = "tags";

FieldChange fieldOf(const Change& change)
{
    if (const auto* value = std::get_if<ValueChange>(&change))
        return {value->at, {}, value->before, value->after};
    const auto& item = std::get<ItemChange>(change); // difference() makes no other
    return item.inserted ? FieldChange{placeOf(change), {}, {}, item.item}
                         : FieldChange{placeOf(change), {}, item.item, {}};
}

json withoutTags(json value)
{
    value.erase(tagsMember);
    return value;
}

void addTags(std::vector<FieldChange>& out, const Tags& before, const Tags& after)
{
    const Pointer at = Pointer() / tagsMember;
    for (const auto& [key, value] : before)
        if (!after.contains(key))
            out.push_back({at, key, value, {}});
    for (const auto& [key, value] : after)
        if (const auto old = before.find(key); old == before.end())
            out.push_back({at, key, {}, value});
        else if (old->second != value)
            out.push_back({at, key, old->second, value});
}

} // namespace

std::vector<FieldChange> fieldChanges(const json& before, const json& after)
{
    const auto readable = [](const json& side) {
        const json* tags = member(side, tagsMember);
        return tags ? tagsIn(tags) : std::optional(Tags());
    };
    const auto oldTags = readable(before);
    const auto newTags = readable(after);
    const bool byKey = oldTags && newTags && before.is_object() && after.is_object();
    std::vector<FieldChange> out;
    for (const Change& change :
         byKey ? difference(withoutTags(before), withoutTags(after)) : difference(before, after))
        out.push_back(fieldOf(change));
    if (byKey)
        addTags(out, *oldTags, *newTags);
    return out;
}

} // namespace meshwright
