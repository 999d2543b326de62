// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check.h"
#include "tests/models/rules/rule_rows.h"

#include <gtest/gtest.h>

// What the messages say, where it depends on the value.
namespace meshwright {

namespace {

/// The messages about the ordinary node with @p value at @p pointer, a line each.
std::string said(const char* pointer, const json& value)
{
    json node = json::parse(ordinaryNode);
    node[json::json_pointer(pointer)] = value;
    std::string out;
    for (const Issue& issue : check(node))
        out += issue.message.toStdString() + '\n';
    return out;
}

struct MessageRow
{
    const char* pointer;
    const char* value;
    const char* part; ///< what the message must contain
};

constexpr MessageRow messageRows[] = {
    {"/spec/listeners/0/portMapping/port", "70000", "70000 is too large. Allowed: 1 to 65535."},
    {"/spec/listeners/0/healthCheck/intervalMillis", "1000",
     "1000 is too small. Allowed: 5000 to 300000 ms."},
    {"/spec/listeners/0/portMapping/port", R"("80")", "Remove the quotation marks around “80”"},
    {"/spec/listeners/0/portMapping/port", "80.0", "Write 80 without a decimal point: 80.0 is refused."},
    {"/spec/listeners/0/portMapping/port", "8e1", "Write 80 without a decimal point"},
    {"/spec/listeners/0/portMapping/port", "80.5", "80.5 is not a whole number. Allowed: 1 to 65535."},
    {"/spec/listeners/0/portMapping/port", "null",
     "null is never accepted. Write a whole number, 1 to 65535"},
    {"/spec/listeners/0/portMapping/protocol", R"("HTTP2")", "Did you mean “http2”?"},
    {"/spec/listeners/0/portMapping/protocol", R"("quic")",
     "“quic” is not allowed here. Allowed: http, http2, grpc or tcp."},
    {"/spec/serviceDiscovery/dns/responseType", R"("loadBalancer")", "Did you mean “LOADBALANCER”?"},
    {"/spec/serviceDiscovery/dns/ipPreference", R"("IPv6-only")", "Did you mean “IPv6_ONLY”?"},
    {"/meshOwner", "111122223333", "This must be text in quotation marks, not 111122223333."},
    {"/meshOwner", R"("11112222")", "“11112222” has 8 characters. At least 12 are needed."},
    {"/virtualNodeName", R"("")", "This must not be empty."},
    {"/tags", R"({"team": "payments"})",
     R"(This must be a list of pairs, [{"key": …, "value": …}], not an object.)"},
    {"/spec/serviceDiscovery/awsCloudMap", R"({"namespaceName": "a", "serviceName": "b"})",
     "dns and awsCloudMap are given together. Keep exactly one of them."},
    {"/spec/Listeners", "[]", "Did you mean “listeners”?"},
    {"/spec/backend", "[]", "Did you mean “backends”?"},
    {"/spec/listeners/0/port_mapping", "{}", "Did you mean “portMapping”?"},
    {"/spec/listeners/0/healthCheck/interval", "5000", "Did you mean “intervalMillis”?"},
    {"/spec/healthCheck", "{}", "“healthCheck” does not belong here. Move it to /spec/listeners/0."},
    {"/spec/listeners/0/port", "8080",
     "Move it to /spec/listeners/0/portMapping or /spec/listeners/0/healthCheck."},
    {"/spec/listeners/0/virtualNodeName", R"("x")", "Move it to the top level."},
    {"/spec/responseType", R"("ENDPOINTS")", "Move it to /spec/serviceDiscovery/dns."},
    {"/spec/listeners/0/portMapping/zone", "1", "Allowed: port or protocol."},
    {"/virtualNodeName", R"("a\nb c")", "“a␊b c”"},
    {"/meshName", R"("${MESH}-eu")", "“${MESH}” still stands for something else."},
    {"/spec/logging", R"({"accessLog": {"file": {"path": "/l", "format": {"text": "%RESPONSE_COD%\n"}}}})",
     "Did you mean “RESPONSE_CODE”?"},
    {"/spec/logging", R"({"accessLog": {"file": {"path": "/l", "format": {"text": "%REQ%\n"}}}})",
     "“%REQ%” needs a name in parentheses, like %REQ(x-request-id)%."},
    {"/spec/backends", R"([{"virtualService": {"virtualServiceName": "arn:aws:acm:a:b:c"}}])",
     "Needed is the ARN of a virtual service: arn:aws:appmesh:REGION:ACCOUNT:mesh/MESH/virtualService/NAME."},
    {"/spec/listeners/0/portMapping/protocol", R"("https")",
     "if the application itself speaks HTTPS, use tcp."},
    {"/spec/listeners/0/healthCheck/port", "80",
     "port 80 must be the listener's, 8080. Leave it out, or write 8080."},
    {"/spec/listeners/0/healthCheck/intervalMillis", "30",
     "30 ms is too short: 5000 to 300000 ms are allowed. For 30 seconds write 30000."},
    {"/spec/listeners/0/healthCheck/protocol", R"("http2")",
     "The health check uses “http2”, the listener “http”. That is allowed. The application must answer HTTP/2 requests"},
    {"/spec/listeners/0/healthCheck/protocol", R"("grpc")", "The health check uses gRPC, which needs HTTP/2"},
    {"/spec/serviceDiscovery/dns/serviceName", R"("a.b")", "Remove it: the host name is there already."},
    {"/spec/listeners/0/connectionPool", R"({"tcp": {"maxConnections": 1}})",
     "The connection pool is for “tcp”, and the listener speaks “http”."},
    {"/spec/listeners/0/timeout", R"({"http": {"perRequest": {"value": 20, "unit": "s"}}})",
     "20 s is more than the default of 15 seconds."},
    {"/spec/listeners/0/timeout", R"({"http": {"idle": {"value": 20}}})",
     "The duration is 20, and nothing says of what."},
    {"/spec/listeners/0/timeout", R"({"http": {"idle": {}}})", R"(such as {"value": 10, "unit": "s"}.)"},
};

} // namespace

TEST(Messages, NameTheValueTheRuleAndTheMend)
{
    for (const MessageRow& row : messageRows) {
        SCOPED_TRACE(std::string(row.pointer) + " = " + row.value);
        const std::string message = said(row.pointer, json::parse(row.value));
        EXPECT_NE(message.find(row.part), std::string::npos) << message;
    }
}

TEST(Messages, NameWhatABackendsPolicyDropsOfTheDefaults)
{
    json node = json::parse(ordinaryNode);
    const json trust = json::parse(R"({"trust": {"file": {"certificateChain": "/certs/ca.pem"}}})");
    node["spec"]["backendDefaults"]["clientPolicy"]["tls"] = {{"ports", {443}}, {"validation", trust}};
    node["spec"]["backends"] = json::parse(
        R"([{"virtualService": {"virtualServiceName": "payments.apps.local", "clientPolicy": {"tls": {}}}}])");
    node["spec"]["backends"][0]["virtualService"]["clientPolicy"]["tls"] = {{"enforce", false},
                                                                            {"validation", trust}};
    const auto issues = check(node);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].message.toStdString(),
              "These settings take the place of the defaults, of which they drop: enforcement and ports. "
              "Repeat here what should hold for this backend, too.");
}

TEST(Messages, CutWhatIsLong)
{
    const std::string message = said("/virtualNodeName", std::string(100000, 'x'));
    EXPECT_LT(message.size(), 300U);
    EXPECT_NE(message.find("has 100000 characters. At most 255 are allowed."), std::string::npos) << message;
}

} // namespace meshwright
