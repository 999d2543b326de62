// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/source/tree.h"

#include <functional>

namespace meshwright::source {

/// What is odd about a value that can be read.
struct ValueFault
{
    enum class Kind : unsigned char {
        NumberTooLarge, ///< beyond 64 bits: it would be rounded
        NumberTooGreat, ///< beyond a double: nothing can be read from there on
        NamedTwice,     ///< a member; the last one counts
    };

    Kind kind;
    std::size_t begin; ///< of the number or the name
    std::size_t end;   ///< behind it
    // Looked for when asked: where there are many, nobody is told of all of them. To be asked while it is
    // told.
    std::function<Pointer()> at;
    std::function<std::size_t()> first; ///< of the name given first; empty for a number
};

/// What is done with each of these; false ends the building.
using OnValueFault = std::function<bool(const ValueFault&)>;

/// The value that the root of @p tree, the tree of JSON, stands for. Goes no further than @p end.
json valueOf(const Tree& tree, std::size_t end, const OnValueFault& onFault);

} // namespace meshwright::source
