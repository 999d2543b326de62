// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/fold_ranges.h"

#include <algorithm>

namespace meshwright {

std::vector<FoldRange> foldRanges(std::u16string_view text)
{
    std::vector<FoldRange> out;
    std::vector<int> open; // the lines of the brackets that are not closed yet
    int line = 0;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t c = text[i];
        if (c == u'\n') {
            ++line;
            inText = false; // no JSON text goes over the end of a line
        } else if (inText) {
            i += c == u'\\' ? 1 : 0;
            inText = c != u'"';
        } else if (c == u'"') {
            inText = true;
        } else if (c == u'{' || c == u'[') {
            open.push_back(line);
        } else if ((c == u'}' || c == u']') && !open.empty()) {
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
