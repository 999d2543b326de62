// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/jq/jq_template.h"
#include "models/json/json.h"
#include "models/reading/read.h"
#include "tests/models/formats/reading_lines.h"

#include <gtest/gtest.h>

#include <random>

namespace meshwright {

namespace {

/// As walkthroughs keep them: the names are told on the command line.
constexpr char withSpec[] = R"({
  "spec": {
    "listeners": [
      {
        "portMapping": {"port": 9080, "protocol": "http"},
        "tls": {"mode": "STRICT", "certificate": {"acm": {"certificateArn": $CERTIFICATE_ARN}}}
      }
    ],
    "serviceDiscovery": {
      "awsCloudMap": {
        "namespaceName": $NAMESPACE_NAME,
        "serviceName": "colorteller",
        "attributes": [{"key": "ECS_TASK_DEFINITION_FAMILY", "value": $ENV.FAMILY}]
      }
    },
    "backends": [
      {"virtualService": {"virtualServiceName": $COLOR_TELLER_VS}},
      {"virtualService": {"virtualServiceName": env.TCP_ECHO_VS}}
    ]
  }
}
)";

constexpr char whole[] = R"jq(# jq -n --arg PORT 8080 -f node.jq
{
  "meshName": $MESH_NAME, # as in the stack
  "virtualNodeName": "color-\($COLOR)",
  "spec": {
    "listeners": [{"portMapping": {"port": ($PORT | tonumber), "protocol": "http"},
                   "healthCheck": {"protocol": "http", "path": "/ping", "port": $PORT, "healthyThreshold": 2,
                                   "unhealthyThreshold": 2, "timeoutMillis": 2000, "intervalMillis": 5000}}],
    "backendDefaults": {"clientPolicy": {"tls": {"enforce": $ENFORCE, "ports": [$PORT],
        "validation": {"trust": {"file": {"certificateChain": "/keys/\( $ENV.CA_NAME ).pem"}}}}}},
    "serviceDiscovery": {"dns": {"hostname": $DNS_HOSTNAME}},
    "logging": {"accessLog": {"file": {"path": "/dev/stdout", "format": {"text": "%START_TIME% %REQ(:PATH)%\n"}}}}
  }
})jq";

constexpr char forShell[] = R"({
  "virtualNode": {
    "meshName": "${MESH_NAME}",
    "virtualNodeName": "${APP}-$VERSION",
    "metadata": {"version": 1},
    "spec": {
      "listeners": [{"portMapping": {"port": ${PORT}, "protocol": "http"}}],
      "serviceDiscovery": {"dns": {"hostname": "$APP.${namespace}.local"}}
    }
  },
  "tags": [{"key": "stage", "value": "${STAGE}"}]
})";

/// The variables of @p bytes, a line each: "PORT number Listener 1 › Port:
/// /spec/listeners/0/portMapping/port".
std::string variables(std::string_view bytes)
{
    std::string out;
    for (const TemplateVariable& variable : templateVariables(bytes)) {
        out += variable.name + (variable.wholeNumber ? " number " : " ") + variable.words.toStdString() + ':';
        for (const Pointer& at : variable.at)
            out += ' ' + at.text();
        out += '\n';
    }
    return out;
}

/// What reading finds wrong once every variable of @p bytes has the value @p value.
std::string issuesOnceFilled(std::string_view bytes, const std::string& value)
{
    std::map<std::string, std::string> values;
    for (const TemplateVariable& variable : templateVariables(bytes))
        values[variable.name] = value;
    const Reading reading = read(filled(bytes, values));
    return reading.resources.empty() ? "no node\n" : lines(reading.issues);
}

} // namespace

TEST(JqTemplate, NamesItsVariablesAndWhereTheyStand)
{
    EXPECT_EQ(
        variables(withSpec),
        "CERTIFICATE_ARN Listener 1 › Certificate method › AWS Certificate Manager hosting › Certificate: "
        "/spec/listeners/0/tls/certificate/acm/certificateArn\n"
        "NAMESPACE_NAME Service discovery method › AWS Cloud Map › Namespace: "
        "/spec/serviceDiscovery/awsCloudMap/namespaceName\n"
        "FAMILY Service discovery method › AWS Cloud Map › Attribute 1 › Value: "
        "/spec/serviceDiscovery/awsCloudMap/attributes/0/value\n"
        "COLOR_TELLER_VS Backend 1 › Virtual service › Virtual service name or ARN: "
        "/spec/backends/0/virtualService/virtualServiceName\n"
        "TCP_ECHO_VS Backend 2 › Virtual service › Virtual service name or ARN: "
        "/spec/backends/1/virtualService/virtualServiceName\n");
}

