// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace meshwright {

/// A place in a source text as editors count it: from 1, columns in characters (code points).
struct Location
{
    std::size_t line = 1;
    std::size_t column = 1;

    friend auto operator<=>(const Location&, const Location&) = default;
};

/// @p bytes without the UTF-8 byte order mark that some editors put in front. Columns do not count it.
std::string_view withoutByteOrderMark(std::string_view bytes);

/// The locations of @p offsets (bytes into @p text, its end included), in their order; one pass for all.
/// Lines end with LF, with or without CR.
std::vector<Location> locations(std::string_view text, std::span<const std::size_t> offsets);

/// The same of one offset after the other: what is counted once is not counted anew for each.
class LocationIndex
{
public:
    /// @p text must outlive this object.
    explicit LocationIndex(std::string_view text);

    std::string_view text() const { return m_text; }
    Location at(std::size_t offset) const;

private:
    std::string_view m_text;
    std::vector<Location> m_marks; ///< where every so many bytes are, from the first on
};

} // namespace meshwright
