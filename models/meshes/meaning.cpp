// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/meaning.h"

#include "models/json/json_type.h"

#include <utility>

namespace meshwright {

json meaning(const json& value)
{
    if (value.is_object()) {
        json out = json::object();
        for (const auto& [key, inner] : value.items())
            if (json kept = meaning(inner); !kept.is_null() && !(kept.is_structured() && kept.empty()))
                out[key] = std::move(kept);
        return out;
    }
    if (value.is_array()) {
        json out = json::array();
        for (const json& inner : value)
            out.push_back(meaning(inner));
        return out;
    }
    return value;
}

} // namespace meshwright
