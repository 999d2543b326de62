// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/fold_ranges.h"

#include "models/source/json_tokens.h"

#include <algorithm>

namespace meshwright {

std::vector<FoldRange> foldRanges(std::u16string_view text)
{
    using enum source::Token::Kind;
    std::vector<FoldRange> out;
    std::vector<int> open; // the lines of the brackets that are not closed yet
    int line = 0;
    std::size_t counted = 0;
    source::JsonTokens tokens(text);
    while (const auto token = tokens.next()) {
        line += static_cast<int>(std::ranges::count(text.substr(counted, token->begin - counted), u'\n'));
        counted = token->begin;
        if (token->kind == OpenObject || token->kind == OpenList) {
            open.push_back(line);
        } else if ((token->kind == CloseObject || token->kind == CloseList) && !open.empty()) {
            if (line > open.back() + 1)
                out.push_back({open.back(), line});
            open.pop_back();
        }
    }
    std::ranges::sort(out, [](const FoldRange& a, const FoldRange& b) {
        return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    const auto same = std::ranges::unique(out, {}, &FoldRange::first);
    out.erase(same.begin(), same.end());
    return out;
}

} // namespace meshwright
