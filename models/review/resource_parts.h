// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/report/resource_lines.h"

#include <vector>

namespace meshwright {

/// A part of a resource that is looked at as one thing.
struct ResourcePart
{
    QString title;
    Pointer at; ///< whole resource: its names, tags and whatever stands beside the spec
    std::vector<ResourceLine> lines;

    friend bool operator==(const ResourcePart&, const ResourcePart&) = default;
};

/// What @p input, a create input of @p kind, says: its names, then each member of its spec.
std::vector<ResourcePart> partsOf(Kind kind, const json& input);

/// The part that has @p at, a pointer into the input; 0 for what is in none.
std::size_t partWith(const std::vector<ResourcePart>& parts, const Pointer& at);

} // namespace meshwright
