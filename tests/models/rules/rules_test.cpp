// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check.h"
#include "models/rules/rule.h"
#include "tests/models/rules/resource_rows.h"
#include "tests/models/rules/rule_rows.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

#include <set>

namespace meshwright {

std::vector<RuleRow> allRuleRows()
{
    std::vector<RuleRow> out;
    for (const auto rows :
         {nameRows(), tagRows(), discoveryRows(), listenerRows(), healthCheckRows(), trafficRows(),
          listenerTlsRows(), clientPolicyRows(), certificateRows(), backendRows(), loggingRows(), arnRows()})
        out.insert(out.end(), rows.begin(), rows.end());
    return out;
}

json changedNode(const RuleRow& row)
{
    json node = json::parse(ordinaryNode);
    node[json::json_pointer(row.at)].merge_patch(json::parse(row.patch));
    return node;
}

namespace {

std::set<std::string> ruleIds()
{
    std::set<std::string> ids;
    for (const auto rules : nodeRules())
        for (const NodeRule& rule : rules)
            ids.insert(rule.info.id);
    for (const auto rules : resourceRules())
        for (const ResourceRule& rule : rules)
            ids.insert(rule.info.id);
    return ids;
}

} // namespace

class RuleTest : public testing::TestWithParam<RuleRow>
{};

TEST_P(RuleTest, SaysExactlyThis)
{
    const RuleRow& row = GetParam();
    const auto issues = check(changedNode(row));
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

INSTANTIATE_TEST_SUITE_P(All, RuleTest, testing::ValuesIn(allRuleRows()));

TEST(Rules, SayNothingOfAnOrdinaryNode)
{
    EXPECT_EQ(lines(check(json::parse(ordinaryNode))), "");
}

TEST(Rules, EachFireInARowOfTheTables)
{
    std::set<std::string> silent = ruleIds();
    for (const RuleRow& row : allRuleRows())
        for (const Issue& issue : check(changedNode(row)))
            silent.erase(issue.rule);
    for (const ResourceRow& row : allResourceRows())
        for (const Issue& issue : check(row.kind, changedResource(row)))
            silent.erase(issue.rule);
    EXPECT_EQ(silent, std::set<std::string>());
}

} // namespace meshwright
