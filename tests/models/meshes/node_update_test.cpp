// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/meshes/node_update.h"
#include "tests/support/gated_meshes.h"
#include "tests/support/passing_meshes.h"

#include <gtest/gtest.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const Failure refused{"ForbiddenException", u"You may not."_s, {}};
/// Refused with this nothing is done, and nobody can tell.
const Failure lost{code::connectionLost, u"The connection broke."_s, {}};

/// A place that removes tags and does not know whether it did.
class UnclearUntag final : public PassingMeshes
{
public:
    using PassingMeshes::PassingMeshes;

    Outcome<json> untag(const ResourceId& id, const std::vector<std::string>& keys,
                        const CallWatch& watch) override
    {
        const Outcome<json> done = PassingMeshes::untag(id, keys, watch);
        return done ? Failure{lost.code, lost.message, {}, false, true} : done.failure();
    }
};

/// A node with the tags team and env in a place whose calls can be refused.
class NodeUpdateTest : public FolderTest
{
protected:
    NodeUpdateTest()
    {
        (void)m_meshes.createMesh({{"meshName", "shop"}});
        json node = nodeInput("shop", "orders");
        node["tags"] = json::parse(R"([{"key": "team", "value": "a"}, {"key": "env", "value": "test"}])");
        (void)m_meshes.createNode(node);
    }

    NodeState now() { return *readNode(m_place, {{"shop"}, "orders"}); }

    /// The node as a person wants it: another host name, the tag team gone, the tag env another.
    json wanted()
    {
        json out = now().input;
        out["spec"]["serviceDiscovery"]["dns"]["hostname"] = "new.local";
        out["tags"] = json::parse(R"([{"key": "env", "value": "live"}])");
        return out;
    }

    /// What was done, what was not, why, and where that leaves the node.
    static std::string told(const NodeUpdate& update)
    {
        const json* host = path(update.now.input, {"spec", "serviceDiscovery", "dns", "hostname"});
        const json* tags = member(update.now.input, "tags");
        return update.done.join(u", "_s).toStdString() + " | " + update.notDone.join(u", "_s).toStdString() +
               " | " + (update.failure ? update.failure->code : "") + " | v" +
               std::to_string(update.now.version) + ' ' + (host ? host->dump() : "") + ' ' +
               (tags ? tags->dump() : "");
    }

    Gate m_gate;
    GatedMeshes m_place{m_gate, std::make_unique<FolderMeshes>(folderPlace(m_folder.path()))};
};

} // namespace

TEST_F(NodeUpdateTest, DoesAllOfItAndSaysSo)
{
    const json wanted = this->wanted();
    const NodeUpdate update = updateNode(m_place, now(), wanted);
    EXPECT_EQ(told(update),
              "the settings, removing the tags team, setting the tags env |  |  | v2 \"new.local\" "
              R"([{"key":"env","value":"live"}])");
    EXPECT_TRUE(isUnchanged(now(), update.now.input, update.now.version));
    EXPECT_EQ(update.now.input, wanted);
}

TEST_F(NodeUpdateTest, ARefusedPartLeavesWhatWasDoneAndIsAllThatIsLeft)
{
    const json wanted = this->wanted();
    m_gate.refuse("untag", refused);
    const NodeUpdate first = updateNode(m_place, now(), wanted);
    EXPECT_EQ(told(first),
              "the settings | removing the tags team, setting the tags env | ForbiddenException | v2 "
              R"("new.local" [{"key":"team","value":"a"},{"key":"env","value":"test"}])");
    ASSERT_TRUE(isUnchanged(now(), first.now.input, first.now.version)) << "nobody else has changed it";
    m_gate.obey("untag");
    const NodeUpdate second = updateNode(m_place, first.now, wanted);
    EXPECT_EQ(second.done, (QStringList{u"removing the tags team"_s, u"setting the tags env"_s}));
    EXPECT_EQ(m_gate.count("update"), 1);
    EXPECT_EQ(now().input, wanted);
}

TEST_F(NodeUpdateTest, WhatIsRefusedAtOnceChangesNothing)
{
    const NodeState before = now();
    m_gate.refuse("update", refused);
    const NodeUpdate update = updateNode(m_place, before, wanted());
    EXPECT_EQ(update.done, QStringList());
    EXPECT_EQ(update.notDone.size(), 3);
    EXPECT_EQ(update.now, before);
    EXPECT_EQ(now(), before);
}

TEST_F(NodeUpdateTest, ALostAnswerIsFoundOutByLooking)
{
    m_gate.loseAnswer("update");
    const NodeUpdate update = updateNode(m_place, now(), wanted());
    EXPECT_EQ(told(update),
              "the settings | removing the tags team, setting the tags env | ConnectionLost | v2 "
              R"("new.local" [{"key":"team","value":"a"},{"key":"env","value":"test"}])");
    m_gate.obey("update");
    m_gate.loseAnswer("tag");
    json tagged = update.now.input;
    tagged["tags"].push_back({{"key", "b"}, {"value", "c"}});
    EXPECT_EQ(updateNode(m_place, update.now, tagged).failure, std::nullopt);
}

