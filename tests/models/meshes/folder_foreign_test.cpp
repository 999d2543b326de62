// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

// A place is foreign ground: whatever lies in it, nothing is waited for and nothing is written outside.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class FolderForeign : public FolderTest
{
protected:
    void SetUp() override
    {
        put(u"shop/mesh.json"_s, R"({"mesh": {"meshName": "shop", "spec": {}}})");
        put(u"shop/virtual-nodes/fine.json"_s,
            R"({"meshName": "shop", "virtualNodeName": "fine", "spec": {}})");
    }

    void pipe(const QString& relative) const
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(at(relative)).path()));
        ASSERT_EQ(::mkfifo(QFile::encodeName(at(relative)).constData(), 0600), 0);
    }
    void link(const QString& relative, const QString& target) const
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(at(relative)).path()));
        ASSERT_TRUE(QFile::link(target, at(relative)));
    }

    QString outside(const QString& relative) const { return m_outside.filePath(relative); }
    void putOutside(const QString& relative, const QByteArray& bytes) const
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(outside(relative)).path()));
        QFile file(outside(relative));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Everything outside with what is in it.
    std::string everythingOutside() const
    {
        std::map<std::string, std::string> found;
        QDirIterator walk(m_outside.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            (void)file.open(QIODevice::ReadOnly);
            found[QDir(m_outside.path()).relativeFilePath(file.fileName()).toStdString()] =
                file.readAll().toStdString();
        }
        std::string out;
        for (const auto& [name, content] : found)
            out += name + ": " + content + '\n';
        return out;
    }

    static json described(const std::string& name) { return {{"virtualNode", nodeInput("shop", name)}}; }
    Outcome<QString> kept(Kind kind, const json& description, const std::string& mesh = "shop") const
    {
        Outcome<HeldMesh> held = m_meshes.hold({mesh});
        return held ? held->keep(kind, description) : held.failure();
    }

    QTemporaryDir m_outside;
};

} // namespace

TEST_F(FolderForeign, PipesAndDevicesAreProblemsOfTheirOwn)
{
    pipe(u"shop/virtual-nodes/pipe.json"_s);
    link(u"shop/virtual-nodes/linked.json"_s, at(u"shop/virtual-nodes/pipe.json"_s));
    link(u"shop/virtual-nodes/zero.json"_s, u"/dev/zero"_s);
    link(u"shop/virtual-nodes/gone.json"_s, u"/no/such/file"_s);
    pipe(u"piped/mesh.json"_s);
    EXPECT_EQ(refLines(*m_meshes.listMeshes()), "piped: NotReadable\nshop\n");
    EXPECT_EQ(refLines(*m_meshes.listNodes({"shop"})), "fine\ngone: NotReadable\nlinked: NotReadable\n"
                                                       "pipe: NotReadable\nzero: NotReadable\n");
    const Outcome<json> answer = m_meshes.describeNode({{"shop"}, "pipe"});
    ASSERT_EQ(codeOf(answer), "NotReadable");
    EXPECT_TRUE(answer.failure().message.contains(u"pipe.json cannot be read: it is a pipe and no file"_s))
        << answer.failure().message.toStdString();
    EXPECT_EQ(codeOf(m_meshes.createNode(nodeInput("shop", "new"))), "ok");
    EXPECT_EQ(codeOf(m_meshes.createNode(nodeInput("shop", "pipe"))), "ConflictException");
    EXPECT_EQ(codeOf(kept(Kind::VirtualNode, described("pipe"))), "NotWritable");
    EXPECT_EQ(codeOf(kept(Kind::VirtualNode, described("zero"))), "NotWritable");
}

TEST_F(FolderForeign, ALinkOutOfThePlaceIsNeverWrittenThrough)
{
    const QByteArray node = R"({"meshName": "shop", "virtualNodeName": "linked", "spec": {}})";
    putOutside(u"node.json"_s, node);
    putOutside(u"nodes/a.json"_s, R"({"meshName": "far", "virtualNodeName": "a", "spec": {}})");
    putOutside(u"mesh/mesh.json"_s, R"({"meshName": "near"})");
    const std::string before = everythingOutside();
    link(u"shop/virtual-nodes/linked.json"_s, outside(u"node.json"_s));
    link(u"shop/virtual-nodes/nowhere.json"_s, outside(u"nowhere.json"_s));
    put(u"far/mesh.json"_s, R"({"meshName": "far"})");
    link(u"far/virtual-nodes"_s, outside(u"nodes"_s));
    link(u"near"_s, outside(u"mesh"_s));

    std::vector<Outcome<json>> answers{
        m_meshes.updateNode(nodeInput("shop", "linked")),
        m_meshes.tag(nodeAsResource({{"shop"}, "linked"}), json::parse(R"([{"key": "k", "value": "v"}])")),
        m_meshes.createNode(nodeInput("far", "b")),
        m_meshes.updateNode(nodeInput("far", "a")),
        m_meshes.deleteNode({{"far"}, "a"}),
        m_meshes.createNode(nodeInput("near", "b"))};
    for (const Outcome<json>& answer : answers) {
        ASSERT_EQ(codeOf(answer), "NotWritable");
        EXPECT_TRUE(answer.failure().message.contains(u"leads through a link out of the folder"_s))
            << answer.failure().message.toStdString();
    }
    EXPECT_EQ(codeOf(kept(Kind::VirtualNode, described("linked"))), "NotWritable");
    EXPECT_EQ(codeOf(kept(Kind::VirtualNode, described("nowhere"))), "NotWritable");
    EXPECT_EQ(codeOf(kept(Kind::Mesh, {{"mesh", {{"meshName", "near"}}}}, "near")), "NotWritable");
    EXPECT_EQ(everythingOutside(), before);
    EXPECT_EQ(codeOf(m_meshes.describeNode({{"shop"}, "linked"})), "ok") << "reading is another matter";
    EXPECT_EQ(codeOf(m_meshes.createNode(nodeInput("shop", "nowhere"))), "ConflictException");
}

