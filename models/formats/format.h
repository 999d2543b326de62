// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/node_in_file.h"
#include "models/json/json_fwd.h"
#include "models/rules/issue.h"

#include <string_view>
#include <vector>

namespace meshwright {

/// What tells in which format something is written.
struct Head
{
    std::string_view text = {};  ///< of the whole file
    const json* value = nullptr; ///< of the file, or of an item of a list; nullptr when the text is no JSON
    bool isItem = false;         ///< an item of a list
};

/// What has been read from a file.
struct FilePieces
{
    std::vector<NodeInFile> nodes = {};
    std::vector<Issue> issues = {}; ///< of reading, not of the nodes; pointers from the top of the file
};

/// A way of writing resources down.
struct Format
{
    const char* id; ///< "create-input", …; no other has it
    /// Whether it may be what @p head belongs to. Of those that say so, the first row counts.
    bool (*claims)(const Head& head);
    /// Puts @p value, which it claims and which stands at @p at, into @p out: as nodes, or as an issue that
    /// says what it is. The value may be taken apart; it is null when the text is no JSON.
    void (*read)(json& value, const Pointer& at, FilePieces& out);
};

} // namespace meshwright
