// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/unknowns.h"

#include "models/json/json_type.h"
#include "models/json/unknown.h"
#include "models/rules/path_so_far.h"

namespace meshwright {

namespace {

/// As deep as what was read, which is bounded.
void collect(const json& value, const PathSoFar& at, std::vector<UnknownPlace>& out)
{
    if (const auto written = writtenOf(value)) {
        out.push_back({at.pointer(), std::string(*written)});
    } else if (value.is_object()) {
        for (const auto& [key, part] : value.get_ref<const json::object_t&>())
            collect(part, PathSoFar(at, key), out);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value[i], PathSoFar(at, i), out);
    }
}

} // namespace

std::vector<UnknownPlace> unknownsIn(const json& input)
{
    std::vector<UnknownPlace> out;
    collect(input, PathSoFar(), out);
    return out;
}

} // namespace meshwright
