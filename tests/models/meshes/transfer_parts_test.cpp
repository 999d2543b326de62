// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "carried_mesh.h"

// Spec and tags of one thing, of which each side has changed one.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto partsFile = "shop/virtual-nodes/a%2Fb%20c.json";
constexpr auto isUpdated = "update virtual node a/b c\n";

class TransferParts : public CarriedMesh
{
protected:
    void SetUp() override
    {
        CarriedMesh::SetUp();
        if (!IsSkipped()) {
            ASSERT_EQ(pulled(), "written 10 same 0\n");
        }
    }

    static json tagged(const char* value) { return json::array({{{"key", "k"}, {"value", value}}}); }
    json here() const { return file(QString::fromLatin1(partsFile)); }
    std::string hostHere() const
    {
        const json all = here();
        const json* host = path(all, {"virtualNode", "spec", "serviceDiscovery", "dns", "hostname"});
        return std::string(text(host).value_or("(none)"));
    }
    json hostThere() const { return served("a/b c")["serviceDiscovery"]["dns"]["hostname"]; }
    json tagsThere() const { return *m_from->tags(node("a/b c")); }

    void specHere() const { setHost(partsFile, "mine.local"); }
    void tagsHere(const json& tags = tagged("mine")) const
    {
        edit(QString::fromLatin1(partsFile), [&tags](json& file) { file["tags"] = tags; });
    }
    void noTagsHere() const
    {
        edit(QString::fromLatin1(partsFile), [](json& file) { file.erase("tags"); });
    }
    void changeSpecThere() const { ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "a/b c")).succeeded()); }
    void changeTagsThere() const { ASSERT_TRUE(m_from->tag(node("a/b c"), tagged("theirs")).succeeded()); }
};

} // namespace

TEST_F(TransferParts, TagsThereAreNoMatterOfAFileThatSaysNothingOfThem)
{
    noTagsHere();
    specHere();
    changeTagsThere();
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node a/b c\n");
    EXPECT_FALSE(here().contains("tags"));
    EXPECT_EQ(pushed(*m_from), isUpdated);
    EXPECT_EQ(hostThere(), "mine.local");
    EXPECT_EQ(tagsThere(), tagged("theirs"));
}

TEST_F(TransferParts, PushSendsTheSpecAndLeavesTheTags)
{
    specHere();
    changeTagsThere();
    const auto plan = planTo(*m_from);
    ASSERT_EQ(changesIn(plan), isUpdated);
    EXPECT_TRUE(plan.front().tags.is_null());
    EXPECT_EQ(plan.front().after["tags"], tagged("theirs")) << "nobody is told that they go";
    EXPECT_EQ(pushed(*m_from), isUpdated);
    EXPECT_EQ(hostThere(), "mine.local");
    EXPECT_EQ(tagsThere(), tagged("theirs"));

    EXPECT_EQ(pulled(), "written 1 same 9\n");
    EXPECT_EQ(here()["tags"], tagged("theirs"));
    EXPECT_EQ(hostHere(), "mine.local");
    EXPECT_EQ(pulled(), "written 0 same 10\n");
}

TEST_F(TransferParts, PushSendsTheTagsAndLeavesTheSpec)
{
    tagsHere();
    changeSpecThere();
    const auto plan = planTo(*m_from);
    ASSERT_EQ(changesIn(plan), isUpdated);
    EXPECT_TRUE(plan.front().input.is_null());
    EXPECT_EQ(plan.front().after["spec"], plan.front().before["spec"]);
    EXPECT_EQ(pushed(*m_from), isUpdated);
    EXPECT_EQ(hostThere(), "a/b c.local");
    EXPECT_EQ(tagsThere(), tagged("mine"));

    EXPECT_EQ(pulled(), "written 1 same 9\n");
    EXPECT_EQ(hostHere(), "a/b c.local");
    EXPECT_EQ(here()["tags"], tagged("mine"));
    EXPECT_EQ(pulled(), "written 0 same 10\n");
}

TEST_F(TransferParts, ByForceBothGo)
{
    specHere();
    changeTagsThere();
    EXPECT_EQ(pushed(*m_from, {{}, true}), isUpdated);
    EXPECT_EQ(hostThere(), "mine.local");
    EXPECT_EQ(tagsThere(), tagged("v"));
    EXPECT_EQ(pulled(), "written 1 same 9\n") << "its version";
}

TEST_F(TransferParts, PullBringsTheTagsAndLeavesTheSpec)
{
    specHere();
    changeTagsThere();
    EXPECT_EQ(pulled(), "written 1 same 9\n");
    EXPECT_EQ(here()["tags"], tagged("theirs"));
    EXPECT_EQ(hostHere(), "mine.local");
    EXPECT_EQ(setAside(), "virtual-nodes/a%2Fb%20c.json\n");
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node a/b c\n");

    EXPECT_EQ(pushed(*m_from), isUpdated);
    EXPECT_EQ(hostThere(), "mine.local");
    EXPECT_EQ(tagsThere(), tagged("theirs"));
    EXPECT_EQ(changesIn(planTo(*m_from)), "");
}

TEST_F(TransferParts, PullBringsTheSpecAndLeavesTheTags)
{
    tagsHere(json::array());
    changeSpecThere();
    EXPECT_EQ(pulled(), "written 1 same 9\n");
    EXPECT_EQ(hostHere(), "a/b c.local");
    EXPECT_EQ(here()["tags"], json::array()) << "they were taken out, and that is still to go there";
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node a/b c\n");
    EXPECT_EQ(pushed(*m_from), isUpdated);
    EXPECT_EQ(hostThere(), "a/b c.local");
    EXPECT_EQ(tagsThere(), json::array());
}

TEST_F(TransferParts, TagsThatAPullHasSeenChangedMakeNoChangeOfTheSpec)
{
    tagsHere();
    edit(u"shop/.meshwright-base.json"_s, [](json& base) {
        for (auto& [mesh, things] : base["meshes"].items())
            for (json& thing : things)
                thing.erase("version"); // so that all of it is looked at
    });
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node a/b c\n");
    changeSpecThere();
    EXPECT_EQ(pulled(), "written 1 same 9\n");
    EXPECT_EQ(hostHere(), "a/b c.local");
    EXPECT_EQ(here()["tags"], tagged("mine"));
}

} // namespace meshwright
