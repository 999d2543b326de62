// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/decided.h"
#include "models/json/json.h"

#include <gtest/gtest.h>

namespace meshwright::steps {

namespace {

std::string wordsOf(StepId id, const char* document)
{
    return decided(id, json::parse(document)).toStdString();
}

} // namespace

TEST(Decided, SaysWhatAStepCameTo)
{
    constexpr const char* node = R"({"meshName": "shop", "virtualNodeName": "orders-v1", "spec": {
        "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}},
        "backends": [{"virtualService": {"virtualServiceName": "stock.local"}}],
        "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}},
        "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}},
                      {"portMapping": {"port": 9090, "protocol": "grpc"}}]}})";
    const std::pair<StepId, const char*> rows[] = {
        {StepId::Mesh, "shop"},
        {StepId::Name, "orders-v1"},
        {StepId::ServiceDiscovery, "DNS orders.apps.local"},
        {StepId::IpPreference, ""},
        {StepId::ClientPolicyDefaults, ""},
        {StepId::Backends, "stock.local"},
        {StepId::Logging, "/dev/stdout"},
        {StepId::Listeners, "HTTP 8080, gRPC 9090"},
        {StepId::Review, ""},
    };
    for (const auto& [id, words] : rows)
        EXPECT_EQ(wordsOf(id, node), words) << static_cast<int>(id);
}

TEST(Decided, SaysHowBackendsAreCalled)
{
    const auto words = [](const char* policy) {
        const std::string node =
            std::string(R"({"spec": {"backendDefaults": {"clientPolicy": )") + policy + "}}}";
        return wordsOf(StepId::ClientPolicyDefaults, node.c_str());
    };
    EXPECT_EQ(words(R"({"tls": {}})"), "TLS enforced") << "by default";
    EXPECT_EQ(words(R"({"tls": {"enforce": true}})"), "TLS enforced");
    EXPECT_EQ(words(R"({"tls": {"enforce": false}})"), "TLS not enforced");
    EXPECT_EQ(words("{}"), "");
}

TEST(Decided, WhatIsMissingSaysNothing)
{
    for (const char* node : {"{}", "[]", "null", R"({"spec": 1, "meshName": {}})"})
        for (int step = 1; step <= 12; ++step)
            EXPECT_EQ(wordsOf(static_cast<StepId>(step), node), "") << node << step;
}

TEST(Decided, WhatIsNoListOrObjectIsTakenForNone)
{
    constexpr const char* node = R"({"spec": {"listeners": 1, "backends": {}, "serviceDiscovery": 2,
        "logging": {"accessLog": {"file": {"path": [1]}}}}})";
    for (int step = 1; step <= 12; ++step)
        EXPECT_EQ(wordsOf(static_cast<StepId>(step), node),
                  static_cast<StepId>(step) == StepId::ServiceDiscovery ? "None" : "")
            << step;
}

} // namespace meshwright::steps
