// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/steps.h"
#include "forms/steps/summary.h"
#include "models/json/json.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace meshwright::steps {

namespace {

std::string summed(StepId id, const json& document)
{
    std::string out;
    for (const SummaryLine& line : summary(step(id), document)) {
        const std::string label = line.label.toStdString();
        const std::string value = line.value.toStdString();
        out += std::string(static_cast<std::size_t>(line.depth) * 2, ' ') + label +
               (label.empty() || value.empty() ? "" : ": ") + value + '\n';
    }
    return out;
}

std::string summed(StepId id, const char* document)
{
    return summed(id, json::parse(document));
}

} // namespace

TEST(Summary, UsesTheWordsOfTheForm)
{
    EXPECT_EQ(summed(StepId::ServiceDiscovery, R"({"spec": {"serviceDiscovery": {"dns": {
                  "hostname": "a.b", "responseType": "ENDPOINTS", "ipPreference": "IPv4_ONLY"}}}})"),
              "DNS\n"
              "  DNS hostname: a.b\n"
              "  DNS response type: Endpoints\n");
    EXPECT_EQ(
        summed(
            StepId::IpPreference,
            R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "a.b", "ipPreference": "IPv4_ONLY"}}}})"),
        "IP version preference: IPv4 only\n");
}

TEST(Summary, JoinsListsOfValuesAndPairsAndDurations)
{
    EXPECT_EQ(summed(StepId::Name, R"({"virtualNodeName": "n", "tags": [{"key": "team", "value": "shop"}]})"),
              "Virtual node name: n\n"
              "Tags\n"
              "  team: shop\n");
    EXPECT_EQ(
        summed(StepId::Listeners, R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"},
                  "timeout": {"http": {"idle": {"unit": "s", "value": 60}}}}]}})"),
        "Listener 1: HTTP 80\n"
        "  Timeouts › HTTP\n"
        "    Idle duration: 60 seconds\n");
    EXPECT_EQ(summed(StepId::ClientPolicyDefaults,
                     R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"ports": [443, 8443]}}}}})"),
              "Client policy › TLS\n"
              "  Ports: 443, 8443\n");
}

TEST(Summary, NamesListenersAndBackendsAsPeopleDo)
{
    EXPECT_EQ(summed(StepId::Listeners, R"({"spec": {"listeners": [
                  {"portMapping": {"port": 8080, "protocol": "http"}},
                  {"portMapping": {"port": 9000}},
                  {"portMapping": {"port": 1, "protocol": "grpc", "strange": 2}}, {}]}})"),
              "Listener 1: HTTP 8080\n"
              "Listener 2: 9000\n"
              "  Port mapping\n"
              "    Port: 9000\n"
              "Listener 3: gRPC 1\n"
              "  Port mapping\n"
              "    Port: 1\n"
              "    Protocol: gRPC\n"
              "    strange: 2\n"
              "Listener 4: nothing filled in\n");
    EXPECT_EQ(summed(StepId::Backends, R"({"spec": {"backends": [
                  {"virtualService": {"virtualServiceName": "reviews.apps.local"}},
                  {"virtualService": {"virtualServiceName": "pay.local",
                                      "clientPolicy": {"tls": {"ports": [443]}}}},
                  {"virtualService": {}}]}})"),
              "Backend 1: reviews.apps.local\n"
              "Backend 2: pay.local\n"
              "  TLS settings › TLS\n"
              "    Ports: 443\n"
              "Backend 3 › Virtual service: nothing filled in\n");
}

TEST(Summary, IsInTheOrderOfTheForm)
{
    json document = guideExample();
    document["spec"]["listeners"] = json::array({fullListener(8080)});
    const std::string lines = summed(StepId::Listeners, document);
    std::size_t last = 0;
    for (const char* label :
         {"Listener 1: HTTP 8080", "Connection pool", ": 1000", "Outlier detection", ": 5", "Health check",
          "/ping", ": 5000 ms", "TLS", "/certs/chain.pem", "/certs/key.pem", "/certs/ca.pem",
          "client.apps.local", "Timeouts", ": 10 seconds", ": 60 seconds"}) {
        const std::size_t at = lines.find(label, last);
        ASSERT_NE(at, std::string::npos) << label << " is missing or too early in\n" << lines;
        last = at;
    }
}

