// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/syntax_words.h"

#include <string_view>

namespace meshwright {

/// What stands at and before a mistake, and what would have fitted.
struct SyntaxPlace
{
    std::size_t start = 0;        ///< where what does not fit begins
    std::string_view rest;        ///< the text from there on
    bool isEnd = false;           ///< nothing is left but blanks; start is then behind the last character
    bool isInNumber = false;      ///< it goes on where a number ended without a blank: 012, 5s
    char before = '\0';           ///< the last character before it that is no blank
    std::size_t beforeOffset = 0; ///< where that one is
    QString expected;             ///< what is due, in words
};

/// The place of @p fault in @p text.
SyntaxPlace placeOf(std::string_view text, const source::Fault& fault);

/// The letters, digits, _, - and . that @p text begins with, when the first is a letter or _.
std::string_view wordIn(std::string_view text);

} // namespace meshwright
