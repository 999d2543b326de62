// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_check.h"
#include "models/open/edited_in_mesh.h"

#include <gtest/gtest.h>

// What the mesh has against a virtual node as it is typed.
namespace meshwright {

namespace {

json nodeInput(const std::string& name, const char* spec)
{
    return {{"meshName", "shop"}, {"virtualNodeName", name}, {"spec", json::parse(spec)}};
}

constexpr const char* plainServer = R"({"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
    "serviceDiscovery": {"dns": {"hostname": "stock.local"}}})";
constexpr const char* caller = R"({"serviceDiscovery": {"dns": {"hostname": "orders.local"}},
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
    "backends": [{"virtualService": {"virtualServiceName": "stock.local"}}]})";

constexpr const char* tlsServer = R"({"listeners": [{"portMapping": {"port": 8080, "protocol": "http"},
        "tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "/c", "privateKey": "/k"}}}}],
    "serviceDiscovery": {"dns": {"hostname": "stock.local"}}})";
constexpr const char* enforcingCaller = R"({"serviceDiscovery": {"dns": {"hostname": "orders.local"}},
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
    "backends": [{"virtualService": {"virtualServiceName": "stock.local", "clientPolicy": {"tls": {
        "enforce": true, "validation": {"trust": {"file": {"certificateChain": "/ca"}}}}}}}]})";

class EditedInMeshTest : public testing::Test
{
protected:
    /// The nodes "stock", which listens, and "orders", which calls the service "stock.local" of "stock".
    static MeshAsListed shop(const char* stock = plainServer, const char* orders = caller)
    {
        auto rest = std::make_shared<RestOfMesh>();
        rest->id = {"shop"};
        rest->knowledge = allIsKnown();
        rest->parts = {{{Kind::Mesh, {"shop"}, {}, "shop"}, json::parse(R"({"meshName": "shop"})")},
                       {{Kind::VirtualService, {"shop"}, {}, "stock.local"},
                        json::parse(R"({"meshName": "shop", "virtualServiceName": "stock.local", "spec":
                            {"provider": {"virtualNode": {"virtualNodeName": "stock"}}}})")}};
        NodesModel nodes;
        nodes.setRows(NodesModel::rows({described("stock", stock), described("orders", orders)}, checkNode));
        return {rest, nodes.listed(), true};
    }
    static DescribedNode described(const std::string& name, const char* spec)
    {
        return {{{{"shop"}, name}, {}, {}}, {{"virtualNode", nodeInput(name, spec)}}};
    }

    /// What the mesh has against @p node, but hints: a line each, with the resources elsewhere.
    std::string found(const json& node)
    {
        std::string out;
        for (const MeshProblem& one : m_mesh.check(node, {}).problems) {
            if (one.issue.severity == Severity::Hint)
                continue;
            out += one.issue.rule + ' ' + one.issue.pointer.text();
            for (const PlaceInMesh& place : one.elsewhere)
                out += " -> " + words(place.of).toStdString();
            out += '\n';
        }
        return out;
    }
    std::string rules(const json& node)
    {
        std::string out;
        for (const MeshProblem& one : m_mesh.check(node, {}).problems)
            out += one.issue.rule + '\n';
        return out;
    }

    EditedInMesh m_mesh{shop()};
};

} // namespace

TEST_F(EditedInMeshTest, ANewNodeIsHeldAgainstWhatIsThere)
{
    json node = nodeInput("payments", caller);
    EXPECT_EQ(found(node), "");
    json& backend = node["spec"]["backends"][0]["virtualService"];
    backend["virtualServiceName"] = "stock.lokal";
    EXPECT_EQ(found(node), "backend-unknown-service /spec/backends/0/virtualService/virtualServiceName -> "
                           "virtual service stock.local\n");
    backend["virtualServiceName"] = "stock.local";
    backend["clientPolicy"] = json::parse(
        R"({"tls": {"enforce": true, "validation": {"trust": {"file": {"certificateChain": "/ca"}}}}})");
    EXPECT_EQ(
        found(node),
        "tls-enforced-server-plain /spec/backends/0/virtualService/clientPolicy/tls -> virtual node stock\n");
}

TEST_F(EditedInMeshTest, AsLongAsItHasNoNameItIsHeldAgainstItAllTheSame)
{
    json node = nodeInput("", caller);
    node["spec"]["backends"][0]["virtualService"]["virtualServiceName"] = "nobody.example";
    EXPECT_EQ(found(node), "backend-unknown-service /spec/backends/0/virtualService/virtualServiceName\n");
    node.erase("virtualNodeName");
    EXPECT_EQ(found(node), "backend-unknown-service /spec/backends/0/virtualService/virtualServiceName\n");
}

