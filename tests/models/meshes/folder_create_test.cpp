// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"

namespace meshwright {

using namespace Qt::StringLiterals;

class FolderCreate : public FolderTest
{
protected:
    void SetUp() override { ASSERT_EQ(codeOf(m_meshes.createMesh(json{{"meshName", "shop"}})), "ok"); }
};

TEST_F(FolderCreate, MeshGetsWhatTheServiceWouldGiveIt)
{
    EXPECT_EQ(content(u"shop/mesh.json"_s), R"({
  "mesh": {
    "meshName": "shop",
    "metadata": {
      "arn": "arn:aws:appmesh:us-west-2:000000000000:mesh/shop",
      "createdAt": "2022-04-06T09:12:24.348000-05:00",
      "lastUpdatedAt": "2022-04-06T09:12:24.348000-05:00",
      "meshOwner": "000000000000",
      "resourceOwner": "000000000000",
      "uid": "uid-1",
      "version": 1
    },
    "spec": {},
    "status": {
      "status": "ACTIVE"
    }
  }
}
)");
}

TEST_F(FolderCreate, NodeGetsWhatTheServiceWouldGiveIt)
{
    const Outcome<json> answer = m_meshes.createNode(nodeInput("shop", "orders"));
    ASSERT_TRUE(answer) << answer.failure().message.toStdString();
    EXPECT_EQ(canonical(*answer) + '\n', R"({
  "virtualNode": {
    "meshName": "shop",
    "metadata": {
      "arn": "arn:aws:appmesh:us-west-2:000000000000:mesh/shop/virtualNode/orders",
      "createdAt": "2022-04-06T09:12:24.348000-05:00",
      "lastUpdatedAt": "2022-04-06T09:12:24.348000-05:00",
      "meshOwner": "000000000000",
      "resourceOwner": "000000000000",
      "uid": "uid-2",
      "version": 1
    },
    "spec": {
      "serviceDiscovery": {
        "dns": {
          "hostname": "orders.local"
        }
      }
    },
    "status": {
      "status": "ACTIVE"
    },
    "virtualNodeName": "orders"
  }
}
)");
    EXPECT_EQ(content(u"shop/virtual-nodes/orders.json"_s), canonical(*answer) + '\n');
    EXPECT_EQ(files(), "shop/mesh.json\nshop/virtual-nodes/orders.json");
}

TEST_F(FolderCreate, TagsAndTokenStandBesideTheNode)
{
    json input = nodeInput("shop", "orders");
    input["tags"] = json::parse(R"([{"key": "team", "value": "a"}])");
    input["clientToken"] = "once";
    const Outcome<json> answer = m_meshes.createNode(input);
    ASSERT_TRUE(answer);
    EXPECT_EQ(*member(*answer, "tags"), *member(input, "tags"));
    EXPECT_EQ(member(*answer, "clientToken"), nullptr);
    const json file = json::parse(content(u"shop/virtual-nodes/orders.json"_s));
    EXPECT_EQ(*member(file, "clientToken"), "once");
    EXPECT_EQ(m_meshes.describeNode({{"shop"}, "orders"}), answer);
    input.erase("clientToken");
    EXPECT_EQ(createInput(*answer), input);
}

TEST_F(FolderCreate, ArnFollowsRegionAndAccountOfThePlace)
{
    Place place = folderPlace(m_folder.path());
    place.account = u"111122223333"_s;
    const struct
    {
        const char* region;
        const char* arn;
    } rows[] = {
        {"eu-central-1", "arn:aws:appmesh:eu-central-1:111122223333:mesh/eu-central-1"},
        {"cn-north-1", "arn:aws-cn:appmesh:cn-north-1:111122223333:mesh/cn-north-1"},
        {"us-gov-west-1", "arn:aws-us-gov:appmesh:us-gov-west-1:111122223333:mesh/us-gov-west-1"},
    };
    for (const auto& row : rows) {
        place.region = QString::fromLatin1(row.region);
        const Outcome<json> answer = FolderMeshes(place).createMesh(json{{"meshName", row.region}});
        ASSERT_TRUE(answer);
        EXPECT_EQ(metadataIn(*answer, meshResource).arn, row.arn);
    }
}

