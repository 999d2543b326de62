// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"

#include <span>
#include <vector>

namespace meshwright {

/// Lines of canonical(), counted from 0.
struct LineSpan
{
    int first = 0;
    int count = 1;

    friend bool operator==(const LineSpan&, const LineSpan&) = default;
};

/// The lines in canonical(@p value) of what is at @p at, or of the nearest thing around it that is there.
/// Counts lines instead of scanning text, so it is cheap at every move of the focus.
LineSpan canonicalLines(const json& value, const Pointer& at);

/// The first of these lines for each of @p places, in one way through @p value.
std::vector<int> firstCanonicalLines(const json& value, std::span<const Pointer> places);

/// The pointer of the innermost value that begins on or encloses @p line of canonical(@p value).
Pointer pointerAtLine(const json& value, int line);

} // namespace meshwright
