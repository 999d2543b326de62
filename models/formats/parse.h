// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/read_file.h"
#include "models/formats/located_issue.h"
#include "models/json/json_type.h"
#include "models/source/source.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace meshwright {

/// Deeper nesting is refused: a node has some twenty levels.
inline constexpr std::size_t deepestLevel = 64;

/// Further issues of one file are dropped: nobody reads them.
inline constexpr std::size_t mostIssues = 100;

/// What parse() refuses to take. A file of our own around a node may be larger and deeper than the node.
struct ParseLimits
{
    std::size_t bytes = largestFile;
    std::size_t levels = deepestLevel;
};

/// What became of a text that should be JSON.
struct Parsed
{
    std::optional<json> value;        ///< nullopt when the text is no JSON, or cannot be kept as it is
    std::vector<LocatedIssue> issues; ///< pointers from the top of the file
    /// The text as it was read; nullptr when it is too large, or something else than JSON as a whole.
    std::shared_ptr<const source::Source> source = {};
};

/// Reads @p bytes, a JSON file in UTF-8 with or without byte order mark. Never throws; what cannot be read is
/// an issue with what is wrong, where, and how to mend it.
///
/// Issues: "json-syntax", "too-deep", "file-too-large" and "number-too-large" (beyond 64 bits, or beyond a
/// double) with no value; "duplicate-key" with the value in which the last one counts.
Parsed parse(std::string_view bytes, const ParseLimits& limits = {});

} // namespace meshwright
