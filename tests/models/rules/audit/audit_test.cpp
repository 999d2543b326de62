// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/rules/audit.h"
#include "models/rules/check.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

// What only an audit asks for.
namespace meshwright {

namespace {

/// A node with everything an audit asks for.
constexpr const char* audited = R"({
  "meshName": "shop", "virtualNodeName": "orders",
  "spec": {
    "serviceDiscovery": {"dns": {"hostname": "orders.shop.local", "responseType": "ENDPOINTS", "ipPreference": "IPv4_ONLY"}},
    "listeners": [{
      "portMapping": {"port": 8080, "protocol": "http"},
      "healthCheck": {"protocol": "http", "path": "/ping", "healthyThreshold": 2, "unhealthyThreshold": 2,
                      "intervalMillis": 5000, "timeoutMillis": 2000},
      "outlierDetection": {"maxServerErrors": 5, "interval": {"unit": "s", "value": 10},
                           "baseEjectionDuration": {"unit": "s", "value": 10}, "maxEjectionPercent": 50},
      "tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "/c.pem", "privateKey": "/k.pem"}}}}],
    "backendDefaults": {"clientPolicy": {"tls": {"validation": {"trust": {"file": {"certificateChain": "/ca.pem"}}}}}},
    "backends": [{"virtualService": {"virtualServiceName": "stock.shop.local"}}],
    "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}},
  "tags": [{"key": "team", "value": "blue"}]})";

/// What an audit says of that node changed by the merge patch @p patch.
std::string auditOfNode(const char* patch = "{}")
{
    json node = json::parse(audited);
    node.merge_patch(json::parse(patch));
    return lines(audit(Kind::VirtualNode, node));
}

std::string auditOf(Kind kind, const char* input)
{
    return lines(audit(kind, json::parse(input)));
}

constexpr const char* listenerWith =
    R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "tcp"},
    "healthCheck": {}, "outlierDetection": {}, "tls": )";

} // namespace

TEST(Audit, FindsNothingWhereEverythingIs)
{
    EXPECT_EQ(auditOfNode(), "");
    EXPECT_EQ(lines(check(json::parse(audited))), "");
}

TEST(Audit, AsksNodesForWhatAwsConfigAsksFor)
{
    EXPECT_EQ(auditOfNode(R"({"spec": {"logging": null}})"), "/spec/logging: warning audit-access-log\n");
    EXPECT_EQ(auditOfNode(R"({"spec": {"backendDefaults": null}})"),
              "/spec/backendDefaults/clientPolicy/tls: warning audit-defaults-tls\n");
    EXPECT_EQ(auditOfNode(R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": false}}}}})"),
              "/spec/backendDefaults/clientPolicy/tls/enforce: warning audit-defaults-tls\n");
    EXPECT_EQ(auditOfNode(R"({"spec": {"backendDefaults": null, "backends": null}})"), "")
        << "it calls nobody";
    EXPECT_EQ(auditOfNode(R"({"spec": {"serviceDiscovery": {"dns": {"ipPreference": null}}}})"),
              "/spec/serviceDiscovery/dns/ipPreference: hint audit-ip-preference\n");
    EXPECT_EQ(
        auditOfNode(R"({"spec": {"serviceDiscovery": {"dns": null, "awsCloudMap": {"serviceName": "a"}}}})"),
        "/spec/serviceDiscovery/awsCloudMap/ipPreference: hint audit-ip-preference\n");
    EXPECT_EQ(auditOfNode(R"({"tags": null})"), "/tags: warning audit-tags\n");
    EXPECT_EQ(auditOfNode(R"({"tags": []})"), "/tags: warning audit-tags\n");
}

