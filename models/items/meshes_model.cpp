// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/meshes_model.h"

#include "models/rules/issue.h"
#include "models/text/shown_name.h"

#include <utility>

namespace meshwright {

namespace {

QString keyOf(const MeshId& mesh)
{
    return QString::fromStdString(mesh.owner + '/' + mesh.name);
}

Row rowFor(const MeshRef& mesh)
{
    const QString name = QString::fromStdString(mesh.id.name);
    Row row;
    row.key = keyOf(mesh.id);
    row.cells = {{name, {}, mesh.problem ? mesh.problem->message : shownName(name)},
                 {QString::fromStdString(mesh.metadata.meshOwner)},
                 {mesh.nodes ? QString::number(*mesh.nodes) : QString(),
                  mesh.nodes ? static_cast<qlonglong>(*mesh.nodes) : qlonglong(-1)}};
    row.values.insert(MeshesModel::MeshRole, QVariant::fromValue(mesh));
    if (mesh.problem)
        row.values.insert(RowModel::SeverityRole, static_cast<int>(Severity::Error));
    return row;
}

} // namespace

void MeshesModel::setMeshes(const std::vector<MeshRef>& meshes)
{
    std::vector<Row> rows;
    rows.reserve(meshes.size());
    for (const MeshRef& mesh : meshes)
        rows.push_back(rowFor(mesh));
    setRows(std::move(rows));
}

int MeshesModel::rowOfMesh(const MeshId& mesh) const
{
    const int exact = rowOf(keyOf(mesh));
    if (exact >= 0 || !mesh.owner.empty())
        return exact;
    // A document need not name the owner of a mesh whose name says enough.
    int found = -1;
    for (int row = 0; row < rowCount(); ++row)
        if (index(row, 0).data(MeshRole).value<MeshRef>().id.name == mesh.name)
            found = found < 0 ? row : rowCount();
    return found < rowCount() ? found : -1;
}

QString MeshesModel::header(int column) const
{
    switch (static_cast<Columns>(column)) {
    case Name:
        return tr("Mesh");
    case MeshOwner:
        return tr("Mesh owner");
    case Nodes:
        return tr("Virtual nodes");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace meshwright
