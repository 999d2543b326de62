// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>
#include <vector>

namespace meshwright {

/// An object or list over several lines, counted from 0: what is between the first and the last can be
/// folded.
struct FoldRange
{
    int first = 0;
    int last = 0;

    friend bool operator==(const FoldRange&, const FoldRange&) = default;
};

/// Those in @p text, which may be unfinished or broken, by their first line; one a line, the outermost.
std::vector<FoldRange> foldRanges(std::u16string_view text);

} // namespace meshwright
