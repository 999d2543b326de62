// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/node_in_mesh.h"
#include "models/items/row_model.h"
#include "models/json/json_fwd.h"
#include "models/meshes/meshes.h"
#include "models/meshes/references.h"
#include "models/rules/issue.h"

#include <QHash>

#include <functional>
#include <span>
#include <vector>

namespace meshwright {

/// What finds the issues of a create-virtual-node input: check(), or what a test puts in its place.
using NodeCheck = std::function<std::vector<Issue>(const json& node)>;

/// A row of a node as another thread may look at it: nothing of it is copied.
struct ListedNode
{
    QString key;
    QVariant value, own; ///< a DescribedNode, and a std::vector<Issue> if there are any

    const DescribedNode& node() const { return *static_cast<const DescribedNode*>(value.constData()); }
    std::span<const Issue> issues() const;
};

/// The virtual nodes of a mesh as the console lists them. SeverityRole tells the worst issue of a node.
class NodesModel final : public RowModel
{
    Q_OBJECT

public:
    enum Columns {
        Name,
        Discovery,
        Listeners,
        Backends,
        MeshOwner,
        ResourceOwner,
        Version,
        Updated,
        Problems,
        ColumnCount
    };
    enum Roles {
        NodeRole = FirstOwnRole, ///< the DescribedNode of the row
        CallsRole,               ///< what it names, as a std::vector<Reference>
        IssuesRole               ///< what is wrong with the node alone, as a std::vector<Issue>, if anything
    };

    using RowModel::RowModel;

    /// Everything to say against @p node alone: what the check finds, and what the place found.
    static std::vector<Issue> problemsOf(const DescribedNode& node, const NodeCheck& check);
    /// The row of @p node, checked.
    static Row row(const DescribedNode& node, const NodeCheck& check);
    /// The rows of @p nodes, checked. Takes its time for many; pure, so that another thread can do it.
    static std::vector<Row> rows(const std::vector<DescribedNode>& nodes, const NodeCheck& check);
    /// Shows what rows() prepared; nodes that were there keep their selection.
    using RowModel::keepOnly;
    void setRows(std::vector<Row> rows);
    /// Adds what rows() prepared of one part of a long list. Rows of nodes that are only listed leave those
    /// alone that are described in the same version already. Returns the keys of all.
    QSet<QString> addRows(std::vector<Row> rows);
    /// The row of @p node, -1 when it is not listed.
    int rowOfNode(const NodeId& node) const;
    /// All rows, for who looks at them in another thread.
    std::vector<ListedNode> listed() const;
    /// What the nodes name, as far as they have been read.
    std::vector<Reference> calls() const;
    /// Shows what their mesh says about its nodes as well, by the keys of their rows; until it is told again,
    /// or all rows are set anew.
    void showMesh(QHash<QString, NodeInMesh> ofMesh);
    /// What is shown of that about @p node; nullptr where there is nothing.
    const NodeInMesh* inMesh(const NodeId& node) const;

private:
    int numColumns() const override { return ColumnCount; }
    QString header(int column) const override;
    QString headerHelp(int column) const override;
    void addMesh(Row& row) const;

    QHash<QString, NodeInMesh> m_ofMesh;
};

} // namespace meshwright
