// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/compare_inputs.h"
#include "models/compare/comparison_words.h"
#include "models/json/json_type.h"

#include <gtest/gtest.h>

#include <ostream>

namespace meshwright {

namespace {

struct WordRow
{
    Kind kind;
    const char* before; ///< of the spec, or with another first member of all
    const char* after;
    const char* words; ///< a line each difference
};

std::ostream& operator<<(std::ostream& out, const WordRow& row)
{
    return out << row.before << " and " << row.after;
}

json specOrAll(const char* text)
{
    json value = json::parse(text);
    return value.contains("all") ? value["all"] : json{{"spec", std::move(value)}};
}

#define LISTENERS(more) R"({"listeners": [{"portMapping": {"port": 8080, "protocol": "http"})" more "}]}"
#define REWRITE(rewrite)                                                                                     \
    R"({"httpRoute": {"match": {"prefix": "/"}, "action": {"rewrite": )" rewrite                             \
    R"(, "target": {"virtualService": {"virtualServiceName": "a"}}}}})"

using enum Kind;

const WordRow wordRows[] = {
    {VirtualNode, LISTENERS(R"(, "healthCheck": {"timeoutMillis": 2000, "path": "/"})"),
     LISTENERS(R"(, "healthCheck": {"timeoutMillis": 5500, "path": "/ping"})"),
     "Listener 8080 › Health check: Path / → /ping\n"
     "Listener 8080 › Health check: Timeout period 2 s → 5500 ms"},
    {VirtualNode, LISTENERS(), LISTENERS(R"(, "healthCheck": {"path": "/"})"),
     "Listener 8080 › Health check added"},
    {VirtualNode, LISTENERS(), R"({"listeners": []})", "Listener 8080 removed"},
    {VirtualNode, LISTENERS(R"(, "timeout": {"http": {"perRequest": {"value": 20, "unit": "s"}}})"),
     LISTENERS(), "Listener 8080 › Timeouts › HTTP: Request timeout 20 s → 15 s (default)"},
    {VirtualNode, LISTENERS(R"(, "tls": {"mode": "STRICT"})"), LISTENERS(R"(, "tls": {"mode": "DISABLED"})"),
     "Listener 8080: Mode Strict: TLS only → Disabled: plain text only (weakens TLS)"},
    {VirtualNode, LISTENERS(R"(, "tls": {"mode": "STRICT"})"), LISTENERS(),
     "Listener 8080 › TLS termination removed (weakens TLS)"},
    {VirtualNode, R"({"serviceDiscovery": {"dns": {"hostname": "a"}}})",
     R"({"serviceDiscovery": {"awsCloudMap": {"serviceName": "a", "namespaceName": "b"}}})",
     "Service discovery method DNS a → AWS Cloud Map"},
    {VirtualNode, R"({"serviceDiscovery": {"dns": {"hostname": "a"}}})",
     R"({"serviceDiscovery": {"dns": {"hostname": ""}}})",
     "Service discovery method › DNS: DNS hostname a → (empty)"},
    {VirtualNode, R"({"backends": [{"virtualService": {"virtualServiceName": "a.local"}}]})", R"({})",
     "Backend a.local removed"},
    {VirtualNode,
     R"({"backendDefaults": {"clientPolicy": {"tls": {"ports": [], "validation": {"subjectAlternativeNames":
     {"match": {"exact": ["a.local"]}}}}}}})",
     R"({"backendDefaults": {"clientPolicy": {"tls": {"ports": [], "validation": {"subjectAlternativeNames":
     {"match": {"exact": ["b.local"]}}}}}}})",
     "Client policy defaults › Client policy › Validation › Subject Alternative Name a.local removed\n"
     "Client policy defaults › Client policy › Validation › Subject Alternative Name b.local added"},
    {VirtualNode, R"({"backends": [{}]})", R"({"backends": []})", "Backend 1 removed"},
    // The other kinds.
    {Mesh, R"({})", R"({"egressFilter": {"type": "ALLOW_ALL"}})",
     "Egress filter: Allowed traffic Only what the mesh knows (default) → Anything outside the mesh, too"},
    {Route,
     R"({"priority": 1, "httpRoute": {"action": {"weightedTargets": [{"virtualNode": "a", "weight": 1, "port": 80}]}}})",
     R"({"httpRoute": {"action": {"weightedTargets": [{"virtualNode": "a", "weight": 2, "port": 80}]}}})",
     "Priority 1 → (nothing)\n"
     "HTTP route › Target a:80: Weight 1 → 2"},
    {Route, R"({"httpRoute": {"match": {"headers": [{"name": "x", "match": {"exact": "1"}}]}}})",
     R"({"httpRoute": {"match": {"headers": [{"name": "x", "match": {"prefix": "1"}, "invert": true}]}}})",
     "HTTP route › Match › Header x: Match Exact value 1 → Prefix 1\n"
     "HTTP route › Match › Header x: Invert No, what matches (default) → Yes, what does not match"},
    {VirtualService, R"({"provider": {"virtualNode": {"virtualNodeName": "a"}}})",
     R"({"provider": {"virtualNode": {"virtualNodeName": "b"}}})", "Provider: Virtual node name a → b"},
    {VirtualService, R"({"provider": {"virtualNode": {"virtualNodeName": "a"}}})",
     R"({"provider": {"virtualRouter": {"virtualRouterName": {"$unknown": "Ref R"}}}})",
     "Provider Virtual node a → Virtual router Ref R"},
    {VirtualRouter, LISTENERS(), R"({"listeners": [{"portMapping": {"port": 8080, "protocol": "grpc"}}]})",
     "Listener 8080: Protocol HTTP → gRPC"},
    {VirtualGateway, LISTENERS(R"(, "healthCheck": {"path": "/"})"),
     LISTENERS(R"(, "healthCheck": {"path": "/", "port": 8080})"),
     "Listener 8080 › Health check: Health check port 8080 (default) → 8080 (means the same)"},
    {GatewayRoute, REWRITE(R"({"prefix": {"defaultPrefix": "DISABLED"}})"), REWRITE("{}"),
     "HTTP gateway route › Rewrite › Prefix: Default prefix Disabled: the path stays as it is → Enabled: the prefix becomes / (default)"},
    // Around the settings.
    {VirtualNode, R"({"all": {"tags": [{"key": "team", "value": "a"}]}})",
     R"({"all": {"meshOwner": "111122223333", "tags": [{"key": "team", "value": "b"}]}})",
     "Mesh owner (nothing) → 111122223333\nTag team: Value a → b"},
    // What nobody knows.
    {VirtualNode, R"({"listeners": [{"portMapping": {"port": 80, "protocol": {"$unknown": "Ref P"}}}]})",
     R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]})",
     "Listener 80: Protocol Ref P → HTTP (a value is not known)"},
    {VirtualNode, R"({"strange": {"a": 1}})", R"({"strange": {"a": 2}})", "strange: a 1 → 2"},
    {VirtualNode, R"({"strange": [[1]]})", R"({"strange": [[1, 2]]})",
     "strange › 1 removed\nstrange › 1 added"},
};

