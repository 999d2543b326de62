// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/accept.h"
#include "models/acceptance/node_acceptance.h"
#include "models/items/node_check.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/open/open_place.h"
#include "models/rules/check.h"
#include "tests/support/gated_meshes.h"
#include "tests/support/sample_documents.h"
#include "two_folders.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace meshwright {

namespace {

class OpenPlaceTest : public TwoFolders
{
protected:
    json node(const char* name) const
    {
        json out = guideExample();
        out["meshName"] = "shop";
        out["virtualNodeName"] = name;
        return out;
    }
};

} // namespace

TEST_F(OpenPlaceTest, CreatesAMeshAndANodeAndListsThem)
{
    OpenPlace place(opened(m_here), checkNode);
    QSignalSpy listed(&place, &OpenPlace::nodesListed);
    place.createMesh("shop");
    ASSERT_TRUE(listed.wait());
    EXPECT_EQ(place.mesh(), MeshId{"shop"});
    const auto created = place.opened()
                             .calls()
                             .act<json>([input = node("orders")](Meshes& meshes, const std::stop_token&) {
                                 return meshes.createNode(input);
                             })
                             .result();
    place.refreshIfShown(folderPlace(m_there.path()));
    EXPECT_FALSE(place.isLoading());
    place.refreshIfShown(place.place());
    EXPECT_TRUE(place.isLoading());
    for (int i = 0; i < 5 && place.nodes().rowCount() == 0; ++i)
        listed.wait(1000);
    EXPECT_TRUE(created.succeeded());
    EXPECT_EQ(place.nodes().rowCount(), 1);
    EXPECT_EQ(place.meshes().rowCount(), 1);
}

TEST_F(OpenPlaceTest, ListsOnceAfterItHasCreatedAMesh)
{
    Gate gate;
    const Place here = folderPlace(m_here.path());
    OpenPlace place({here, std::make_shared<AsyncMeshes>(
                               std::make_unique<GatedMeshes>(gate, std::make_unique<FolderMeshes>(here)))},
                    checkNode);
    QSignalSpy listed(&place, &OpenPlace::nodesListed);
    place.createMesh("shop");
    ASSERT_TRUE(listed.wait());
    while (place.isLoading())
        QCoreApplication::processEvents();
    EXPECT_EQ(place.mesh(), MeshId{"shop"});
    EXPECT_EQ(place.meshes().rowCount(), 1);
    EXPECT_EQ(gate.count("listMeshes"), 1);
    EXPECT_EQ(gate.count("eachNode"), 1);
}

TEST_F(OpenPlaceTest, LeavesOutWhatIsAcceptedInTheFolder)
{
    FolderMeshes folder(folderPlace(m_here.path()));
    json wrong = node("orders");
    wrong["spec"]["listeners"][0]["portMapping"]["port"] = 99999;
    EXPECT_TRUE(folder.createMesh({{"meshName", "shop"}}).succeeded());
    EXPECT_TRUE(folder.createNode(wrong).succeeded());
    OpenPlace place(opened(m_here), checkNode);
    QSignalSpy listed(&place, &OpenPlace::nodesListed);
    const auto problems = [&] {
        for (int i = 0; i < 5 && place.nodes().rowCount() == 0; ++i)
            listed.wait(1000);
        while (place.isLoading())
            QCoreApplication::processEvents();
        const QModelIndex cell = place.nodes().index(0, NodesModel::Problems);
        const auto shown = cell.data(NodesModel::NodeRole).value<DescribedNode>();
        return cell.data().toString().toStdString() + '/' + std::to_string(place.problemsOf(shown).size());
    };
    place.refresh();
    EXPECT_EQ(problems(), "1 error/1");
    AcceptedEntry entry = *entryFor(wrong, check(wrong).front());
    entry.reason = QStringLiteral("as agreed");
    EXPECT_EQ(addAcceptance(m_here.filePath(QStringLiteral("shop")), entry).toStdString(), "");
    place.refresh();
    EXPECT_EQ(problems(), "/0");
}

