// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check.h"
#include "models/rules/check_shapes.h"
#include "tests/models/rules/rule_rows.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

struct WalkRow
{
    const char* what;
    const char* pointer; ///< where the value is put into the ordinary node
    const char* value;   ///< JSON
    const char* expected = "";

    friend std::ostream& operator<<(std::ostream& out, const WalkRow& row) { return out << row.what; }
};

std::string walkLines(const json& node)
{
    std::vector<Issue> issues;
    Findings findings(issues);
    checkShapes(schema::createVirtualNode(), node, findings);
    return lines(issues);
}

/// The ordinary node with a TLS listener, a backend, tags, a pool and a timeout beside.
json fullNode()
{
    json node = json::parse(ordinaryNode);
    node.merge_patch(json::parse(R"({
        "tags": [{"key": "team", "value": "payments"}],
        "spec": {
            "backends": [{"virtualService": {"virtualServiceName": "payments.apps.local", "clientPolicy": {"tls": {
                "enforce": true, "ports": [443],
                "validation": {"trust": {"file": {"certificateChain": "/ca.pem"}}}}}}}],
            "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}
        }})"));
    node["/spec/listeners/0/connectionPool"_json_pointer] = {{"http", {{"maxConnections", 10}}}};
    node["/spec/listeners/0/timeout"_json_pointer] = {{"http", {{"idle", {{"unit", "s"}, {"value", 5}}}}}};
    return node;
}

