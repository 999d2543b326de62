// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_input.h"
#include "models/json/json.h"
#include "models/rules/check.h"

#include <gtest/gtest.h>

#include <string>

// Mending an input that somebody edits: nothing is done that would be wrong in another way.
namespace meshwright {

namespace {

std::vector<Issue> checkedNode(const json& node)
{
    return check(node);
}

json nodeWith(const char* listeners)
{
    json out = json::parse(R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
        "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}}}})");
    out["spec"]["listeners"] = json::parse(listeners);
    return out;
}

std::string words(const json& before, const FixedInput& fixed)
{
    return fixed.value ? std::to_string(fixed.done) + ": " + json::diff(before, *fixed.value).dump()
                       : fixed.why.toStdString();
}

/// What the first fix of the first issue of @p rule does.
std::string fixedBy(const json& node, const std::string& rule)
{
    for (const Issue& issue : check(node))
        if (issue.rule == rule && !issue.fixes.empty())
            return words(node, fixInput(node, issue, issue.fixes.front(), checkedNode));
    return "nothing offered";
}

std::string fixedAll(const json& node, const std::string& rule)
{
    return words(node, fixRule(node, rule, checkedNode));
}

constexpr char twoWrongPorts[] = R"([{"portMapping": {"port": "80", "protocol": "http"}},
                                     {"portMapping": {"port": "81", "protocol": "tcp"}}])";

} // namespace

TEST(FixedInput, OneIssueIsMendedAndTheOtherStays)
{
    EXPECT_EQ(fixedBy(nodeWith(twoWrongPorts), "whole-number"),
              R"(1: [{"op":"replace","path":"/spec/listeners/0/portMapping/port","value":80}])");
}

TEST(FixedInput, AllOfARuleAreMendedTogether)
{
    EXPECT_EQ(fixedAll(nodeWith(twoWrongPorts), "whole-number"),
              R"(2: [{"op":"replace","path":"/spec/listeners/0/portMapping/port","value":80},)"
              R"({"op":"replace","path":"/spec/listeners/1/portMapping/port","value":81}])");
}

TEST(FixedInput, WhatOnlyShowsByAFixIsMendedAsWell)
{
    const json node = nodeWith(R"([{"portMaping": {"port": "80", "protocol": "HTTP"}}])");
    EXPECT_EQ(
        fixedBy(node, "unknown-member"),
        R"(3: [{"op":"remove","path":"/spec/listeners/0/portMaping"},)"
        R"({"op":"add","path":"/spec/listeners/0/portMapping","value":{"port":80,"protocol":"http"}}])");
}

TEST(FixedInput, NothingIsDoneThatShowsAnErrorNobodyCanMend)
{
    const json node = nodeWith(R"([{"portMaping": {"port": 99999, "protocol": "http"}}])");
    EXPECT_TRUE(fixedBy(node, "unknown-member").starts_with("It would be wrong in another way: "));
    EXPECT_TRUE(fixedAll(node, "unknown-member").starts_with("It would be wrong in another way: "));
}

TEST(FixedInput, OfARuleWhatCanBeMendedIs)
{
    const json node = nodeWith(R"([{"portMaping": {"port": 99999, "protocol": "http"}},
                                   {"portMaping": {"port": 80, "protocol": "http"}}])");
    EXPECT_EQ(
        fixedAll(node, "unknown-member"),
        R"(1: [{"op":"remove","path":"/spec/listeners/1/portMaping"},)"
        R"({"op":"add","path":"/spec/listeners/1/portMapping","value":{"port":80,"protocol":"http"}}])");
}

TEST(FixedInput, AFixThatFitsNoLongerIsNotDone)
{
    const json node = nodeWith("[]");
    const Issue issue{Pointer("/spec/logging"), Severity::Error, "x", {}};
    const Fix gone{QStringLiteral("Take it out"), {{Pointer("/spec/logging"), std::nullopt}}};
    EXPECT_EQ(words(node, fixInput(node, issue, gone, checkedNode)), "What is there has changed meanwhile.");
}

TEST(FixedInput, WhatLeavesTheIssueIsNoMend)
{
    const json node = nodeWith(R"([{"portMapping": {"port": 99999, "protocol": "http"}}])");
    const std::vector<Issue> issues = check(node);
    ASSERT_EQ(issues.size(), 1U);
    const Fix other{QStringLiteral("Call it otherwise"), {{Pointer("/virtualNodeName"), "carts"}}};
    EXPECT_EQ(words(node, fixInput(node, issues.front(), other, checkedNode)), "It would still be wrong.");
}

TEST(FixedInput, WhatAPersonHasToChooseIsNotAmongAll)
{
    const CheckInput check = [](const json& input) {
        Issue issue{Pointer("/a"), Severity::Error, "choose", {}};
        issue.fixes.push_back({QStringLiteral("One"), {{Pointer("/a"), 1}}, true});
        return input["a"] == 0 ? std::vector{issue} : std::vector<Issue>();
    };
    const json input{{"a", 0}};
    EXPECT_EQ(words(input, fixRule(input, "choose", check)),
              "There is nothing of this rule that can be mended for certain.");
    EXPECT_EQ(words(input, fixInput(input, check(input).front(), check(input).front().fixes.front(), check)),
              R"(1: [{"op":"replace","path":"/a","value":1}])");
}

} // namespace meshwright