TEST_F(NodeUpdateTest, WhatIsSeenAfterwardsIsNoLongerUncertain)
{
    UnclearUntag unclear(m_place);
    const NodeUpdate update = updateNode(unclear, now(), wanted());
    EXPECT_EQ(update.done, (QStringList{u"the settings"_s, u"removing the tags team"_s}));
    EXPECT_EQ(update.notDone, QStringList(u"setting the tags env"_s));
    ASSERT_TRUE(update.failure.has_value());
    EXPECT_FALSE(update.failure->isUncertain) << "what is left was not sent";
}

TEST_F(NodeUpdateTest, WhatWasLostOnItsWayThereIsNotTakenForDone)
{
    const NodeState before = now();
    m_gate.refuse("update", lost);
    const NodeUpdate update = updateNode(m_place, before, wanted());
    EXPECT_EQ(told(update),
              " | the settings, removing the tags team, setting the tags env | ConnectionLost | v1 "
              R"("orders.local" [{"key":"team","value":"a"},{"key":"env","value":"test"}])");
    EXPECT_EQ(update.now, before);
    m_gate.obey("update");
    for (const auto& [call, words] :
         {std::pair{"untag", "removing the tags team"}, {"tag", "setting the tags env"}}) {
        m_gate.refuse(call, lost);
        const NodeUpdate tagged = updateNode(m_place, now(), wanted());
        EXPECT_EQ(tagged.notDone.value(0).toStdString(), words);
        EXPECT_EQ(tagged.failure, lost);
        m_gate.obey(call);
    }
}

TEST_F(NodeUpdateTest, WhoCannotLookAfterwardsSaysThatItWasDone)
{
    const NodeState before = now();
    json tagged = before.input;
    tagged["tags"][1]["value"] = "live";
    m_gate.refuse("describe", refused);
    const NodeUpdate update = updateNode(m_place, before, tagged);
    EXPECT_EQ(update.done, QStringList(u"setting the tags env"_s));
    EXPECT_EQ(update.failure, std::nullopt);
    EXPECT_EQ(update.notSeen, refused);
    EXPECT_EQ(update.now.input, tagged);
    EXPECT_EQ(update.now.description["virtualNode"], before.description["virtualNode"]);
}

TEST_F(NodeUpdateTest, WhatSomebodyElseDidMeanwhileIsNotTakenForOnesOwn)
{
    const NodeState before = now();
    json theirs = before.input;
    theirs["spec"]["serviceDiscovery"]["dns"]["hostname"] = "theirs.local";
    theirs.erase("tags");
    (void)m_meshes.updateNode(theirs);
    json tagged = before.input;
    tagged["tags"][1]["value"] = "live";
    const NodeUpdate update = updateNode(m_place, before, tagged);
    EXPECT_EQ(update.now.version, before.version);
    EXPECT_EQ(update.now.input["spec"], before.input["spec"]);
    EXPECT_FALSE(isUnchanged(now(), update.now.input, update.now.version));
}

TEST_F(NodeUpdateTest, TagsThatAPlaceDoesNotTellAreNobodysChange)
{
    const NodeState before = now();
    json plain = before.description;
    plain.erase("tags");
    NodeState untold = nodeState(plain, {"shop"});
    EXPECT_FALSE(isUnchanged(untold, before.input, before.version));
    untold.tagsKnown = false;
    EXPECT_TRUE(isUnchanged(untold, before.input, before.version));
}

TEST(NodeStates, SayTheSameWhereTagsStandInAnotherOrderAndEmptyMembersAreLeftOut)
{
    const json a = json::parse(R"({"spec": {"listeners": [{"portMapping": {"port": 80}}]},
        "tags": [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}]})");
    const json b = json::parse(R"({"spec": {"backends": [], "logging": {},
        "listeners": [{"portMapping": {"port": 80}}]},
        "tags": [{"key": "b", "value": "2"}, {"key": "a", "value": "1"}]})");
    EXPECT_TRUE(saySame(a, b));
    EXPECT_EQ(writtenAs(a, b), a);
    json c = b;
    c["spec"]["listeners"][0]["portMapping"]["port"] = 81;
    EXPECT_FALSE(saySame(a, c));
    EXPECT_EQ(writtenAs(a, c)["spec"], c["spec"]);
    c = a;
    c["spec"]["backends"] = nullptr;
    EXPECT_TRUE(saySame(a, c)) << "some services write null for what they do not have";
}

} // namespace meshwright
