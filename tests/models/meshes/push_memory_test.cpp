// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "carried_mesh.h"
#include "tests/support/passing_meshes.h"

// What a folder still knows of a push that did not come to its end.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

constexpr auto taggedNode = "shop/virtual-nodes/a%2Fb%20c.json";

/// A place that no longer answers once it is asked to tag or to untag, as it is stopped then.
class StoppedMeshes final : public PassingMeshes
{
public:
    using PassingMeshes::PassingMeshes;

    bool isTaggingAnswered = false;

    Outcome<json> tags(const ResourceId& id, const CallWatch& watch) override
    {
        return m_isStopped ? Outcome<json>(stopped()) : PassingMeshes::tags(id, watch);
    }
    Outcome<json> tag(const ResourceId& id, const json& tags, const CallWatch& watch) override
    {
        if (isTaggingAnswered)
            return PassingMeshes::tag(id, tags, watch);
        m_isStopped = true;
        return stopped();
    }
    Outcome<json> untag(const ResourceId&, const std::vector<std::string>&, const CallWatch&) override
    {
        m_isStopped = true;
        return stopped();
    }

private:
    bool m_isStopped = false;
};

/// A place where nobody knows whether tags were set.
class UnclearTags final : public PassingMeshes
{
public:
    using PassingMeshes::PassingMeshes;

    Outcome<json> tag(const ResourceId&, const json&, const CallWatch&) override
    {
        return Failure{code::connectionLost, u"Whether the tags were set is not known."_s, {}, false, true};
    }
};

class PushMemory : public CarriedMesh
{
protected:
    /// Pushes to @p target as pushed() does, but is killed before the end.
    Pushed killedPush(Meshes& target) const
    {
        const auto there = readTarget(*m_from, m_mesh);
        MeshBase base = baseFor(readSource(m_folder.path(), m_mesh.name)->base, *there);
        Remembering memory(m_folder.path(), m_mesh.name, base);
        return carryOut(planTo(*m_from), target, base, {}, [&memory] { memory.learned(); });
    }
    void setTags(const char* list) const
    {
        edit(QString::fromLatin1(taggedNode), [list](json& file) { file["tags"] = json::parse(list); });
    }
};

} // namespace

TEST_F(PushMemory, OfWhatIsNotKnownNeitherIsSaid)
{
    pulled();
    setHost(taggedNode, "mine.local");
    setTags(R"([{"key": "n", "value": "1"}])");
    UnclearTags unclear(*m_from);
    EXPECT_THAT(
        pushed(unclear),
        HasSubstr("It was updated in part. Done: the settings. Not known: setting the tags n. Not done: "
                  "removing the tags k. Whether the tags were set is not known.\n"));
    setTags(R"([{"key": "k", "value": "v"}, {"key": "n", "value": "1"}])");
    setHost(taggedNode, "newer.local");
    EXPECT_THAT(pushed(unclear), HasSubstr("Done: the settings. Not known: setting the tags n. Whether "));
}

TEST_F(PushMemory, WhatWasDoneIsRememberedAlsoByOneThatIsKilled)
{
    pulled();
    setHost(taggedNode, "mine.local");
    EXPECT_EQ(changesIn(killedPush(*m_from).items), "update virtual node a/b c\n");
    setHost(taggedNode, "newer.local");
    EXPECT_EQ(changesIn(planTo(*m_from)), "update virtual node a/b c\n") << "nobody else has changed it";
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node a/b c\n");
}

TEST_F(PushMemory, OfWhatIsHalfDoneTheHalfIsRemembered)
{
    pulled();
    setHost(taggedNode, "mine.local");
    setTags(R"([{"key": "n", "value": "1"}])");
    StoppedMeshes hanging(*m_from);
    const Pushed done = killedPush(hanging);
    ASSERT_TRUE(done.brokenOff.has_value());
    EXPECT_EQ(done.brokenOff->code, code::stopped);
    setHost(taggedNode, "newer.local");
    const auto plan = planTo(*m_from);
    EXPECT_EQ(changesIn(plan), "update virtual node a/b c\n") << "the spec there is mine";
    EXPECT_FALSE(plan.front().tags.is_null()) << "the tags are still to go there";
}

TEST_F(PushMemory, TagsThatWereSetBeforeItStoppedAreNoChangeOfOthers)
{
    pulled();
    setTags(R"([{"key": "n", "value": "1"}])");
    StoppedMeshes hanging(*m_from);
    hanging.isTaggingAnswered = true;
    EXPECT_THAT(pushed(hanging), HasSubstr("broken off: " + std::string(code::stopped)));
    EXPECT_EQ(m_from->tags(node("a/b c"))->size(), 2U) << "the old one is not removed yet";
    EXPECT_EQ(pushed(*m_from), "update virtual node a/b c\n");
    EXPECT_EQ(*m_from->tags(node("a/b c")), json::parse(R"([{"key": "n", "value": "1"}])"));
}

TEST_F(PushMemory, WhatIsTheSameIsAgreedOnThoughItBreaksOff)
{
    pulled();
    setHost(ordersFile, "orders.local");
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    setHost(taggedNode, "mine.local");
    m_source.setFaults(
        json::parse(R"([{"operation": "UpdateVirtualNode", "fault": "reset-before", "times": 99}])"));
    EXPECT_THAT(pushed(*m_from), HasSubstr("broken off: "));
    m_source.setFaults(json::array());
    setHost(ordersFile, "mine.local");
    EXPECT_THAT(changesIn(planTo(*m_from)), HasSubstr("update virtual node orders\n"));
}

TEST_F(PushMemory, TheHalfThatIsTheSameIsAgreedOn)
{
    pulled();
    setHost(taggedNode, "a/b c.local");
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "a/b c")).succeeded());
    ASSERT_TRUE(m_from->tag(node("a/b c"), json::parse(R"([{"key": "k", "value": "new"}])")).succeeded());
    EXPECT_EQ(pushed(*m_from), "changed there virtual node a/b c\n");
    setHost(taggedNode, "mine.local");
    EXPECT_EQ(changesIn(planTo(*m_from)), "update virtual node a/b c\n")
        << "the spec there is one that both had";
}

} // namespace meshwright
