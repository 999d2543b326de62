// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/meshes/description.h"
#include "models/meshes/references.h"
#include "tests/support/endpoint_process.h"

// What every place promises, asked of each kind of place.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// One place of each kind; the endpoint is started once for all tests, each with meshes of its own.
class Contract : public testing::TestWithParam<const char*>
{
protected:
    static void SetUpTestSuite() { s_endpoint = new EndpointProcess({u"--page-size"_s, u"3"_s}); }
    static void TearDownTestSuite() { delete std::exchange(s_endpoint, nullptr); }

    void SetUp() override
    {
        if (GetParam() == std::string("folder"))
            m_meshes = std::make_unique<FolderMeshes>(folderPlace(m_folder.path()));
        else if (s_endpoint->isRunning())
            m_meshes = s_endpoint->meshes();
        else
            GTEST_SKIP() << "no Python with botocore for the test endpoint";
        m_mesh = {testing::UnitTest::GetInstance()->current_test_info()->name()};
        std::ranges::replace(m_mesh.name, '/', '-');
        ASSERT_EQ(codeOf(m_meshes->createMesh({{"meshName", m_mesh.name}})), "ok");
    }

    json node(const std::string& name) const { return nodeInput(m_mesh.name, name); }
    NodeId id(const std::string& name) const { return {m_mesh, name}; }
    json input(const char* nameMember, const char* name, const char* spec) const
    {
        return {{"meshName", m_mesh.name}, {nameMember, name}, {"spec", json::parse(spec)}};
    }
    std::string names(Kind kind, const std::string& parent = {}) const
    {
        const auto refs = m_meshes->list(kind, m_mesh, parent);
        return refs ? refLines(*refs) : refs.failure().code;
    }

    static EndpointProcess* s_endpoint;
    QTemporaryDir m_folder;
    std::unique_ptr<Meshes> m_meshes;
    MeshId m_mesh;
};

EndpointProcess* Contract::s_endpoint = nullptr;

std::optional<std::int64_t> versionOf(const Outcome<json>& description)
{
    return description ? metadataIn(*description, nodeResource).version : std::nullopt;
}

struct ResourceRow
{
    Kind kind;
    const char* parent;
    const char* nameMember;
    const char* name;
    const char* spec;
};
constexpr ResourceRow resourceRows[] = {
    {Kind::VirtualRouter, "", "virtualRouterName", "main",
     R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]})"},
    {Kind::Route, "main", "routeName", "all", R"({"httpRoute": {"match": {"prefix": "/"},
               "action": {"weightedTargets": [{"virtualNode": "orders", "weight": 1}]}}})"},
    {Kind::VirtualService, "", "virtualServiceName", "orders.local",
     R"({"provider": {"virtualRouter": {"virtualRouterName": "main"}}})"},
    {Kind::VirtualGateway, "", "virtualGatewayName", "door",
     R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]})"},
    {Kind::GatewayRoute, "door", "gatewayRouteName", "in",
     R"({"httpRoute": {"match": {"prefix": "/"}, "action": {"target": {"virtualService":
               {"virtualServiceName": "orders.local"}}}}})"},
};

} // namespace

TEST_P(Contract, MeshesAreCreatedListedAndDescribed)
{
    const Outcome<std::vector<MeshRef>> meshes = m_meshes->listMeshes();
    ASSERT_TRUE(meshes.succeeded()) << meshes.failure().message.toStdString();
    EXPECT_TRUE(std::ranges::any_of(*meshes, [&](const MeshRef& mesh) { return mesh.id == m_mesh; }));
    const Outcome<json> mesh = m_meshes->describeMesh(m_mesh);
    EXPECT_EQ(nameIn(*mesh, meshResource), m_mesh.name);
    EXPECT_FALSE(metadataIn(*mesh, meshResource).arn.empty());
    EXPECT_EQ(codeOf(m_meshes->createMesh({{"meshName", m_mesh.name}})), code::conflict);
    EXPECT_EQ(codeOf(m_meshes->describeMesh({"nowhere"})), code::notFound);
    const json changed{{"meshName", m_mesh.name}, {"spec", {{"egressFilter", {{"type", "DROP_ALL"}}}}}};
    const Outcome<json> updated = m_meshes->update(Kind::Mesh, changed);
    ASSERT_TRUE(updated.succeeded()) << updated.failure().message.toStdString();
    EXPECT_EQ(createInput(*updated, meshResource), changed);
    EXPECT_EQ(metadataIn(*m_meshes->describeMesh(m_mesh), meshResource).version, 2);
}

