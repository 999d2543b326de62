// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/facts.h"
#include "models/json/json_type.h"

#include <gtest/gtest.h>

namespace meshwright::steps {

TEST(ListenerSummary, NamesPortProtocolAndWhatIsOn)
{
    EXPECT_EQ(listenerSummary(json::parse(R"({"portMapping": {"port": 8080, "protocol": "http"},
                                              "healthCheck": {}, "tls": {}})")),
              QStringLiteral("HTTP 8080, health check, TLS"));
    EXPECT_EQ(listenerSummary(json::object()), QStringLiteral("no protocol no port"));
    EXPECT_EQ(listenerSummary(json::parse(R"({"portMapping": {"port": "80a", "protocol": 7}})")),
              QStringLiteral("7 80a"));
}

TEST(ListenerColumns, ArePortProtocolAndWhatIsOn)
{
    EXPECT_EQ(
        listenerColumns(json::parse(R"({"portMapping": {"port": 8080, "protocol": "http2"},
                                              "healthCheck": {}, "tls": {}})")),
        QStringList({QStringLiteral("8080"), QStringLiteral("HTTP/2"), QStringLiteral("health check, TLS")}));
    EXPECT_EQ(listenerColumns(json::object()),
              QStringList({QStringLiteral("no port"), QStringLiteral("no protocol"), QString()}));
}

TEST(BackendSummary, NamesTheServiceAndItsOwnSettings)
{
    EXPECT_EQ(backendSummary(json::parse(
                  R"({"virtualService": {"virtualServiceName": "a.local", "clientPolicy": {}}})")),
              QStringLiteral("a.local, own TLS settings"));
    EXPECT_EQ(backendSummary(json::object()), QStringLiteral("no name yet"));
}

TEST(Titles, AreWhatPeopleCallAListenerAndABackend)
{
    EXPECT_EQ(listenerTitle(json::parse(R"({"portMapping": {"port": 8080, "protocol": "http2"}})")),
              QStringLiteral("HTTP/2 8080"));
    EXPECT_EQ(listenerTitle(json::parse(R"({"portMapping": {"port": "80a", "protocol": {}}})")),
              QStringLiteral("80a"));
    EXPECT_EQ(listenerTitle(json::object()), QString());
    EXPECT_EQ(backendTitle(json::parse(R"({"virtualService": {"virtualServiceName": "a.local"}})")),
              QStringLiteral("a.local"));
    EXPECT_EQ(backendTitle(json::array()), QString());
}

TEST(CertificateName, IsTheNameTheNodeIsDiscoveredBy)
{
    EXPECT_EQ(
        certificateName(json::parse(R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "a.local"}}}})")),
        QStringLiteral("a.local"));
    EXPECT_EQ(
        certificateName(json::parse(
            R"({"spec": {"serviceDiscovery": {"awsCloudMap": {"serviceName": "a", "namespaceName": "b.c"}}}})")),
        QStringLiteral("a.b.c"));
    EXPECT_EQ(certificateName(json::object()), QString());
}

TEST(IpEffects, FollowThePreference)
{
    const auto effects = [](const char* discovery) {
        return ipEffects(json{{"spec", {{"serviceDiscovery", json::parse(discovery)}}}}, Pointer());
    };
    EXPECT_TRUE(effects(R"({"dns": {}})").contains(QStringLiteral("All IPv4 addresses")));
    EXPECT_TRUE(
        effects(R"({"awsCloudMap": {"ipPreference": "IPv6_ONLY"}})").contains(QStringLiteral("IPv6 only")));
    EXPECT_TRUE(effects(R"({"dns": {"ipPreference": "nonsense"}})").isEmpty());
}

TEST(ResourceArn, LeavesBracketsForWhatIsNotKnown)
{
    const QString fact = resourceArnFact(json::parse(R"({"virtualNodeName": "orders"})"), Pointer());
    EXPECT_TRUE(fact.contains(QStringLiteral("mesh/&lt;mesh&gt;/virtualNode/orders"))) << fact.toStdString();
}

TEST(ResourceArn, IsTheRealOneWhereAccountAndRegionAreKnown)
{
    PlaceFacts place;
    place.region = "eu-west-1";
    place.account = "111122223333";
    const auto fact = [&](const char* document) {
        return resourceArnFact(json::parse(document), Pointer(), place).toStdString();
    };
    EXPECT_NE(fact(R"({"meshName": "shop", "virtualNodeName": "orders"})")
                  .find("arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualNode/orders"),
              std::string::npos);
    EXPECT_NE(fact(R"({"meshName": "shop", "meshOwner": "444455556666", "virtualNodeName": "orders"})")
                  .find("arn:aws:appmesh:eu-west-1:444455556666:mesh/shop"),
              std::string::npos);
}

} // namespace meshwright::steps
