// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/location.h"

#include <algorithm>
#include <numeric>

namespace meshwright {

namespace {

/// How many bytes are counted at most for a place of an index.
constexpr std::size_t bytesBetweenMarks = 1024;

/// Goes on from @p here, where @p text begins, to its end.
Location behind(std::string_view text, Location here)
{
    for (const char c : text) {
        if (c == '\n')
            here = {here.line + 1, 1};
        else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) // not inside a character
            ++here.column;
    }
    return here;
}

} // namespace

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
        const std::size_t end = std::min(offsets[i], text.size());
        here = behind(text.substr(at, end - at), here);
        at = end;
        out[i] = here;
    }
    return out;
}

LocationIndex::LocationIndex(std::string_view text) : m_text(text)
{
    Location here;
    for (std::size_t at = 0; at <= text.size(); at += bytesBetweenMarks) {
        m_marks.push_back(here);
        here = behind(text.substr(at, bytesBetweenMarks), here);
    }
}

Location LocationIndex::at(std::size_t offset) const
{
    const std::size_t end = std::min(offset, m_text.size());
    const std::size_t mark = end / bytesBetweenMarks;
    const std::size_t begin = mark * bytesBetweenMarks;
    return behind(m_text.substr(begin, end - begin), m_marks[mark]);
}

} // namespace meshwright