TEST(Audit, AsksEachListener)
{
    EXPECT_EQ(auditOfNode(R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "tcp"}}]}})"),
              "/spec/listeners/0/outlierDetection: warning audit-outlier-detection\n"
              "/spec/listeners/0/healthCheck: warning audit-health-check\n"
              "/spec/listeners/0/tls: warning audit-listener-tls\n");
    const auto withMode = [](const char* mode) {
        return auditOfNode((std::string(listenerWith) + R"({"mode": ")" + mode + "\"}}]}}").c_str());
    };
    EXPECT_EQ(withMode("STRICT"), "");
    EXPECT_EQ(withMode("PERMISSIVE"), "/spec/listeners/0/tls/mode: warning audit-listener-tls\n");
    EXPECT_EQ(withMode("DISABLED"), "/spec/listeners/0/tls/mode: warning audit-listener-tls\n");
}

TEST(Audit, AsksBackendsWithSettingsOfTheirOwn)
{
    const auto withPolicy = [](const char* policy) {
        return auditOfNode(
            (std::string(R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "a.b",
            "clientPolicy": )") +
             policy + "}}]}}")
                .c_str());
    };
    EXPECT_EQ(withPolicy(R"({"tls": {}})"), "") << "TLS is enforced when nothing is said";
    EXPECT_EQ(withPolicy(R"({"tls": {"enforce": true}})"), "");
    EXPECT_EQ(withPolicy(R"({"tls": {"enforce": false}})"),
              "/spec/backends/0/virtualService/clientPolicy/tls/enforce: warning audit-backend-tls\n");
    EXPECT_EQ(withPolicy("{}"),
              "/spec/backends/0/virtualService/clientPolicy/tls: warning audit-backend-tls\n");
    EXPECT_EQ(auditOfNode(R"({"spec": {"backendDefaults": null, "backends": [{"virtualService": {
        "virtualServiceName": "a.b", "clientPolicy": {"tls": {}}}}]}})"),
              "")
        << "no backend is left to the defaults";
}

TEST(Audit, AsksOtherKindsForWhatTheyHave)
{
    EXPECT_EQ(auditOf(Kind::Mesh, R"({"meshName": "shop", "spec": {"egressFilter": {"type": "ALLOW_ALL"}}})"),
              "/spec/egressFilter/type: warning audit-egress\n"
              "/tags: warning audit-tags\n");
    EXPECT_EQ(
        auditOf(Kind::Mesh,
                R"({"tags": [{"key": "a", "value": ""}], "spec": {"egressFilter": {"type": "DROP_ALL"}}})"),
        "");
    EXPECT_EQ(auditOf(Kind::VirtualGateway,
                      R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}})"),
              "/spec/listeners/0/healthCheck: warning audit-health-check\n"
              "/spec/listeners/0/tls: warning audit-listener-tls\n"
              "/spec/backendDefaults/clientPolicy/tls: warning audit-defaults-tls\n"
              "/spec/logging: warning audit-access-log\n"
              "/tags: warning audit-tags\n");
    EXPECT_EQ(auditOf(Kind::Route, "{}"), "/tags: warning audit-tags\n");
}

TEST(Audit, SaysNothingOfWhatIsNotKnown)
{
    for (const char* patch :
         {R"({"spec": {"logging": {"$unknown": "a"}}})", R"({"spec": {"listeners": [{"$unknown": "a"}]}})",
          R"({"spec": {"backendDefaults": {"$unknown": "a"}}})",
          R"({"spec": {"serviceDiscovery": {"dns": {"$unknown": "a"}}}})", R"({"tags": {"$unknown": "a"}})",
          R"({"spec": {"listeners": 5, "logging": 5, "backends": 5, "serviceDiscovery": 5}})"})
        EXPECT_EQ(auditOfNode(patch), "") << patch;
    EXPECT_EQ(auditOfNode(R"({"spec": {"$unknown": "a"}})"), "");
    EXPECT_EQ(auditOf(Kind::VirtualNode, "5"), "");
}

TEST(Audit, IsNoPartOfACheck)
{
    for (const Issue& issue : check(json::parse(R"({"meshName": "shop", "virtualNodeName": "a", "spec": {
        "listeners": [{"portMapping": {"port": 80, "protocol": "tcp"}}]}})")))
        EXPECT_FALSE(isOfAudit(issue.rule)) << issue.rule;
    EXPECT_TRUE(isOfAudit("audit-tags"));
    EXPECT_FALSE(isOfAudit("type"));
}

} // namespace meshwright
