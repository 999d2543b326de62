// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/find_words.h"
#include "forms/steps/steps.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <span>

// Where words stand, in the forms and in the JSON.
namespace meshwright::steps {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> placesIn(const json& document, const char* words)
{
    std::vector<std::string> out;
    for (const Pointer& place : placesOf(QString::fromUtf8(words), document).places)
        out.push_back(place.text());
    return out;
}

constexpr const char* pingPath = "/spec/listeners/0/healthCheck/path";

json withListener()
{
    json node = guideExample();
    node["spec"]["listeners"] = json::array({fullListener(8080)});
    return node;
}

} // namespace

TEST(FindWords, ValuesAreFoundInCapitalsOrNot)
{
    EXPECT_THAT(placesIn(guideExample(), "SERVICEBV1.svc"),
                ElementsAre("/spec/serviceDiscovery/dns/hostname"));
    EXPECT_THAT(placesIn(withListener(), "/ping"), Contains(pingPath));
    EXPECT_THAT(placesIn(guideExample(), "nowhere"), IsEmpty());
    EXPECT_THAT(placesIn(guideExample(), ""), IsEmpty());
}

TEST(FindWords, LabelsAreFoundAlsoWhereNothingIsSet)
{
    EXPECT_THAT(placesIn(guideExample(), "client token"), Contains("/clientToken"));
    EXPECT_THAT(placesIn(withListener(), "Maximum connections"),
                Contains("/spec/listeners/0/connectionPool/http/maxConnections"));
    EXPECT_THAT(placesIn(guideExample(), "Maximum connections"), IsEmpty())
        << "no form shows it while the part is off";
}

TEST(FindWords, WordsOfTheJsonAreFoundWithTheirLine)
{
    EXPECT_THAT(placesIn(guideExample(), "\"port\": 80"), ElementsAre("/spec/listeners/0/portMapping/port"));
    EXPECT_THAT(placesIn(guideExample(), "portMapping"), ElementsAre("/spec/listeners/0/portMapping"));
    json strange = guideExample();
    strange["strange"] = {{"deep", json::array({"treasure"})}};
    EXPECT_THAT(placesIn(strange, "treasure"), ElementsAre("/strange/deep/0")) << "what no form shows";
}

TEST(FindWords, ValuesAreFoundAsTheFormCallsThem)
{
    EXPECT_THAT(placesIn(withListener(), "Strict"), Contains("/spec/listeners/0/tls/mode"));
    json node = guideExample();
    node["tags"] = json::array({{{"key", "team"}, {"value", "blue"}}});
    EXPECT_THAT(placesIn(node, "blue"), Contains("/tags/0/value"));
    EXPECT_THAT(placesIn(node, "meshName"), Contains("/meshName"));
}

TEST(FindWords, PlacesComeStepByStep)
{
    json node = withListener();
    node["virtualNodeName"] = "needle";
    node["spec"]["serviceDiscovery"]["dns"]["hostname"] = "needle.local";
    node["spec"]["listeners"][0]["healthCheck"]["path"] = "/needle";
    EXPECT_THAT(placesIn(node, "needle"),
                ElementsAre("/virtualNodeName", "/spec/serviceDiscovery/dns/hostname", pingPath));
}

TEST(FindWords, WhatAnItemIsCalledIsNoPlaceBesideThatItComesFrom)
{
    EXPECT_THAT(placesIn(withListener(), "8080"), ElementsAre("/spec/listeners/0/portMapping/port"));
    EXPECT_THAT(placesIn(withListener(), "HTTP 8080"), ElementsAre("/spec/listeners/0"))
        << "what stands there alone is found there";
}

TEST(FindWords, AThousandPlacesAreEnough)
{
    const auto many = placesOf(QStringLiteral("service"), withBackends(3000));
    EXPECT_EQ(many.places.size(), 1000U);
    EXPECT_TRUE(many.isMore);
    EXPECT_FALSE(placesOf(QStringLiteral("service"), withBackends(3)).isMore);
}

TEST(FindWords, AsManyAsAreWantedAreNotMore)
{
    const json document = withBackends(3);
    const auto all = placesOf(QStringLiteral("service"), document).places;
    const auto wanted = placesOf(QStringLiteral("service"), document, all.size());
    EXPECT_EQ(wanted.places, all);
    EXPECT_FALSE(wanted.isMore);
    EXPECT_TRUE(placesOf(QStringLiteral("service"), document, all.size() - 1).isMore);
}

TEST(FindWords, BehindEnoughPlacesNothingIsLookedAt)
{
    int asked = 0;
    const auto summary = [&asked](const json&) {
        ++asked;
        return QStringLiteral("needle");
    };
    const Step list{
        StepId::Backends,
        "Backends",
        "",
        {"/spec/backends"},
        {ListOf{"/spec/backends", {}, "Add", [](const json&) { return json::object(); }, summary, "None"}}};
    const auto found = placesOf(QStringLiteral("needle"), withBackends(3000), std::span(&list, 1), 10);
    EXPECT_EQ(found.places.size(), 10U);
    EXPECT_TRUE(found.isMore);
    EXPECT_LE(asked, 11);
}

} // namespace meshwright::steps
