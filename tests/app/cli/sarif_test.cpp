// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/catalogue.h"
#include "models/json/json.h"
#include "tests/app/cli/cli_fixture.h"

#include <set>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Sarif = Cli;

const json* first(const json* list)
{
    return items(list).empty() ? nullptr : &items(list).front();
}

} // namespace

TEST_F(Sarif, PutsAResultWhereItIs)
{
    write("my mesh/a#b.json", faultyNode);
    const Ran ran = run({u"check"_s, u"-f"_s, u"sarif"_s, u"my mesh"_s});
    EXPECT_EQ(ran.exit, 1);
    const json report = json::parse(ran.output);
    EXPECT_EQ(text(member(report, "version")), "2.1.0");
    const json* result = first(member(first(member(report, "runs")), "results"));
    ASSERT_NE(result, nullptr);
    EXPECT_EQ(text(member(result, "ruleId")), "type");
    EXPECT_EQ(text(member(result, "level")), "error");
    EXPECT_EQ(*member(result, "locations"), json::parse(R"([{
        "physicalLocation": {"artifactLocation": {"uri": "my%20mesh/a%23b.json"},
                             "region": {"startLine": 2, "startColumn": 23}},
        "logicalLocations": [{"fullyQualifiedName": "orders/spec/backends", "kind": "member"}]}])"));
}

TEST_F(Sarif, ListsEveryRuleOnceAndPointsToThem)
{
    write("a.json", "{\"meshName\": \"shop\", \"meshName\": \"<MESH>\", \"spec\": {\"backend\": []}}");
    write("b.json", "{'a': 1}");
    write("c.json", R"({"virtualNodes": [{"meshName": "shop", "virtualNodeName": "a", "arn": "a"}]})");
    const json report = json::parse(run({u"check"_s, u"--format=sarif"_s, u"."_s}).output);
    const json* run = first(member(report, "runs"));
    const auto& rules = items(path(*run, {"tool", "driver", "rules"}));
    std::set<std::string_view> ids;
    for (const json& rule : rules)
        EXPECT_TRUE(ids.insert(text(member(rule, "id")).value_or("")).second) << rule;
    EXPECT_TRUE(ids.contains("json-syntax"));
    EXPECT_TRUE(ids.contains("placeholder"));
    EXPECT_TRUE(ids.contains("unknown-member"));
    EXPECT_TRUE(ids.contains("more-issues"));
    EXPECT_TRUE(ids.contains("fixed-name"));
    EXPECT_TRUE(ids.contains("tls-on-serving-node"));

    std::set<std::string_view> levels;
    for (const json& result : items(member(run, "results"))) {
        levels.insert(text(member(result, "level")).value_or(""));
        const auto index = static_cast<std::size_t>(integer(member(result, "ruleIndex")).value_or(-1));
        ASSERT_LT(index, rules.size());
        EXPECT_EQ(text(member(rules[index], "id")), text(member(result, "ruleId")));
    }
    EXPECT_EQ(levels, (std::set<std::string_view>{"error", "warning", "note"}));
}

TEST_F(Sarif, SaysWhatEachRuleOfTheCatalogueIs)
{
    const json report = json::parse(run({u"check"_s, u"--format=sarif"_s, u"none.json"_s}).output);
    const json* run = first(member(report, "runs"));
    const auto& rules = items(path(*run, {"tool", "driver", "rules"}));
    const auto all = allRuleInfos();
    ASSERT_EQ(rules.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(text(member(rules[i], "id")), all[i].id);
        EXPECT_EQ(text(path(rules[i], {"shortDescription", "text"})), all[i].title);
        EXPECT_EQ(text(path(rules[i], {"defaultConfiguration", "level"})),
                  all[i].severity == Severity::Hint ? "note" : word(all[i].severity));
    }
}

TEST_F(Sarif, TellsWhatCouldNotBeRead)
{
    const Ran ran = run({u"check"_s, u"--format=sarif"_s, u"none.json"_s});
    EXPECT_EQ(ran.exit, 2);
    const json report = json::parse(ran.output);
    const json* invocation = first(member(first(member(report, "runs")), "invocations"));
    EXPECT_EQ(boolean(member(invocation, "executionSuccessful")), false);
    EXPECT_EQ(items(member(invocation, "toolExecutionNotifications")).size(), 1U);
}

} // namespace meshwright