constexpr WalkRow walkRows[] = {
    {"nothing wrong", "/virtualNodeName", R"("orders-v2")"},
    // types
    {"a number for a text", "/meshName", "7", "/meshName: error type\n"},
    {"an account id as a number", "/meshOwner", "111122223333", "/meshOwner: error type\n"},
    {"text for an object, reported once", "/spec", R"("{}")", "/spec: error type\n"},
    {"a list for an object", "/spec/serviceDiscovery", "[]", "/spec/serviceDiscovery: error type\n"},
    {"an object for a list", "/spec/listeners", "{}", "/spec/listeners: error type\n"},
    {"text for true", "/spec/backends/0/virtualService/clientPolicy/tls/enforce", R"("true")",
     "/spec/backends/0/virtualService/clientPolicy/tls/enforce: error type\n"},
    {"a number for true", "/spec/backends/0/virtualService/clientPolicy/tls/enforce", "1",
     "/spec/backends/0/virtualService/clientPolicy/tls/enforce: error type\n"},
    {"true for a number", "/spec/listeners/0/portMapping/port", "true",
     "/spec/listeners/0/portMapping/port: error type\n"},
    {"a number for a word", "/spec/listeners/0/portMapping/protocol", "2",
     "/spec/listeners/0/portMapping/protocol: error type\n"},
    {"a wrong item", "/spec/listeners/0", "8080", "/spec/listeners/0: error type\n"},
    // null
    {"null for a text", "/clientToken", "null", "/clientToken: error null\n"},
    {"null for a list", "/spec/backends", "null", "/spec/backends: error null\n"},
    {"null for an object", "/spec/listeners/0/healthCheck", "null",
     "/spec/listeners/0/healthCheck: error null\n"},
    {"null in a list", "/tags/0", "null", "/tags/0: error null\n"},
    {"null for what is required is not missing, too", "/meshName", "null", "/meshName: error null\n"},
    // required
    {"an empty object", "/spec/listeners/0/portMapping", "{}",
     "/spec/listeners/0/portMapping/port: error required\n"
     "/spec/listeners/0/portMapping/protocol: error required\n"},
    {"an absent object, reported once", "/spec/listeners/0", "{}",
     "/spec/listeners/0/portMapping: error required\n"},
    {"a host name", "/spec/serviceDiscovery/dns", "{}",
     "/spec/serviceDiscovery/dns/hostname: error required\n"},
    {"an empty spec is allowed", "/spec", "{}"},
    // unknown members
    {"unknown", "/spec/nonsense", "{}", "/spec/nonsense: error unknown-member\n"},
    {"a misspelt required member is one mistake", "/spec/listeners/0/portMapping",
     R"({"Port": 8080, "protocol": "http"})", "/spec/listeners/0/portMapping/Port: error unknown-member\n"},
    {"a misspelt union member is one mistake", "/spec/serviceDiscovery", R"({"DNS": {"hostname": "a.b"}})",
     "/spec/serviceDiscovery/DNS: error unknown-member\n"},
    {"with slashes and tildes in its name", "/spec/a~1b~0c", "1", "/spec/a~1b~0c: error unknown-member\n"},
    {"without a name", "/spec/", "1", "/spec/: error unknown-member\n"},
    {"nothing is said of what is inside", "/spec/x", R"({"meshName": null})",
     "/spec/x: error unknown-member\n"},
    // unions
    {"none", "/spec/serviceDiscovery", "{}", "/spec/serviceDiscovery: error exactly-one-of\n"},
    {"two, each looked into", "/spec/serviceDiscovery",
     R"({"dns": {}, "awsCloudMap": {"namespaceName": "a", "serviceName": ""}})",
     "/spec/serviceDiscovery/awsCloudMap/serviceName: error too-short\n"
     "/spec/serviceDiscovery/dns/hostname: error required\n"
     "/spec/serviceDiscovery: error exactly-one-of\n"},
    {"one and an unknown one", "/spec/serviceDiscovery", R"({"dns": {"hostname": "a.b"}, "none": {}})",
     "/spec/serviceDiscovery/none: error unknown-member\n"},
    {"an empty backend", "/spec/backends/0", "{}", "/spec/backends/0: error exactly-one-of\n"},
    // numbers
    {"least", "/spec/listeners/0/portMapping/port", "1"},
    {"most", "/spec/listeners/0/portMapping/port", "65535"},
    {"below", "/spec/listeners/0/portMapping/port", "0",
     "/spec/listeners/0/portMapping/port: error too-small\n"},
    {"above", "/spec/listeners/0/portMapping/port", "65536",
     "/spec/listeners/0/portMapping/port: error too-large\n"},
    {"beyond 64 signed bits", "/spec/listeners/0/timeout/http/idle/value", "9223372036854775808",
     "/spec/listeners/0/timeout/http/idle/value: error too-large\n"},
    {"as large as 64 signed bits", "/spec/listeners/0/timeout/http/idle/value", "9223372036854775807"},
    {"beyond 64 bits", "/spec/listeners/0/timeout/http/idle/value", "123456789012345678901234567890",
     "/spec/listeners/0/timeout/http/idle/value: error too-large\n"},
    {"far below", "/spec/listeners/0/portMapping/port", "-123456789012345678901234567890",
     "/spec/listeners/0/portMapping/port: error too-small\n"},
    {"beyond 32 bits", "/spec/listeners/0/connectionPool/http/maxConnections", "2147483648",
     "/spec/listeners/0/connectionPool/http/maxConnections: error too-large\n"},
    {"a decimal point", "/spec/listeners/0/portMapping/port", "80.0",
     "/spec/listeners/0/portMapping/port: error whole-number\n"},
    {"a fraction", "/spec/listeners/0/portMapping/port", "80.5",
     "/spec/listeners/0/portMapping/port: error whole-number\n"},
    {"quotation marks", "/spec/listeners/0/portMapping/port", R"("80")",
     "/spec/listeners/0/portMapping/port: error whole-number\n"},
    {"words", "/spec/listeners/0/portMapping/port", R"("eighty")",
     "/spec/listeners/0/portMapping/port: error type\n"},
    {"a number in a list", "/spec/backends/0/virtualService/clientPolicy/tls/ports/0", "70000",
     "/spec/backends/0/virtualService/clientPolicy/tls/ports/0: error too-large\n"},
    // words
    {"another word", "/spec/listeners/0/portMapping/protocol", R"("udp")",
     "/spec/listeners/0/portMapping/protocol: error not-an-allowed-word\n"},
    {"capitals", "/spec/listeners/0/portMapping/protocol", R"("HTTP")",
     "/spec/listeners/0/portMapping/protocol: error not-an-allowed-word\n"},
    // texts
    {"empty", "/virtualNodeName", R"("")", "/virtualNodeName: error too-short\n"},
    {"empty is allowed", "/tags/0/value", R"("")"},
    {"11 characters", "/meshOwner", R"("11112222333")", "/meshOwner: error too-short\n"},
    {"13 characters", "/meshOwner", R"("1111222233334")", "/meshOwner: error too-long\n"},
    {"12 characters of several bytes", "/meshOwner", R"("äöüßéèêëāēīō")"},
    // patterns
    {"a blank", "/spec/serviceDiscovery",
     R"({"awsCloudMap": {"namespaceName": "a", "serviceName": "b", "attributes": [{"key": "a b", "value": " c"}]}})",
     "/spec/serviceDiscovery/awsCloudMap/attributes/0/key: error pattern\n"
     "/spec/serviceDiscovery/awsCloudMap/attributes/0/value: error pattern\n"},
    // lists
    {"too few", "/spec/backends/0/virtualService/clientPolicy/tls/validation/trust",
     R"({"acm": {"certificateAuthorityArns": []}})",
     "/spec/backends/0/virtualService/clientPolicy/tls/validation/trust/acm/certificateAuthorityArns: "
     "error too-few-items\n"},
    {"too many", "/spec/backends/0/virtualService/clientPolicy/tls/validation/trust",
     R"({"acm": {"certificateAuthorityArns": ["a", "b", "c", "d"]}})",
     "/spec/backends/0/virtualService/clientPolicy/tls/validation/trust/acm/certificateAuthorityArns: "
     "error too-many-items\n"},
};

} // namespace