TEST_P(Contract, NodesAreCreatedDescribedListedAndDeleted)
{
    const Outcome<json> created = m_meshes->createNode(node("orders"));
    ASSERT_TRUE(created.succeeded()) << created.failure().message.toStdString();
    EXPECT_EQ(createInput(*created), node("orders"));
    EXPECT_EQ(versionOf(created), 1);
    EXPECT_EQ(*m_meshes->describeNode(id("orders")), *created);
    EXPECT_EQ(names(Kind::VirtualNode), "orders\n");
    const Outcome<json> deleted = m_meshes->deleteNode(id("orders"));
    EXPECT_EQ(*path(*deleted, {"virtualNode", "status", "status"}), "DELETED");
    EXPECT_EQ(createInput(*deleted), node("orders"));
    EXPECT_EQ(names(Kind::VirtualNode), "");
}

TEST_P(Contract, ANodeHasOneNameInOneMesh)
{
    ASSERT_TRUE(m_meshes->createNode(node("orders")).succeeded());
    const Outcome<json> again = m_meshes->createNode(node("orders"));
    ASSERT_EQ(codeOf(again), code::conflict);
    EXPECT_EQ(again.failure().pointer, Pointer("/virtualNodeName"));
    EXPECT_EQ(codeOf(m_meshes->createNode(nodeInput("nowhere", "orders"))), code::notFound);
    EXPECT_EQ(codeOf(m_meshes->describeNode(id("nobody"))), code::notFound);
    EXPECT_EQ(codeOf(m_meshes->deleteNode(id("nobody"))), code::notFound);
    EXPECT_EQ(codeOf(m_meshes->updateNode(node("nobody"))), code::notFound);
}

TEST_P(Contract, ARepeatedRequestActsOnce)
{
    json input = node("orders");
    input["clientToken"] = "once";
    const Outcome<json> first = m_meshes->createNode(input);
    EXPECT_EQ(*m_meshes->createNode(input), *first);
    input["spec"] = json::object();
    EXPECT_EQ(codeOf(m_meshes->createNode(input)), code::conflict);
}

TEST_P(Contract, AnUpdateReplacesTheSpecAndCounts)
{
    ASSERT_TRUE(m_meshes->createNode(node("orders")).succeeded());
    json changed = node("orders");
    changed["spec"] = {{"listeners", {{{"portMapping", {{"port", 80}, {"protocol", "http"}}}}}}};
    const Outcome<json> updated = m_meshes->updateNode(changed);
    ASSERT_TRUE(updated.succeeded()) << updated.failure().message.toStdString();
    EXPECT_EQ(createInput(*updated), changed);
    EXPECT_EQ(versionOf(updated), 2);
    EXPECT_EQ(versionOf(m_meshes->describeNode(id("orders"))), 2);
}

TEST_P(Contract, ListsAreCompleteAndSorted)
{
    std::string expected;
    for (int i = 0; i < 11; ++i) {
        const std::string name = "n" + std::to_string(10 + i);
        ASSERT_TRUE(m_meshes->createNode(node(name)).succeeded());
        expected += name + '\n';
    }
    EXPECT_EQ(names(Kind::VirtualNode), expected);
    const auto described = m_meshes->describeNodes(m_mesh);
    ASSERT_EQ(described->size(), 11U);
    for (const DescribedNode& one : *described)
        EXPECT_EQ(createInput(one.description), node(one.ref.id.name));
}

TEST_P(Contract, NamesMayBeOdd)
{
    for (const char* name : {"a b", "50% off", "ä", "a+b", "a~b", "(x)*'!", "a.b", "Ünïcode 漢字"}) {
        const Outcome<json> created = m_meshes->createNode(node(name));
        ASSERT_TRUE(created.succeeded()) << name << ": " << created.failure().message.toStdString();
        EXPECT_EQ(createInput(*m_meshes->describeNode(id(name))), node(name));
        EXPECT_EQ(codeOf(m_meshes->deleteNode(id(name))), "ok") << name;
    }
}

