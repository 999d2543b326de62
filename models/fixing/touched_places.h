// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/issue.h"

#include <functional>
#include <set>
#include <string>

namespace meshwright {

/// Whether @p a comes before @p b: what is around before what is in it, items by their number, members by
/// their names.
bool standsBefore(const Pointer& a, const Pointer& b);

/// The places of a resource that fixes have to do with.
class TouchedPlaces
{
public:
    /// Adds those of @p fix; false, and nothing is added, where one is a place that is there already, around
    /// it, or in it. @p input is the resource before all of them.
    bool add(const json& input, const Fix& fix);

private:
    bool isTouched(const Pointer& at) const;

    std::set<std::string, std::less<>> m_places;
};

} // namespace meshwright
