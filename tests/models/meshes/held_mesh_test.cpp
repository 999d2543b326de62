// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/meshes/description.h"
#include "tests/support/open_count.h"

#include <gmock/gmock.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class HeldMeshTest : public FolderTest
{
protected:
    HeldMesh held(const std::string& name = "shop") const
    {
        Outcome<HeldMesh> mesh = m_meshes.hold({name});
        EXPECT_EQ(codeOf(mesh), "ok");
        return std::move(*mesh);
    }

    static json description(const std::string& name, int version = 1)
    {
        json node = nodeInput("shop", name);
        node["metadata"] = {{"arn", "arn:" + name}, {"version", version}};
        return {{"virtualNode", node}};
    }

    static std::string nodeName(int number) { return "node-" + std::to_string(number); }

    /// The opens of keeping @p count nodes over those that are there.
    int opensOfKeeping(int count)
    {
        const std::string mesh = "shop";
        {
            HeldMesh first = held();
            EXPECT_EQ(codeOf(first.keep(Kind::Mesh, {{"mesh", {{"meshName", mesh}}}})), "ok");
            for (int i = 0; i < count; ++i)
                EXPECT_EQ(codeOf(first.keep(Kind::VirtualNode, description(nodeName(i)))), "ok");
        }
        OpenCount opens(m_folder.path());
        HeldMesh again = held();
        int total = opens.take();
        for (int i = 0; i < count; ++i) {
            EXPECT_EQ(again.find(nodeAsResource({{mesh}, nodeName(i)}))->metadata.version, 1);
            EXPECT_EQ(codeOf(again.keep(Kind::VirtualNode, description(nodeName(i), 2))), "ok");
            total += opens.take();
        }
        return total;
    }
};

} // namespace

TEST_F(HeldMeshTest, KeepsManyThingsForTheSameFewOpensEach)
{
    std::map<int, int> opens;
    for (const int count : {100, 200, 400}) {
        ASSERT_TRUE(QDir(at(u"shop"_s)).removeRecursively());
        opens[count] = opensOfKeeping(count);
        EXPECT_LE(opens[count], 12 * count) << "for " << count << " nodes";
    }
    EXPECT_EQ(opens[400] - opens[200], 2 * (opens[200] - opens[100])) << "every node costs the same";
}

TEST_F(HeldMeshTest, KnowsWhatItKeptAndWhatWasThere)
{
    HeldMesh mesh = held();
    EXPECT_FALSE(mesh.isThere());
    EXPECT_EQ(codeOf(mesh.keep(Kind::VirtualNode, description("orders"))), "NotFoundException");
    ASSERT_EQ(codeOf(mesh.keep(Kind::Mesh, {{"mesh", {{"meshName", "shop"}}}})), "ok");
    ASSERT_EQ(codeOf(mesh.keep(Kind::VirtualNode, description("orders"))), "ok");
    ASSERT_EQ(codeOf(mesh.keep(Kind::VirtualNode, description("Orders"))), "ok");
    const json route = json::parse(
        R"({"route": {"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "spec": {}}})");
    ASSERT_EQ(codeOf(mesh.keep(Kind::Route, route)), "ok");
    EXPECT_EQ(*mesh.describe({Kind::Route, {"shop"}, "main", "all"}), route);
    std::string names;
    for (const HeldMesh::Thing& thing : mesh.things())
        names += words(thing.id).toStdString() + '\n';
    EXPECT_EQ(names,
              "mesh shop\nvirtual node Orders\nvirtual node orders\nroute all of virtual router main\n");
    EXPECT_FALSE(mesh.remove(nodeAsResource({{"shop"}, "orders"})).has_value());
    EXPECT_EQ(mesh.find(nodeAsResource({{"shop"}, "orders"})), nullptr);
    EXPECT_EQ(refLines(*m_meshes.listNodes({"shop"})), "Orders\n");
}

TEST_F(HeldMeshTest, BringsNewThingsToTheDiskTogether)
{
    HeldMesh mesh = held();
    ASSERT_EQ(codeOf(mesh.keepSoon(Kind::Mesh, {{"mesh", {{"meshName", "shop"}}}})), "ok");
    EXPECT_EQ(mesh.waiting(), 0) << "a mesh is there at once";
    ASSERT_EQ(codeOf(mesh.keepSoon(Kind::VirtualNode, description("orders"))), "ok");
    const Outcome<QString> taken = mesh.keepSoon(Kind::VirtualNode, description("taken"));
    ASSERT_EQ(codeOf(taken), "ok");
    EXPECT_EQ(mesh.waiting(), 2);
    EXPECT_NE(mesh.find(nodeAsResource({{"shop"}, "orders"})), nullptr);
    EXPECT_EQ(refLines(*m_meshes.listNodes({"shop"})), "") << "neither is half written";
    put(QDir(m_folder.path()).relativeFilePath(*taken), "somebody else's");
    const auto undone = mesh.settle();
    ASSERT_EQ(undone.size(), 1);
    EXPECT_EQ(words(undone.front().first), u"virtual node taken"_s);
    EXPECT_EQ(undone.front().second.code, code::notWritable);
    EXPECT_EQ(mesh.find(nodeAsResource({{"shop"}, "taken"})), nullptr);
    EXPECT_EQ(*mesh.describe(nodeAsResource({{"shop"}, "orders"})), description("orders"));
    EXPECT_TRUE(mesh.settle().empty());
}

TEST_F(HeldMeshTest, LetsNobodyElseWriteMeanwhile)
{
    ASSERT_TRUE(m_meshes.createMesh(json{{"meshName", "shop"}}));
    const HeldMesh mesh = held();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(codeOf(m_meshes.create(Kind::VirtualNode, nodeInput("shop", "orders"), {stop.get_token(), {}})),
              "Stopped");
    EXPECT_EQ(codeOf(m_meshes.hold({"shop"}, {stop.get_token(), {}})), "Stopped");
    EXPECT_EQ(refLines(*m_meshes.listNodes({"shop"})), "") << "reading is free to all";
}

TEST_F(HeldMeshTest, TellsWhatItCannotRead)
{
    ASSERT_TRUE(m_meshes.createMesh(json{{"meshName", "shop"}}));
    put(u"shop/virtual-nodes/orders.json"_s, "{");
    const HeldMesh mesh = held();
    const HeldMesh::Thing* orders = mesh.find(nodeAsResource({{"shop"}, "orders"}));
    ASSERT_NE(orders, nullptr);
    EXPECT_EQ(orders->problem->code, "NotJson");
    EXPECT_EQ(codeOf(mesh.describe(orders->id)), "NotJson");
}

TEST_F(HeldMeshTest, RefusesWhatIsOfAnotherMesh)
{
    HeldMesh mesh = held("other");
    EXPECT_EQ(codeOf(mesh.keep(Kind::Mesh, {{"mesh", {{"meshName", "shop"}}}})), "NotExpected");
    EXPECT_EQ(files(), "");
}

TEST_F(HeldMeshTest, HasRoomForNotes)
{
    HeldMesh mesh = held();
    EXPECT_EQ(*mesh.note(u".meshwright-base.json"_s), json());
    ASSERT_EQ(codeOf(mesh.keep(Kind::Mesh, {{"mesh", {{"meshName", "shop"}}}})), "ok");
    ASSERT_FALSE(mesh.setNote(u".meshwright-base.json"_s, {{"a", 1}}).has_value());
    EXPECT_EQ(*mesh.note(u".meshwright-base.json"_s), (json{{"a", 1}}));
}

} // namespace meshwright
