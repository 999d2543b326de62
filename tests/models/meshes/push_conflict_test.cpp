// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "carried_mesh.h"

// A push of what was changed or deleted at the endpoint since.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class PushConflict : public CarriedMesh
{};

} // namespace

TEST_F(PushConflict, WhatWasChangedThereIsNotOverwritten)
{
    pulled();
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    const json theirs = served("orders");
    EXPECT_EQ(pushed(*m_from), "changed there virtual node orders\n");
    EXPECT_EQ(served("orders"), theirs);
    EXPECT_FALSE(isAnythingToDo(planTo(*m_from)));

    setHost(ordersFile, "mine.local");
    setHost("shop/virtual-nodes/a%2Fb%20c.json", "mine.local");
    EXPECT_EQ(pushed(*m_from),
              "update virtual node a/b c\nupdate virtual node orders CONFLICT It was changed here "
              "and there since they last were the same.\n")
        << "the others go on";
    EXPECT_EQ(served("orders"), theirs);
    EXPECT_TRUE(isAnythingToDo(planTo(*m_from)));

    EXPECT_EQ(pushed(*m_from, {{}, true}), "update virtual node orders\n");
    EXPECT_EQ(served("orders")["serviceDiscovery"]["dns"]["hostname"], "mine.local");
    EXPECT_EQ(changesIn(planTo(*m_from)), "");
}

TEST_F(PushConflict, APersonMaySayWhichOfMineCount)
{
    pulled();
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "a/b c")).succeeded());
    setHost(ordersFile, "mine.local");
    setHost("shop/virtual-nodes/a%2Fb%20c.json", "mine.local");
    PushRules rules;
    rules.mine = {keyOf(node("orders"))};
    EXPECT_EQ(pushed(*m_from, rules),
              "update virtual node a/b c CONFLICT It was changed here and there since they "
              "last were the same.\nupdate virtual node orders\n");
}

TEST_F(PushConflict, WhatWasDeletedThereIsNotMadeAgain)
{
    pulled();
    ASSERT_TRUE(m_from->deleteNode({m_mesh, "a/b c"}).succeeded());
    EXPECT_EQ(pushed(*m_from), "create virtual node a/b c CONFLICT It was deleted there since.\n");
    ASSERT_TRUE(QFile::remove(at(u"shop/.meshwright-base.json"_s)));
    EXPECT_EQ(
        pushed(*m_from),
        "create virtual node a/b c CONFLICT It was deleted there since, and here it may have been changed.\n")
        << "the file says that it came from there";
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shop", "new")).succeeded());
    EXPECT_EQ(pushed(*m_from, {{}, true}), "create virtual node a/b c\ncreate virtual node new\n");
}

TEST_F(PushConflict, WithoutABaseTheFilesTellWhatTheyWereMadeFrom)
{
    pulled();
    const auto forget = [this] { ASSERT_TRUE(QFile::remove(at(u"shop/.meshwright-base.json"_s))); };
    forget();
    setHost(ordersFile, "mine.local");
    EXPECT_EQ(changesIn(planTo(*m_from)), "update virtual node orders\n");
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    EXPECT_THAT(changesIn(planTo(*m_from)),
                HasSubstr("orders CONFLICT It was changed there since the file was saved"));
    edit(QString::fromLatin1(ordersFile), [](json& file) { file["virtualNode"].erase("metadata"); });
    EXPECT_THAT(changesIn(planTo(*m_from)), HasSubstr("orders CONFLICT It differs there, and nothing tells"));
}

TEST_F(PushConflict, WithoutABaseNothingTellsWhoseTheTagsAre)
{
    pulled();
    ASSERT_TRUE(QFile::remove(at(u"shop/.meshwright-base.json"_s)));
    const json theirs = json::parse(R"([{"key": "k", "value": "theirs"}])");
    ASSERT_TRUE(m_from->tag(node("a/b c"), theirs).succeeded());
    EXPECT_EQ(pushed(*m_from),
              "update virtual node a/b c CONFLICT It differs there, and nothing tells which of "
              "the two was made from the other.\n");
    EXPECT_EQ(*m_from->tags(node("a/b c")), theirs) << "the version there is that of the file all the same";
    PushRules rules;
    rules.mine = {keyOf(node("a/b c"))};
    EXPECT_EQ(pushed(*m_from, rules), "update virtual node a/b c\n");
    EXPECT_EQ(*m_from->tags(node("a/b c")), json::parse(R"([{"key": "k", "value": "v"}])"));
}

TEST_F(PushConflict, WhatIsChangedWhileThePlanIsLookedAtIsNotOverwritten)
{
    pulled();
    setHost(ordersFile, "mine.local");
    edit(u"shop/virtual-nodes/a%2Fb%20c.json"_s, [](json& file) { file["tags"] = json::array(); });
    const auto there = readTarget(*m_from, m_mesh);
    MeshBase base = baseFor(readSource(m_folder.path(), m_mesh.name)->base, *there);
    auto plan = planTo(*m_from);
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    ASSERT_TRUE(m_from->tag(node("a/b c"), json::parse(R"([{"key": "x", "value": ""}])")).succeeded());
    const Pushed done = carryOut(std::move(plan), *m_from, base);
    EXPECT_THAT(changesIn(done.items),
                HasSubstr("update virtual node orders: Somebody has changed it there"));
    EXPECT_THAT(changesIn(done.items), HasSubstr("update virtual node a/b c: Somebody has changed it there"));
    EXPECT_EQ(served("orders"), nodeInput("shop", "orders")["spec"]);
    EXPECT_EQ(m_from->tags(node("a/b c"))->size(), 2U);
}

} // namespace meshwright
