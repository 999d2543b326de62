// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/location.h"

#include <algorithm>
#include <numeric>

namespace meshwright {

std::string_view withoutByteOrderMark(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

std::vector<Location> locations(std::string_view text, std::span<const std::size_t> offsets)
{
    std::vector<std::size_t> order(offsets.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t i) { return offsets[i]; });

    std::vector<Location> out(offsets.size());
    Location here;
    std::size_t at = 0;
    for (const std::size_t i : order) {
        for (; at < std::min(offsets[i], text.size()); ++at) {
            if (text[at] == '\n')
                here = {here.line + 1, 1};
            else if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) // not inside a character
                ++here.column;
        }
        out[i] = here;
    }
    return out;
}

} // namespace meshwright
