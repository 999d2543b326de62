// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check.h"
#include "models/rules/check_shapes.h"
#include "models/rules/rule.h"
#include "tests/models/rules/rule_rows.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace meshwright {

namespace {

std::vector<RuleRow> allRows()
{
    std::vector<RuleRow> out;
    for (const auto rows :
         {nameRows(), tagRows(), discoveryRows(), listenerRows(), healthCheckRows(), trafficRows(),
          listenerTlsRows(), clientPolicyRows(), certificateRows(), backendRows(), loggingRows(), arnRows()})
        out.insert(out.end(), rows.begin(), rows.end());
    return out;
}

json patched(const RuleRow& row)
{
    json node = json::parse(ordinaryNode);
    node[json::json_pointer(row.at)].merge_patch(json::parse(row.patch));
    return node;
}

std::set<std::string> ruleIds()
{
    std::set<std::string> ids;
    for (const auto rules : allRules())
        for (const Rule& rule : rules)
            ids.insert(rule.id);
    return ids;
}

} // namespace

class RuleTest : public testing::TestWithParam<RuleRow>
{};

TEST_P(RuleTest, SaysExactlyThis)
{
    const RuleRow& row = GetParam();
    const auto issues = check(patched(row));
    std::string expected = row.expected;
    if (!expected.empty())
        expected += '\n';
    EXPECT_EQ(lines(issues), expected) << row.what << '\n' << row.patch;
    for (const Issue& issue : issues) {
        EXPECT_FALSE(issue.message.contains(u'%') && issue.message.contains(QStringLiteral("%1")))
            << issue.message.toStdString();
        EXPECT_TRUE(issue.message.endsWith(u'.') || issue.message.endsWith(u'?'))
            << issue.message.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, RuleTest, testing::ValuesIn(allRows()));

TEST(Rules, SayNothingOfAnOrdinaryNode)
{
    EXPECT_EQ(lines(check(json::parse(ordinaryNode))), "");
}

TEST(Rules, HaveUniqueIdsInKebabCase)
{
    const std::regex kebab("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    std::set<std::string> seen;
    const auto look = [&](std::span<const Rule> rules) {
        for (const Rule& rule : rules) {
            EXPECT_TRUE(std::regex_match(rule.id, kebab)) << rule.id;
            EXPECT_TRUE(seen.insert(rule.id).second) << rule.id << " is there twice";
        }
    };
    look(genericRules());
    for (const auto rules : allRules())
        look(rules);
}

TEST(Rules, EachFireInARowOfTheTables)
{
    std::set<std::string> silent = ruleIds();
    for (const RuleRow& row : allRows())
        for (const Issue& issue : check(patched(row)))
            silent.erase(issue.rule);
    EXPECT_EQ(silent, std::set<std::string>());
}

} // namespace meshwright