TEST_F(OpenPlaceTest, LeavesOutWhatIsAcceptedAboveFilesThatWereKept)
{
    json wrong = node("orders");
    wrong["spec"]["listeners"][0]["portMapping"]["port"] = 99999;
    ASSERT_TRUE(QDir().mkpath(m_here.filePath(QStringLiteral("app/nodes"))));
    QFile file(m_here.filePath(QStringLiteral("app/nodes/orders.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(wrong.dump().c_str());
    file.close();
    const Place kept = keptPlace(m_here.path());
    OpenPlace place({kept, std::make_shared<AsyncMeshes>(std::make_unique<KeptMeshes>(kept.location))},
                    checkNode);
    const auto problems = [&] {
        place.refresh();
        while (place.isLoading())
            QCoreApplication::processEvents();
        const QModelIndex cell = place.nodes().index(0, NodesModel::Problems);
        const auto shown = cell.data(NodesModel::NodeRole).value<DescribedNode>();
        return cell.data().toString().toStdString() + '/' + std::to_string(place.problemsOf(shown).size());
    };
    EXPECT_EQ(problems(), "1 error/1");
    AcceptedEntry entry = *entryFor(wrong, check(wrong).front());
    entry.reason = QStringLiteral("as agreed");
    EXPECT_EQ(addAcceptance(m_here.filePath(QStringLiteral("app")), entry).toStdString(), "");
    EXPECT_EQ(problems(), "/0");
}

TEST_F(OpenPlaceTest, LeavesOutWhatIsAcceptedOfTheMesh)
{
    FolderMeshes folder(folderPlace(m_here.path()));
    json calling = node("orders");
    calling["spec"]["backends"] =
        json::parse(R"([{"virtualService": {"virtualServiceName": "stock.lokal"}}])");
    (void)folder.createMesh({{"meshName", "shop"}});
    ASSERT_TRUE(folder.createNode(calling).succeeded());
    ASSERT_TRUE(folder.create(
        Kind::VirtualService,
        {{"meshName", "shop"}, {"virtualServiceName", "stock.local"}, {"spec", json::object()}}));
    OpenPlace place(opened(m_here), checkNode);
    QSignalSpy checked(&place, &OpenPlace::meshChecked);
    const auto found = [&] {
        place.refresh();
        EXPECT_TRUE(checked.wait());
        const auto shown = place.nodes().index(0, 0).data(NodesModel::NodeRole).value<DescribedNode>();
        std::vector<Issue> out = place.problemsOf(shown);
        std::erase_if(out, [](const Issue& issue) { return issue.rule != "backend-unknown-service"; });
        return out;
    };
    const std::vector<Issue> before = found();
    ASSERT_EQ(before.size(), 1U);
    AcceptedEntry entry = *entryFor(calling, before.front());
    entry.reason = QStringLiteral("as agreed");
    EXPECT_EQ(addAcceptance(m_here.filePath(QStringLiteral("shop")), entry).toStdString(), "");
    EXPECT_TRUE(found().empty());
}

TEST_F(OpenPlaceTest, ChoosesTheFirstMeshWhereThatIsWanted)
{
    FolderMeshes folder(folderPlace(m_here.path()));
    (void)folder.createMesh({{"meshName", "pay"}});
    (void)folder.createMesh({{"meshName", "shop"}});
    OpenPlace place(opened(m_here), checkNode);
    QSignalSpy listed(&place, &OpenPlace::meshesListed);
    place.refresh();
    ASSERT_TRUE(listed.wait());
    EXPECT_EQ(place.mesh(), std::nullopt) << "which of them is the person's choice";
    place.chooseFirstMesh();
    EXPECT_EQ(place.mesh(), MeshId{"pay"});
    place.open(opened(m_here));
    place.chooseFirstMesh();
    EXPECT_EQ(place.mesh(), std::nullopt);
    ASSERT_TRUE(listed.wait());
    EXPECT_EQ(place.mesh(), MeshId{"pay"}) << "as soon as it is known";
}

TEST_F(OpenPlaceTest, ShowsNothingOfAMeshThatWasLeft)
{
    FolderMeshes folder(folderPlace(m_here.path()));
    (void)folder.createMesh({{"meshName", "shop"}});
    (void)folder.createNode(node("orders"));
    OpenPlace place(opened(m_here), checkNode);
    const auto wait = [&] {
        while (place.isLoading())
            QCoreApplication::processEvents();
    };
    place.refresh();
    wait();
    ASSERT_EQ(place.mesh(), MeshId{"shop"});
    place.refresh(); // the list of its nodes is under way
    QSignalSpy chosen(&place, &OpenPlace::meshChosen);
    place.leaveMesh();
    EXPECT_EQ(chosen.count(), 1);
    wait();
    EXPECT_EQ(place.nodes().rowCount(), 0);
    place.refresh();
    wait();
    EXPECT_EQ(place.mesh(), std::nullopt) << "it was left on purpose";
    place.chooseMesh({"shop"});
    wait();
    EXPECT_EQ(place.nodes().rowCount(), 1);
}

TEST_F(OpenPlaceTest, ChoosesNoMeshForWhoLookedAtThePlaceBeforeItHadAnswered)
{
    FolderMeshes folder(folderPlace(m_here.path()));
    (void)folder.createMesh({{"meshName", "shop"}});
    OpenPlace place(opened(m_here), checkNode);
    place.refresh();
    place.leaveMesh();
    while (place.isLoading())
        QCoreApplication::processEvents();
    EXPECT_EQ(place.meshes().rowCount(), 1);
    EXPECT_EQ(place.mesh(), std::nullopt);
}

TEST_F(OpenPlaceTest, BecomesAnotherPlaceAndForgetsTheOld)
{
    OpenPlace place(opened(m_here), checkNode);
    QSignalSpy listed(&place, &OpenPlace::meshesListed);
    place.createMesh("shop");
    while (place.meshes().rowCount() == 0 && listed.wait(1000)) {
    }
    ASSERT_EQ(place.meshes().rowCount(), 1);
    place.refresh(); // its late answer must not show up in the other place
    place.open(opened(m_there));
    EXPECT_EQ(place.mesh(), std::nullopt);
    listed.clear();
    ASSERT_TRUE(listed.wait());
    EXPECT_EQ(place.meshes().rowCount(), 0);
    EXPECT_EQ(place.place().location, folderPlace(m_there.path()).location);
}

TEST_F(OpenPlaceTest, ARefusalOfAnotherPlaceIsNoneOfThisOne)
{
    Gate gate;
    gate.hold("create");
    gate.refuse("create", {"ForbiddenException", QStringLiteral("You may not."), {}});
    Place here = folderPlace(m_here.path());
    here.name = QStringLiteral("Here");
    OpenPlace place({here, std::make_shared<AsyncMeshes>(
                               std::make_unique<GatedMeshes>(gate, std::make_unique<FolderMeshes>(here)))},
                    checkNode);
    QSignalSpy failed(&place, &OpenPlace::failed);
    QSignalSpy elsewhere(&place, &OpenPlace::failedElsewhere);
    place.createMesh("shop");
    const OpenedPlace before = place.opened(); // as whoever waits for its answer
    place.open(opened(m_there));
    gate.letThrough("create");
    ASSERT_TRUE(elsewhere.wait());
    EXPECT_EQ(elsewhere.front().front().toString(),
              QStringLiteral("The mesh shop has not been created in Here. You may not."));
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(OpenPlaceTest, AMeshUnderWayIsCreatedAlsoWhenThePlaceHasOtherSettingsMeanwhile)
{
    Gate gate;
    gate.hold("create");
    const Place here = folderPlace(m_here.path());
    // Nobody else holds the connection, as when the place has been renamed, changed or removed.
    OpenPlace place({here, std::make_shared<AsyncMeshes>(
                               std::make_unique<GatedMeshes>(gate, std::make_unique<FolderMeshes>(here)))},
                    checkNode);
    QSignalSpy created(&place, &OpenPlace::meshCreated);
    QSignalSpy elsewhere(&place, &OpenPlace::failedElsewhere);
    place.createMesh("shop");
    place.open(opened(m_here));
    gate.letThrough("create");
    while (created.isEmpty() && elsewhere.isEmpty() && created.wait()) {
    }
    EXPECT_EQ(created.count(), 1);
    EXPECT_EQ(elsewhere.count(), 0);
    EXPECT_TRUE(FolderMeshes(here).describeMesh({"shop"}));
}

} // namespace meshwright
