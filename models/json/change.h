// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"

#include <map>
#include <optional>
#include <variant>

namespace meshwright {

/// What was set aside when a section was switched off or a union switched: kept, restored, never exported.
using Parked = std::map<Pointer, json>;

// The smallest edits there are. Each can be done and undone, and knows nothing of why it was made.

/// The value at a pointer whose parent exists; nullopt means absent.
struct ValueChange
{
    Pointer at;
    std::optional<json> before;
    std::optional<json> after;

    friend bool operator==(const ValueChange&, const ValueChange&) = default;
};

/// The same among what is parked.
struct ParkedChange
{
    Pointer at;
    std::optional<json> before;
    std::optional<json> after;

    friend bool operator==(const ParkedChange&, const ParkedChange&) = default;
};

/// A list item that came or went; what is parked below later items moves along.
struct ItemChange
{
    Pointer list;
    std::size_t index = 0;
    json item;
    bool inserted = true; ///< false: it was erased

    friend bool operator==(const ItemChange&, const ItemChange&) = default;
};

/// A list item that became another one in the order.
struct MoveChange
{
    Pointer list;
    std::size_t from = 0;
    std::size_t to = 0;

    friend bool operator==(const MoveChange&, const MoveChange&) = default;
};

using Change = std::variant<ValueChange, ParkedChange, ItemChange, MoveChange>;

/// The change that takes @p change back.
Change inverse(Change change);
/// Whether @p change can be done to @p value and @p parked: what it changes is there as it says. Only for
/// changes that come from a file.
bool applies(const Change& change, const json& value, const Parked& parked);
/// Does @p change to @p value and @p parked.
void apply(const Change& change, json& value, Parked& parked);

} // namespace meshwright
