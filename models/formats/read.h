// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/located_issue.h"
#include "models/json/json_type.h"
#include "models/source/source.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// The shape a node had in its file.
enum class NodeForm {
    CreateInput,   ///< also update input, which has a part of the same members
    ServiceOutput, ///< of describe, create, update or delete: what the service added is left behind
    BareSpec,      ///< the spec alone; the names are missing
};

/// A node as read from a file.
struct NodeInFile
{
    json input; ///< the create-virtual-node input; of any type when it stood in a list of nodes
    NodeForm form = NodeForm::CreateInput;
    /// What of the file is not in input (`metadata`, `status`, …), from the top of the file.
    std::vector<Pointer> leftBehind;
    /// Which pointers of the input stand where in the file; the innermost that contains a pointer counts.
    struct Origin
    {
        Pointer inNode;
        Pointer inFile;
    };
    std::vector<Origin> origins;

    /// The node's name; empty when it has none.
    std::string name() const;
    /// Where @p inNode stands in the file; for what is absent, where it would stand or what it would be in.
    Pointer inFile(const Pointer& inNode) const;
    /// What @p inFile is in the node, nullopt when it is no part of it.
    std::optional<Pointer> inNode(const Pointer& inFile) const;
};

/// What a file holds.
struct Reading
{
    std::vector<NodeInFile> nodes;    ///< in the order of the file; none when it cannot be read
    std::vector<LocatedIssue> issues; ///< of reading, not of the nodes; pointers from the top of the file
    /// Where everything stands; nullptr when the file is something else than JSON as a whole.
    std::shared_ptr<const source::Source> source = {};
};

/// Reads @p bytes, a file with a virtual node or several: a create input, the output of describe and its
/// like, a bare spec; a list of these, or {"virtualNodes": [list]}. Never throws.
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
