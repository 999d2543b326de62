// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/fault.h"
#include "models/source/json_tokens.h"
#include "models/source/tree.h"

#include <optional>
#include <string>
#include <string_view>

// Text, numbers and words by the letter of RFC 8259.
namespace meshwright::source {

/// What is wrong with a piece of text, and at which byte.
struct LeafFault
{
    FaultKind kind;
    std::size_t at;

    friend bool operator==(const LeafFault&, const LeafFault&) = default;
};

/// The first mistake in the text that begins with the quotation mark at @p begin of @p whole; nullopt when
/// there is none up to its closing mark.
std::optional<LeafFault> faultInString(std::string_view whole, std::size_t begin);

/// What @p inside, between the quotation marks of a text, stands for. Of one with mistakes, something.
std::string decoded(std::string_view inside);

/// How much of @p word JSON reads as one value: all of it when it is right, 0 when it begins with none.
std::size_t leafLength(std::string_view word);

/// Why @p token of @p text is, and begins with, no value; nullopt when it does, and for {}[]:, as well.
std::optional<LeafFault> faultIn(std::string_view text, const Token& token);

/// What is wrong behind the value that the word @p token begins with: 012 and nulls are to JSON a value with
/// something behind it. nullopt when the word is that value.
std::optional<LeafFault> faultBehind(std::string_view text, const Token& token);

/// What kind of value @p token is, a string or a word.
Node::Kind leafKind(std::string_view text, const Token& token);

} // namespace meshwright::source
