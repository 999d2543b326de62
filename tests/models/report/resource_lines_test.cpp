// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/report/resource_lines.h"

#include <gtest/gtest.h>

// A resource of any kind in the words of the form.
namespace meshwright {

namespace {

std::string linesIn(Kind kind, const char* input)
{
    std::string out;
    for (const ResourceLine& line : linesOf(kind, json::parse(input)))
        out += std::string(static_cast<std::size_t>(line.depth), ' ') + line.label.toStdString() +
               (line.value.isEmpty() ? "" : ": " + line.value.toStdString()) + '\n';
    return out;
}

} // namespace

TEST(ResourceLines, HaveTheWordsOfTheFormInItsOrder)
{
    EXPECT_EQ(linesIn(Kind::VirtualNode, R"({"tags": [{"key": "team", "value": "blue"}],
        "spec": {"listeners": [{"portMapping": {"protocol": "http2", "port": 8080},
                   "healthCheck": {"protocol": "http2", "intervalMillis": 5000},
                   "timeout": {"http2": {"idle": {"unit": "s", "value": 5}}}}],
                 "serviceDiscovery": {"dns": {"hostname": "orders.local", "responseType": "ENDPOINTS"}}},
        "virtualNodeName": "orders", "meshName": "shop"})"),
              "Mesh name: shop\n"
              "Virtual node name: orders\n"
              "Service discovery method › DNS\n"
              " DNS hostname: orders.local\n"
              " DNS response type: Endpoints\n"
              "Listener 1\n"
              " Port: 8080\n"
              " Protocol: HTTP/2\n"
              " Health check\n"
              "  Health check protocol: HTTP/2\n"
              "  Health check interval: 5000 ms\n"
              " Timeouts › HTTP/2\n"
              "  Idle duration: 5 seconds\n"
              "Tags\n"
              " team: blue\n");
}

TEST(ResourceLines, AreThereForEveryKind)
{
    EXPECT_EQ(linesIn(Kind::Route,
                      R"({"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "spec": {
        "priority": 5, "tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "a", "weight": 3}]}}}})"),
              "Mesh name: shop\n"
              "Virtual router name: main\n"
              "Route name: all\n"
              "Priority: 5\n"
              "TCP route\n"
              " Target 1\n"
              "  Virtual node: a\n"
              "  Weight: 3\n");
    EXPECT_EQ(linesIn(Kind::VirtualGateway, R"({"spec": {"listeners": [{"tls": {"mode": "STRICT",
        "certificate": {"file": {"certificateChain": "/c.pem"}}}}]}})"),
              "Listener 1 › TLS termination\n"
              " Mode: Strict: TLS only\n"
              " Certificate method › Local file hosting\n"
              "  Certificate chain: /c.pem\n");
}

TEST(ResourceLines, ShowWhatIsWrongAsItIs)
{
    EXPECT_EQ(linesIn(Kind::VirtualNode,
                      R"({"spec": {"backends": 5, "listenrs": [{"a": [1, [2]]}], "logging": {}}})"),
              "Service backends: 5\n"
              "Logging: nothing filled in\n"
              "listenrs 1\n"
              " a 1: 1\n"
              " a 2: 2\n");
    EXPECT_EQ(linesIn(Kind::VirtualNode, R"("orders")"), "");
    EXPECT_EQ(linesIn(Kind::VirtualNode, R"({"virtualNodeName": {"$unknown": "${var.name}"}})"),
              "Virtual node name: ${var.name}\n");
}

TEST(ResourceLines, EndBeforeNobodyReadsThem)
{
    json input{{"spec", {{"listeners", json::array()}}}};
    for (int i = 0; i < 3000; ++i)
        input["spec"]["listeners"].push_back({{"portMapping", {{"port", i}, {"protocol", "http"}}}});
    const auto lines = linesOf(Kind::VirtualNode, input);
    EXPECT_EQ(lines.size(), 2001U);
    EXPECT_EQ(lines.back().value, QStringLiteral("And more: the file shows it all."));
}

} // namespace meshwright
