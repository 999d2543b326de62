// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/lines.h"

#include "models/source/location.h"

#include <algorithm>
#include <string_view>

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
    std::vector<std::size_t> begins;
    for (const Pointer& place : places)
        begins.push_back(beginOf(tree, place));
    std::vector<int> lines;
    for (const Location& at : locations(tree.text(), begins))
        lines.push_back(static_cast<int>(at.line) - 1);
    return lines;
}

} // namespace meshwright::source
