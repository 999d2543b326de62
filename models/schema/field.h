// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace meshwright::schema {

struct Field;
struct Naming;
struct Shape;

/// Text of min to max characters (code points); pattern is a whole-text regular expression of the API.
struct Text
{
    std::size_t min = 0;
    std::optional<std::size_t> max = {};
    const char* pattern = nullptr;
    const Naming* names = nullptr; ///< what it names (references.h), when that is another resource
};

/// The largest value of the API's 32-bit "integer"; its "long" has no bound of its own.
inline constexpr std::int64_t largestInteger = 2147483647;
/// The smallest value of a "long" for which the API gives none.
inline constexpr std::int64_t smallestLong = std::numeric_limits<std::int64_t>::min();

/// A whole number of min to max, both allowed; unit is shown after it ("ms").
struct Integer
{
    std::int64_t min = 0;
    std::optional<std::int64_t> max = {};
    const char* unit = "";
};

struct Boolean
{
    const char* whenTrue; ///< what true means here, as a choice in the form
    const char* whenFalse;
};

/// One allowed word of an Enum: what is written in JSON and what a person reads.
struct Word
{
    const char* value;
    const char* label;
};

struct Enum
{
    std::span<const Word> words;
};

/// An object with the members of the shape.
struct Struct
{
    const Shape* shape;
};

/// An object with exactly one of the members of the shape.
struct Union
{
    const Shape* shape;
};

/// A list of min to max items, each as item says; item's key is empty, its label names one ("Listener").
struct List
{
    const Field* item;
    std::size_t min = 0;
    std::optional<std::size_t> max = {};
};

using ValueKind = std::variant<Text, Integer, Boolean, Enum, Struct, Union, List>;

enum class Need { Optional, Required };
using enum Need;

/// What the API allows at one place and how it is called on screen. Texts are marked for translation and
/// translated when shown.
struct Field
{
    std::string_view key; ///< the API's member name
    const char* label;    ///< the console's label (English source text)
    ValueKind kind;
    Need need = Optional;
    const char* help = "";        ///< one or two sentences under the control
    const char* placeholder = ""; ///< shown in an empty control: an example, or the default that then holds
    bool isSilent = false; ///< words() leave its label out, which would only repeat what stands around it
};

struct Shape
{
    const char* name; ///< the API's name of the shape, for messages to developers
    std::span<const Field> fields;

    /// The member @p key, nullptr when the shape has none.
    const Field* field(std::string_view key) const;
};

/// What the API allows at @p at below @p root, one of the inputs (inputs.h); list indices are any number.
/// nullptr when it knows nothing there.
const Field* fieldAt(const Field& root, const Pointer& at);

/// The shape behind a Struct or Union, nullptr for anything else.
const Shape* shapeOf(const Field& field);
/// What the items of a List are, nullptr for anything else.
const Field* itemOf(const Field& field);

/// The texts of @p field in the user's language.
QString label(const Field& field);
QString help(const Field& field);
QString placeholder(const Field& field);
/// Any other text of the tables (a Word's label, a Boolean's meanings) in the user's language.
QString translated(const char* text);

/// @p at below @p root in words, from the outside in: "Listener 2 › Health check › Path"; the raw text where
/// the API knows nothing there, and for the whole document the root's own label.
QString words(const Field& root, const Pointer& at);

/// The input of create-virtual-node.
const Field& createVirtualNode();

} // namespace meshwright::schema
