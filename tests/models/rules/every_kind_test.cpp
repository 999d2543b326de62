// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check_shapes.h"
#include "models/rules/order.h"
#include "models/schema/inputs.h"
#include "tests/models/rules/rule_rows.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

// The walk of the shapes, begun at the inputs of all kinds.
namespace meshwright {

namespace {

std::vector<Issue> shapeIssues(const schema::Field& root, const json& input)
{
    std::vector<Issue> issues;
    Findings findings(issues);
    checkShapes(root, input, findings);
    return issues;
}

struct KindRow
{
    Kind kind;
    const char* create; ///< an input that has nothing wrong
    const char* at;     ///< a place in it, which takes
    const char* value;  ///< what is wrong there
    const char* expected;

    friend std::ostream& operator<<(std::ostream& out, const KindRow& row)
    {
        return out << resourceOf(row.kind).operation;
    }
};

constexpr KindRow kindRows[] = {
    {Kind::Mesh, R"({"meshName": "shop", "spec": {"egressFilter": {"type": "ALLOW_ALL"}}})",
     "/spec/egressFilter/type", R"("ALLOW")", "/spec/egressFilter/type: error not-an-allowed-word\n"},
    {Kind::VirtualNode, R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})", "/spec/provider",
     "{}", "/spec/provider: error unknown-member\n"},
    {Kind::VirtualRouter, R"({"meshName": "shop", "virtualRouterName": "orders", "spec": {
        "listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}})",
     "/spec/listeners/0", R"({"healthCheck": {}})",
     "/spec/listeners/0/healthCheck: error unknown-member\n"
     "/spec/listeners/0/portMapping: error required\n"},
    {Kind::Route, R"({"meshName": "shop", "virtualRouterName": "orders", "routeName": "all", "spec": {
        "tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "orders-v1", "weight": 1}]}}}})",
     "/spec/tcpRoute/action/weightedTargets/0/weight", "101",
     "/spec/tcpRoute/action/weightedTargets/0/weight: error too-large\n"},
    {Kind::VirtualService, R"({"meshName": "shop", "virtualServiceName": "orders.local", "spec": {
        "provider": {"virtualNode": {"virtualNodeName": "orders"}}}})",
     "/spec/provider", "{}", "/spec/provider: error exactly-one-of\n"},
    {Kind::VirtualGateway, R"({"meshName": "shop", "virtualGatewayName": "in", "spec": {
        "listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}})",
     "/spec/listeners/0/portMapping/protocol", R"("tcp")",
     "/spec/listeners/0/portMapping/protocol: error not-an-allowed-word\n"},
    {Kind::GatewayRoute,
     R"({"meshName": "shop", "virtualGatewayName": "in", "gatewayRouteName": "all", "spec": {
        "grpcRoute": {"match": {"serviceName": "a.B"},
                      "action": {"target": {"virtualService": {"virtualServiceName": "orders.local"}}}}}})",
     "/spec/grpcRoute/action/target", R"({"virtualService": {}})",
     "/spec/grpcRoute/action/target/virtualService/virtualServiceName: error required\n"},
};

} // namespace

class EveryKindTest : public testing::TestWithParam<KindRow>
{};

TEST_P(EveryKindTest, IsWalkedFromItsOwnInputs)
{
    const Kind kind = GetParam().kind;
    json input = json::parse(GetParam().create);
    EXPECT_EQ(lines(shapeIssues(schema::createInput(kind), input)), "");
    EXPECT_EQ(lines(shapeIssues(schema::updateInput(kind), input)), "");
    input[json::json_pointer(GetParam().at)] = json::parse(GetParam().value);
    EXPECT_EQ(lines(shapeIssues(schema::createInput(kind), input)), GetParam().expected);
    EXPECT_EQ(lines(shapeIssues(schema::updateInput(kind), input)), GetParam().expected);
    input = json::parse(GetParam().create);
    input["tags"] = json::array();
    EXPECT_EQ(lines(shapeIssues(schema::createInput(kind), input)), "");
    EXPECT_EQ(lines(shapeIssues(schema::updateInput(kind), input)), "/tags: error unknown-member\n");
}

INSTANTIATE_TEST_SUITE_P(All, EveryKindTest, testing::ValuesIn(kindRows));

TEST(Walk, SaysWhereTheSameInputHasAMisplacedMember)
{
    const json route = json::parse(R"({"meshName": "shop", "virtualRouterName": "orders", "routeName": "all",
        "spec": {"weightedTargets": []}})");
    const auto said = shapeIssues(schema::createInput(Kind::Route), route);
    ASSERT_EQ(lines(said), "/spec/weightedTargets: error unknown-member\n");
    EXPECT_TRUE(said.front().message.contains(QStringLiteral("Move it to /spec/httpRoute/action")))
        << said.front().message.toStdString();
    json node = json::parse(ordinaryNode);
    node["spec"]["weightedTargets"] = json::array();
    const auto ofNode = shapeIssues(schema::createVirtualNode(), node);
    ASSERT_EQ(lines(ofNode), "/spec/weightedTargets: error unknown-member\n");
    EXPECT_FALSE(ofNode.front().message.contains(QStringLiteral("Move it")))
        << ofNode.front().message.toStdString();
}

TEST(InOrder, PutsIssuesInTheOrderOfTheInputTheyAreAbout)
{
    const auto issue = [](const char* at) {
        return Issue{Pointer(at), Severity::Error, "required", QString()};
    };
    const std::vector<Issue> issues = {issue("/spec/httpRoute"), issue("/spec/priority"), issue("/routeName"),
                                       issue("/meshName")};
    EXPECT_EQ(lines(inOrder(schema::createInput(Kind::Route), issues)), "/meshName: error required\n"
                                                                        "/routeName: error required\n"
                                                                        "/spec/priority: error required\n"
                                                                        "/spec/httpRoute: error required\n");
    EXPECT_EQ(lines(inOrder(schema::createVirtualNode(), issues)), "/meshName: error required\n"
                                                                   "/spec/httpRoute: error required\n"
                                                                   "/spec/priority: error required\n"
                                                                   "/routeName: error required\n")
        << "what a node does not have follows by name";
}

} // namespace meshwright
