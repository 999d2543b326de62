// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_check.h"
#include "models/json/json_type.h"
#include "models/open/places_model.h"
#include "two_folders.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class PlacesModelTest : public TwoFolders
{
protected:
    static void fill(const QTemporaryDir& where, const char* mesh, std::initializer_list<const char*> nodes)
    {
        FolderMeshes meshes(folderPlace(where.path()));
        (void)meshes.createMesh({{"meshName", mesh}});
        for (const char* node : nodes)
            (void)meshes.createNode(
                {{"meshName", mesh}, {"virtualNodeName", node}, {"spec", json::object()}});
    }
    static std::string tree(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
    {
        std::string out;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            EXPECT_EQ(model.parent(index), parent);
            out += std::string(static_cast<std::size_t>(depth) * 2, ' ') +
                   index.data().toString().toStdString() + '\n';
            out += tree(model, index, depth + 1);
        }
        return out;
    }
};

} // namespace

TEST_F(PlacesModelTest, ShowsPlacesMeshesNodesAndDrafts)
{
    fill(m_here, "shop", {"orders", "stock"});
    fill(m_here, "pay", {});
    fill(m_there, "other", {});
    Place here = folderPlace(m_here.path());
    here.name = u"Here"_s;
    Place there = folderPlace(m_there.path());
    there.name = u"There"_s;
    OpenPlace open({here, folder(m_here)}, checkNode);
    PlacesModel model(open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlaces({here, there});
    EXPECT_EQ(tree(model), "Here\nThere\nDrafts\n");

    QSignalSpy listed(&open, &OpenPlace::meshesListed);
    open.refresh();
    ASSERT_TRUE(listed.wait());
    EXPECT_EQ(tree(model), "Here\n  pay\n  shop\nThere\nDrafts\n");
    QSignalSpy nodes(&open, &OpenPlace::nodesListed);
    open.chooseMesh({"shop"});
    ASSERT_TRUE(nodes.wait());
    EXPECT_EQ(tree(model), "Here\n  pay\n  shop\n    orders\n    stock\nThere\nDrafts\n");
    model.setDraftCount(2);
    open.open({there, folder(m_there)});
    EXPECT_EQ(tree(model), "Here\nThere\nDrafts\n");
    ASSERT_TRUE(listed.wait());
    EXPECT_EQ(tree(model), "Here\nThere\n  other\nDrafts\n");
    EXPECT_EQ(model.indexOfMesh({"other"}).data(PlacesModel::IdRole).value<MeshId>(), MeshId{"other"});
}

TEST_F(PlacesModelTest, SaysHowManyARowHoldsToWhoDoesNotSeeIt)
{
    fill(m_here, "shop", {"orders", "stock"});
    Place here = folderPlace(m_here.path());
    here.name = u"Here"_s;
    OpenPlace open({here, folder(m_here)}, checkNode);
    PlacesModel model(open);
    model.setPlaces({here});
    const auto heard = [](const QModelIndex& index) {
        return index.data(Qt::AccessibleDescriptionRole).toString().toStdString();
    };
    EXPECT_EQ(heard(model.index(0, 0)), "") << "as it is shown: nobody has looked";
    QSignalSpy nodes(&open, &OpenPlace::nodesListed);
    open.refresh(); // the only mesh is chosen
    ASSERT_TRUE(nodes.wait());
    EXPECT_EQ(heard(model.index(0, 0)), "Holds 1");
    EXPECT_EQ(heard(model.indexOfMesh({"shop"})), "Holds 2");
    model.setDraftCount(3);
    EXPECT_EQ(heard(model.index(1, 0)), "Holds 3");
    EXPECT_EQ(heard(model.indexOfNode({{"shop"}, "stock"})), "");
}

TEST_F(PlacesModelTest, TellsPlacesThatAreCalledTheSameByWhereTheyAre)
{
    const auto placeAt = [](const QString& path, const QString& name) {
        Place place = folderPlace(path);
        place.name = name;
        return place;
    };
    OpenPlace open({folderPlace(m_here.path()), folder(m_here)}, checkNode);
    PlacesModel model(open);
    model.setPlaces({placeAt(u"/work/shop/infra"_s, u"infra"_s), placeAt(u"/work/pay/infra"_s, u"infra"_s),
                     placeAt(u"/work/pay"_s, u"pay"_s)});
    EXPECT_EQ(tree(model), "infra in shop\ninfra in pay\npay\nDrafts\n");
}

TEST_F(PlacesModelTest, TellsWhatWasKeptFromPlacesToWorkIn)
{
    OpenPlace open({folderPlace(m_here.path()), folder(m_here)}, checkNode);
    PlacesModel model(open);
    model.setPlaces({keptPlace(u"/home/me/captures.zip"_s)});
    EXPECT_EQ(tree(model), "captures.zip (kept files)\nDrafts\n");
    EXPECT_TRUE(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"/home/me/captures.zip"_s));
}

// What is chosen and what is in sight stays where it is.
TEST_F(PlacesModelTest, KeepsTheRowsOfNodesThatSaySomethingElse)
{
    fill(m_here, "shop", {"orders", "stock"});
    OpenPlace open({folderPlace(m_here.path()), folder(m_here)}, checkNode);
    PlacesModel model(open);
    model.setPlaces({folderPlace(m_here.path())});
    QSignalSpy listed(&open, &OpenPlace::meshesListed);
    open.refresh();
    ASSERT_TRUE(listed.wait());
    QSignalSpy nodes(&open, &OpenPlace::nodesListed);
    open.chooseMesh({"shop"});
    ASSERT_TRUE(nodes.wait());
    const QPersistentModelIndex stock = model.index(1, 0, model.indexOfMesh({"shop"}));
    ASSERT_EQ(stock.data().toString(), u"stock"_s);

    FolderMeshes meshes(folderPlace(m_here.path()));
    const json spec = {{"logging", {{"accessLog", {{"file", {{"path", "/dev/stdout"}}}}}}}};
    ASSERT_TRUE(meshes.updateNode({{"meshName", "shop"}, {"virtualNodeName", "stock"}, {"spec", spec}}));
    nodes.clear();
    open.refresh();
    ASSERT_TRUE(nodes.wait());
    EXPECT_EQ(tree(model, model.indexOfMesh({"shop"})), "orders\nstock\n");
    EXPECT_TRUE(stock.isValid());
}

} // namespace meshwright
