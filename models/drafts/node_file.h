// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft.h"
#include "models/json/json_fwd.h"
#include "models/reading/read.h"

#include <variant>

namespace meshwright {

/// A file with virtual nodes as it was opened; what else is in it is left out.
struct NodeFile
{
    QString path; ///< absolute
    QByteArray bytes;
    QByteArray fingerprint;
    Reading reading;
    QString error; ///< why the file cannot be read; empty when the bytes are there
};

NodeFile openNodeFile(const QString& path);

/// Whether @p file holds an object in JSON that is not valid: a text somebody can mend into a node, which is
/// not there yet.
bool isBrokenJson(const NodeFile& file);

/// Whether number @p index of the nodes of @p file can be saved into it: it is written there as the API
/// writes it. One of CloudFormation, Kubernetes, … is saved as a JSON file of its own.
bool canSaveInto(const NodeFile& file, std::size_t index);

/// The file of @p edited is as it was left.
struct FileUnchanged
{};
/// The node is in the file; what there is to know about it now.
struct NodeSaved
{
    EditedNode now;
};
/// It is not, and why.
struct NodeNotSaved
{
    QString why;
};
/// Another program has changed the file since it was read or written.
struct NodeChangedOutside
{
    EditedNode now; ///< with the other's version of the node; null when it is no longer there
};

using NodeSaveOutcome = std::variant<NodeSaved, NodeNotSaved, NodeChangedOutside>;
using NodeFileState = std::variant<FileUnchanged, NodeNotSaved, NodeChangedOutside>;

/// Writes @p node into its place in the file of @p edited, one that was no JSON in the layout of @p mended,
/// the text that has become the node; the rest of the file keeps its layout. A file that is gone is made
/// anew, and one that was no JSON (then nothing of it counts as saved) is nothing but the node from then on.
/// Nothing is written when another program has changed the file.
NodeSaveOutcome saveNode(const EditedNode& edited, const json& node, const std::string& mended = {});
/// Writes @p node as a file of its own over whatever is at @p path.
NodeSaveOutcome saveNodeAs(const QString& path, const json& node);
/// What has become of the file of @p edited.
NodeFileState stateOf(const EditedNode& edited);

} // namespace meshwright