TEST_F(FolderCreate, OwnerOfTheMeshIsTheOneGivenOrThatOfTheMesh)
{
    put(u"shared/mesh.json"_s,
        R"({"mesh": {"meshName": "shared", "metadata": {"meshOwner": "123456789012"}, "spec": {}}})");
    const Outcome<json> inherited = m_meshes.createNode(nodeInput("shared", "a"));
    ASSERT_TRUE(inherited);
    EXPECT_EQ(metadataIn(*inherited, nodeResource).meshOwner, "123456789012");
    EXPECT_EQ(metadataIn(*inherited, nodeResource).resourceOwner, "000000000000");
    json input = nodeInput("shop", "b");
    input["meshOwner"] = "210987654321";
    const Outcome<json> given = m_meshes.createNode(input);
    ASSERT_TRUE(given);
    EXPECT_EQ(metadataIn(*given, nodeResource).meshOwner, "210987654321");
}

TEST_F(FolderCreate, SecondOfANameIsAConflict)
{
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shop", "orders")));
    const std::string before = content(u"shop/virtual-nodes/orders.json"_s);
    const Outcome<json> node = m_meshes.createNode(nodeInput("shop", "orders"));
    ASSERT_EQ(codeOf(node), "ConflictException");
    EXPECT_EQ(node.failure().pointer, Pointer("/virtualNodeName"));
    EXPECT_TRUE(node.failure().message.contains(u"orders"_s));
    EXPECT_EQ(content(u"shop/virtual-nodes/orders.json"_s), before);
    EXPECT_EQ(codeOf(m_meshes.createMesh(json{{"meshName", "shop"}})), "ConflictException");
}

TEST_F(FolderCreate, NamesThatDifferInCaseOnlyGetFilesThatDifferInMore)
{
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shop", "Orders")));
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shop", "orders")));
    ASSERT_TRUE(m_meshes.createMesh(json{{"meshName", "Shop"}}));
    EXPECT_EQ(QString::fromStdString(files()).toLower().split(u'\n').removeDuplicates(), 0) << files();
    EXPECT_EQ(refLines(*m_meshes.listNodes({"shop"})), "Orders\norders\n");
    EXPECT_EQ(refLines(*m_meshes.listMeshes()), "Shop\nshop\n");
    const Outcome<json> small = m_meshes.describeNode({{"shop"}, "orders"});
    ASSERT_TRUE(small);
    EXPECT_EQ(*path(*small, {"virtualNode", "spec", "serviceDiscovery", "dns", "hostname"}), "orders.local");
}

TEST_F(FolderCreate, NamesNeverLeaveTheFolder)
{
    for (const std::string name : {"..", "../../outside", "a/b", ".", "C:\\x", "con", "größe", "-rf"}) {
        SCOPED_TRACE(name);
        ASSERT_EQ(codeOf(m_meshes.createMesh(json{{"meshName", name}})), "ok");
        ASSERT_EQ(codeOf(m_meshes.createNode(nodeInput(name, name))), "ok");
        EXPECT_EQ(codeOf(m_meshes.describeNode({{name}, name})), "ok");
        EXPECT_EQ(refLines(*m_meshes.listNodes({name})), name + '\n');
    }
    EXPECT_EQ(m_meshes.listMeshes()->size(), 9U);
    EXPECT_FALSE(QFileInfo::exists(at(u"../outside"_s)));
}

TEST_F(FolderCreate, LongestNameFits)
{
    const std::string name(255, 'n');
    ASSERT_EQ(codeOf(m_meshes.createMesh(json{{"meshName", name}})), "ok");
    ASSERT_EQ(codeOf(m_meshes.createNode(nodeInput(name, name))), "ok");
    EXPECT_EQ(codeOf(m_meshes.describeNode({{name}, name})), "ok");
}

TEST_F(FolderCreate, RequestsThatCannotBeKeptAreRefused)
{
    const struct
    {
        json input;
        const char* pointer;
    } rows[] = {
        {json::parse(R"([])"), "/meshName"},
        {json::parse(R"({"virtualNodeName": "n", "spec": {}})"), "/meshName"},
        {json::parse(R"({"meshName": "shop", "virtualNodeName": "", "spec": {}})"), "/virtualNodeName"},
        {json::parse(R"({"meshName": "shop", "virtualNodeName": 7, "spec": {}})"), "/virtualNodeName"},
        {nodeInput("shop", std::string(256, 'n')), "/virtualNodeName"},
        {json::parse(R"({"meshName": "shop", "virtualNodeName": "n"})"), "/spec"},
        {json::parse(R"({"meshName": "shop", "virtualNodeName": "n", "spec": []})"), "/spec"},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.input.dump());
        const Outcome<json> answer = m_meshes.createNode(row.input);
        ASSERT_EQ(codeOf(answer), "BadRequestException");
        EXPECT_EQ(answer.failure().pointer->text(), row.pointer);
    }
    EXPECT_EQ(files(), "shop/mesh.json");
    const Outcome<json> unknown = m_meshes.createNode(nodeInput("shoq", "n"));
    ASSERT_EQ(codeOf(unknown), "NotFoundException");
    EXPECT_EQ(unknown.failure().pointer, Pointer("/meshName"));
}

