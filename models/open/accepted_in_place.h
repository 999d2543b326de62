// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/fingerprint.h"
#include "models/acceptance/node_acceptance.h"
#include "models/items/nodes_model.h"
#include "models/meshes/place.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace meshwright {

/// What is accepted of the virtual nodes of the mesh @p mesh in the folder @p place of a place. Waits for the
/// disk. Entries expire as of @p today, or of the clock when that is not valid.
FolderAcceptance acceptanceIn(const QString& place, const std::string& mesh, QDate today = {});

/// What is accepted of a mesh as a place lists it: where that is a folder, or made of files that were kept.
/// Only reading waits for the disk.
class AcceptedInPlace
{
public:
    /// Nothing is.
    AcceptedInPlace() = default;
    /// Of the mesh @p mesh of @p place. Reads.
    AcceptedInPlace(const Place& place, const std::string& mesh);
    /// The rows of @p nodes, checked, but for what is accepted of them. Reads what holds for those that were
    /// kept in files.
    std::vector<Row> rows(const std::vector<DescribedNode>& nodes, const NodeCheck& check);

    /// @p check of @p node without what is accepted of that.
    NodeCheck left(NodeCheck check, const NodeRef& node) const;
    /// Reads what holds for the file @p file of those that were kept; empty for none.
    void read(const QString& file);
    /// Knows as well what @p other has read of the same mesh.
    void add(const AcceptedInPlace& other);
    /// Which of @p issues of @p owner are accepted. It stands in @p file, if it was kept in one: of what
    /// stands in none that is known everything counts that was read.
    std::vector<bool> accepts(IssueOwner owner, const QString& file, const std::vector<Issue>& issues) const;

private:
    using Entries = std::shared_ptr<const std::vector<AcceptedEntry>>;

    Entries entriesFor(const NodeRef& node) const;

    Entries m_ofMesh;
    std::map<QString, Entries> m_byFolder; ///< of what was kept
};

} // namespace meshwright
