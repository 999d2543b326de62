// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/locate.h"

namespace meshwright {

namespace {

/// Where @p sought begins, or the nearest there is above it.
std::size_t offsetOf(const source::Tree& tree, const Sought& sought)
{
    if (const source::Node* node = tree.at(sought.pointer))
        return sought.part == Sought::Part::Name ? node->nameBegin : node->begin;
    const source::Node* around = tree.nearest(sought.pointer);
    return around ? around->begin : 0;
}

} // namespace

std::vector<Location> locate(const source::Tree& tree, std::span<const Sought> sought)
{
    std::vector<std::size_t> offsets;
    for (const Sought& one : sought)
        offsets.push_back(offsetOf(tree, one));
    return locations(tree.text(), offsets);
}

Location locate(const source::Tree& tree, const Pointer& pointer)
{
    const Sought sought{pointer};
    return locate(tree, std::span(&sought, 1)).front();
}

} // namespace meshwright
