// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "altered_meshes.h"
#include "carried_mesh.h"

// What a pull leaves as it is, whatever the endpoint says or does not say.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class PullCare : public CarriedMesh
{
protected:
    void refuseTags() const
    {
        m_source.setFaults(json::parse(R"([{"operation": "ListTagsForResource", "fault": "status",
            "status": 403, "code": "ForbiddenException", "times": 99}])"));
    }
    void obey() const { m_source.setFaults(json::array()); }

    void setTag(const QString& relative, const char* value) const
    {
        edit(relative, [value](json& file) {
            file["tags"] = json::array({{{"key", "k"}, {"value", value}}});
        });
    }
    /// The endpoint counts another version of "orders", which says the same.
    void touch() const
    {
        ASSERT_TRUE(
            m_from
                ->updateNode({{"meshName", "shop"}, {"virtualNodeName", "orders"}, {"spec", json::object()}})
                .succeeded());
    }

    /// A pull that has something to note in a file into which a person has written @p members says @p why
    /// not.
    void expectLeftAsItIs(const std::string& members, const char* why) const
    {
        const QString name = QString::fromLatin1(ordersFile);
        pulled();
        std::string text = content(name);
        text.replace(0, 1, "{\n  " + members);
        put(name, QByteArray::fromStdString(text));
        touch();
        EXPECT_THAT(pulled(), HasSubstr(why));
        EXPECT_EQ(content(name), text);
    }
};

const QString nodeFile = QString::fromLatin1(ordersFile);
const QString taggedFile = u"shop/virtual-nodes/a%2Fb%20c.json"_s;

} // namespace

TEST_F(PullCare, TagsThatAreNotToldAreNotAgreedOn)
{
    pulled();
    setTag(taggedFile, "mine");
    refuseTags();
    EXPECT_THAT(pulled(), HasSubstr("virtual node a/b c: its tags could not be read"));
    obey();
    EXPECT_EQ(changesIn(planTo(*m_from)), "update virtual node a/b c\n") << "it is a change of mine still";
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node a/b c\n");
    EXPECT_EQ(file(taggedFile)["tags"][0]["value"], "mine");
}

TEST_F(PullCare, TagsThatAreNotToldStayAgreedOnBesideAnotherChange)
{
    pulled();
    setHost("shop/virtual-nodes/a%2Fb%20c.json", "mine.local");
    refuseTags();
    EXPECT_THAT(pulled(), HasSubstr("changed here: virtual node a/b c\n"));
    obey();
    EXPECT_EQ(changesIn(planTo(*m_from)), "update virtual node a/b c\n") << "and no conflict over the tags";
}

TEST_F(PullCare, TagsThatBecomeKnownAreNoChangeAndComeIntoTheFile)
{
    refuseTags();
    EXPECT_THAT(pulled(), HasSubstr("virtual node a/b c: its tags could not be read"));
    setHost("shop/virtual-nodes/a%2Fb%20c.json", "mine.local");
    obey();
    EXPECT_EQ(changesIn(planTo(*m_from)), "update virtual node a/b c\n") << "nobody changed it there";
    const std::string told = "written 1 same 8\nchanged here: virtual node a/b c\n"; // the mesh has tags, too
    EXPECT_EQ(pulled(), told);
    EXPECT_EQ(file(taggedFile)["tags"], json::parse(R"([{"key": "k", "value": "v"}])"));
    EXPECT_EQ(file(taggedFile)["virtualNode"]["spec"]["serviceDiscovery"]["dns"]["hostname"], "mine.local");
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node a/b c\n");

    edit(taggedFile, [](json& file) { file.erase("tags"); });
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node a/b c\n");
    EXPECT_FALSE(file(taggedFile).contains("tags")) << "known tags that were taken out do not come back";
    EXPECT_EQ(pushed(*m_from), "update virtual node a/b c\n");
    EXPECT_EQ(*m_from->tags(node("a/b c")), json::parse(R"([{"key": "k", "value": "v"}])"));
}

TEST_F(PullCare, TagsOfMyOwnMeetThoseThatBecomeKnown)
{
    refuseTags();
    pulled();
    setTag(taggedFile, "mine");
    obey();
    EXPECT_THAT(pulled(), HasSubstr("conflict: virtual node a/b c: It was changed here and there"))
        << "nobody can tell which of the two was there first";
    EXPECT_EQ(file(taggedFile)["tags"][0]["value"], "mine");
    setTag(taggedFile, "v");
    setHost("shop/virtual-nodes/a%2Fb%20c.json", "mine.local");
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node a/b c\n")
        << "both say the same of them";
}

