// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/pushing/merged_push.h"
#include "models/pushing/planned_push.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

// A mesh that is pushed: planned once, and again only where a person has chosen.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// Two folders with a mesh called shop. The nodes orders and faulty differ, and nothing tells which is the
/// newer one; what is here of faulty would be refused. The node fresh is only here.
class PlannedPushTest : public testing::Test
{
protected:
    PlannedPushTest()
    {
        for (FolderMeshes* place : {&m_source, &m_target})
            (void)place->createMesh({{"meshName", "shop"}});
        for (const char* name : {"orders", "faulty", "fresh"})
            EXPECT_TRUE(
                m_source
                    .createNode(node(name, "mine.local", std::string_view(name) == "faulty" ? 99999 : 8080))
                    .succeeded());
        for (const char* name : {"orders", "faulty"})
            EXPECT_TRUE(m_target.createNode(node(name, "theirs.local", 8080)).succeeded());
    }

    static json node(const char* name, const char* host, int port)
    {
        json out = guideExample();
        out["meshName"] = "shop";
        out["virtualNodeName"] = name;
        out["spec"]["serviceDiscovery"] = {{"dns", {{"hostname", host}}}};
        out["spec"]["listeners"] = json::array({{{"portMapping", {{"port", port}, {"protocol", "http"}}}}});
        return out;
    }
    static ResourceKey key(const char* name) { return {Kind::VirtualNode, {}, name}; }

    static std::string lines(const std::vector<PlanItem>& plan)
    {
        std::string out;
        for (const PlanItem& item : plan)
            if (item.isDue() || !item.conflict.isEmpty())
                out +=
                    item.id.name + (item.isDue() ? " is due\n" : ": " + item.conflict.toStdString() + '\n');
        return out;
    }

    QTemporaryDir m_here;
    QTemporaryDir m_there;
    FolderMeshes m_source{folderPlace(m_here.path())};
    FolderMeshes m_target{folderPlace(m_there.path())};
};

} // namespace

TEST_F(PlannedPushTest, WhatIsChosenIsAsIfAllHadBeenPlannedSo)
{
    const auto source = sourceOf(m_source, {"shop"}, folderPlace(m_here.path()));
    ASSERT_TRUE(source.succeeded());
    const auto planned = planFor(**source, m_target, "shop");
    ASSERT_TRUE(planned.succeeded());
    EXPECT_THAT(lines((*planned)->items), HasSubstr("fresh is due"));
    EXPECT_THAT(lines((*planned)->items), HasSubstr("orders: It differs there"));
    EXPECT_THAT(lines((*planned)->items), HasSubstr("faulty: It differs there"));

    const std::set<ResourceKey> mine{key("orders"), key("faulty")};
    PushRules rules = (*planned)->rules;
    rules.mine = mine;
    const auto chosen = withMine(**planned, **source, mine);
    EXPECT_EQ(lines(chosen),
              lines(planPush((*source)->contents, (*planned)->there.contents, (*planned)->base, rules)));
    EXPECT_THAT(lines(chosen), HasSubstr("orders is due"));
    EXPECT_THAT(lines(chosen), HasSubstr("faulty: ")) << "it would be refused, whoever wants it";
    EXPECT_THAT(lines(chosen), HasSubstr("99999"));
    EXPECT_EQ(withMine(**planned, **source, {}), (*planned)->items);
}

TEST_F(PlannedPushTest, SaysWhatTheMeshWouldHaveAgainstIt)
{
    json caller = node("caller", "caller.local", 8080);
    caller["spec"]["backends"] = json::parse(R"([{"virtualService": {"virtualServiceName": "gone.local"}}])");
    ASSERT_TRUE(m_source.createNode(caller).succeeded());
    const auto source = sourceOf(m_source, {"shop"}, folderPlace(m_here.path()));
    ASSERT_TRUE(source.succeeded());
    const auto planned = planFor(**source, m_target, "shop");
    ASSERT_TRUE(planned.succeeded());
    std::string rules;
    for (const ProblemAfterPush& one : (*planned)->problems)
        if (one.id.name == "caller")
            rules += one.issue.rule + '\n';
    EXPECT_EQ(rules, "backend-unknown-service\n");
    EXPECT_THAT(lines((*planned)->items), HasSubstr("caller is due")) << "that hinders nothing";
}

TEST_F(PlannedPushTest, SaysWhatTheMeshWouldHaveAgainstWhatIsChosen)
{
    json orders = node("orders", "mine.local", 8080);
    orders["spec"]["backends"] = json::parse(R"([{"virtualService": {"virtualServiceName": "gone.local"}}])");
    ASSERT_TRUE(m_source.updateNode(orders).succeeded());
    const auto source = sourceOf(m_source, {"shop"}, folderPlace(m_here.path()));
    ASSERT_TRUE(source.succeeded());
    const auto planned = planFor(**source, m_target, "shop");
    ASSERT_TRUE(planned.succeeded());
    const auto rules = [&](const std::set<ResourceKey>& mine) {
        std::string out;
        for (const ProblemAfterPush& one : problemsWithMine(**planned, **source, mine))
            if (one.id.name == "orders")
                out += one.issue.rule + '\n';
        return out;
    };
    EXPECT_EQ(rules({}), "") << "what is there of it stays";
    EXPECT_EQ(rules({key("orders")}), "backend-unknown-service\n");
    EXPECT_EQ(rules({key("faulty")}), "") << "it stays behind, whoever wants it";
}

