// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>

namespace meshwright::source {

/// What is due where a mistake stands.
enum class Due : unsigned char { Name, Colon, Value, Comma, End };

/// What a mistake stands in.
enum class Around : unsigned char { Nothing, Object, List };

/// What is wrong with a piece of JSON text by itself.
enum class FaultKind : unsigned char {
    Misplaced,    ///< right by itself, but something else is due
    NoWord,       ///< neither a number nor true, false or null
    NoNumber,     ///< begins as a number and is none
    EndsWithLine, ///< text whose line ends before it does
    NeverEnds,    ///< text that the file ends in
    NotUtf8,
    Tab,              ///< inside text
    ControlCharacter, ///< inside text
    UnicodeEscape,    ///< \u without four hexadecimal digits
    Surrogate,        ///< half of a pair
    Backslash,        ///< before a character that it may not stand before
    EndOfText,        ///< nothing is left, though something is due
};

/// A mistake in a text, found by reading it as JSON.
struct Fault
{
    FaultKind kind = FaultKind::Misplaced;
    Due due = Due::Value;
    Around around = Around::Nothing; ///< innermost
    std::size_t begin = 0;           ///< of the token; the size of the text at its end
    std::size_t at = 0;              ///< the character itself where one inside text is wrong, otherwise begin

    friend bool operator==(const Fault&, const Fault&) = default;
};

} // namespace meshwright::source
