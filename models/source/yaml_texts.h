// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright::source {

/// What the names and values of YAML say where their bytes say it in another way: several lines, escapes, a
/// tag or anchor in front, an alias. They are found by where they begin, so that a node may be copied.
class YamlTexts
{
public:
    /// What begins at @p begin, behind everything before, says @p text. Gives the number for share().
    std::uint32_t put(std::size_t begin, std::string_view text);
    /// What begins at @p begin says the same as number @p text.
    void share(std::size_t begin, std::uint32_t text);

    /// What the bytes from @p begin to @p end of @p text say. Lives as long as both.
    std::string_view said(std::string_view text, std::size_t begin, std::size_t end) const;

private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_begins; ///< ascending, with the number of the text
    std::vector<std::string> m_texts;
};

/// What the bytes @p written say by themselves: themselves, without the quotation marks around them.
std::string_view withoutQuotes(std::string_view written);

} // namespace meshwright::source
