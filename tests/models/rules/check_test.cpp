// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/check.h"
#include "tests/models/rules/rule_rows.h"
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

/// Every pointer of @p node, the whole first.
void collect(const json& node, const Pointer& at, std::vector<Pointer>& out)
{
    out.push_back(at);
    if (node.is_object())
        for (const auto& [key, child] : node.get_ref<const json::object_t&>())
            collect(child, at / key, out);
    for (std::size_t i = 0; i < items(&node).size(); ++i)
        collect(items(&node)[i], at / i, out);
}

TEST(Check, SurvivesAnythingAnywhere)
{
    json node = json::parse(ordinaryNode);
    node.merge_patch(json::parse(R"({
        "meshOwner": "111122223333", "clientToken": "a", "tags": [{"key": "a", "value": "b"}],
        "spec": {
            "backendDefaults": {"clientPolicy": {"tls": {"enforce": false, "ports": [1], "validation": {
                "trust": {"acm": {"certificateAuthorityArns": ["arn:aws:acm-pca:us-west-2:111122223333:x"]}},
                "subjectAlternativeNames": {"match": {"exact": ["a.b"]}}}}}},
            "backends": [{"virtualService": {"virtualServiceName": "arn:aws:appmesh:us-west-2:111122223333:mesh/a"}}],
            "logging": {"accessLog": {"file": {"path": "/l", "format": {"json": [{"key": "k", "value": "%REQ(a)%"}]}}}}
        }})"));
    std::vector<Pointer> places;
    collect(node, Pointer(), places);
    for (const Pointer& at : places) {
        for (const char* value : {"null", "true", "-1", "1.5", R"("")", R"("%(")", "[]", "{}", "[[{}]]"}) {
            json changed = node;
            *find(changed, at) = json::parse(value);
            EXPECT_FALSE(std::string_view(value) == "null" && check(changed).empty()) << at.text();
        }
    }
}

TEST(Check, ChangesNothing)
{
    const json node = json::parse(R"({"meshName": "shop", "spec": {"listeners": [{}]}})");
    const json before = node;
    check(node);
    EXPECT_EQ(node, before);
}

} // namespace meshwright
