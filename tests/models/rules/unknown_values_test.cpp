// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/check.h"
#include "tests/models/rules/resource_rows.h"
#include "tests/models/rules/rule_rows.h"

#include <gtest/gtest.h>

#include <set>

// Values that are not known (models/json/unknown.h) may be any: nothing is said that their being known would
// not say.
namespace meshwright {

namespace {

void collectPlaces(const json& value, const Pointer& at, std::vector<Pointer>& out)
{
    out.push_back(at);
    if (value.is_object())
        for (const auto& [key, child] : value.get_ref<const json::object_t&>())
            collectPlaces(child, at / key, out);
    for (std::size_t i = 0; i < items(&value).size(); ++i)
        collectPlaces(items(&value)[i], at / i, out);
}

std::set<std::string> said(Kind kind, const json& input)
{
    std::set<std::string> out;
    for (const Issue& issue : check(kind, input))
        out.insert(issue.rule);
    // Both say that a backend's policy does not enforce TLS, the first in comparison with the defaults.
    if (out.contains("override-drops"))
        out.insert("tls-not-enforced");
    return out;
}

/// The rules that are said of @p input, but for those of all, once something in it is not known; with the
/// place.
std::string saidTooMuch(Kind kind, const json& input, const std::set<std::string>& all)
{
    std::vector<Pointer> places;
    collectPlaces(input, Pointer(), places);
    std::string out;
    for (const Pointer& at : places) {
        json changed = input;
        *find(changed, at) = unknownValue("${X}");
        for (const std::string& rule : said(kind, changed))
            if (!all.contains(rule))
                out += at.text() + ": " + rule + '\n';
    }
    return out;
}

} // namespace

TEST(UnknownValues, AreNeverStumbledOverInANode)
{
    for (const RuleRow& row : allRuleRows()) {
        const json node = changedNode(row);
        EXPECT_EQ(saidTooMuch(Kind::VirtualNode, node, said(Kind::VirtualNode, node)), "") << row << '\n'
                                                                                           << node;
    }
}

TEST(UnknownValues, AreNeverStumbledOverInAnyOtherResource)
{
    for (const ResourceRow& row : allResourceRows()) {
        const json input = changedResource(row);
        EXPECT_EQ(saidTooMuch(row.kind, input, said(row.kind, input)), "") << row << '\n' << input;
    }
}

TEST(UnknownValues, MayBeTheWholeResource)
{
    for (const Kind kind : allKinds())
        EXPECT_TRUE(check(kind, unknownValue("${X}")).empty()) << resourceOf(kind).operation;
}

} // namespace meshwright
