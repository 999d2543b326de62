// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "altered_meshes.h"
#include "carried_mesh.h"

#include <QDir>

// Pulls in which one thing is odd, here or there, or the mesh is another.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

class PullOdd : public CarriedMesh
{
protected:
    /// Pulls what @p from answers.
    Pulled pulledFrom(Meshes& from) const
    {
        Outcome<Pulled> done = pull(from, m_mesh, m_meshes);
        EXPECT_EQ(codeOf(done), "ok");
        return done ? std::move(*done) : Pulled();
    }
    static std::string failuresOf(const Pulled& done) { return done.failures.join(u'\n').toStdString(); }
};

const QString nodePath = QString::fromLatin1(ordersFile);
const QString meshPath = u"shop/mesh.json"_s;

/// What a person has in a folder who made a mesh of that name there: another uid, another account.
constexpr const char* madeHere = R"({"mesh": {"meshName": "shop", "spec": {}, "metadata": {"uid": "made-here",
    "arn": "arn:aws:appmesh:us-west-2:000000000000:mesh/shop", "meshOwner": "000000000000", "version": 1}}})";

} // namespace

TEST_F(PullOdd, AMeshThatOnlyHasTheNameIsNotReplaced)
{
    put(meshPath, madeHere);
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shop", "mine")).succeeded());
    const std::string before = files();
    const std::string conflict =
        "written 0 same 0\nconflict: mesh shop: The mesh in the folder is another than the one there";
    EXPECT_THAT(pulled(), HasSubstr(conflict));
    EXPECT_THAT(pulled(), HasSubstr(conflict)) << "asking again decides nothing";
    EXPECT_EQ(content(meshPath), madeHere);
    EXPECT_EQ(files(), before) << "nothing of it is written";

    EXPECT_EQ(pulled({true, {}, {}}), "written 10 same 0\n");
    EXPECT_EQ(setAside(), "mesh.json\n");
    EXPECT_EQ(contentSetAside(u"mesh.json"_s), madeHere);
    EXPECT_THAT(files(), HasSubstr("shop/virtual-nodes/mine.json"));
    EXPECT_EQ(pulled(), "written 0 same 10\n");
}

TEST_F(PullOdd, WhatIsDeletedHereMeanwhileIsNotWrittenAnew)
{
    pulled();
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    AlteredMeshes from(*m_from);
    from.beforeDescribing["orders"] = [this] { QFile::remove(at(nodePath)); };
    const Pulled done = pulledFrom(from);
    EXPECT_EQ(done.written, 0);
    ASSERT_EQ(done.conflicts.size(), 1U);
    EXPECT_EQ(done.conflicts.front().message, u"It was deleted here, and changed there since."_s);
    EXPECT_FALSE(QFile::exists(at(nodePath)));
}

TEST_F(PullOdd, AMeshThatWasPushedThereIsTheSame)
{
    put(meshPath, madeHere);
    pushed(*m_from, {{}, true});
    EXPECT_THAT(pulled(), Not(HasSubstr("conflict: mesh shop")));
}

TEST_F(PullOdd, APersonMaySayThatItIsTheSameMesh)
{
    put(meshPath, madeHere);
    EXPECT_THAT(pulled({false, {}, {keyOf(meshAsResource(m_mesh))}}), HasSubstr("written 9 same "));
    EXPECT_EQ(setAside(), "");
    EXPECT_THAT(pulled(), Not(HasSubstr("conflict")));
}

TEST_F(PullOdd, AnEmptyFolderOfTheNameIsUsed)
{
    ASSERT_TRUE(QDir().mkpath(at(u"shop"_s)));
    EXPECT_EQ(pulled(), "written 10 same 0\n");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"shop"_s});
}

TEST_F(PullOdd, WhatIsAcceptedIsNoThingOfTheMesh)
{
    const std::string accepted = R"({"accepted": []})";
    put(u"shop/.meshwright.json"_s, QByteArray::fromStdString(accepted));
    EXPECT_EQ(pulled(), "written 10 same 0\n") << "a folder with nothing else is as good as empty";
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"shop"_s});
    put(u"shop/virtual-nodes/.meshwright.json"_s, QByteArray::fromStdString(accepted));
    EXPECT_EQ(pulled(), "written 0 same 10\n");
    EXPECT_EQ(content(u"shop/virtual-nodes/.meshwright.json"_s), accepted);
}

TEST_F(PullOdd, WhoIsSecondUsesTheFolderOfTheFirst)
{
    Outcome<HeldMesh> first = m_meshes.hold(m_mesh);
    Outcome<HeldMesh> second = m_meshes.hold(m_mesh);
    ASSERT_EQ(first->makeRoom(), std::nullopt);
    EXPECT_EQ(codeOf(first->keep(Kind::Mesh, json::parse(madeHere))), "ok");
    const QString made = first->folder();
    first = Failure{code::stopped, {}, {}}; // lets go
    ASSERT_EQ(second->makeRoom(), std::nullopt);
    EXPECT_EQ(second->folder(), made);
    EXPECT_NE(second->find(meshAsResource(m_mesh)), nullptr);
}

