// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/read.h"
#include "tests/models/formats/reading_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

TEST(Read, TakesEveryKindOfResource)
{
    const std::pair<const char*, Kind> rows[] = {
        {R"({"meshName": "shop"})", Kind::Mesh},
        {R"({"meshName": "shop", "spec": {"egressFilter": {"type": "DROP_ALL"}}})", Kind::Mesh},
        {R"({"mesh": {"meshName": "shop", "spec": {}}})", Kind::Mesh},
        {R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})", Kind::VirtualNode},
        {R"({"meshName": "shop", "virtualServiceName": "orders", "spec": {}})", Kind::VirtualService},
        {R"({"meshName": "shop", "virtualRouterName": "main", "spec": {}})", Kind::VirtualRouter},
        {R"({"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "spec": {}})", Kind::Route},
        {R"({"meshName": "shop", "virtualGatewayName": "edge", "spec": {}})", Kind::VirtualGateway},
        {R"({"meshName": "shop", "virtualGatewayName": "edge", "gatewayRouteName": "all", "spec": {}})",
         Kind::GatewayRoute},
        {R"({"gatewayRoute": {"gatewayRouteName": "all"}})", Kind::GatewayRoute},
        {R"({"route": {"routeName": "all", "virtualRouterName": "main"}})", Kind::Route},
    };
    for (const auto& [text, kind] : rows) {
        SCOPED_TRACE(text);
        const Reading reading = read(text);
        ASSERT_EQ(reading.resources.size(), 1U);
        EXPECT_EQ(reading.resources.front().kind, kind);
    }
}

TEST(Read, TellsTheKindOfABareSpecByItsMembers)
{
    const std::pair<const char*, Kind> rows[] = {
        {R"({"backends": []})", Kind::VirtualNode},
        {R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "a"}}}})", Kind::VirtualNode},
        {R"({"provider": {"virtualRouter": {"virtualRouterName": "main"}}})", Kind::VirtualService},
        {R"({"httpRoute": {"match": {"prefix": "/"}}})", Kind::Route},
        {R"({"grpcRoute": {"match": {}, "action": {"target": {}}}})", Kind::GatewayRoute},
        {R"({"egressFilter": {"type": "ALLOW_ALL"}})", Kind::Mesh},
        {R"({"serviceDiscovery": {"ipPreference": "IPv4_ONLY"}})", Kind::Mesh},
        {R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}, "timeout": {}}]})",
         Kind::VirtualNode},
        {R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}], "backends": []})",
         Kind::VirtualNode},
        {R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}], "backendDefaults": {}})",
         Kind::VirtualGateway},
        {R"({"logging": {}})", Kind::VirtualNode},
        {R"({"listeners": [{"portMapping": {"port": 80, "protocol": "tcp"}}]})", Kind::VirtualRouter},
        {R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]})", Kind::VirtualGateway},
    };
    for (const auto& [text, kind] : rows) {
        SCOPED_TRACE(text);
        const Reading reading = read(text);
        ASSERT_EQ(reading.resources.size(), 1U);
        EXPECT_EQ(reading.resources.front().kind, kind);
        EXPECT_EQ(reading.resources.front().format, "bare-spec");
    }
    EXPECT_EQ(lines(read(R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]})").issues),
              "1:1 hint unclear-kind\n");
}

TEST(Read, TakesAnInputWhoseMeshTheCommandLineNames)
{
    constexpr char text[] = R"({"virtualRouterName": "main", "routeName": "all", "spec": {}})";
    EXPECT_EQ(lines(read(text).issues), "1:1 hint mesh-not-named\n");
    EXPECT_EQ(read(text).resources.at(0).notMissed, std::vector{Pointer("/meshName")});
}

} // namespace meshwright