TEST(Summary, LeavesOutWhatIsNotToBeSeen)
{
    const json document = json::parse(R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {},
        "tags": [{"key": "team", "value": "shop"}]})");
    const std::vector<Pointer> fixed{Pointer("/meshName"), Pointer("/virtualNodeName"),
                                     Pointer("/meshOwner")};
    EXPECT_TRUE(summary(step(StepId::Mesh), document, fixed).empty());
    const std::vector<SummaryLine> lines = summary(step(StepId::Name), document, fixed);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1], (SummaryLine{1, QStringLiteral("team"), QStringLiteral("shop")}));
    EXPECT_EQ(summary(step(StepId::Name), json::parse(R"({"virtualNodeName": "orders"})"), fixed).front(),
              (SummaryLine{0, {}, QStringLiteral("None.")}));
}

TEST(Summary, OfAllHasTheStepsForHeadingsInTheirOrder)
{
    std::string lines;
    json document = guideExample();
    document["spec"]["serviceDiscovery"]["dns"]["ipPreference"] = "IPv4_ONLY";
    for (const SummaryLine& line : summaryOfAll(document))
        lines += std::string(static_cast<std::size_t>(line.depth) * 2, ' ') + line.label.toStdString() +
                 (line.value.isEmpty() ? "" : ": ") + line.value.toStdString() + '\n';
    EXPECT_EQ(lines, "Mesh name: meshName\n"
                     "Virtual node name: nodeName\n"
                     "Service discovery method\n"
                     "  DNS\n"
                     "    DNS hostname: serviceBv1.svc.cluster.local\n"
                     "IP version preference: IPv4 only\n"
                     "Listener 1: HTTP 80\n");
}

TEST(Summary, SaysWhatHoldsWhereNothingIsGiven)
{
    for (const Step& step : all())
        if (!step.about.empty()) {
            EXPECT_EQ(summary(step, json::parse(R"({"spec": {}})")).size(), 1U) << step.title;
        }
}

TEST(Summary, ShowsWrongAndUnknownValuesAsTheyAre)
{
    EXPECT_EQ(summed(StepId::Listeners, R"({"spec": {"listeners": 7}})"), "Listeners: 7\n");
    EXPECT_EQ(summed(StepId::Logging, R"({"spec": {"logging": {"strange": [null, {}]}}})"),
              "strange\n"
              "  1: null\n"
              "  2: nothing filled in\n");
}

TEST(Summary, LeavesNoValueOut)
{
    json document = guideExample();
    document["spec"]["listeners"] = json::array({fullListener(8080)});
    document["spec"]["backends"] = json::array({fullBackend(1)});
    std::string all;
    for (const Step& step : steps::all())
        all += summed(step.id, document);
    const json words = json::array({"s", "http", "STRICT"}); // shown in other words
    const json leaves = document.flatten();
    for (const auto& [where, value] : leaves.items()) {
        const std::string shown = value.is_string() ? value.get<std::string>() : value.dump();
        if (!value.is_boolean() && std::ranges::find(words, value) == words.end()) {
            EXPECT_NE(all.find(shown), std::string::npos) << where;
        }
    }
}

TEST(Summary, OfALongListIsItsBeginning)
{
    json node = guideExample();
    for (int i = 0; i < 10'000; ++i)
        node["spec"]["backends"].push_back(
            {{"virtualService", {{"virtualServiceName", "service" + std::to_string(i) + ".local"}}}});
    const std::vector<SummaryLine> lines = summary(step(StepId::Backends), node);
    EXPECT_EQ(lines.size(), 601U);
    EXPECT_EQ(lines.back(),
              (SummaryLine{0, {}, QStringLiteral("And more: the step and the JSON show it all.")}));
    EXPECT_LT(summary(step(StepId::Listeners), guideExample()).size(), 601U);
}

TEST(Summary, SaysWhatIsNotKnownAsItIsWritten)
{
    EXPECT_EQ(summed(StepId::ServiceDiscovery, R"({"spec": {"serviceDiscovery": {"awsCloudMap": {
                  "serviceName": "orders", "namespaceName": {"$unknown": "$SERVICES_DOMAIN"}}}}})"),
              "AWS Cloud Map\n"
              "  Namespace: $SERVICES_DOMAIN\n"
              "  Service name: orders\n");
    EXPECT_EQ(summed(StepId::ServiceDiscovery,
                     R"({"spec": {"serviceDiscovery": {"dns": {"$unknown": "{{ .dns }}"}}}})"),
              "DNS: {{ .dns }}\n");
    EXPECT_EQ(summed(StepId::Mesh, R"({"meshName": {"$unknown": "!Ref MeshName"}})"),
              "Mesh name: !Ref MeshName\n");
}

} // namespace meshwright::steps
