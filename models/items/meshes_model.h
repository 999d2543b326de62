// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/row_model.h"
#include "models/meshes/meshes.h"

#include <vector>

namespace meshwright {

/// The meshes of a place. SeverityRole tells that a mesh cannot be described; the tooltip of its name says
/// why.
class MeshesModel final : public RowModel
{
    Q_OBJECT

public:
    enum Columns { Name, MeshOwner, Nodes, ColumnCount };
    enum Roles { MeshRole = FirstOwnRole }; ///< the MeshRef of the row

    using RowModel::RowModel;

    /// Shows @p meshes; those that were there keep their selection.
    void setMeshes(const std::vector<MeshRef>& meshes);
    /// The row of @p mesh, -1 when it is not listed. Without an owner, the only one of that name.
    int rowOfMesh(const MeshId& mesh) const;

private:
    int numColumns() const override { return ColumnCount; }
    QString header(int column) const override;
};

} // namespace meshwright
