// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

// Reading of text that shall become JSON but is not yet: unfinished, broken, or a template. Takes any bytes,
// never fails, and needs time in proportion to the text.
namespace meshwright::loose {

/// A piece of such a text.
struct Token
{
    enum class Kind {
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

/// Divides a text into tokens, one after the other.
class Tokens
{
public:
    /// @p text must outlive this object; reading begins at @p from.
    explicit Tokens(std::string_view text, std::size_t from = 0) : m_text(text), m_at(from) {}

    /// The next token, nullopt at the end.
    std::optional<Token> next();
    /// Goes on at @p offset.
    void goOn(std::size_t offset) { m_at = offset; }

private:
    Token string() const;
    Token word() const;

    std::string_view m_text;
    std::size_t m_at;
};

/// The text of @p token without quotation marks.
std::string_view content(std::string_view text, const Token& token);

/// What may stand next in an object or list.
enum class Due { Name, Colon, Value, Comma };

/// An object or list that is open.
struct Level
{
    bool isList = false;
    Due due = Due::Name;
    std::string_view name = {};               ///< of the member last begun, in an object
    std::size_t item = 0;                     ///< the index of the item last begun or due, in a list
    std::vector<std::string_view> names = {}; ///< of the members that have a colon, in an object
};

/// Where in a document one is while its tokens come by. What is missing is thought to be there: a string
/// after a member's value begins the next member, comma or not.
class Place
{
public:
    /// Moves on behind @p token of @p text, which must outlive this object.
    void pass(std::string_view text, const Token& token);

    /// The innermost open object or list, nullptr outside of all.
    const Level* level() const { return m_open.empty() ? nullptr : &m_open.back(); }
    Due due() const;
    /// The pointer of that object or list; nullopt when it is nested too deeply to be part of a node.
    std::optional<Pointer> container() const;
    /// The pointer of the value that is due or was the last.
    std::optional<Pointer> value() const;

private:
    void open(bool isList);
    void close(bool isList);
    void begin();
    void leaf(std::string_view text);
    std::optional<Pointer> pointer(std::size_t levels) const;

    std::vector<Level> m_open;
    std::size_t m_lists = 0; ///< open ones
    bool m_isOver = false;   ///< the outermost value was there
};

} // namespace meshwright::loose