TEST_F(FolderCreate, SameTokenAndRequestGetTheSameAnswer)
{
    json input = nodeInput("shop", "orders");
    input["clientToken"] = "once";
    const Outcome<json> first = m_meshes.createNode(input);
    ASSERT_TRUE(first);
    m_now = m_now.addSecs(60);
    EXPECT_EQ(m_meshes.createNode(input), first);

    json other = input;
    other["spec"]["listeners"] = json::array();
    json renamed = nodeInput("shop", "payments");
    renamed["clientToken"] = "once";
    json tagged = input;
    tagged["tags"] = json::array();
    for (const json& different : {other, renamed, tagged}) {
        SCOPED_TRACE(different.dump());
        const Outcome<json> answer = m_meshes.createNode(different);
        ASSERT_EQ(codeOf(answer), "ConflictException");
        EXPECT_EQ(answer.failure().pointer, Pointer("/clientToken"));
    }
    json fresh = input;
    fresh["clientToken"] = "twice";
    EXPECT_EQ(codeOf(m_meshes.createNode(fresh)), "ConflictException");
    EXPECT_EQ(refLines(*m_meshes.listNodes({"shop"})), "orders\n");
}

TEST_F(FolderCreate, SameTokenAndRequestGetTheSameMesh)
{
    const json input = json::parse(
        R"({"meshName": "b", "clientToken": "once", "spec": {"egressFilter": {"type": "DROP_ALL"}}})");
    const Outcome<json> first = m_meshes.createMesh(input);
    ASSERT_TRUE(first);
    EXPECT_EQ(m_meshes.createMesh(input), first);
    json other = input;
    other["meshName"] = "c";
    EXPECT_EQ(codeOf(m_meshes.createMesh(other)), "ConflictException");
}

TEST_F(FolderCreate, UpdateReplacesTheSpecAndCounts)
{
    json input = nodeInput("shop", "orders");
    input["tags"] = json::array();
    ASSERT_TRUE(m_meshes.createNode(input));
    m_now = m_now.addDays(1);
    const json change =
        json::parse(R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"listeners": []}})");
    const Outcome<json> answer = m_meshes.updateNode(change);
    ASSERT_TRUE(answer);
    const Metadata metadata = metadataIn(*answer, nodeResource);
    EXPECT_EQ(metadata.version, 2);
    EXPECT_EQ(timestampText(metadata.lastUpdatedAt), "2022-04-07T09:12:24.348000-05:00");
    EXPECT_EQ(timestampText(metadata.createdAt), "2022-04-06T09:12:24.348000-05:00");
    EXPECT_EQ(*path(*answer, {"virtualNode", "spec"}), json::parse(R"({"listeners": []})"));
    EXPECT_NE(member(*answer, "tags"), nullptr);
    EXPECT_EQ(m_meshes.describeNode({{"shop"}, "orders"}), answer);
    EXPECT_EQ(codeOf(m_meshes.updateNode(nodeInput("shop", "payments"))), "NotFoundException");
}

TEST_F(FolderCreate, UpdateGivesMetadataToAFileWithout)
{
    put(u"shop/virtual-nodes/orders.json"_s, R"({"spec": {}})");
    const Outcome<json> answer = m_meshes.updateNode(nodeInput("shop", "orders"));
    ASSERT_TRUE(answer);
    const Metadata metadata = metadataIn(*answer, nodeResource);
    EXPECT_EQ(metadata.version, 1);
    EXPECT_EQ(metadata.arn, "arn:aws:appmesh:us-west-2:000000000000:mesh/shop/virtualNode/orders");
}

TEST_F(FolderCreate, DeleteAnswersWhatWasThere)
{
    const Outcome<json> created = m_meshes.createNode(nodeInput("shop", "orders"));
    ASSERT_TRUE(created);
    json expected = *created;
    expected["virtualNode"]["status"]["status"] = "DELETED";
    EXPECT_EQ(m_meshes.deleteNode({{"shop"}, "orders"}), Outcome<json>(expected));
    EXPECT_EQ(codeOf(m_meshes.deleteNode({{"shop"}, "orders"})), "NotFoundException");
    EXPECT_EQ(files(), "shop/mesh.json");
}

} // namespace meshwright
