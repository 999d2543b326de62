// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/lines.h"

#include <algorithm>

namespace meshwright::source {

namespace {

/// Where the value at @p at, or the nearest thing around it, begins with its name.
std::size_t beginOf(const Tree& tree, const Pointer& at)
{
    const Node* node = tree.nearest(at);
    return node ? node->nameBegin : 0;
}

int lineEnds(std::string_view text)
{
    return static_cast<int>(std::ranges::count(text, '\n'));
}

} // namespace

LineSpan linesOf(const Tree& tree, const Pointer& at)
{
    const Node* node = tree.nearest(at);
    if (!node)
        return {};
    const std::string_view text = tree.text();
    return {lineEnds(text.substr(0, node->nameBegin)),
            lineEnds(text.substr(node->nameBegin, node->end - node->nameBegin)) + 1};
}

std::vector<int> firstLines(const Tree& tree, std::span<const Pointer> places)
{
    std::vector<std::pair<std::size_t, std::size_t>> begins; // with the number of the place
    for (std::size_t place = 0; place < places.size(); ++place)
        begins.emplace_back(beginOf(tree, places[place]), place);
    std::ranges::sort(begins);
    std::vector<int> lines(places.size());
    int line = 0;
    std::size_t counted = 0;
    for (const auto& [begin, place] : begins) {
        line += lineEnds(tree.text().substr(counted, begin - counted));
        counted = begin;
        lines[place] = line;
    }
    return lines;
}

} // namespace meshwright::source
