// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/changed_value.h"
#include "models/json/json.h"
#include "models/rules/check.h"

#include <gtest/gtest.h>

#include <string>

// What the rules of one resource offer: where it is certain or nearly, and nowhere else.
namespace meshwright {

namespace {

constexpr char orders[] = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
    "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}},
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}})";

constexpr char route[] = R"({"meshName": "shop", "virtualRouterName": "in", "routeName": "all", "spec": {
    "httpRoute": {"match": {"prefix": "/"},
                  "action": {"weightedTargets": [{"virtualNode": "orders", "weight": 100}]}}}})";

/// What the rule @p rule offers for @p resource with @p patch (a JSON merge patch), and what the patch is
/// then: of the parts that the patch is about.
std::string offered(const std::string& rule, const char* patch, const char* resource = orders)
{
    json input = json::parse(resource);
    input.merge_patch(json::parse(patch));
    const Kind kind = input.contains("routeName") ? Kind::Route : Kind::VirtualNode;
    for (const Issue& issue : check(kind, input)) {
        if (issue.rule != rule || issue.fixes.empty())
            continue;
        const auto after = changed(input, issue.fixes.front().changes);
        return issue.fixes.front().title.toStdString() + " -> " +
               (after ? json::diff(input, *after).dump() : "?");
    }
    return "(nothing)";
}

/// The titles of all that @p rule offers for the node of orders with @p patch; in brackets where a person has
/// to choose.
std::string allOffered(const std::string& rule, const std::string& patch)
{
    json input = json::parse(orders);
    input.merge_patch(json::parse(patch));
    std::string out;
    for (const Issue& issue : check(Kind::VirtualNode, input))
        for (const Fix& fix : issue.rule == rule ? issue.fixes : std::vector<Fix>())
            out += (fix.isChoice ? "[" : "") + fix.title.toStdString() + (fix.isChoice ? "] " : " ");
    return out;
}

/// The same of the only port's protocol.
std::string protocolsFor(const std::string& written)
{
    return allOffered("not-an-allowed-word",
                      R"({"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": ")" + written +
                          "\"}}]}}");
}

/// The same of the listener alone, which is @p listener.
std::string offeredIn(const std::string& rule, const std::string& listener)
{
    return offered(rule, (R"({"spec": {"listeners": [)" + listener + "]}}").c_str());
}

} // namespace

TEST(OfferedFixes, OfWrongValues)
{
    EXPECT_EQ(
        offeredIn("not-an-allowed-word", R"({"portMapping": {"port": 8080, "protocol": "HTTP"}})"),
        R"(Use “http” -> [{"op":"replace","path":"/spec/listeners/0/portMapping/protocol","value":"http"}])");
    EXPECT_EQ(offeredIn("not-an-allowed-word", R"({"portMapping": {"port": 8080, "protocol": "udp"}})"),
              "(nothing)");
    EXPECT_EQ(offeredIn("whole-number", R"({"portMapping": {"port": "80", "protocol": "http"}})"),
              R"(Use 80 -> [{"op":"replace","path":"/spec/listeners/0/portMapping/port","value":80}])");
    EXPECT_EQ(offeredIn("whole-number", R"({"portMapping": {"port": 80.5, "protocol": "http"}})"),
              "(nothing)");
    EXPECT_EQ(offeredIn("whole-number", R"({"portMapping": {"port": "80000", "protocol": "http"}})"),
              "(nothing)");
}

TEST(OfferedFixes, OfWordsAreCertainOnlyWhereOneIsNearest)
{
    EXPECT_EQ(protocolsFor("HTTP"), "Use “http” ");
    EXPECT_EQ(protocolsFor("HTTP-2"), "Use “http2” ");
    EXPECT_EQ(protocolsFor("gprc"), "Use “grpc” ");
    EXPECT_EQ(protocolsFor("http3"), "[Use “http”] [Use “http2”] ");
    EXPECT_EQ(protocolsFor("htttps"), "[Use “http”] [Use “http2”] ") << "two letters are wrong";
    EXPECT_EQ(allOffered("not-an-allowed-word",
                         R"({"spec": {"serviceDiscovery": {"dns": {"ipPreference": "IPv5_ONLY"}}}})"),
              "[Use “IPv6_ONLY”] [Use “IPv4_ONLY”] ");
}

TEST(OfferedFixes, OfNamesAreCertainOnlyWhereOneIsNearest)
{
    const auto named = [](const std::string& name) {
        return allOffered("unknown-member",
                          R"({"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"},
                              "timeout": {")" +
                              name + R"(": {"idle": {"value": 5, "unit": "s"}}}}]}})");
    };
    EXPECT_EQ(named("gprc"), "Call it “grpc” ");
    EXPECT_EQ(named("http3"), "[Call it “http”] [Call it “http2”] ");
}

TEST(OfferedFixes, OfWrongTypes)
{
    EXPECT_EQ(offered("type", R"({"tags": {"team": "a"}})"),
              R"(Make it a list -> [{"op":"replace","path":"/tags","value":[{"key":"team","value":"a"}]}])");
    EXPECT_EQ(offered("type", R"({"tags": [{"key": "floor", "value": 7}]})"),
              R"(Use “7” -> [{"op":"replace","path":"/tags/0/value","value":"7"}])");
    EXPECT_EQ(offered("type", R"({"spec": {"backends": 5}})"), "(nothing)");
}

