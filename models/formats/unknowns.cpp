// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/unknowns.h"

#include "models/json/json_type.h"
#include "models/json/unknown.h"

namespace meshwright {

namespace {

/// As deep as what was read, which is bounded.
void collect(const json& value, const Pointer& at, std::vector<UnknownPlace>& out)
{
    if (const auto written = writtenOf(value)) {
        out.push_back({at, std::string(*written)});
    } else if (value.is_object()) {
        for (const auto& [key, part] : value.items())
            collect(part, at / key, out);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value[i], at / i, out);
    }
}

} // namespace

std::vector<UnknownPlace> unknownsIn(const json& input)
{
    std::vector<UnknownPlace> out;
    collect(input, Pointer(), out);
    return out;
}

} // namespace meshwright