TEST_F(EditedInMeshTest, AnEditedNodeStandsInThePlaceOfTheOneThereIs)
{
    json node = nodeInput("stock", plainServer);
    EXPECT_EQ(found(node), "");
    node["spec"]["listeners"][0]["portMapping"] = {{"port", 3306}, {"protocol", "tcp"}};
    EXPECT_EQ(found(node), "server-speaks-first /spec/listeners/0/portMapping/port -> virtual node orders\n")
        << "the one that is there listens for HTTP, and has no part in it";
}

TEST_F(EditedInMeshTest, WhatHarmsACallerIsSaidAtTheServer)
{
    EditedInMesh mesh(shop(tlsServer, enforcingCaller));
    json server = nodeInput("stock", tlsServer);
    EXPECT_EQ(mesh.check(server, {}).ofOthers, std::vector<MeshProblem>());
    server["spec"]["listeners"][0].erase("tls");
    const NodeInMesh found = mesh.check(server, {});
    ASSERT_EQ(found.ofOthers.size(), 1U);
    const MeshProblem& one = found.ofOthers.front();
    EXPECT_EQ(one.issue.rule, "tls-enforced-server-plain");
    EXPECT_EQ(one.issue.severity, Severity::Error);
    EXPECT_EQ(one.issue.pointer, Pointer("/spec/listeners/0")) << "a place of the server";
    EXPECT_TRUE(
        one.issue.message.startsWith(QStringLiteral("This is at odds with the virtual node orders: ")))
        << one.issue.message.toStdString();
    EXPECT_TRUE(one.issue.fixes.empty());
    ASSERT_EQ(one.elsewhere.size(), 1U);
    EXPECT_EQ(words(one.elsewhere.front().of).toStdString(), "virtual node orders");
    EXPECT_EQ(one.elsewhere.front().at, Pointer("/spec/backends/0/virtualService/clientPolicy/tls"));
    EXPECT_EQ(withMesh({}, &found).size(), found.problems.size() + 1) << "so that no fix does it either";
    server["virtualNodeName"] = "stocks";
    EXPECT_TRUE(mesh.check(server, {}).ofOthers.empty()) << "the one that is there has TLS";
}

TEST_F(EditedInMeshTest, WhatWasWrongWithACallerBeforeIsNotSaidAtTheServer)
{
    EditedInMesh mesh(shop(plainServer, enforcingCaller));
    json server = nodeInput("stock", plainServer);
    EXPECT_TRUE(mesh.check(server, {}).ofOthers.empty());
    server["spec"]["listeners"][0]["portMapping"]["port"] = 8081;
    EXPECT_TRUE(mesh.check(server, {}).ofOthers.empty());
}

TEST_F(EditedInMeshTest, ANameThatIsTypedHidesNobodyForLong)
{
    json server = nodeInput("stoc", plainServer);
    server["spec"]["listeners"][0]["portMapping"] = {{"port", 3306}, {"protocol", "tcp"}};
    EXPECT_EQ(found(server), "") << "nobody calls that one";
    server["virtualNodeName"] = "stock";
    EXPECT_EQ(found(server),
              "server-speaks-first /spec/listeners/0/portMapping/port -> virtual node orders\n");
    server["virtualNodeName"] = "stocks";
    EXPECT_EQ(found(server), "");
    json node = nodeInput("payments", caller);
    node["spec"]["backends"][0]["virtualService"]["clientPolicy"] = json::parse(
        R"({"tls": {"enforce": true, "validation": {"trust": {"file": {"certificateChain": "/ca"}}}}})");
    EXPECT_EQ(
        found(node),
        "tls-enforced-server-plain /spec/backends/0/virtualService/clientPolicy/tls -> virtual node stock\n")
        << "as it is in the place";
}

TEST_F(EditedInMeshTest, WhatIsNotThereYetIsNotMissedByAnybody)
{
    EXPECT_EQ(rules(nodeInput("payments", plainServer)), "");
    EXPECT_EQ(rules(nodeInput("orders", caller)), "unused\n");
}

TEST_F(EditedInMeshTest, TakesBackWhatTheMeshAnswers)
{
    const std::vector<Issue> own{{Pointer("/spec/listeners/0/portMapping/port"), Severity::Warning,
                                  "listener-server-first", QStringLiteral("Odd.")},
                                 {Pointer("/spec"), Severity::Error, "other", QStringLiteral("Other.")}};
    json server = nodeInput("stock", plainServer);
    using Answered = std::vector<std::pair<std::string, Pointer>>;
    EXPECT_EQ(m_mesh.check(server, own).answered, (Answered{{own[0].rule, own[0].pointer}}));
    server["virtualNodeName"] = "another";
    EXPECT_EQ(m_mesh.check(server, own).answered, Answered());
}

} // namespace meshwright
