// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/jq/jq_template.h"
#include "models/formats/parse.h"
#include "models/json/json.h"
#include "models/reading/read.h"
#include "models/rules/check.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

#include <random>

namespace meshwright {

namespace {

constexpr char openSpec[] = R"jq(# jq -n --arg HOST a -f node.json
{
  "spec": { # { "all
    "listeners": [
      {"portMapping": {"port": $PORT, "protocol": "https"}}
    ],
    "serviceDiscovery": {"dns": {"hostname": $HOST}},
    "backends": [{"virtualService": {"virtualServiceName": "\($NAME).\($ENV.DOMAIN)"}}, $BACKEND]
  }
}
)jq";

/// What check() and reading say of @p text, in the file.
std::string said(std::string_view text, const Arguments& arguments = {})
{
    const Reading reading = read(text, arguments);
    std::vector<std::vector<Issue>> issues;
    for (const ResourceInFile& one : reading.resources)
        issues.push_back(check(one.kind, one.input));
    std::string out = lines(reading.issues);
    for (const auto& ofOne : located(reading, std::move(issues)))
        for (const LocatedIssue& found : ofOne)
            if (found.issue.rule != "required") // the names of a bare spec
                out += lines({found});
    return out;
}

std::string inputOf(std::string_view text, const Arguments& arguments = {})
{
    const Reading reading = read(text, arguments);
    return reading.resources.size() == 1 ? reading.resources[0].input.dump() : "none";
}

} // namespace

TEST(TemplateReading, TakesVariablesAsUnknownAndChecksTheRest)
{
    EXPECT_EQ(inputOf(openSpec),
              R"jq({"spec":{"backends":[{"virtualService":{"virtualServiceName":)jq"
              R"jq({"$unknown":"\\($NAME).\\($ENV.DOMAIN)"}}},{"$unknown":"$BACKEND"}],)jq"
              R"jq("listeners":[{"portMapping":{"port":{"$unknown":"$PORT"},"protocol":"https"}}],)jq"
              R"jq("serviceDiscovery":{"dns":{"hostname":{"$unknown":"$HOST"}}}}})jq");
    EXPECT_EQ(said(openSpec), "5:32 /spec/listeners/0/portMapping/port hint open-variable\n"
                              "7:46 /spec/serviceDiscovery/dns/hostname hint open-variable\n"
                              "8:60 /spec/backends/0/virtualService/virtualServiceName hint open-variable\n"
                              "8:60 /spec/backends/0/virtualService/virtualServiceName hint open-variable\n"
                              "8:89 /spec/backends/1 hint open-variable\n"
                              "5:51 /spec/listeners/0/portMapping/protocol error listener-https\n");
    const Reading reading = read(openSpec);
    EXPECT_EQ(reading.format, "jq-template");
    EXPECT_EQ(reading.resources[0].format, "jq-template");
}

TEST(TemplateReading, SaysHowEachVariableGetsAValue)
{
    EXPECT_EQ(
        messages(read(openSpec).issues),
        "5:32 PORT has no value here, so what it stands for was not checked. It is no text: jq takes it from "
        "--argjson PORT VALUE; here, --arg PORT=VALUE gives one.\n"
        "7:46 HOST has no value here, so what it stands for was not checked. jq takes it from --arg HOST "
        "VALUE; here, --arg HOST=VALUE gives one.\n"
        "8:60 NAME has no value here, so what it stands for was not checked. jq takes it from --arg NAME "
        "VALUE; here, --arg NAME=VALUE gives one.\n"
        "8:60 DOMAIN has no value here, so what it stands for was not checked. It comes from the environment "
        "of the program that fills it in; here, --arg DOMAIN=VALUE gives one.\n"
        "8:89 BACKEND has no value here, so what it stands for was not checked. It is no text: jq takes it "
        "from --argjson BACKEND VALUE; here, --arg BACKEND=VALUE gives one.\n");
}

TEST(TemplateReading, SaysOnceThatAVariableIsOpen)
{
    EXPECT_EQ(said(R"({"meshName": $A, "virtualNodeName": $A, "spec": {"listeners":
        [{"portMapping": {"port": ($A | tonumber), "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "a.local"}}}})"),
              "1:14 /meshName hint open-variable\n");
}

TEST(TemplateReading, MissesNoNameThatTheCommandLineGives)
{
    const std::pair<const char*, std::vector<Pointer>> rows[] = {
        {R"({"virtualServiceName": $A, "spec": {}})", {Pointer("/meshName")}},
        {R"({"meshName": $A, "spec": {"listeners": []}})", {Pointer("/virtualNodeName")}},
        {R"({"meshName": $A, "routeName": "all"})", {Pointer("/virtualRouterName")}},
        {R"({"meshName": $A, "virtualNodeName": "n"})", {}},
        {R"({"spec": {"tcpRoute": {"action": $A}}})",
         {Pointer("/meshName"), Pointer("/routeName"), Pointer("/virtualRouterName")}},
    };
    for (const auto& [text, expected] : rows) {
        const Reading reading = read(text);
        ASSERT_EQ(reading.resources.size(), 1U) << text;
        EXPECT_EQ(reading.resources[0].notMissed, expected) << text;
    }
}

TEST(TemplateReading, FillsInWhatIsGiven)
{
    EXPECT_EQ(inputOf(R"({"meshName": $A, "virtualNodeName": "x-${B}-${C}", "spec": {"listeners":
        [{"portMapping": {"port": $P, "protocol": ${Q}}}]}})",
                      {{"A", "a\"b"}, {"B", "b"}, {"P", "80"}}),
              R"({"meshName":"a\"b","spec":{"listeners":[{"portMapping":{"port":80,)"
              R"("protocol":{"$unknown":"${Q}"}}}]},"virtualNodeName":{"$unknown":"x-b-${C}"}})");
    EXPECT_EQ(said(R"({"meshName": $A, "virtualNodeName": "${B}", "spec": {}})", {{"A", "a"}, {"B", "b"}}),
              "");
}

TEST(TemplateReading, ReadsEveryKind)
{
    EXPECT_EQ(
        resourceLines(R"({"virtualServiceName": $NAME, "meshName": "m", "spec": {}})"),
        "virtualService {\"meshName\":\"m\",\"spec\":{},\"virtualServiceName\":{\"$unknown\":\"$NAME\"}}\n"
        "1:24 /virtualServiceName hint open-variable\n");
    EXPECT_EQ(resourceLines(R"({"spec": {"httpRoute": {"action": {"target": {"virtualService":
        {"virtualServiceName": $NAME}}}, "match": {"prefix": "/", "port": $PORT}}}})"),
              "gatewayRoute {\"spec\":{\"httpRoute\":{\"action\":{\"target\":{\"virtualService\":"
              "{\"virtualServiceName\":{\"$unknown\":\"$NAME\"}}}},"
              "\"match\":{\"port\":{\"$unknown\":\"$PORT\"},\"prefix\":\"/\"}}}}\n"
              "2:32 /spec/httpRoute/action/target/virtualService/virtualServiceName hint open-variable\n"
              "2:75 /spec/httpRoute/match/port hint open-variable\n");
    EXPECT_EQ(templateVariables(R"({"spec": {"httpRoute": {"match": {"port": $PORT}, "action": {}}}})")
                  .front()
                  .wholeNumber,
              true);
}

