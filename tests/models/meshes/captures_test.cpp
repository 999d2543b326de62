// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/meshes/folder/captures.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class Captures : public FolderTest
{
protected:
    void SetUp() override
    {
        put(u"mesh.json"_s, R"({"mesh": {"meshName": "shop", "spec": {}, "metadata": {"version": 3}}})");
        put(u"dumps/orders.json"_s,
            R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": []}}})");
        put(u"dumps/route.json"_s,
            R"({"route": {"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "spec": {}}})");
        put(u"other.json"_s,
            R"({"virtualNode": {"meshName": "lab", "virtualNodeName": "probe", "spec": {}}})");
        // None of these is describe output.
        put(u"list.json"_s, R"({"virtualNodes": [{"meshName": "shop", "virtualNodeName": "orders"}]})");
        put(u"package.json"_s, R"({"name": "shop", "version": "1.0.0"})");
        put(u"broken.json"_s, "{");
        ::mkfifo(QFile::encodeName(at(u"pipe.json"_s)).constData(), 0600);
    }

    std::string lines(const CaptureSearch& search = {}) const
    {
        std::string out;
        for (const Capture& capture : findCaptures(m_folder.path(), search))
            out += capture.id.mesh.name + ": " + words(capture.id).toStdString() + '\n';
        return out;
    }
};

} // namespace

TEST_F(Captures, AreFoundWhereverTheyLie)
{
    EXPECT_EQ(refLines(*m_meshes.listMeshes()), "");
    EXPECT_EQ(lines(), "lab: virtual node probe\nshop: mesh shop\nshop: virtual node orders\n"
                       "shop: route all of virtual router main\n");
    EXPECT_TRUE(layoutWords(m_folder.path(), 4).contains(u"<mesh>/virtual-nodes/<node>.json"_s));
}

TEST_F(Captures, AreCopiedToWhereAPlaceKeepsThem)
{
    const std::string before = content(u"dumps/orders.json"_s);
    EXPECT_EQ(importCaptures(m_folder.path(), findCaptures(m_folder.path())),
              Outcome(Imported{{{"lab"}, {"shop"}}, 4, {}}));
    EXPECT_EQ(refLines(*m_meshes.listMeshes()), "lab\nshop\n");
    EXPECT_EQ(refLines(*m_meshes.listNodes({"shop"})), "orders\n");
    EXPECT_EQ(m_meshes.listMeshes()->at(1).metadata.version, 3);
    EXPECT_EQ(json::parse(content(u"shop/routes/main.all.json"_s)),
              json::parse(content(u"dumps/route.json"_s)));
    EXPECT_EQ(content(u"dumps/orders.json"_s), before) << "a copy";
    put(u"shop/virtual-nodes/orders.json"_s, R"({"virtualNode": {"virtualNodeName": "orders", "spec": {}}})");
    const std::string mine = content(u"shop/virtual-nodes/orders.json"_s);
    const auto again = importCaptures(m_folder.path(), findCaptures(m_folder.path()));
    EXPECT_EQ(again->written, 0U);
    EXPECT_EQ(again->failures.size(), 4);
    EXPECT_EQ(content(u"shop/virtual-nodes/orders.json"_s), mine) << "what is there is not replaced";
}

TEST_F(Captures, InAMeshThatIsFoundAreNone)
{
    put(u"shop/mesh.json"_s, "{}");
    put(u"shop/virtual-nodes/a.json"_s,
        R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "a", "spec": {}}})");
    EXPECT_THAT(lines(), testing::Not(testing::HasSubstr("virtual node a\n")));
}