TEST_F(PlannedPushTest, WhatWasTakenFromThereSaysSo)
{
    const auto source = sourceOf(m_source, {"shop"}, folderPlace(m_here.path()));
    ASSERT_TRUE(source.succeeded());
    const auto planned = planFor(**source, m_target, "shop");
    ASSERT_TRUE(planned.succeeded());
    const Pushed done = carryAndTake(m_target, (*planned)->items, (*planned)->base, (*planned)->there.id,
                                     folderPlace(m_here.path()), {key("orders")});
    EXPECT_EQ(done.brokenOff, std::nullopt);
    EXPECT_FALSE(done.setAside.isEmpty()) << "the old file is kept";
    for (const PlanItem& item : done.items)
        EXPECT_EQ(item.isTaken, item.id.name == "orders") << item.id.name;
}

TEST_F(PlannedPushTest, KeepsNothingBackThatSomebodyHasAccepted)
{
    QFile file(m_here.filePath(u".meshwright.json"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write(
        R"({"accepted": [{"rule": "too-large", "kind": "virtualNode", "mesh": "shop", "name": "faulty",
        "pointer": "/spec/listeners/0/portMapping/port", "reason": "The endpoint takes it."}]})");
    file.close();
    const auto source = sourceOf(m_source, {"shop"}, folderPlace(m_here.path()));
    ASSERT_TRUE(source.succeeded());
    const auto planned = planFor(**source, m_target, "shop");
    ASSERT_TRUE(planned.succeeded());
    EXPECT_THAT(lines(withMine(**planned, **source, {key("faulty")})), HasSubstr("faulty is due"));
}

TEST_F(PlannedPushTest, EndsWhenItIsStopped)
{
    const auto source = sourceOf(m_source, {"shop"}, folderPlace(m_here.path()));
    ASSERT_TRUE(source.succeeded());
    std::stop_source stop;
    stop.request_stop();
    const auto planned = planFor(**source, m_target, "shop", {stop.get_token(), {}});
    ASSERT_FALSE(planned.succeeded());
    EXPECT_EQ(planned.failure().code, code::stopped);
}

namespace {

/// The node orders was pushed, and is in git; since then both have changed it.
class MergedPush : public PlannedPushTest
{
protected:
    MergedPush()
    {
        EXPECT_TRUE(m_target.updateNode(node("orders", "mine.local", 8080)).succeeded());
        (void)pushWith({});
        git({u"init"_s, u"-q"_s});
        git({u"add"_s, u"."_s});
        git({u"-c"_s, u"user.name=n"_s, u"-c"_s, u"user.email=e@example.com"_s, u"commit"_s, u"-q"_s, u"-m"_s,
             u"one"_s});
    }

    void git(const QStringList& words) const
    {
        EXPECT_EQ(QProcess::execute(u"git"_s, QStringList{u"-C"_s, m_here.path()} + words), 0);
    }
    Pushed pushWith(const TransferChoice& choice)
    {
        const auto source = sourceOf(m_source, {"shop"}, folderPlace(m_here.path()));
        const auto planned = planFor(**source, m_target, "shop");
        return carryChosen(m_target, **planned, **source, choice, folderPlace(m_here.path()));
    }
    static std::string conflictOf(const Pushed& pushed)
    {
        for (const PlanItem& item : pushed.items)
            if (item.id.name == "orders")
                return item.conflict.toStdString();
        return "(it is not there)";
    }
    static std::string specIn(FolderMeshes& place)
    {
        const auto found = place.describeNode({{"shop"}, "orders"});
        return found ? (*found)["virtualNode"]["spec"].dump() : std::string();
    }
};

} // namespace

TEST_F(MergedPush, BringsBothChangesTogetherOnBothSides)
{
    EXPECT_TRUE(m_source.updateNode(node("orders", "mine.local", 9090)).succeeded());
    EXPECT_TRUE(m_target.updateNode(node("orders", "theirs.local", 8080)).succeeded());
    const Pushed done = pushWith({{}, {}, {key("orders")}});
    EXPECT_EQ(conflictOf(done), "");
    QFile aside(done.setAside + u"/virtual-nodes/orders.json"_s);
    ASSERT_TRUE(aside.open(QFile::ReadOnly)) << "the old file is kept";
    EXPECT_EQ(json::parse(aside.readAll().toStdString())["virtualNode"]["spec"],
              node("orders", "mine.local", 9090)["spec"]);
    const std::string both = node("orders", "theirs.local", 9090)["spec"].dump();
    EXPECT_EQ(specIn(m_source), both);
    EXPECT_EQ(specIn(m_target), both);
}

