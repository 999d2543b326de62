// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check.h"
#include "tests/models/rules/resource_rows.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

const char* ordinaryResource(Kind kind)
{
    switch (kind) {
    case Kind::Mesh:
        return R"({"meshName": "shop", "spec": {}})";
    case Kind::VirtualNode:
        return R"({"meshName": "shop", "virtualNodeName": "orders-v1", "spec": {}})";
    case Kind::VirtualRouter:
        return R"({"meshName": "shop", "virtualRouterName": "orders", "spec": {
            "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}})";
    case Kind::Route:
        return R"({"meshName": "shop", "virtualRouterName": "orders", "routeName": "all", "spec": {"httpRoute": {
            "match": {"prefix": "/"}, "action": {"weightedTargets": [{"virtualNode": "orders-v1", "weight": 100}]}}}})";
    case Kind::VirtualService:
        return R"({"meshName": "shop", "virtualServiceName": "orders.apps.local", "spec": {
            "provider": {"virtualRouter": {"virtualRouterName": "orders"}}}})";
    case Kind::VirtualGateway:
        return R"({"meshName": "shop", "virtualGatewayName": "entry", "spec": {
            "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}})";
    case Kind::GatewayRoute:
        break;
    }
    return R"({"meshName": "shop", "virtualGatewayName": "entry", "gatewayRouteName": "orders", "spec": {"httpRoute": {
        "match": {"prefix": "/orders/"},
        "action": {"target": {"virtualService": {"virtualServiceName": "orders.apps.local"}}}}}})";
}

std::vector<ResourceRow> allResourceRows()
{
    std::vector<ResourceRow> out;
    for (const auto rows :
         {resourceNameRows(), serviceRows(), gatewayRows(), routeTypeRows(), matchRows(), pathRows(),
          regularExpressionRows(), weightRows(), retryRows(), hostRows(), rewriteRows()})
        out.insert(out.end(), rows.begin(), rows.end());
    return out;
}

json changedResource(const ResourceRow& row)
{
    json input = json::parse(ordinaryResource(row.kind));
    input[json::json_pointer(row.at)].merge_patch(json::parse(row.patch));
    return input;
}

class ResourceRuleTest : public testing::TestWithParam<ResourceRow>
{};

TEST_P(ResourceRuleTest, SaysExactlyThis)
{
    const ResourceRow& row = GetParam();
    const auto issues = check(row.kind, changedResource(row));
    std::string expected = row.expected;
    if (!expected.empty())
        expected += '\n';
    EXPECT_EQ(lines(issues), expected) << row << '\n' << row.patch;
    for (const Issue& issue : issues) {
        EXPECT_FALSE(issue.message.contains(QStringLiteral("%1"))) << issue.message.toStdString();
        EXPECT_TRUE(issue.message.endsWith(u'.') || issue.message.endsWith(u'?'))
            << issue.message.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, ResourceRuleTest, testing::ValuesIn(allResourceRows()));

TEST(ResourceRules, SayNothingOfOrdinaryResources)
{
    for (const Kind kind : allKinds())
        EXPECT_EQ(lines(check(kind, json::parse(ordinaryResource(kind)))), "") << resourceOf(kind).operation;
}

TEST(ResourceRules, SayOfANodeWhatTheNodesOwnCheckSays)
{
    const json node = json::parse(R"({"meshName": "shop", "virtualNodeName": "a/b", "spec": {
        "listeners": [{"portMapping": {"port": 8080, "protocol": "https"}}]}})");
    EXPECT_FALSE(check(node).empty());
    EXPECT_EQ(check(Kind::VirtualNode, node), check(node));
}

} // namespace meshwright
