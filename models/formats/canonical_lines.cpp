// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/canonical_lines.h"

#include "models/document/json.h"

namespace meshwright {

namespace {

/// How many lines canonical(@p value) has: what is empty or has no parts stands in one.
int lines(const json& value)
{
    if (!value.is_structured() || value.empty())
        return 1;
    int count = 2;
    for (const json& part : value)
        count += lines(part);
    return count;
}

} // namespace

std::optional<LineSpan> canonicalLines(const json& in, const Pointer& at)
{
    const json* target = find(in, at);
    if (!target)
        return std::nullopt;
    int first = 0;
    const json* here = &in;
    Pointer where;
    for (const std::string& key : at.keys()) {
        where = where / key;
        const json* next = find(in, where);
        ++first;
        for (const json& part : *here) {
            if (&part == next)
                break;
            first += lines(part);
        }
        here = next;
    }
    return LineSpan{first, first + lines(*target) - 1};
}

} // namespace meshwright