TEST(JqTemplate, KnowsWhereAWholeNumberIsWanted)
{
    EXPECT_EQ(variables(whole),
              "MESH_NAME Mesh name: /meshName\n"
              "COLOR Virtual node name: /virtualNodeName\n"
              "PORT number Listener 1 › Port: /spec/listeners/0/portMapping/port "
              "/spec/listeners/0/healthCheck/port /spec/backendDefaults/clientPolicy/tls/ports/0\n"
              "ENFORCE Client policy defaults › Client policy › Enforce TLS: "
              "/spec/backendDefaults/clientPolicy/tls/enforce\n"
              "CA_NAME Client policy defaults › Client policy › Validation › Validation method › "
              "Certificate chain: "
              "/spec/backendDefaults/clientPolicy/tls/validation/trust/file/certificateChain\n"
              "DNS_HOSTNAME Service discovery method › DNS › DNS hostname: "
              "/spec/serviceDiscovery/dns/hostname\n");
    EXPECT_EQ(variables(R"({"meshName": $A, "spec": {"listeners": [{"healthCheck": {"port": $A}}]}})"),
              "A Mesh name: /meshName /spec/listeners/0/healthCheck/port\n");
}

TEST(JqTemplate, KnowsWhatShellsFillIn)
{
    EXPECT_EQ(variables(forShell),
              "MESH_NAME Mesh name: /virtualNode/meshName\n"
              "APP Virtual node name: /virtualNode/virtualNodeName "
              "/virtualNode/spec/serviceDiscovery/dns/hostname\n"
              "VERSION Virtual node name: /virtualNode/virtualNodeName\n"
              "PORT number Listener 1 › Port: /virtualNode/spec/listeners/0/portMapping/port\n"
              "namespace Service discovery method › DNS › DNS hostname: "
              "/virtualNode/spec/serviceDiscovery/dns/hostname\n"
              "STAGE Tag 1 › Value: /tags/0/value\n");
}

TEST(JqTemplate, IsNotSeenInWhatIsNone)
{
    const char* const rows[] = {
        "",
        "$NAME",
        "{}",
        R"({"meshName": "a$NAME $x ${lower} $5 ${A-B} ${A:-b}"})",
        R"({"spec": {"logging": {"accessLog": {"file": {"path": "/a", "format": {"text": "%REQ(:PATH)% $"}}}}}})",
        R"({"Resources": {"A": {"Type": "AWS::AppMesh::VirtualNode", "Properties": {"MeshName": "${MESH}"}}}})",
        R"({"meshName": $NAME.x, "virtualNodeName": $X$Y})",
        R"({"meshName": "a" # $NAME
})",
        R"({$NAME: 1})",
        "meshName: $NAME\n",
        "resource \"x\" {\n  name = \"${NAME}\"\n}\n",
        "#!/bin/sh\n{ echo $NAME; }\n",
        "{ echo $NAME\n}\n",
        "{\"a\": \"${NAME",
    };
    for (const char* row : rows) {
        EXPECT_EQ(variables(row), "") << row;
        EXPECT_EQ(filled(row, {{"NAME", "x"}, {"X", "x"}, {"MESH", "x"}}), row);
    }
}

