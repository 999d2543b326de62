// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/canonical_lines.h"

namespace meshwright {

namespace {

int linesOf(const json& value)
{
    if (!value.is_structured() || value.empty())
        return 1;
    int lines = 2;
    for (const json& child : value)
        lines += linesOf(child);
    return lines;
}

/// Goes through the children of @p value with the line each begins on, until @p stop says yes.
template <typename Stop>
const json* childWhere(const json& value, const Pointer& at, int line, Pointer& childAt, int& childLine,
                       Stop stop)
{
    ++line;
    std::size_t index = 0;
    for (const auto& [key, child] : value.items()) {
        const int lines = linesOf(child);
        const Pointer here = value.is_object() ? at / key : at / index++;
        if (stop(here, line, lines)) {
            childAt = here;
            childLine = line;
            return &child;
        }
        line += lines;
    }
    return nullptr;
}

} // namespace

LineSpan canonicalLines(const json& value, const Pointer& at)
{
    const json* here = &value;
    Pointer where;
    int line = 0;
    const auto leadsThere = [&](const Pointer& child, int, int) { return child.contains(at); };
    while (here->is_structured() && where != at) {
        const json* child = childWhere(*here, where, line, where, line, leadsThere);
        if (!child)
            break;
        here = child;
    }
    return {line, linesOf(*here)};
}

Pointer pointerAtLine(const json& value, int line)
{
    const json* here = &value;
    Pointer where;
    int first = 0;
    const auto covers = [&](const Pointer&, int from, int lines) {
        return from <= line && line < from + lines;
    };
    while (here->is_structured() && line > first) {
        const json* child = childWhere(*here, where, first, where, first, covers);
        if (!child)
            break;
        here = child;
    }
    return where;
}

} // namespace meshwright