TEST_F(PullCare, WhatBothCameToAloneIsAgreedOn)
{
    pulled();
    setTag(taggedFile, "new");
    const json tags = json::parse(R"([{"key": "k", "value": "new"}])");
    ASSERT_TRUE(m_from->tag(node("a/b c"), tags).succeeded());
    EXPECT_EQ(pulled(), "written 0 same 10\n");
    ASSERT_TRUE(m_from->tag(node("a/b c"), json::parse(R"([{"key": "k", "value": "newer"}])")).succeeded());
    EXPECT_EQ(pulled(), "written 1 same 9\n") << "only they have changed it since";
}

TEST_F(PullCare, TagsThatBothCameToAreAgreedOnBesideAChangeOfMine)
{
    pulled();
    setHost("shop/virtual-nodes/a%2Fb%20c.json", "mine.local");
    setTag(taggedFile, "new");
    ASSERT_TRUE(m_from->tag(node("a/b c"), json::parse(R"([{"key": "k", "value": "new"}])")).succeeded());
    const std::string mine = "written 0 same 9\nchanged here: virtual node a/b c\n";
    EXPECT_EQ(pulled(), mine);
    setTag(taggedFile, "v"); // as it was at first
    EXPECT_EQ(pulled(), mine) << "the tags, too, are a change of mine now";
    EXPECT_EQ(file(taggedFile)["tags"][0]["value"], "v");
    EXPECT_EQ(pushed(*m_from), "update virtual node a/b c\n");
    EXPECT_EQ(*m_from->tags(node("a/b c")), json::parse(R"([{"key": "k", "value": "v"}])"));
}

TEST_F(PullCare, WithoutABaseNothingTellsWhoseTheTagsAre)
{
    pulled();
    ASSERT_TRUE(QFile::remove(at(u"shop/.meshwright-base.json"_s)));
    ASSERT_TRUE(m_from->tag(node("a/b c"), json::parse(R"([{"key": "k", "value": "theirs"}])")).succeeded());
    EXPECT_EQ(pulled(), "written 0 same 9\nconflict: virtual node a/b c: It differs there, and nothing tells "
                        "which of the two was made from the other.\n");
    EXPECT_EQ(file(taggedFile)["tags"][0]["value"], "v");
}

TEST_F(PullCare, AFileThatSaysTheSameKeepsWhatIsItsOwn)
{
    pulled();
    edit(nodeFile, [](json& file) {
        file["clientToken"] = "token";
        file["note"] = "by hand";
        file["virtualNode"]["owner"] = "the shop team";
        file["virtualNode"]["metadata"].erase("uid");
        file["virtualNode"]["spec"] = json::object();
    });
    const json before = file(nodeFile);
    touch();
    EXPECT_EQ(pulled(), "written 1 same 9\n");
    json after = file(nodeFile);
    EXPECT_EQ(after["virtualNode"]["metadata"]["version"], 2);
    after["virtualNode"]["metadata"] = before["virtualNode"]["metadata"];
    EXPECT_EQ(after, before);
    EXPECT_EQ(pulled(), "written 0 same 10\n");
}

TEST_F(PullCare, WhatIsReplacedKeepsWhatIsOfOnesOwnInTheFileWithTagsOrWithout)
{
    pulled();
    for (const QString& relative : {nodeFile, taggedFile})
        edit(relative, [](json& file) {
            file["clientToken"] = "token";
            file["note"] = "by hand";
            file["virtualNode"]["owner"] = "the shop team";
        });
    for (const char* name : {"orders", "a/b c"})
        ASSERT_TRUE(m_from->updateNode(nodeInput("shop", name)).succeeded());
    EXPECT_EQ(pulled(), "written 2 same 8\n");
    for (const QString& relative : {nodeFile, taggedFile}) {
        const json after = file(relative);
        EXPECT_EQ(after["virtualNode"]["metadata"]["version"], 2) << relative.toStdString();
        EXPECT_TRUE(after["virtualNode"]["spec"].contains("serviceDiscovery"));
        EXPECT_EQ(after["clientToken"], "token");
        EXPECT_EQ(after["note"], "by hand");
        EXPECT_EQ(after["virtualNode"]["owner"], "the shop team");
    }
    EXPECT_FALSE(file(nodeFile).contains("tags"));
    EXPECT_EQ(file(taggedFile)["tags"][0]["value"], "v");
    EXPECT_EQ(pulled(), "written 0 same 10\n");
}

