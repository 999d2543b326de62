// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/uses.h"

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/node_parts.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace meshwright {

namespace {

/// Tells of what stands at @p keys, from @p value inward, which stands at @p at.
void seeUses(const schema::Naming& names, const json& value, const PathSoFar& at,
             std::span<const std::string_view> keys, const std::function<void(const Use&)>& see)
{
    const bool isEnd = keys.empty() || isUnknown(value);
    const bool isList = !isEnd && keys.front() == schema::everyItem;
    if (isEnd || !(isList ? value.is_array() : value.is_object())) {
        see({names, value, at});
    } else if (isList) {
        const json::array_t& all = items(&value);
        for (std::size_t i = 0; i < all.size(); ++i)
            seeUses(names, all[i], PathSoFar(at, i), keys.subspan(1), see);
    } else if (const json* inner = member(value, keys.front())) {
        seeUses(names, *inner, PathSoFar(at, keys.front()), keys.subspan(1), see);
    }
}

} // namespace

void forEachUse(const MeshPart& part, const std::function<void(const Use&)>& see)
{
    for (const schema::ReferencePlace& place : schema::referencePlaces(part.kind))
        seeUses(place.names, *part.input, PathSoFar(), place.keys, see);
}

bool isNamed(const MeshPart& part)
{
    return !part.name.empty() && placeholder(part.name).empty();
}

bool isHomeKnown(const MeshPart& part)
{
    return !resourceOf(part.kind).parent || (!part.parent.empty() && placeholder(part.parent).empty());
}

} // namespace meshwright