TEST_F(FolderForeign, ALinkWithinThePlaceIsAsGoodAsWhatItLeadsTo)
{
    put(u"kept/linked.json"_s, R"({"meshName": "shop", "virtualNodeName": "linked", "spec": {}})");
    link(u"shop/virtual-nodes/linked.json"_s, at(u"kept/linked.json"_s));
    EXPECT_EQ(codeOf(m_meshes.updateNode(nodeInput("shop", "linked"))), "ok");
    EXPECT_TRUE(QFileInfo(at(u"shop/virtual-nodes/linked.json"_s)).isSymLink());
    EXPECT_THAT(content(u"kept/linked.json"_s), testing::HasSubstr("linked.local"));
    EXPECT_EQ(codeOf(m_meshes.deleteNode({{"shop"}, "linked"})), "ok");
    EXPECT_TRUE(QFile::exists(at(u"kept/linked.json"_s))) << "the link goes, not what it leads to";
}

TEST_F(FolderForeign, APlaceThatIsALinkItselfIsAPlace)
{
    ASSERT_TRUE(QFile::link(m_folder.path(), outside(u"place"_s)));
    FolderMeshes place(folderPlace(outside(u"place"_s)));
    EXPECT_EQ(codeOf(place.createNode(nodeInput("shop", "new"))), "ok");
    EXPECT_EQ(codeOf(place.createMesh({{"meshName", "other"}})), "ok");
}

TEST_F(FolderForeign, AnEditChangesOnlyWhatItChanges)
{
    const std::string before = R"({
    "virtualNode": {
        "virtualNodeName": "orders",  "meshName": "shop",
        "status": {"status": "ACTIVE"},
        "spec": {
            "listeners": [ {"portMapping": {"port": 8080, "protocol": "http"}} ],
            "backends": []
        },
        "metadata": {
            "version": 3, "uid": "u",
            "createdAt": 1649254344.348123,
            "lastUpdatedAt": 1649254344.348
        }
    },
    "ResponseMetadata": {"HTTPStatusCode": 200}
}
)";
    put(u"shop/virtual-nodes/orders.json"_s, QByteArray::fromStdString(before));
    const json input = json::parse(
        R"({"meshName": "shop", "virtualNodeName": "orders",
            "spec": {"listeners": [{"portMapping": {"port": 9090, "protocol": "http"}}], "backends": []}})");
    m_now = m_now.addSecs(60);
    const Outcome<json> answer = m_meshes.updateNode(input);
    ASSERT_EQ(codeOf(answer), "ok");
    std::string expected = before;
    for (const auto& [from, to] : {std::pair<std::string, std::string>{"8080", "9090"},
                                   {"\"version\": 3", "\"version\": 4"},
                                   {"1649254344.348\n", "1649254404.348\n"}})
        expected.replace(expected.find(from), from.size(), to);
    EXPECT_EQ(content(u"shop/virtual-nodes/orders.json"_s), expected);
    EXPECT_EQ(m_meshes.describeNode({{"shop"}, "orders"}), answer);
}

TEST_F(FolderForeign, AFileWithoutWrapperStaysOne)
{
    put(u"shop/virtual-nodes/orders.json"_s,
        "{\r\n\t\"virtualNodeName\": \"orders\",\r\n\t\"spec\": {}\r\n}\r\n");
    ASSERT_EQ(codeOf(m_meshes.updateNode(nodeInput("shop", "orders"))), "ok");
    const std::string after = content(u"shop/virtual-nodes/orders.json"_s);
    EXPECT_THAT(after, testing::StartsWith("{\r\n\t\"virtualNodeName\": \"orders\",\r\n\t\"spec\": {"));
    EXPECT_THAT(after, testing::Not(testing::HasSubstr("\"meshName\"")));
    EXPECT_EQ(metadataIn(*m_meshes.describeNode({{"shop"}, "orders"}), nodeResource).version, 1);
}

TEST_F(FolderForeign, WhatIsKeptAgainUnchangedIsNotWritten)
{
    const QByteArray text = R"({ "virtualNode": {"meshName":"shop","virtualNodeName":"orders","spec":{},
        "metadata": {"createdAt": 1649254344.348123} } })";
    put(u"shop/virtual-nodes/orders.json"_s, text);
    json same = json::parse(text.toStdString());
    same["virtualNode"]["metadata"]["createdAt"] = "2022-04-06T09:12:24.348000-05:00";
    ASSERT_EQ(codeOf(kept(Kind::VirtualNode, same)), "ok");
    EXPECT_EQ(content(u"shop/virtual-nodes/orders.json"_s), text.toStdString());
}

TEST_F(FolderForeign, CallsEndWhenTheyAreStopped)
{
    std::stop_source stop;
    stop.request_stop();
    const CallWatch watch{stop.get_token(), {}};
    EXPECT_EQ(codeOf(m_meshes.listMeshes(watch)), "Stopped");
    EXPECT_EQ(codeOf(m_meshes.listNodes({"shop"}, watch)), "Stopped");
    EXPECT_EQ(codeOf(m_meshes.eachNode(
                  {"shop"}, [](const std::vector<DescribedNode>&) {}, watch)),
              "Stopped");
    EXPECT_EQ(codeOf(m_meshes.create(Kind::VirtualNode, nodeInput("shop", "a"), watch)), "Stopped");
    EXPECT_EQ(codeOf(m_meshes.describeNode({{"shop"}, "fine"})), "ok");
}

} // namespace meshwright