TEST_F(Captures, AreLookedForNearbyAndNotForLong)
{
    const char* const node = R"({"virtualNode": {"meshName": "far", "virtualNodeName": "a", "spec": {}}})";
    put(u"1/2/3/node.json"_s, node);
    EXPECT_THAT(lines(), testing::StartsWith("far: virtual node a\n"));
    ASSERT_TRUE(QFile::remove(at(u"1/2/3/node.json"_s)));
    put(u"1/2/3/4/node.json"_s, node);
    put(u".cache/node.json"_s, node);
    ASSERT_TRUE(QFile::link(at(u"1/2/3/4"_s), at(u"link"_s)));
    EXPECT_THAT(lines(), testing::Not(testing::HasSubstr("far")));
    EXPECT_THAT(lines({.deepest = 4}), testing::HasSubstr("far"));

    EXPECT_EQ(lines({.deepest = 0}), "lab: virtual node probe\nshop: mesh shop\n");
    EXPECT_EQ(lines({.longest = {}}), "") << "its time is over before it begins";
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(lines({.stop = stop.get_token()}), "");
}

TEST_F(Captures, AreLookedForAmongSoManyFilesWhateverThoseAre)
{
    // Eight things lie in the folder itself, and what is nearer counts first.
    put(u"1/2/far.json"_s, R"({"virtualNode": {"meshName": "far", "virtualNodeName": "a", "spec": {}}})");
    for (int i = 0; i < 20; ++i)
        put(u"1/%1.txt"_s.arg(i), "");
    EXPECT_EQ(lines({.most = 10}).find("far"), std::string::npos);
    EXPECT_NE(lines({.most = 100}).find("far"), std::string::npos);
}

TEST_F(Captures, AreReadAgainWhenTheyAreCopied)
{
    const std::vector<Capture> found = findCaptures(m_folder.path());
    put(u"other.json"_s, R"({"virtualNode": {"meshName": "lab", "virtualNodeName": "else", "spec": {}}})");
    put(u"dumps/orders.json"_s,
        R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {"listeners": []}}})");
    const auto done = importCaptures(m_folder.path(), found);
    EXPECT_EQ(done->written, 3U);
    ASSERT_EQ(done->failures.size(), 1);
    EXPECT_TRUE(done->failures.front().contains(u"other.json is no longer its description."_s));
    EXPECT_EQ(json::parse(content(u"shop/virtual-nodes/orders.json"_s)),
              json::parse(content(u"dumps/orders.json"_s)));
}

TEST_F(Captures, OfAMeshThatCannotBeWrittenInStopNoOther)
{
    const QTemporaryDir outside;
    ASSERT_TRUE(QDir(outside.path()).mkpath(u"virtual-nodes"_s));
    ASSERT_TRUE(QFile::link(outside.path(), at(u"lab"_s)));
    const auto done = importCaptures(m_folder.path(), findCaptures(m_folder.path()));
    ASSERT_EQ(codeOf(done), "ok");
    EXPECT_EQ(done->written, 3U);
    EXPECT_EQ(done->meshes, (std::vector<MeshId>{{"shop"}}));
    EXPECT_EQ(done->brokenOff, std::nullopt);
    ASSERT_EQ(done->failures.size(), 1);
    EXPECT_THAT(done->failures.front().toStdString(), testing::StartsWith("mesh lab: "));
    EXPECT_THAT(done->failures.front().toStdString(), testing::HasSubstr("leads through a link"));
}

TEST_F(Captures, AreNoLongerCopiedWhenThatIsStopped)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(codeOf(importCaptures(m_folder.path(), findCaptures(m_folder.path()), stop.get_token())),
              code::stopped);
}

TEST_F(Captures, OfOneThingTheLastCounts)
{
    put(u"newer.json"_s,
        R"({"virtualNode": {"meshName": "lab", "virtualNodeName": "probe", "spec": {"listeners": []}}})");
    QFile older(at(u"other.json"_s));
    ASSERT_TRUE(older.open(QIODevice::ReadWrite));
    older.setFileTime(m_now, QFileDevice::FileModificationTime);
    older.close();
    EXPECT_EQ(findCaptures(m_folder.path()).front().file, at(u"newer.json"_s));
}

} // namespace meshwright