TEST(TemplateReading, TakesTextsWithBracesInTheFormsOfTheApiAlone)
{
    EXPECT_EQ(inputOf(R"({"meshName": "${MESH}", "virtualNodeName": "${a}", "spec": {}})"),
              R"({"meshName":{"$unknown":"${MESH}"},"spec":{},"virtualNodeName":{"$unknown":"${a}"}})");
    EXPECT_EQ(inputOf(R"([{"virtualNode": {"meshName": "${MESH}"}}])"),
              R"({"meshName":{"$unknown":"${MESH}"}})");
    EXPECT_EQ(inputOf(R"({"meshName": "$MESH ${lower}", "spec": {}})"),
              R"({"meshName":"$MESH ${lower}","spec":{}})");
    const std::pair<const char*, const char*> others[] = {
        {R"({"Resources": {"A": {"Type": "AWS::AppMesh::Mesh", "Properties": {"MeshName": "${MESH}"}}}})",
         "cloudformation"},
        {R"({"apiVersion": "appmesh.k8s.aws/v1beta2", "kind": "Mesh", "metadata": {"name": "${MESH}"}})",
         "kubernetes"},
        {R"({"resource": {"aws_appmesh_mesh": {"a": {"name": "${MESH}"}}}})", "terraform-json"},
        {R"({"name": "${MESH}"})", ""},
    };
    for (const auto& [text, format] : others) {
        EXPECT_EQ(read(text).format, format);
        EXPECT_TRUE(templateVariables(text).empty()) << text;
    }
}

TEST(TemplateReading, SaysWhatElseIsWrongWithTheText)
{
    EXPECT_EQ(said("{\"meshName\": $MESH,\n \"spec\": {\"listeners\": [}}"), "2:25 error json-syntax\n");
    EXPECT_EQ(said("{\"meshName\": $MESH,\n \"meshName\": 5, \"spec\": {}}").substr(0, 36),
              "2:2 /meshName warning duplicate-key\n");
    EXPECT_EQ(resourceLines(R"({"name": $NAME})"), "There is nothing of App Mesh in it.");
    EXPECT_EQ(said(R"({"name": $NAME})"), "");
}

TEST(TemplateReading, ReadsSeveralTemplatesInOneFile)
{
    EXPECT_EQ(resourceLines("{\"meshName\": $A, \"virtualNodeName\": \"a\"}\n\n"
                            "{\"meshName\": \"m\",\n \"virtualNodeName\": ${B}}\n"),
              "virtualNode {\"meshName\":{\"$unknown\":\"$A\"},\"virtualNodeName\":\"a\"}\n"
              "virtualNode {\"meshName\":\"m\",\"virtualNodeName\":{\"$unknown\":\"${B}\"}}\n"
              "1:14 /meshName hint open-variable\n"
              "4:21 /virtualNodeName hint open-variable\n");
}

TEST(TemplateReading, KeepsEverythingWhereItStood)
{
    std::mt19937 random(7);
    constexpr std::string_view pieces[] = {"$A", "${B}",  "($C | tonumber)", "\"a${D}\"", "\"\\($E)\"",
                                           "1",  "\"ö\"", "# ö {\n $F",      "env.G",     "$ENV.H"};
    for (int round = 0; round < 2'000; ++round) {
        std::string text = "[";
        for (std::size_t n = random() % 8; n > 0; --n)
            text += std::string(pieces[random() % std::size(pieces)]) + (n > 1 ? ",\n" : "");
        text += "\n]";
        const auto padded = paddedTemplate(text);
        if (!padded)
            continue;
        ASSERT_EQ(padded->size(), text.size()) << text;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool isOfList = text[i] == '\n' || text[i] == ',';
            EXPECT_TRUE(!isOfList || (*padded)[i] == text[i]) << text;
        }
        if (text.find('#') == std::string::npos) {
            EXPECT_TRUE(parse(*padded).value.has_value()) << *padded;
        }
    }
}

} // namespace meshwright
