// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/reading/read.h"
#include "models/rules/check.h"
#include "tests/models/formats/reading_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

// YAML that is written to hurt, in the shape of each format: there is an answer, and it is short. That it
// comes soon and takes little memory is measured by tests/bench (foreign_files.py).
namespace meshwright {

namespace {

std::string times(int count, const std::string& text)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

/// Lists of lists of ten words, each made of the one before: ten to the power of @p levels words.
std::string bomb(int levels)
{
    std::string out = "[&a0 [" + times(10, "x, ") + "]";
    for (int i = 1; i < levels; ++i)
        out += ", &a" + std::to_string(i) + " [" + times(10, "*a" + std::to_string(i - 1) + ", ") + "]";
    return out + "]";
}

/// A file of each format that is read as YAML, with @p spec where it has the most important part.
std::vector<std::string> filesWith(const std::string& spec)
{
    const auto object = [&](const std::string& kind, const std::string& member) {
        return "apiVersion: appmesh.k8s.aws/" + member + "\nkind: " + kind +
               "\nmetadata: {name: web, namespace: shop}\nspec: " + spec + "\n";
    };
    return {"meshName: shop\nvirtualNodeName: web\nspec: " + spec + "\n",
            "virtualNode:\n  meshName: shop\n  virtualNodeName: web\n  spec: " + spec + "\n",
            "- meshName: shop\n  virtualNodeName: web\n  spec: " + spec + "\n",
            "Resources:\n  Web:\n    Type: AWS::AppMesh::VirtualNode\n    Properties:\n      Spec: " + spec +
                "\n",
            object("VirtualNode", "v1beta2"),
            object("VirtualService", "v1beta1"),
            object("VirtualRouter", "v1beta2"),
            "apiVersion: v1\nkind: List\nitems:\n- " + spec + "\n",
            "format_version: '1.0'\nvalues: {root_module: {resources: [{type: aws_appmesh_mesh, values: " +
                spec + "}]}}\n",
            "version: 3\ndeployment: {resources: [{type: 'aws:appmesh/mesh:Mesh', inputs: {spec: " + spec +
                "}}]}\n",
            "resourceType: AWS::AppMesh::Mesh\nconfiguration: " + spec + "\n"};
}

/// The rules of the issues of reading, and whether something was read.
std::string answerTo(const std::string& text)
{
    const Reading reading = read(text);
    std::string out;
    for (const LocatedIssue& found : reading.issues)
        out += std::string(found.issue.rule) + ' ';
    for (const ResourceInFile& one : reading.resources)
        check(one.input);
    return out + (reading.resources.empty() ? "and nothing" : "and a resource");
}

struct HostileRow
{
    const char* name;
    std::string text;
    const char* answer;
};

} // namespace

TEST(HostileYaml, GetsTheSameAnswerInEveryFormat)
{
    std::string members;
    for (int i = 0; i < 30'000; ++i)
        members += "a" + std::to_string(i) + ": 1, ";
    const HostileRow rows[] = {
        {"bomb", bomb(9), "yaml-too-much and nothing"},
        {"merged bomb", "{<<: " + bomb(9) + "}", "yaml-too-much and nothing"},
        {"cycle", "&s {backends: [*s]}", "yaml-alias and nothing"},
        {"merged cycle", "&s {<<: *s}", "yaml-alias and nothing"},
        {"brackets", times(100'000, "["), "too-deep and nothing"},
        {"braces", times(100'000, "{a: "), "too-deep and nothing"},
        {"anchors", "[" + times(20'000, "&a x, ") + "]", "yaml-too-much and nothing"},
        {"members", "{" + members + "}", "yaml-too-much and nothing"},
        {"closed", times(100'000, "[") + times(100'000, "]"), "too-deep and nothing"},
    };
    for (const HostileRow& row : rows)
        for (const std::string& text : filesWith(row.text))
            EXPECT_EQ(answerTo(text), row.answer) << row.name << " in\n" << text.substr(0, 100);
}

TEST(HostileYaml, IsReadAsDeepAsYamlMayBe)
{
    for (const char* pair : {"[]", "{}"})
        for (const std::string& text : filesWith(times(180, pair[0] == '[' ? "[" : "{backends: ") + "x" +
                                                 times(180, std::string(1, pair[1]))))
            EXPECT_FALSE(answerTo(text).empty()) << text.substr(0, 100);
}

TEST(HostileYaml, MayHaveNamesAndTextsOfAMegabyte)
{
    const std::string long1(1'000'000, 'k');
    const auto files = filesWith("{? " + long1 + "\n      : 1}");
    for (const std::size_t number : {0U, 3U, 4U}) // an input, a template, a manifest
        EXPECT_EQ(answerTo(files[number]), "and a resource") << number;
    EXPECT_EQ(answerTo("meshName: shop\nvirtualNodeName: web\nspec: !" + times(100'000, "x/") + " {}\n"),
              "and a resource");
    EXPECT_EQ(answerTo("meshName: " + long1 + "\nvirtualNodeName: web\n"), "and a resource");
    EXPECT_EQ(answerTo(long1 + ": x\n"), "yaml-syntax and nothing");
}

TEST(HostileYaml, MayHaveVeryManyDocuments)
{
    EXPECT_EQ(answerTo(times(20'000, "---\n") + "meshName: shop\nvirtualNodeName: web\n"), "and a resource");
    EXPECT_EQ(read(times(5000, "--- {meshName: shop, virtualNodeName: web}\n")).resources.size(), 5000U);
}

TEST(HostileYaml, MayNameWhatStandsInACircleOrInALongChain)
{
    const auto node = [](const std::string& id, const std::string& mesh) {
        return "  " + id +
               ": {Type: AWS::AppMesh::VirtualNode, Properties: {VirtualNodeName: web, MeshName: " + mesh +
               "}}\n";
    };
    EXPECT_EQ(answerTo("Resources:\n" + node("A", "!GetAtt B.MeshName") + node("B", "!GetAtt A.MeshName")),
              "and a resource");
    std::string chain = "Resources:\n";
    std::string doubling = "Resources:\n";
    for (int i = 0; i < 2000; ++i)
        chain += node("A" + std::to_string(i), "!GetAtt A" + std::to_string(i + 1) + ".MeshName");
    for (int i = 0; i < 60; ++i)
        doubling += node("A" + std::to_string(i),
                         "!Sub '" + times(10, "${A" + std::to_string(i + 1) + ".MeshName}") + "'");
    EXPECT_EQ(answerTo(chain + node("A2000", "shop")), "and a resource");
    const Reading doubled = read(doubling + node("A60", "shop"));
    std::size_t characters = 0;
    for (const ResourceInFile& one : doubled.resources)
        characters += one.input.dump().size();
    EXPECT_LT(characters, 10'000'000U);
}

TEST(HostileYaml, MayHaveConditionsThatNeedOneAnother)
{
    std::string doubling = "Conditions:\n";
    std::string chain = "Conditions:\n";
    for (int i = 0; i < 60; ++i) {
        const std::string next = "!Condition C" + std::to_string(i + 1);
        doubling += "  C" + std::to_string(i) + ": !And [" + next + ", " + next + "]\n";
    }
    for (int i = 0; i < 5000; ++i)
        chain += "  C" + std::to_string(i) + ": !Not [!Condition C" + std::to_string(i + 1) + "]\n";
    const std::string node =
        "Resources:\n  A: {Type: AWS::AppMesh::VirtualNode, Properties: {MeshName: !If [C0, a, b]}}\n";
    EXPECT_EQ(answerTo(doubling + "  C60: !Equals [a, a]\n" + node), "and a resource");
    EXPECT_EQ(answerTo(chain + "  C5000: !Equals [a, a]\n" + node), "and a resource");
}

TEST(HostileYaml, MayHaveObjectsThatSelectOneAnother)
{
    const auto object = [](const std::string& kind, const std::string& name, const std::string& metadata,
                           const std::string& spec) {
        return "---\napiVersion: appmesh.k8s.aws/v1beta2\nkind: " + kind + "\nmetadata: {name: " + name +
               metadata + "}\nspec: {" + spec + "}\n";
    };
    std::string gateways;
    std::string groups = object("BackendGroup", "g", ", namespace: shop",
                                "virtualservices: [" + times(300, "{name: v}, ") + "]");
    for (int i = 0; i < 300; ++i) {
        const std::string label = "{at: l" + std::to_string(i) + "}";
        gateways += object("VirtualGateway", "g" + std::to_string(i), ", namespace: shop",
                           "gatewayRouteSelector: {matchLabels: " + label + "}");
        gateways +=
            object("GatewayRoute", "r" + std::to_string(i), ", namespace: shop, labels: " + label, "");
        groups +=
            object("VirtualNode", "n" + std::to_string(i), ", namespace: shop", "backendGroups: [{name: g}]");
    }
    EXPECT_EQ(answerTo(gateways), "and a resource");
    EXPECT_EQ(answerTo(groups), "and a resource");
}

} // namespace meshwright
