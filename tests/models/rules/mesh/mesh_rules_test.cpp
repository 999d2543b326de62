// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/rules/mesh/known_in_mesh.h"
#include "tests/models/rules/mesh/mesh_rows.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace meshwright {

const char* ordinaryMesh()
{
    return R"({
"mesh shop": {"meshName": "shop", "spec": {"egressFilter": {"type": "DROP_ALL"}}},
"virtualGateway entry": {"meshName": "shop", "virtualGatewayName": "entry", "spec": {
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}},
"gatewayRoute entry/orders": {"meshName": "shop", "virtualGatewayName": "entry", "gatewayRouteName": "orders", "spec": {"httpRoute": {
    "match": {"prefix": "/"},
    "action": {"target": {"virtualService": {"virtualServiceName": "orders.shop.local"}}}}}},
"virtualService orders.shop.local": {"meshName": "shop", "virtualServiceName": "orders.shop.local", "spec": {
    "provider": {"virtualRouter": {"virtualRouterName": "orders"}}}},
"virtualRouter orders": {"meshName": "shop", "virtualRouterName": "orders", "spec": {
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}},
"route orders/all": {"meshName": "shop", "virtualRouterName": "orders", "routeName": "all", "spec": {"httpRoute": {
    "match": {"prefix": "/"},
    "retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, "httpRetryEvents": ["server-error"]},
    "action": {"weightedTargets": [{"virtualNode": "orders", "weight": 100}]}}}},
"virtualNode orders": {"meshName": "shop", "virtualNodeName": "orders", "spec": {
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
    "serviceDiscovery": {"dns": {"hostname": "orders.shop.local"}},
    "backends": [{"virtualService": {"virtualServiceName": "stock.shop.local"}}]}},
"virtualService stock.shop.local": {"meshName": "shop", "virtualServiceName": "stock.shop.local", "spec": {
    "provider": {"virtualRouter": {"virtualRouterName": "stock"}}}},
"virtualRouter stock": {"meshName": "shop", "virtualRouterName": "stock", "spec": {
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}},
"route stock/all": {"meshName": "shop", "virtualRouterName": "stock", "routeName": "all", "spec": {"httpRoute": {
    "match": {"prefix": "/"},
    "retryPolicy": {"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, "httpRetryEvents": ["server-error"]},
    "action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100}]}}}},
"virtualNode stock": {"meshName": "shop", "virtualNodeName": "stock", "spec": {
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
    "serviceDiscovery": {"dns": {"hostname": "stock.shop.local"}}}}
})";
}

namespace {

using Inputs = std::map<std::string, json>; ///< by "kind name"

Inputs changedMesh(const MeshRow& row)
{
    Inputs inputs = json::parse(ordinaryMesh()).get<Inputs>();
    const Inputs patches = json::parse(row.patch).get<Inputs>();
    for (const auto& [key, patch] : patches) {
        if (patch.is_null())
            inputs.erase(key);
        else
            inputs[key].merge_patch(patch);
    }
    return inputs;
}

std::vector<MeshPart> partsOf(const Inputs& inputs)
{
    std::vector<MeshPart> out;
    for (const auto& [key, input] : inputs) {
        const Kind kind = kindOfWrapper(key.substr(0, key.find(' '))).value();
        std::string name = key.substr(key.find(' ') + 1), parent;
        if (resourceOf(kind).parent) {
            parent = name.substr(0, name.find('/'));
            name.erase(0, parent.size() + 1);
        }
        // A second resource of one name: "virtualNode orders#2".
        name = name.substr(0, name.find('#'));
        out.push_back({kind, parent, name, &input, out.size()});
    }
    return out;
}

MeshKnowledge knowledgeOf(const MeshRow& row, const std::vector<MeshPart>& parts)
{
    MeshKnowledge out;
    out.ofKinds.fill(Completeness::Complete);
    std::istringstream words(row.onlyKnown);
    for (std::string word; words >> word;) {
        const Kind kind = kindOfWrapper(word).value();
        const bool isThere =
            std::ranges::any_of(parts, [&](const MeshPart& part) { return part.kind == kind; });
        out.ofKinds[static_cast<std::size_t>(kind)] = isThere ? Completeness::Known : Completeness::Unknown;
    }
    return out;
}

std::string words(const MeshPart& part)
{
    return std::string(resourceOf(part.kind).wrapper) + ' ' + (part.parent.empty() ? "" : part.parent + '/') +
           part.name;
}

} // namespace

std::string lines(const MeshCheck& check, const std::vector<MeshPart>& parts)
{
    std::string out;
    for (const MeshIssue& found : check.issues) {
        out += words(parts[found.number]) + ' ' + found.issue.pointer.text() + ' ' +
               word(found.issue.severity) + ' ' + found.issue.rule + ": " + found.issue.message.toStdString();
        for (const MeshPlace& place : found.elsewhere)
            out += " -> " + words(parts[place.number]) + ' ' + place.pointer.text();
        out += '\n';
    }
    if (!check.notChecked.isEmpty()) {
        out += "not checked:";
        std::set<std::string> rules;
        for (const auto* all : {&check.notChecked.needs, &check.notChecked.needsAll})
            for (const auto& [rule, needs] : *all)
                rules.insert(rule);
        for (const std::string& rule : rules)
            out += ' ' + rule;
        out += " for want of";
        for (const Kind kind : check.notChecked.allNeeds())
            out += std::string(" ") + resourceOf(kind).wrapper;
        out += '\n';
    }
    return out;
}

std::vector<MeshIssue> found(const MeshRow& row)
{
    const Inputs inputs = changedMesh(row);
    const std::vector<MeshPart> parts = partsOf(inputs);
    return checkMesh(WholeMesh("shop", parts, knowledgeOf(row, parts))).issues;
}

std::vector<MeshRow> allMeshRows()
{
    std::vector<MeshRow> out;
    for (const auto rows : {missingRows(), idleRows(), alikeRows(), protocolRows(), targetPortRows(),
                            backendPortRows(), routeOrderRows(), gatewayPathRows(), meshDiscoveryRows(),
                            circleRows(), tlsPairRows(), trustRows(), meshTimeoutRows(), settingRows()})
        out.insert(out.end(), rows.begin(), rows.end());
    return out;
}

class MeshRuleTest : public testing::TestWithParam<MeshRow>
{};

TEST_P(MeshRuleTest, SaysExactlyThis)
{
    const MeshRow& row = GetParam();
    const Inputs inputs = changedMesh(row);
    const std::vector<MeshPart> parts = partsOf(inputs);
    const MeshCheck found = checkMesh(WholeMesh("shop", parts, knowledgeOf(row, parts)));
    std::string expected = row.expected;
    if (!expected.empty())
        expected += '\n';
    EXPECT_EQ(lines(found, parts), expected) << row << '\n' << row.patch;
    for (const MeshIssue& one : found.issues) {
        EXPECT_FALSE(one.issue.message.contains(QStringLiteral("%1"))) << one.issue.message.toStdString();
        EXPECT_TRUE(one.issue.message.endsWith(u'.') || one.issue.message.endsWith(u'?'))
            << one.issue.message.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, MeshRuleTest, testing::ValuesIn(allMeshRows()));

TEST(MeshRules, SayNothingOfAnOrdinaryMesh)
{
    const Inputs inputs = changedMesh({"", "{}"});
    const std::vector<MeshPart> parts = partsOf(inputs);
    MeshKnowledge all;
    all.ofKinds.fill(Completeness::Complete);
    EXPECT_EQ(lines(checkMesh(WholeMesh("shop", parts, all)), parts), "");
}

TEST(MeshRules, CountWhatTheyDoNotList)
{
    const json node = json::parse(R"({"spec": {"listeners": [{"portMapping": {"port": 80}}]}})");
    std::vector<MeshPart> parts;
    for (std::size_t i = 0; i < 1003; ++i)
        parts.push_back({Kind::VirtualNode, {}, "node" + std::to_string(i), &node, i});
    MeshKnowledge all;
    all.ofKinds.fill(Completeness::Complete);
    const MeshCheck found = checkMesh(WholeMesh("shop", parts, all));
    EXPECT_EQ(
        std::ranges::count_if(found.issues, [](const MeshIssue& one) { return one.issue.rule == "unused"; }),
        1000);
    EXPECT_EQ(found.notListed, (std::vector<NotListed>{{"unused", Severity::Hint, 1000, 3}}));
    EXPECT_THAT(
        lines(found, parts),
        testing::HasSubstr("virtualNode node1000  hint more-issues: 3 more problems of the rule unused "
                           "are not listed. Mend some of these and check again.\n"));
}

TEST(MeshRules, NameEveryCallerThatDoesNotVerify)
{
    const MeshRow row{"a node and a gateway call a listener whose certificate is a file", R"({
        "virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, "tls": {
            "mode": "STRICT", "certificate": {"file": {"certificateChain": "/c.pem", "privateKey": "/k.pem"}}}}]}},
        "gatewayRoute entry/stock": {"meshName": "shop", "virtualGatewayName": "entry", "gatewayRouteName": "stock",
            "spec": {"httpRoute": {"match": {"prefix": "/stock"}, "action": {"target": {
                "virtualService": {"virtualServiceName": "stock.shop.local"}}}}}}})"};
    std::string words;
    for (const MeshIssue& one : found(row))
        if (one.issue.rule == "tls-not-verified") {
            words += one.issue.message.toStdString();
            EXPECT_EQ(one.issue.others,
                      (std::vector<std::string>{"virtualGateway entry", "virtualNode orders"}));
        }
    EXPECT_THAT(words, testing::HasSubstr("“orders”"));
    EXPECT_THAT(words, testing::HasSubstr("“entry”"));
    EXPECT_THAT(words, testing::HasSubstr(" call this listener without a client policy"));
}

TEST(MeshRules, AnswerForTheListenersOfANodeThatSurelyNothingLeadsTo)
{
    const json node =
        json::parse(R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}},
                                                              {"portMapping": {"port": 81, "protocol": "http"}}]}})");
    const std::vector<MeshPart> parts{{Kind::VirtualNode, {}, "orders", &node, 0}};
    const Issue several{Pointer("/spec/listeners/1"), Severity::Warning, "several-listeners", QString()};
    const auto answers = [&](Completeness known) {
        MeshKnowledge all;
        all.ofKinds.fill(known);
        const WholeMesh mesh("shop", parts, all);
        return isAnswered(several, *mesh.of(Kind::VirtualNode).front(), mesh);
    };
    EXPECT_TRUE(answers(Completeness::Complete));
    EXPECT_FALSE(answers(Completeness::Known)) << "a route may be somewhere else";
}

TEST(MeshRules, SayNothingOfAMeshThatIsEmpty)
{
    EXPECT_EQ(lines(checkMesh(WholeMesh("shop", {}, {})), {}), "");
}

} // namespace meshwright
