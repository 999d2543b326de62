// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace meshwright::source {

/// A piece of a text that is JSON or shall become it.
struct Token
{
    enum class Kind : unsigned char {
        OpenObject,
        CloseObject,
        OpenList,
        CloseList,
        Colon,
        Comma,
        String,     ///< with both quotation marks
        OpenString, ///< one that its line ends before the closing mark
        Word,       ///< anything else up to a blank, a quotation mark or one of {}[]:,
    };

    Kind kind;
    std::size_t begin;
    std::size_t end;
};

/// Divides a text into tokens, one after the other: UTF-8 as in files, or UTF-16 as in windows. Takes any
/// text, never fails, and needs time in proportion to it.
template <class Character>
class JsonTokens
{
public:
    using View = std::basic_string_view<Character>;

    /// @p text must outlive this object; reading begins at @p from.
    explicit JsonTokens(View text, std::size_t from = 0) : m_text(text), m_at(from) {}

    /// The next token, nullopt at the end.
    std::optional<Token> next();
    /// Goes on at @p offset.
    void goOn(std::size_t offset) { m_at = offset; }

private:
    Token string() const;
    Token word() const;

    View m_text;
    std::size_t m_at;
};

extern template class JsonTokens<char>;
extern template class JsonTokens<char16_t>;

/// The text of @p token without quotation marks.
std::string_view content(std::string_view text, const Token& token);

} // namespace meshwright::source
