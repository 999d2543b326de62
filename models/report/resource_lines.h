// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/schema/kinds.h"

#include <QString>

#include <vector>

namespace meshwright {

/// A line of what a resource says, in the words of the form. Without a value it is the heading of the deeper
/// lines below it; without a label it is a remark.
struct ResourceLine
{
    int depth = 0;
    QString label;
    QString value;

    friend bool operator==(const ResourceLine&, const ResourceLine&) = default;
};

/// Everything @p input, a create input of @p kind, says, in the order of the API's tables: their labels,
/// words instead of codes, units. What the tables do not know stands behind the rest by its own name.
std::vector<ResourceLine> linesOf(Kind kind, const json& input);

} // namespace meshwright