TEST_F(PullCare, BothChangesTogetherKeepWhatIsOfOnesOwn)
{
    pulled();
    edit(taggedFile, [](json& file) {
        file["note"] = "by hand";
        file["virtualNode"]["owner"] = "the shop team";
    });
    setTag(taggedFile, "mine");
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "a/b c")).succeeded());
    EXPECT_EQ(pulled(), "written 1 same 9\n");
    const json after = file(taggedFile);
    EXPECT_EQ(after["tags"][0]["value"], "mine");
    EXPECT_TRUE(after["virtualNode"]["spec"].contains("serviceDiscovery"));
    EXPECT_EQ(after["note"], "by hand");
    EXPECT_EQ(after["virtualNode"]["owner"], "the shop team");
}

TEST_F(PullCare, AFileWhoseNumbersCannotBeKeptIsLeftAsItIs)
{
    expectLeftAsItIs("\"note\": 123456789012345678901234567890,   \"y\":   [1,2],",
                     "orders.json, line 2: The number “123456789012345678901234567890”");
}

TEST_F(PullCare, AFileThatNamesSomethingTwiceIsLeftAsItIs)
{
    expectLeftAsItIs("\"note\": 1,   \"note\":   2,", "line 2: “note” is given twice");
}

TEST_F(PullCare, ABareSpecThatSaysTheSameStaysOne)
{
    pulled();
    const QByteArray spec = "{ \"backends\" : [] }\n";
    put(nodeFile, spec);
    touch();
    EXPECT_EQ(pulled(), "written 0 same 10\n");
    EXPECT_EQ(content(nodeFile), spec.toStdString());
    EXPECT_EQ(changesIn(planTo(*m_from)), "");
}

TEST_F(PullCare, NewTagsComeIntoAFileThatSaysNothingOfThem)
{
    pulled();
    edit(nodeFile, [](json& file) { file["clientToken"] = "token"; });
    ASSERT_TRUE(m_from->tag(node("orders"), json::parse(R"([{"key": "k", "value": "v"}])")).succeeded());
    EXPECT_EQ(pulled(), "written 1 same 9\n");
    EXPECT_EQ(file(nodeFile)["tags"], json::parse(R"([{"key": "k", "value": "v"}])"));
    EXPECT_EQ(file(nodeFile)["clientToken"], "token");
    setTag(nodeFile, "mine");
    EXPECT_EQ(changesIn(planTo(*m_from)), "update virtual node orders\n");
}

TEST_F(PullCare, WhatDescribesAnotherThingIsNotTaken)
{
    pulled();
    setHost("shop/virtual-nodes/a%2Fb%20c.json", "mine.local");
    touch();
    const std::string mine = content(taggedFile);
    const std::string orders = content(nodeFile);
    AlteredMeshes hostile(*m_from);
    hostile.describedFor["orders"] = node("a/b c");
    const Outcome<Pulled> done = pull(hostile, m_mesh, m_meshes);
    ASSERT_EQ(codeOf(done), "ok");
    ASSERT_EQ(done->failures.size(), 1);
    EXPECT_THAT(
        done->failures.front().toStdString(),
        HasSubstr("virtual node orders: The answer describes the virtual node a/b c in the mesh shop, "
                  "not the virtual node orders"));
    EXPECT_EQ(content(nodeFile), orders);
    EXPECT_EQ(content(taggedFile), mine);
    EXPECT_EQ(setAside(), "");
}

TEST_F(PullCare, WhatBelongsToAKindThatIsNotOfferedIsNotGone)
{
    pulled();
    const std::string before = files();
    AlteredMeshes standIn(*m_from);
    standIn.notOffered = {Kind::VirtualRouter, Kind::VirtualGateway};
    const Outcome<Pulled> done = pull(standIn, m_mesh, m_meshes);
    ASSERT_EQ(codeOf(done), "ok");
    EXPECT_TRUE(done->deleted.empty());
    EXPECT_EQ(files(), before);
    EXPECT_EQ(pulled(), "written 0 same 10\n") << "nor is it forgotten";
}

TEST_F(PullCare, WhatCannotBeSetAsideIsNotReplacedAndStopsNothingElse)
{
    pulled();
    put(nodeFile, QByteArray(17 * 1024 * 1024, ' '));
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "a/b c")).succeeded());
    const std::string outcome = pulled({true});
    EXPECT_THAT(outcome, HasSubstr("written 1 same 8\n"));
    EXPECT_THAT(outcome, HasSubstr("failure: virtual node orders: "));
    EXPECT_THAT(outcome, HasSubstr("could not be set aside in "));
    EXPECT_EQ(QFileInfo(at(nodeFile)).size(), 17 * 1024 * 1024);
}

} // namespace meshwright
