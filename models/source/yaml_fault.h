// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace meshwright::source {

/// Why a document of YAML cannot be read further.
enum class YamlFaultKind : unsigned char {
    // The text as such.
    NotUtf8,
    Utf16,
    ControlCharacter, ///< also NUL
    // The grammar, as libyaml sees it.
    Tab,             ///< where only blanks may indent
    CannotBegin,     ///< a character that no value begins with unquoted, such as @
    ColonMissing,    ///< a line that should be a name and its value
    ColonTooMany,    ///< "a: b: c"
    Indentation,     ///< a line that begins further left or right than its neighbours
    NotClosed,       ///< { or [
    TextNotClosed,   ///< a quotation mark
    ItemMisplaced,   ///< "- " where no list can be
    Escape,          ///< a backslash in double quotes
    TagNotDefined,   ///< "!a!b" without %TAG
    ForeignDocument, ///< something behind the end of the document
    Syntax,          ///< anything else; see YamlFault::problem
    // What is refused though it is YAML.
    TooDeep,
    UnknownAlias,
    RecursiveAlias, ///< an alias within what it stands for
    TooManyAliases, ///< what they stand for would take more than there is memory
    NameIsNoText,   ///< a list or an object as name
    MergeOfNoObject,
    TooManyTagDirectives,
    TooManyDocuments,
    TooManyAnchors,
    TooManyMembers,
};

/// The place where the reading of a document ends early.
struct YamlFault
{
    YamlFaultKind kind = YamlFaultKind::Syntax;
    std::size_t at = 0; ///< byte; the size of the text at its end
    std::size_t since =
        0;          ///< where what is wrong there began, such as the { that is not closed; otherwise at
    int line = 1;   ///< from 1
    int column = 1; ///< from 1, in characters
    std::string problem{}; ///< what libyaml says, in English; empty for what it does not find
};

/// The kind of what libyaml calls @p problem, found at the byte @p at of @p text.
YamlFaultKind kindOfProblem(std::string_view problem, std::string_view text, std::size_t at);

} // namespace meshwright::source
