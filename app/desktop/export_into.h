// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/questions.h"
#include "models/json/json_type.h"
#include "models/meshes/node_state.h"

#include <functional>
#include <stop_token>
#include <vector>

// Several virtual nodes on their way into a folder of the person's, a file each.
namespace meshwright {

/// What was read of them.
struct NodesToExport
{
    std::vector<json> inputs; ///< a create input each
    QStringList failures;     ///< of those that could not be read, a line each
    QStringList untagged;     ///< the names of those whose tags the place does not tell

    friend bool operator==(const NodesToExport&, const NodesToExport&) = default;
};

/// Reads @p nodes as they are now, one after the other; fails only when nothing can be read any more.
Outcome<NodesToExport> readToExport(Meshes& meshes, const std::vector<NodeId>& nodes,
                                    const std::stop_token& stop);

/// Asks for a folder, and once about all that is there already, and writes the files. @p say gets one line of
/// news at the end; what went wrong is told.
void exportInto(ForeignFiles& files, Questions& questions, const NodesToExport& nodes, QWidget* parent,
                const std::function<void(const QString& news)>& say);

} // namespace meshwright