TEST_F(PullOdd, ARoomThatStaysEmptyIsUsedByTheNext)
{
    {
        Outcome<HeldMesh> first = m_meshes.hold(m_mesh);
        ASSERT_EQ(first->makeRoom(), std::nullopt);
    }
    EXPECT_EQ(codeOf(m_meshes.createMesh({{"meshName", "shop"}})), "ok");
    EXPECT_EQ(files(), "shop/mesh.json");
}

TEST_F(PullOdd, TwoFilesWithOneNameAreToldAndLeftAlone)
{
    pulled();
    put(u"shop/virtual-nodes/twin.json"_s, QByteArray::fromStdString(content(nodePath)));
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    const std::string before = content(nodePath);
    for (const bool force : {false, true})
        EXPECT_THAT(pulled({force, {}, {}}),
                    AllOf(HasSubstr("written 0 same 9\n"), HasSubstr("failure: virtual node orders: "),
                          HasSubstr("has the same name inside")));
    ASSERT_TRUE(m_from->deleteNode({m_mesh, "a/b c"}).succeeded());
    EXPECT_THAT(pulled(), HasSubstr("deleted: virtual node a/b c\n")) << "others go on";
    EXPECT_EQ(content(nodePath), before);
    EXPECT_EQ(content(u"shop/virtual-nodes/twin.json"_s), before);
}

TEST_F(PullOdd, ByForceAHalfTypedFileGoesWithWhatWasDeletedThere)
{
    put("VirtualNode", R"({"virtualNodeName": "late", "spec": {}})");
    pulled();
    const QString late = u"shop/virtual-nodes/late.json"_s;
    put(late, "{\"half");
    ASSERT_TRUE(m_from->deleteNode({m_mesh, "late"}).succeeded());
    EXPECT_THAT(pulled(), HasSubstr("conflict: virtual node late: "));
    EXPECT_EQ(content(late), "{\"half");
    EXPECT_THAT(pulled({true, {}, {}}), HasSubstr("deleted: virtual node late\n"));
    EXPECT_EQ(content(late), "(no such file)");
    EXPECT_EQ(contentSetAside(u"virtual-nodes/late.json"_s), "{\"half");
}

TEST_F(PullOdd, AFolderInTheWayOfAFileStopsOnlyIt)
{
    ASSERT_TRUE(QDir().mkpath(at(nodePath)));
    EXPECT_THAT(pulled(), AllOf(HasSubstr("written 9 same 0\n"), HasSubstr("failure: virtual node orders: "),
                                HasSubstr("what is there is no file")));
}

TEST_F(PullOdd, OddDescriptionsAndTagsAreFailuresOfTheirThings)
{
    AlteredMeshes odd(*m_from);
    odd.specs = {{"orders", "a text"}, {"main", nullptr}};
    const Pulled done = pulledFrom(odd);
    EXPECT_EQ(done.written, 8U);
    EXPECT_THAT(failuresOf(done),
                AllOf(HasSubstr("virtual node orders: The answer has no spec that is an object"),
                      HasSubstr("virtual router main: The answer has no spec that is an object")));
    EXPECT_THAT(files(), Not(HasSubstr("orders.json")));
}

TEST_F(PullOdd, AListThatBreaksOffDeletesNothing)
{
    pulled();
    const std::string before = files();
    m_source.setFaults(json::parse(R"([{"operation": "ListRoutes", "fault": "status", "status": 404,
        "code": "NotFoundException", "times": 99}])"));
    EXPECT_EQ(pulled(), "written 0 same 8\n") << "their routers are still there";
    EXPECT_EQ(files(), before);
}

TEST_F(PullOdd, AnAnswerThatIsTooLargeStopsOnlyItsThing)
{
    EndpointSettings settings = m_source.settings();
    settings.limits.answer = 64 * 1024;
    put("VirtualNode",
        (R"({"virtualNodeName": "large", "spec": {"pad": ")" + std::string(100'000, 'x') + "\"}}").c_str());
    const Pulled done = pulledFrom(*EndpointProcess::meshes(settings));
    EXPECT_EQ(done.written, 10U);
    EXPECT_THAT(failuresOf(done), HasSubstr("virtual node large: "));
}

TEST_F(PullOdd, TheBaseIsKeptOnTheWay)
{
    for (int number = 0; number < 60; ++number)
        put("VirtualNode",
            json{{"virtualNodeName", "n" + std::to_string(number)}, {"spec", json::object()}}.dump().c_str());
    AlteredMeshes watched(*m_from);
    std::string base;
    watched.beforeDescribing["door"] = [&] { base = content(u"shop/.meshwright-base.json"_s); };
    EXPECT_EQ(pulledFrom(watched).written, 70U);
    EXPECT_THAT(base, HasSubstr("\"n0\"")) << "whoever is killed here has not forgotten all";
}

} // namespace meshwright