TEST(JqTemplate, HasNoMoreVariablesThanAPersonCanFillIn)
{
    const auto listOf = [](int count) {
        std::string out = "[";
        for (int i = 0; i < count; ++i)
            out += "$A,";
        return out;
    };
    ASSERT_EQ(templateVariables(listOf(10'000)).size(), 1U);
    EXPECT_EQ(templateVariables(listOf(10'000)).front().at.size(), 10'000U);
    EXPECT_EQ(templateVariables(listOf(10'001)).size(), 0U);
    EXPECT_EQ(templateVariables(listOf(1'000'000)).size(), 0U);
}

TEST(JqTemplate, NamesItsVariablesAlsoWhenTheRestIsBroken)
{
    EXPECT_EQ(variables("{\"spec\": {\"listeners\": [{\"portMapping\": {\"port\": $PORT,,}"),
              "PORT number Listener 1 › Port: /spec/listeners/0/portMapping/port\n");
    EXPECT_EQ(variables("\xEF\xBB\xBF{\"meshName\": $A\r\n \"tags\": [$B $B], oops"),
              "A Mesh name: /meshName\nB Tag 1: /tags/0\n");
}

TEST(JqTemplate, IsFilledWithTextNumbersAndTruth)
{
    const std::pair<const char*, const char*> rows[] = {
        {R"({"meshName": $A})", R"({"meshName": "80"})"},
        {R"({"spec": {"listeners": [{"portMapping": {"port": $A}}]}})",
         R"({"spec": {"listeners": [{"portMapping": {"port": 80}}]}})"},
        {R"({"spec": {"listeners": [{"portMapping": {"port": $B}}]}})",
         R"({"spec": {"listeners": [{"portMapping": {"port": "true"}}]}})"},
        {R"({"listeners": [{"portMapping": {"port": $A, "protocol": $T}}]})",
         R"({"listeners": [{"portMapping": {"port": 80, "protocol": "a\"b\\ö\n"}}]})"},
        {R"([{"spec": {"listeners": [{"portMapping": {"port": $A}}]}}])",
         R"([{"spec": {"listeners": [{"portMapping": {"port": 80}}]}}])"},
        {R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": $B, "ports": [ $A,${A} ]}}}}})",
         R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": true, "ports": [ 80,80 ]}}}}})"},
        {R"({"spec": {"oops": $A, "more": ( $A|tonumber ), "text": $A | tostring}})",
         R"({"spec": {"oops": "80", "more": 80, "text": "80"}})"},
        {R"jq({"meshName": "${A}-$A-$a-\(env.T)-\\(-\($B|tostring)", "x": $LEFT})jq",
         R"({"meshName": "80-80-$a-a\"b\\ö\n-\\(-true", "x": $LEFT})"},
        {"{ # all of $A\r\n\"meshName\": $A}", "{ \r\n\"meshName\": \"80\"}"},
    };
    for (const auto& [text, expected] : rows)
        EXPECT_EQ(filled(text, {{"A", "80"}, {"B", "true"}, {"T", "a\"b\\ö\n"}}), expected);
}

TEST(JqTemplate, IsANodeOnceItIsFilled)
{
    for (const char* text : {withSpec, whole, forShell})
        for (const char* value : {"", "8080", "true", "a\"b\\\n", "\xFF", "arn:aws:acm:…"})
            EXPECT_EQ(issuesOnceFilled(text, value), "") << value << " in " << text;
    const Reading reading = read(filled(whole, {{"MESH_NAME", "shop"},
                                                {"COLOR", "blue"},
                                                {"PORT", "8080"},
                                                {"ENFORCE", "false"},
                                                {"CA_NAME", "ca"},
                                                {"DNS_HOSTNAME", "color.local"}}));
    ASSERT_EQ(reading.resources.size(), 1U);
    const json& node = reading.resources.front().input;
    EXPECT_EQ(text(member(node, "virtualNodeName")), "color-blue");
    EXPECT_EQ(*find(node, Pointer("/spec/listeners/0/portMapping/port")), json(8080));
    EXPECT_EQ(path(node, {"spec", "backendDefaults", "clientPolicy", "tls"})->dump(),
              R"({"enforce":false,"ports":[8080],"validation":{"trust":{"file":)"
              R"({"certificateChain":"/keys/ca.pem"}}}})");
}

TEST(JqTemplate, IsCalmAboutAnyBytes)
{
    std::mt19937 random(1);
    constexpr std::string_view pieces[] = {
        "{", "}",  "[", "]",        ":", ",", "\"", "\\", "\\(",  ")",  "$",  "${A",   "$ENV", ".", "env.",
        "A", "\n", "|", "tonumber", "(", " ", "$A", "1",  "\xFF", "$B", "\"", "\"a\"", ":",    ","};
    int templates = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = "{\"a\":[";
        for (std::size_t n = random() % 20; n > 0; --n)
            text += pieces[random() % std::size(pieces)];
        EXPECT_EQ(filled(text, {}), text);
        std::map<std::string, std::string> values;
        for (const TemplateVariable& variable : templateVariables(text))
            values[variable.name] = "1";
        templates += values.empty() ? 0 : 1;
        EXPECT_EQ(filled(text, values) == text, values.empty()) << text;
        EXPECT_EQ(variables(filled(text, values)), "") << text;
    }
    EXPECT_GT(templates, 1000);
}

} // namespace meshwright
