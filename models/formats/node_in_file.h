// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// A node as read from a file.
struct NodeInFile
{
    json input; ///< the create-virtual-node input; of any type when it stood in a list of nodes
    std::string_view format = {}; ///< the id of the Format it was written in
    /// What of the file is not in input (`metadata`, `status`, …), from the top of the file.
    std::vector<Pointer> leftBehind = {};
    /// Which pointers of the input stand where in the file; the innermost that contains a pointer counts.
    struct Origin
    {
        Pointer inNode;
        Pointer inFile;
    };
    std::vector<Origin> origins = {};

    /// The node's name; empty when it has none.
    std::string name() const;
    /// Where @p inNode stands in the file; for what is absent, where it would stand or what it would be in.
    Pointer inFile(const Pointer& inNode) const;
    /// What @p inFile is in the node, nullopt when it is no part of it.
    std::optional<Pointer> inNode(const Pointer& inFile) const;
};

} // namespace meshwright
