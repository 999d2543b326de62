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

/// What is accepted of the virtual nodes of a mesh as a place lists them: where that is a folder, or made of
/// files that were kept. Only reading waits for the disk.
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
    /// Which of @p issues of @p node, whose create input is @p input, are accepted.
    std::vector<bool> accepts(const NodeRef& node, const json& input, const std::vector<Issue>& issues) const;
    /// Which of @p issues of @p owner, which is no virtual node, are accepted.
    std::vector<bool> accepts(IssueOwner owner, const std::vector<Issue>& issues) const;

private:
    using Entries = std::shared_ptr<const std::vector<AcceptedEntry>>;

    void read(const DescribedNode& node);
    Entries entriesFor(const NodeRef& node) const;

    Entries m_ofMesh;
    std::map<QString, Entries> m_byFolder; ///< of what was kept
};

} // namespace meshwright
