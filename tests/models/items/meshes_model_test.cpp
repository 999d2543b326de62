// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model_lines.h"
#include "models/items/meshes_model.h"
#include "models/rules/issue.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(MeshesModel, ShowsNameOwnerAndNumberOfNodes)
{
    MeshesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    MeshRef shop{{"shop"}, {}, 12U, {}};
    shop.metadata.meshOwner = "123456789012";
    const MeshRef broken{{"broken"}, {}, 2U, Failure{"NotJson", u"mesh.json is not JSON"_s, {}}};
    const MeshRef remote{{"remote", "210987654321"}, {}, {}, {}};
    model.setMeshes({shop, broken, remote});
    EXPECT_EQ(headerLine(model), "Mesh | Mesh owner | Virtual nodes");
    EXPECT_EQ(tableLines(model), "shop | 123456789012 | 12\nbroken |  | 2\nremote |  | ");
    EXPECT_EQ(tableLines(model, RowModel::SortRole),
              "shop | 123456789012 | 12\nbroken |  | 2\nremote |  | -1");
    EXPECT_EQ(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"mesh.json is not JSON"_s);
    EXPECT_EQ(model.index(1, 0).data(RowModel::SeverityRole), QVariant(static_cast<int>(Severity::Error)));
    EXPECT_FALSE(model.index(0, 0).data(RowModel::SeverityRole).isValid());
    EXPECT_EQ(model.index(0, 2).data(MeshesModel::MeshRole).value<MeshRef>(), shop);
    EXPECT_EQ(model.rowOfMesh({"remote", "210987654321"}), 2);
    EXPECT_EQ(model.rowOfMesh({"remote"}), 2) << "the only one of that name";
    EXPECT_EQ(model.rowOfMesh({"remote", "000000000001"}), -1);
}

TEST(MeshesModel, MeshesThatStayKeepTheirRows)
{
    MeshesModel model;
    model.setMeshes({{{"a"}, {}, 1U, {}}, {{"c"}, {}, 1U, {}}});
    const QPersistentModelIndex c = model.index(1, 0);
    model.setMeshes({{{"a"}, {}, 1U, {}}, {{"b"}, {}, 0U, {}}, {{"c"}, {}, 2U, {}}});
    EXPECT_EQ(c.row(), 2);
    EXPECT_EQ(tableLines(model), "a |  | 1\nb |  | 0\nc |  | 2");
}

} // namespace meshwright