class WalkTest : public testing::TestWithParam<WalkRow>
{};

TEST_P(WalkTest, SaysExactlyThis)
{
    json node = fullNode();
    ASSERT_EQ(walkLines(node), "");
    node[json::json_pointer(GetParam().pointer)] = json::parse(GetParam().value);
    EXPECT_EQ(walkLines(node), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(All, WalkTest, testing::ValuesIn(walkRows));

TEST(Walk, TakesAnyJsonForANode)
{
    for (const char* text : {"null", "true", "-1", "1.5", R"("text")", "[]", "[[[]]]"}) {
        SCOPED_TRACE(text);
        EXPECT_EQ(lines(check(json::parse(text))),
                  std::string(": error ") + (std::string_view(text) == "null" ? "null" : "type") + '\n');
    }
    EXPECT_EQ(lines(check(json::parse("{}"))), "/meshName: error required\n"
                                               "/virtualNodeName: error required\n"
                                               "/spec: error required\n");
}

TEST(Walk, DoesNotDescendIntoTenThousandUnknownLevels)
{
    for (const char* pointer : {"/spec/deep", "/spec/listeners/0/portMapping/port", "/meshName", "/tags"}) {
        SCOPED_TRACE(pointer);
        json node = fullNode();
        json deep = json::parse(std::string(10000, '[') + std::string(10000, ']'));
        node[json::json_pointer(pointer)] = std::move(deep);
        EXPECT_EQ(check(node).size(), 1U);
    }
}

TEST(Walk, StopsWhereNobodyReadsOn)
{
    json node = fullNode();
    for (int i = 0; i < 100000; ++i)
        node["spec"]["x" + std::to_string(i)] = i;
    node["spec"]["listeners"] = json::array();
    for (int i = 0; i < 100000; ++i)
        node["spec"]["listeners"].push_back(i);
    const auto issues = check(node);
    EXPECT_LE(issues.size(), 1100U);
    EXPECT_EQ(issues.back().rule, "more-issues");
    EXPECT_TRUE(issues.back().pointer.isRoot());
}

} // namespace meshwright