TEST_P(Contract, EverythingElseOfAMesh)
{
    ASSERT_TRUE(m_meshes->createNode(node("orders")).succeeded());
    for (const auto& [kind, parent, nameMember, name, spec] : resourceRows) {
        const Resource& resource = resourceOf(kind);
        json wanted = input(nameMember, name, spec);
        if (resource.parent)
            wanted[resourceOf(*resource.parent).name] = parent;
        const Outcome<json> created = m_meshes->create(kind, wanted);
        ASSERT_TRUE(created.succeeded()) << created.failure().message.toStdString();
        EXPECT_EQ(createInput(*created, resource), wanted);
        EXPECT_EQ(names(kind, parent), std::string(name) + '\n');
        EXPECT_EQ(*m_meshes->describe({kind, m_mesh, parent, name}), *created);
        EXPECT_EQ(codeOf(m_meshes->create(kind, wanted)), code::conflict);
        wanted.erase("clientToken");
        EXPECT_EQ(metadataIn(*m_meshes->update(kind, wanted), resource).version, 2);
    }
    EXPECT_EQ(codeOf(m_meshes->create(Kind::Route, input("routeName", "x", "{}"))), code::badRequest);
}

TEST_P(Contract, ANodeInUseCannotBeDeleted)
{
    for (const char* name : {"orders", "stock", "free"})
        ASSERT_TRUE(m_meshes->createNode(node(name)).succeeded());
    const auto make = [&](Kind kind, const json& wanted) {
        const Outcome<json> made = m_meshes->create(kind, wanted);
        ASSERT_TRUE(made.succeeded()) << made.failure().message.toStdString();
    };
    make(Kind::VirtualRouter, input("virtualRouterName", "main", "{}"));
    json route = input("routeName", "all", R"({"tcpRoute": {"action": {"weightedTargets": [
        {"virtualNode": "orders", "weight": 1}, {"virtualNode": "orders", "weight": 2, "port": 81}]}}})");
    route["virtualRouterName"] = "main";
    make(Kind::Route, route);
    make(Kind::VirtualService, input("virtualServiceName", "stock.local",
                                     R"({"provider": {"virtualNode": {"virtualNodeName": "stock"}}})"));
    make(Kind::VirtualService, input("virtualServiceName", "orders.local",
                                     R"({"provider": {"virtualRouter": {"virtualRouterName": "main"}}})"));
    EXPECT_EQ(codeOf(m_meshes->deleteNode(id("orders"))), code::inUse);
    EXPECT_EQ(codeOf(m_meshes->deleteNode(id("stock"))), code::inUse);
    EXPECT_EQ(codeOf(m_meshes->deleteNode(id("free"))), "ok");

    const auto references = readReferences(*m_meshes, m_mesh);
    ASSERT_TRUE(references.succeeded());
    const NodeUses orders = usesOf("orders", *references);
    ASSERT_EQ(orders.direct.size(), 1U);
    EXPECT_EQ(words(orders.direct.front()), u"route all of virtual router main"_s);
    ASSERT_EQ(orders.throughRouter.size(), 1U);
    EXPECT_EQ(words(orders.throughRouter.front()), u"virtual service orders.local"_s);
    EXPECT_EQ(usesOf("free", *references), NodeUses());
}

TEST_P(Contract, TagsAreSetAndTakenAway)
{
    json tagged = node("orders");
    tagged["tags"] = json::parse(R"([{"key": "team", "value": "shop"}, {"key": "a b", "value": "ä"}])");
    ASSERT_TRUE(m_meshes->createNode(tagged).succeeded());
    const ResourceId orders = nodeAsResource(id("orders"));
    EXPECT_EQ(*m_meshes->tags(orders), tagged["tags"]);
    EXPECT_EQ(*m_meshes->tag(orders, json::parse(R"([{"key": "team", "value": "pay"}])")), json::object());
    EXPECT_EQ(*m_meshes->tags(orders),
              json::parse(R"([{"key": "a b", "value": "ä"}, {"key": "team", "value": "pay"}])"));
    EXPECT_EQ(*m_meshes->untag(orders, {"a b", "team"}), json::object());
    EXPECT_EQ(*m_meshes->tags(orders), json::array());
    EXPECT_EQ(codeOf(m_meshes->tags(nodeAsResource(id("nobody")))), code::notFound);
}

TEST_P(Contract, WhatIsStoppedSaysSo)
{
    if (GetParam() == std::string("folder"))
        GTEST_SKIP() << "a folder answers at once";
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(codeOf(m_meshes->listMeshes({stop.get_token(), {}})), code::stopped);
    EXPECT_EQ(codeOf(m_meshes->eachNode(m_mesh, [](const auto&) {}, {stop.get_token(), {}})), code::stopped);
}

INSTANTIATE_TEST_SUITE_P(Places, Contract, testing::Values("folder", "endpoint"),
                         [](const auto& place) { return std::string(place.param); });

} // namespace meshwright
