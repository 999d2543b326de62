// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/validation/check.h"
#include "tests/models/validation/rule_rows.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

std::string linesOf(const char* patch)
{
    json node = json::parse(ordinaryNode);
    node.merge_patch(json::parse(patch));
    return lines(check(node));
}

} // namespace

TEST(Check, FollowsTheOrderOfTheSchemaAndTheLists)
{
    EXPECT_EQ(linesOf(R"({
        "zebra": 1, "ant": 1, "clientToken": 1, "meshName": 1,
        "tags": [{"key": 1, "value": ""}, {"key": "a", "value": ""}, {"key": 1, "value": ""}],
        "spec": {"listeners": 1, "logging": 1, "serviceDiscovery": 1}})"),
              "/meshName: error type\n"
              "/spec/serviceDiscovery: error type\n"
              "/spec/logging: error type\n"
              "/spec/listeners: error type\n"
              "/tags/0/key: error type\n"
              "/tags/2/key: error type\n"
              "/clientToken: error type\n"
              "/ant: error unknown-member\n"
              "/zebra: error unknown-member\n");
}

TEST(Check, NamesListItemsByNumberAndNotByText)
{
    json tags = json::array();
    for (int i = 0; i < 11; ++i)
        tags.push_back({{"key", "k" + std::to_string(i)}, {"value", i == 2 || i == 10 ? json(0) : json("")}});
    json node = json::parse(ordinaryNode);
    node["tags"] = tags;
    EXPECT_EQ(lines(check(node)), "/tags/2/value: error type\n/tags/10/value: error type\n");
}

TEST(Check, PrefersARulesErrorToTheGenericOneAtTheSamePlace)
{
    EXPECT_EQ(linesOf(R"({"meshOwner": "1111-2222-3333"})"), "/meshOwner: error mesh-owner-digits\n");
}

TEST(Check, LeavesAWarningOutWhereTheValueIsRefusedAnyway)
{
    const std::string name(256, '.');
    EXPECT_EQ(linesOf((R"({"meshName": ")" + name + R"("})").c_str()), "/meshName: error too-long\n");
}

TEST(Check, KeepsAnErrorAndAWarningOfRulesAtOnePlace)
{
    EXPECT_EQ(linesOf(R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "payments"}},
                                               {"virtualService": {"virtualServiceName": "payments"}}]}})"),
              "/spec/backends/0/virtualService/virtualServiceName: warning backend-short-name\n"
              "/spec/backends/1/virtualService/virtualServiceName: error backend-twice\n"
              "/spec/backends/1/virtualService/virtualServiceName: warning backend-short-name\n");
}

TEST(Check, ChangesNothing)
{
    const json node = json::parse(R"({"meshName": "shop", "spec": {"listeners": [{}]}})");
    const json before = node;
    check(node);
    EXPECT_EQ(node, before);
}

} // namespace meshwright
