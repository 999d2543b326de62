// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/canonical_lines.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// Where the values of a JSON text stand in it, as offsets of bytes.
struct TextTree
{
    std::size_t begin = 0;
    std::size_t end = 0; ///< behind the last byte
    char opening = 0;    ///< { or [, 0 for what is neither

    /// What the value holds, in the order of the text. Items of a list have no name.
    struct Child;
    std::vector<Child> children;
};

struct TextTree::Child
{
    std::string name;
    std::size_t nameBegin = 0; ///< of the quotation mark; where the value begins in a list
    TextTree value;
};

/// The tree of @p text, which parse() has found to be JSON, without a byte order mark.
TextTree textTree(std::string_view text);

/// The innermost value whose text, with its name, contains or touches the byte @p offset.
Pointer pointerAt(const TextTree& tree, std::size_t offset);

/// The lines of @p text on which the value at @p at stands with its name, or the nearest thing around it that
/// is there.
LineSpan linesOf(std::string_view text, const TextTree& tree, const Pointer& at);

/// The first of these lines for each of @p places, in one way through @p text.
std::vector<int> firstLines(std::string_view text, const TextTree& tree, std::span<const Pointer> places);

/// Where the value at @p at stands, nullptr when it is absent. Of members given twice, the last.
const TextTree* treeAt(const TextTree& tree, const Pointer& at);

} // namespace meshwright