class ComparisonWords : public testing::TestWithParam<WordRow>
{};

std::string wordsOf(Kind kind, const json& before, const json& after)
{
    QStringList out;
    for (const FieldDifference& one : compareInputs(kind, before, after))
        out.append(fieldDifferenceWords(kind, before, after, one));
    return out.join(u'\n').toStdString();
}

} // namespace

TEST_P(ComparisonWords, AreThoseOfTheForm)
{
    const WordRow& row = GetParam();
    EXPECT_EQ(wordsOf(row.kind, specOrAll(row.before), specOrAll(row.after)), row.words);
}

INSTANTIATE_TEST_SUITE_P(Fields, ComparisonWords, testing::ValuesIn(wordRows));

TEST(ComparisonWords, ShowWhereLongTextsDiffer)
{
    const auto inputWith = [](const std::string& text) {
        return json{{"spec", {{"logging", {{"accessLog", {{"file", {{"path", text}}}}}}}}}};
    };
    const std::string same(200, 'a');
    EXPECT_EQ(wordsOf(VirtualNode, inputWith(same + "1" + same), inputWith(same + "2")),
              "Logging › Access log: HTTP access logs path …" + std::string(20, 'a') + '1' +
                  std::string(59, 'a') + "… → …" + std::string(20, 'a') + '2');
    EXPECT_EQ(wordsOf(VirtualNode, inputWith(same), inputWith("b")),
              "Logging › Access log: HTTP access logs path " + std::string(80, 'a') + "… → b");
}

} // namespace meshwright
