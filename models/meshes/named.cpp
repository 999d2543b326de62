// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/named.h"

#include "models/json/json.h"

#include <cstddef>
#include <span>

namespace meshwright {

namespace {

/// Tells of what stands at @p keys, from @p value inward, which stands at @p at.
void seeBelow(const schema::Naming& names, const json& value, const Pointer& at,
              std::span<const std::string_view> keys, const SeeNamed& see)
{
    if (keys.empty()) {
        if (const auto written = text(&value); written && !written->empty())
            see(names, at, *written);
    } else if (keys.front() != schema::everyItem) {
        if (const json* inner = member(value, keys.front()))
            seeBelow(names, *inner, at / keys.front(), keys.subspan(1), see);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            seeBelow(names, value[i], at / i, keys.subspan(1), see);
    }
}

} // namespace

void eachNamed(Kind kind, const json& input, const SeeNamed& see)
{
    for (const schema::ReferencePlace& place : schema::referencePlaces(kind))
        seeBelow(place.names, input, Pointer(), place.keys, see);
}

} // namespace meshwright