TEST(OfferedFixes, OfWhatNeedNotBeThere)
{
    EXPECT_EQ(offeredIn("null", R"({"portMapping": {"port": 8080, "protocol": "http"}, "tls": null})"),
              R"(Leave it out -> [{"op":"remove","path":"/spec/listeners/0/tls"}])");
    EXPECT_EQ(offeredIn("null", R"({"portMapping": null})"), "(nothing)");
    EXPECT_EQ(offered("logging-empty", R"({"spec": {"logging": {}}})"),
              R"(Leave it out -> [{"op":"remove","path":"/spec/logging"}])");
    EXPECT_EQ(offeredIn("exactly-one-of",
                        R"({"portMapping": {"port": 8080, "protocol": "http"}, "connectionPool": {}})"),
              R"(Leave it out -> [{"op":"remove","path":"/spec/listeners/0/connectionPool"}])");
    EXPECT_EQ(offered("service-output", R"({"status": {"status": "ACTIVE"}})"),
              R"(Leave it out -> [{"op":"remove","path":"/status"}])");
}

TEST(OfferedFixes, OfAPolicyThatMayBeMeantAreAChoice)
{
    EXPECT_EQ(allOffered("override-drops", R"({"spec": {
        "backendDefaults": {"clientPolicy": {"tls": {"enforce": true, "validation": {"trust": {
            "file": {"certificateChain": "/certs/ca.pem"}}}}}},
        "backends": [{"virtualService": {"virtualServiceName": "pay.apps.local", "clientPolicy": {}}}]}})"),
              "[Leave it out] ");
}

TEST(OfferedFixes, OfAListenerAreAChoiceAsNobodyKnowsItsPort)
{
    const char* patch = R"({"spec": {"listeners": null}})";
    EXPECT_EQ(allOffered("needs-listener", patch), "[Add a listener of HTTP on port 8080] [Leave it out] ");
    EXPECT_EQ(offered("needs-listener", patch), "Add a listener of HTTP on port 8080 -> "
                                                R"([{"op":"add","path":"/spec/listeners","value":)"
                                                R"([{"portMapping":{"port":8080,"protocol":"http"}}]}])");
    EXPECT_EQ(offered("needs-listener", R"({"spec": {"listeners": []}})").substr(0, 39),
              "Add a listener of HTTP on port 8080 -> ");
}

TEST(OfferedFixes, OfWrongNames)
{
    EXPECT_EQ(
        offeredIn("unknown-member", R"({"portMaping": {"port": 8080, "protocol": "http"}})").substr(0, 28),
        "Call it “portMapping” ->");
    EXPECT_EQ(offeredIn("unknown-member",
                        R"({"portMapping": {"port": 8080, "protocol": "http"}, "healthCheckPolicy": {}})"),
              "Call it “healthCheck” -> "
              R"([{"op":"remove","path":"/spec/listeners/0/healthCheckPolicy"},)"
              R"({"op":"add","path":"/spec/listeners/0/healthCheck","value":{}}])");
    EXPECT_EQ(
        offeredIn(
            "unknown-member",
            R"({"portMapping": {"port": 8080, "protocol": "http"}, "healthCheck": {}, "healthCheckPolicy": {}})"),
        "(nothing)");
    EXPECT_EQ(
        offered(
            "dns-service-name",
            R"({"spec": {"serviceDiscovery": {"dns": {"hostname": null, "serviceName": "orders.local"}}}})"),
        "Call it “hostname” -> [{\"op\":\"remove\",\"path\":\"/spec/serviceDiscovery/dns/serviceName\"},"
        "{\"op\":\"add\",\"path\":\"/spec/serviceDiscovery/dns/hostname\",\"value\":\"orders.local\"}]");
}

TEST(OfferedFixes, OfTheWrongProtocol)
{
    EXPECT_EQ(offeredIn("pool-protocol", R"({"portMapping": {"port": 8080, "protocol": "http2"},
                                             "connectionPool": {"grpc": {"maxRequests": 5}}})")
                  .substr(0, 22),
              "Call it “http2” ->");
    EXPECT_EQ(offeredIn("pool-protocol", R"({"portMapping": {"port": 8080, "protocol": "http2"},
                                             "connectionPool": {"http": {"maxConnections": 5}}})"),
              "(nothing)");
    EXPECT_EQ(offeredIn("tcp-request-timeout",
                        R"({"portMapping": {"port": 8080, "protocol": "tcp"},
                            "timeout": {"tcp": {"perRequest": {"value": 5, "unit": "s"}}}})"),
              R"(Leave it out -> [{"op":"remove","path":"/spec/listeners/0/timeout"}])");
}

TEST(OfferedFixes, OfPathsWithoutASlash)
{
    EXPECT_EQ(offered("match-no-slash", R"({"spec": {"httpRoute": {"match": {"prefix": "pay"}}}})", route),
              R"(Use “/pay” -> [{"op":"replace","path":"/spec/httpRoute/match/prefix","value":"/pay"}])");
    EXPECT_EQ(
        offered("match-no-slash", R"({"spec": {"httpRoute": {"match": {"prefix": "http://a/b"}}}})", route),
        "(nothing)");
}

} // namespace meshwright