TEST_F(MergedPush, LeavesAloneWhatBothHaveChangedAndSaysWhat)
{
    EXPECT_TRUE(m_source.updateNode(node("orders", "here.local", 8080)).succeeded());
    EXPECT_TRUE(m_target.updateNode(node("orders", "there.local", 8080)).succeeded());
    EXPECT_EQ(
        conflictOf(pushWith({{}, {}, {key("orders")}})),
        "Both have changed the same: Service discovery method › DNS › DNS hostname: mine here.local, theirs there.local.");
    EXPECT_EQ(specIn(m_target), node("orders", "there.local", 8080)["spec"].dump());
    EXPECT_EQ(specIn(m_source), node("orders", "here.local", 8080)["spec"].dump());
}

TEST_F(MergedPush, LeavesAFileAloneThatWasChangedMeanwhile)
{
    EXPECT_TRUE(m_source.updateNode(node("orders", "mine.local", 9090)).succeeded());
    EXPECT_TRUE(m_target.updateNode(node("orders", "theirs.local", 8080)).succeeded());
    const auto source = sourceOf(m_source, {"shop"}, folderPlace(m_here.path()));
    const auto planned = planFor(**source, m_target, "shop");
    EXPECT_TRUE(m_source.updateNode(node("orders", "later.local", 9090)).succeeded());
    const Pushed done =
        carryChosen(m_target, **planned, **source, {{}, {}, {key("orders")}}, folderPlace(m_here.path()));
    EXPECT_EQ(conflictOf(done), "The file was changed meanwhile; try again.");
    EXPECT_EQ(done.setAside, QString());
    EXPECT_EQ(specIn(m_source), node("orders", "later.local", 9090)["spec"].dump());
    EXPECT_EQ(specIn(m_target), node("orders", "theirs.local", 8080)["spec"].dump());
}

TEST_F(MergedPush, WritesNothingThatWouldBeRefused)
{
    EXPECT_TRUE(m_source.updateNode(node("orders", "mine.local", 99999)).succeeded());
    EXPECT_TRUE(m_target.updateNode(node("orders", "theirs.local", 8080)).succeeded());
    const std::string why = conflictOf(pushWith({{}, {}, {key("orders")}}));
    EXPECT_THAT(why, HasSubstr("Merged, it would be wrong: "));
    EXPECT_THAT(why, HasSubstr("99999"));
    EXPECT_EQ(specIn(m_source), node("orders", "mine.local", 99999)["spec"].dump());
}

TEST_F(MergedPush, LeavesTagsThatOnlyTheyHaveChanged)
{
    const ResourceId orders = nodeAsResource({{"shop"}, "orders"});
    ASSERT_TRUE(m_source.tag(orders, json::parse(R"([{"key": "team", "value": "both"}])")).succeeded());
    (void)pushWith({});
    EXPECT_EQ((*m_target.tags(orders)).dump(), R"([{"key":"team","value":"both"}])");
    ASSERT_TRUE(m_target.tag(orders, json::parse(R"([{"key": "team", "value": "theirs"}])")).succeeded());
    EXPECT_TRUE(m_source.updateNode(node("orders", "mine.local", 9090)).succeeded());
    EXPECT_TRUE(m_target.updateNode(node("orders", "theirs.local", 8080)).succeeded());
    EXPECT_EQ(conflictOf(pushWith({{}, {}, {key("orders")}})), "");
    EXPECT_EQ(specIn(m_target), node("orders", "theirs.local", 9090)["spec"].dump());
    EXPECT_EQ((*m_target.tags(orders)).dump(), R"([{"key":"team","value":"theirs"}])");
}

TEST_F(MergedPush, SaysThatItWasDeletedThere)
{
    EXPECT_TRUE(m_source.updateNode(node("orders", "mine.local", 9090)).succeeded());
    ASSERT_TRUE(m_target.deleteNode({{"shop"}, "orders"}).succeeded());
    EXPECT_EQ(conflictOf(pushWith({{}, {}, {key("orders")}})),
              "It was deleted there: there is nothing to merge it with.");
}

TEST_F(MergedPush, SaysThatNobodyKnowsWhatBothHadBefore)
{
    QDir(m_here.filePath(u".git"_s)).removeRecursively();
    EXPECT_TRUE(m_source.updateNode(node("orders", "mine.local", 9090)).succeeded());
    EXPECT_TRUE(m_target.updateNode(node("orders", "theirs.local", 8080)).succeeded());
    EXPECT_EQ(conflictOf(pushWith({{}, {}, {key("orders")}})),
              "It cannot be merged: git does not remember what both sides had before.");
}

} // namespace meshwright
