// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"

namespace meshwright {

using namespace Qt::StringLiterals;

using FolderRead = FolderTest;

TEST_F(FolderRead, EmptyPlaceHasNoMeshes)
{
    EXPECT_EQ(refLines(*m_meshes.listMeshes()), "");
    EXPECT_EQ(codeOf(m_meshes.listNodes({"shop"})), "NotFoundException");
    EXPECT_EQ(codeOf(m_meshes.describeMesh({"shop"})), "NotFoundException");
}

TEST_F(FolderRead, OnlyFoldersWithAMeshAreMeshes)
{
    put(u".git/config"_s, "");
    put(u"docs/readme.txt"_s, "");
    put(u"notes.json"_s, "{}");
    put(u"without-file/virtual-nodes/a.json"_s, R"({"spec": {}})");
    put(u"shop/mesh.json"_s, R"({"mesh": {"meshName": "shop", "spec": {}}})");
    put(u"folder-name/mesh.json"_s, R"({"meshName": "name-inside"})");
    EXPECT_EQ(refLines(*m_meshes.listMeshes()), "name-inside\nshop\nwithout-file\n");
    EXPECT_EQ(refLines(*m_meshes.listNodes({"without-file"})), "a\n");
    EXPECT_EQ(codeOf(m_meshes.createNode(nodeInput("name-inside", "b"))), "ok");
    EXPECT_TRUE(QFile::exists(at(u"folder-name/virtual-nodes/b.json"_s)));
    EXPECT_EQ(m_meshes.listMeshes()->front().nodes, 1U);
}

TEST_F(FolderRead, TellsTheFileOfAThingUnlessItIsBrokenOrNotThere)
{
    put(u"shop/mesh.json"_s, R"({"mesh": {"meshName": "shop", "spec": {}}})");
    put(u"shop/virtual-nodes/other name.json"_s,
        R"({"meshName": "shop", "virtualNodeName": "fine", "spec": {}})");
    put(u"shop/virtual-nodes/half.json"_s, R"({"virtualNode": {"meshName")");
    put(u"bare/virtual-nodes/fine.json"_s, R"({"spec": {}})");
    EXPECT_EQ(m_meshes.fileOf(nodeAsResource({{"shop"}, "fine"})),
              at(u"shop/virtual-nodes/other name.json"_s));
    EXPECT_EQ(m_meshes.fileOf(meshAsResource({"shop"})), at(u"shop/mesh.json"_s));
    EXPECT_EQ(m_meshes.fileOf(nodeAsResource({{"shop"}, "half"})), QString());
    EXPECT_EQ(m_meshes.fileOf(nodeAsResource({{"shop"}, "none"})), QString());
    EXPECT_EQ(m_meshes.fileOf(meshAsResource({"bare"})), QString());
}

TEST_F(FolderRead, BrokenFilesDoNotHideTheOthers)
{
    put(u"shop/mesh.json"_s, R"({"mesh": {"meshName": "shop", "spec": {}}})");
    put(u"broken/mesh.json"_s, "{");
    put(u"broken/virtual-nodes/fine.json"_s, R"({"spec": {}})");
    put(u"shop/virtual-nodes/fine.json"_s, R"({"meshName": "shop", "virtualNodeName": "fine", "spec": {}})");
    put(u"shop/virtual-nodes/with%20bom.json"_s, "\xEF\xBB\xBF{\"spec\": {}}\r\n");
    put(u"shop/virtual-nodes/empty.json"_s, "");
    put(u"shop/virtual-nodes/half.json"_s, R"({"virtualNode": {"meshName")");
    put(u"shop/virtual-nodes/invalid.json"_s, "{\"meshName\": \"\xFF\"}");
    put(u"shop/virtual-nodes/list.json"_s, "[1, 2]");
    put(u"shop/virtual-nodes/router.json"_s, R"({"virtualRouter": {}})");
    put(u"shop/virtual-nodes/deep.json"_s, QByteArray(100000, '['));
    put(u"shop/virtual-nodes/deeper than a node.json"_s,
        R"({"spec": )" + QByteArray(70, '[') + QByteArray(70, ']') + '}');
    put(u"shop/virtual-nodes/large.json"_s, QByteArray(17 * 1024 * 1024, ' '));
    put(u"shop/virtual-nodes/notes.txt"_s, "no node");
    EXPECT_EQ(refLines(*m_meshes.listMeshes()), "broken: NotJson\nshop\n");
    EXPECT_EQ(refLines(*m_meshes.listNodes({"broken"})), "fine\n");
    EXPECT_EQ(refLines(*m_meshes.listNodes({"shop"})), "deep: NotReadable\n"
                                                       "deeper than a node: NotReadable\n"
                                                       "empty: NotJson\n"
                                                       "fine\n"
                                                       "half: NotJson\n"
                                                       "invalid: NotJson\n"
                                                       "large: NotReadable\n"
                                                       "list: NotExpected\n"
                                                       "router: NotExpected\n"
                                                       "with bom\n");
    EXPECT_EQ(codeOf(m_meshes.describeNode({{"shop"}, "half"})), "NotJson");
    EXPECT_EQ(codeOf(m_meshes.createNode(nodeInput("shop", "half"))), "ConflictException");
    EXPECT_EQ(content(u"shop/virtual-nodes/half.json"_s), R"({"virtualNode": {"meshName")");
}

TEST_F(FolderRead, NodesAreFoundByTheNameInside)
{
    put(u"shop/mesh.json"_s, R"({"mesh": {"meshName": "shop", "spec": {}}})");
    put(u"shop/virtual-nodes/dump.json"_s,
        R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})");
    put(u"shop/virtual-nodes/moved.json"_s, R"({"meshName": "old", "virtualNodeName": "moved", "spec": {}})");
    put(u"shop/virtual-nodes/twin.json"_s,
        R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})");
    const Outcome<std::vector<NodeRef>> refs = m_meshes.listNodes({"shop"});
    EXPECT_EQ(refLines(*refs), "moved: NotExpected\norders\norders: ConflictException\n");
    EXPECT_TRUE(refs->at(0).problem->message.contains(u"moved.json"_s));
    EXPECT_EQ(codeOf(m_meshes.describeNode({{"shop"}, "orders"})), "ok");
    EXPECT_EQ(codeOf(m_meshes.describeNode({{"shop"}, "dump"})), "NotFoundException");
    EXPECT_EQ(codeOf(m_meshes.createNode(nodeInput("shop", "orders"))), "ConflictException");
    // A file called like the new node, but holding another, is not overwritten.
    EXPECT_EQ(codeOf(m_meshes.createNode(nodeInput("shop", "dump"))), "ok");
    EXPECT_EQ(*path(json::parse(content(u"shop/virtual-nodes/dump.json"_s)), {"virtualNodeName"}), "orders");
    EXPECT_EQ(codeOf(m_meshes.describeNode({{"shop"}, "dump"})), "ok");
}

