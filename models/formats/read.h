// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/located_issue.h"
#include "models/formats/node_in_file.h"
#include "models/source/source.h"

#include <memory>
#include <string_view>
#include <vector>

namespace meshwright {

/// What a file holds.
struct Reading
{
    std::vector<NodeInFile> nodes;    ///< in the order of the file; none when it cannot be read
    std::vector<LocatedIssue> issues; ///< of reading, not of the nodes; pointers from the top of the file
    /// Where everything stands; nullptr when the file is something else than JSON as a whole.
    std::shared_ptr<const source::Source> source = {};
    std::string_view format = {}; ///< the id of the Format of the file; empty when it has none that is known
};

/// Reads @p bytes, a file with a virtual node or several, in one of the formats of formats.h. Never throws.
///
/// Issues are those of parse(), and what the JSON is when it holds no virtual node: "cloudformation",
/// "kubernetes", "terraform", "other-resource" (of App Mesh; a hint), "node-list", "not-a-virtual-node"; and
/// "cli-skeleton" beside the node. check() is the caller's to call.
Reading read(std::string_view bytes);

/// What check() found in each of the nodes of @p reading (@p issues, in the same order), with where it stands
/// in the file they were read from: at the value, for an unknown member at its name, for an absent one at
/// what it is missing in. One pass over the file for all of them.
std::vector<std::vector<LocatedIssue>> located(const Reading& reading,
                                               std::vector<std::vector<Issue>> issues);

} // namespace meshwright
