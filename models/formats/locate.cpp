// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/locate.h"

namespace meshwright {

std::size_t offsetOf(source::TreeFinder& finder, const Sought& sought)
{
    const auto [node, isThere] = finder.find(sought.pointer);
    if (!node)
        return 0;
    return isThere && sought.part == Sought::Part::Name ? node->nameBegin : node->begin;
}

std::vector<Location> locate(const source::Tree& tree, std::span<const Sought> sought)
{
    source::TreeFinder finder(tree);
    std::vector<std::size_t> offsets;
    for (const Sought& one : sought)
        offsets.push_back(offsetOf(finder, one));
    return locations(tree.text(), offsets);
}

Location locate(const source::Tree& tree, const Pointer& pointer)
{
    const Sought sought{pointer};
    return locate(tree, std::span(&sought, 1)).front();
}

} // namespace meshwright
