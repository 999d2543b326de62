// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// One of the things that can be typed at a place.
struct Candidate
{
    std::string text; ///< JSON as it is put in: "\"listeners\": ", "\"http\"", "true"
    QString label;    ///< one line for a list: what is typed, and what it is called on screen
    QString help;     ///< a sentence or two; may be empty
    /// What a member's value begins as: "[]", "{}" or "\"\"", to be put in behind the text, with the caret in
    /// its middle; empty where a value stands already, or nothing can be told.
    std::string emptyValue = {};

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// What can be typed at a place in a JSON text.
struct Completion
{
    enum class Kind { MemberName, Value };

    Kind kind = Kind::MemberName;
    std::vector<Candidate> candidates; ///< in the order of the schema, at least one
    std::size_t from = 0;              ///< the candidate takes the place of the bytes from here …
    std::size_t to = 0;                ///< … to before here

    friend bool operator==(const Completion&, const Completion&) = default;
};

/// What the schema knows to type at @p offset (in bytes) of @p text, which shall become the input of
/// create-virtual-node and may be unfinished or broken: names of members that are not there yet (none in a
/// union that has one), words of a choice, true and false; when something is typed already, what begins
/// with it. nullopt when there is nothing to offer.
std::optional<Completion> completionAt(std::string_view text, std::size_t offset);

} // namespace meshwright