TEST_F(FolderRead, ListsCarryTheMetadataThatIsThere)
{
    put(u"shop/mesh.json"_s, R"({"mesh": {"meshName": "shop", "spec": {}}})");
    put(u"shop/virtual-nodes/plain.json"_s,
        R"({"meshName": "shop", "virtualNodeName": "plain", "spec": {}})");
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shop", "made")));
    const Outcome<std::vector<NodeRef>> refs = m_meshes.listNodes({"shop"});
    ASSERT_EQ(refLines(*refs), "made\nplain\n");
    EXPECT_EQ(refs->at(0).metadata.version, 1);
    EXPECT_EQ(refs->at(0).metadata.createdAt, m_now);
    EXPECT_EQ(refs->at(1).metadata, Metadata());
}

TEST_F(FolderRead, DescribesAllNodesAsItDescribesEach)
{
    put(u"shop/mesh.json"_s, R"({"mesh": {"meshName": "shop", "spec": {}}})");
    put(u"shop/virtual-nodes/broken.json"_s, "{");
    json input = nodeInput("shop", "orders");
    input["clientToken"] = "t";
    ASSERT_TRUE(m_meshes.createNode(input));
    const Outcome<std::vector<DescribedNode>> nodes = m_meshes.describeNodes({"shop"});
    ASSERT_EQ(nodes->size(), 2U);
    EXPECT_EQ(nodes, m_meshes.Meshes::describeNodes({"shop"}));
    EXPECT_TRUE(nodes->at(0).description.is_null());
    EXPECT_EQ(Outcome<json>(nodes->at(1).description), m_meshes.describeNode({{"shop"}, "orders"}));
}

} // namespace meshwright
