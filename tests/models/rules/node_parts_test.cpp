// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/arn.h"
#include "models/rules/host_name.h"
#include "models/rules/node/log_operators.h"
#include "models/rules/node_parts.h"
#include "models/rules/patterns.h"
#include "models/rules/spelling.h"
#include "models/rules/unknown_member.h"
#include "models/schema/inputs.h"

#include <gtest/gtest.h>

namespace meshwright {

TEST(Placeholder, IsFoundInEachNotation)
{
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"orders", ""},
        {"<MESH_NAME>", "<MESH_NAME>"},
        {"a-${X}-b", "${X}"},
        {"$X", "$X"},
        {"@@X@@", "@@X@@"},
        {"{{ X }}", "{{ X }}"},
        {"a $5 b", ""},
        {"$", ""},
        {"${}", ""},
        {"<>", ""},
        {"a < b", ""},
        {"mail@@host", ""},
        {"$DOMAIN.local", "$DOMAIN"},
        {"", ""},
    };
    for (const auto& [value, expected] : rows)
        EXPECT_EQ(placeholder(value), expected) << value;
}

TEST(Patterns, AgreeByHandAndByExpression)
{
    const char* patterns[] = {"^[a-zA-Z0-9!-~]+$",
                              "^([a-zA-Z0-9!-~][  a-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"};
    std::vector<std::string> values = {"",     "abc",  " ",  "a b",  " ab", "ab ",
                                       "a  b", "ab\n", "\n", "a\tb", "ü",   "a\u00a0b"};
    for (int c = 1; c < 128; ++c) {
        values.push_back(std::string(1, static_cast<char>(c)));
        values.push_back("a" + values.back());
        values.push_back(values.back() + "a");
    }
    for (const char* pattern : patterns)
        for (const std::string& value : values)
            EXPECT_EQ(matches(pattern, value), matchesByExpression(pattern, value))
                << pattern << " on " << value;
}

TEST(Nearest, FindsWhatWasMeant)
{
    const std::string_view words[] = {"listeners", "backends", "STRICT", "dns", "s", "ms", "intervalMillis"};
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"Listeners", "listeners"},
        {"listener", "listeners"},
        {"lsiteners", "listeners"},
        {"back_ends", "backends"},
        {"strict", "STRICT"},
        {"DNS", "dns"},
        {"dsn", "dns"},
        {"S", "s"},
        {"x", ""},
        {"interval", ""},
        {"nonsense", ""},
        {"", ""},
    };
    for (const auto& [word, expected] : rows)
        EXPECT_EQ(nearest(word, words), expected) << word;
}

TEST(OnlyOneBeginningWith, CompletesAWord)
{
    const std::string_view words[] = {"intervalMillis", "healthyThreshold", "healthyCount", "pathname"};
    EXPECT_EQ(onlyOneBeginningWith("interval", words), "intervalMillis");
    EXPECT_EQ(onlyOneBeginningWith("Interval_", words), "intervalMillis");
    EXPECT_EQ(onlyOneBeginningWith("healthy", words), "");
    EXPECT_EQ(onlyOneBeginningWith("pat", words), "");
}

TEST(EditDistance, CountsSlips)
{
    EXPECT_EQ(editDistance("port", "port", 2), 0U);
    EXPECT_EQ(editDistance("port", "prot", 2), 1U);
    EXPECT_EQ(editDistance("port", "ports", 2), 1U);
    EXPECT_EQ(editDistance("port", "part", 2), 1U);
    EXPECT_EQ(editDistance("port", "pat", 2), 2U);
    EXPECT_EQ(editDistance("port", "protocol", 2), 3U);
    EXPECT_EQ(editDistance("", "ab", 2), 2U);
    EXPECT_EQ(editDistance("abcdefghij", "bacdefghij", 1), 1U);
    EXPECT_EQ(editDistance("abcdefghij", "abcdefghijkl", 2), 2U) << "at the edge of what is looked at";
    EXPECT_EQ(editDistance("abcdefghij", "zyxabcdefg", 2), 3U);
}

TEST(Slips, AreOneLetterInALongRun)
{
    EXPECT_TRUE(isSlip("paymens.apps.local", "payments.apps.local"));
    EXPECT_TRUE(isSlip("payments.apps.locl", "payments.apps.local"));
    EXPECT_TRUE(isSlip("paymnets", "payments"));
    EXPECT_TRUE(isSlip("Payments", "payments"));
    EXPECT_FALSE(isSlip("payments", "payments"));
    EXPECT_FALSE(isSlip("paymnts-api", "payments-app")) << "two of them";
}

TEST(Slips, AreNotInShortRunsDigitsAndMarks)
{
    EXPECT_FALSE(isSlip("orders-v1", "orders-v2"));
    EXPECT_FALSE(isSlip("gateway1", "gateway2"));
    EXPECT_FALSE(isSlip("orders", "orders2"));
    EXPECT_FALSE(isSlip("router-eu", "router-us"));
    EXPECT_FALSE(isSlip("router-eu", "router-au"));
    EXPECT_FALSE(isSlip("orders-a", "orders-b"));
    EXPECT_FALSE(isSlip("pays.apps.local", "pay.apps.local"));
    EXPECT_FALSE(isSlip("orders.api", "orders-api"));
}

TEST(Homes, AreTheNearestPlacesThatHaveSuchAMember)
{
    const auto first = [](std::string_view key, const char* object) {
        const auto homes = homesOf(schema::createVirtualNode(), key, Pointer(object));
        return homes.empty() ? std::string("none") : homes.front().text();
    };
    EXPECT_EQ(first("mode", "/spec/listeners/3"), "/spec/listeners/3/tls");
    EXPECT_EQ(first("enforce", "/spec/backends/2/virtualService"),
              "/spec/backends/2/virtualService/clientPolicy/tls");
    EXPECT_EQ(first("listeners", ""), "/spec");
    EXPECT_EQ(first("unheardOf", "/spec"), "none");
    EXPECT_EQ(homesOf(schema::createVirtualNode(), "ipPreference", Pointer("/spec")).size(), 2U);
}

TEST(Homes, AreThoseOfTheInputThatIsGiven)
{
    const Pointer spec("/spec");
    EXPECT_EQ(homesOf(schema::createInput(Kind::Mesh), "ipPreference", spec),
              std::vector{Pointer("/spec/serviceDiscovery")});
    EXPECT_EQ(homesOf(schema::createInput(Kind::Route), "ipPreference", spec), std::vector<Pointer>());
    EXPECT_EQ(homesOf(schema::createInput(Kind::Mesh), "tags", spec), std::vector{Pointer()});
    EXPECT_EQ(homesOf(schema::updateInput(Kind::Mesh), "tags", spec), std::vector<Pointer>());
}

TEST(ForEachText, SeesTheTextsOfTheInputThatIsGiven)
{
    const json input =
        json::parse(R"({"meshName": "shop", "virtualRouterName": "orders", "routeName": "all"})");
    const auto seen = [&](const schema::Field& root) {
        std::string out;
        forEachText(root, input, [&](std::string_view text, const PathSoFar& at) {
            out += at.pointer().text() + ": " + std::string(text) + '\n';
        });
        return out;
    };
    EXPECT_EQ(seen(schema::createVirtualNode()), "/meshName: shop\n");
    EXPECT_EQ(seen(schema::createInput(Kind::VirtualRouter)),
              "/meshName: shop\n/virtualRouterName: orders\n");
    EXPECT_EQ(seen(schema::createInput(Kind::Route)),
              "/meshName: shop\n/routeName: all\n/virtualRouterName: orders\n");
}

TEST(Arns, AreReadByTheirParts)
{
    const auto arn = readArn("arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualService/a.b:c");
    ASSERT_TRUE(arn);
    EXPECT_EQ(arn->region, "us-west-2");
    EXPECT_EQ(arn->type(), "mesh");
    EXPECT_EQ(readMeshResource(*arn)->name, "a.b:c");
    EXPECT_FALSE(readArn("arn:aws:appmesh:us-west-2:111122223333"));
    EXPECT_FALSE(readArn("ARN:aws:appmesh:us-west-2:111122223333:mesh/shop"));
    EXPECT_FALSE(
        readMeshResource(*readArn("arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualService/")));
    EXPECT_FALSE(
        readMeshResource(*readArn("arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualService/a/b")));
}

TEST(Regions, HaveAForm)
{
    for (const char* region : {"us-west-2", "us-gov-east-1", "cn-north-1", "ap-southeast-12"})
        EXPECT_TRUE(isRegion(region)) << region;
    for (const char* other : {"", "us-west", "US-WEST-2", "us_west_2", "-a-2", "us-west-2a", "*"})
        EXPECT_FALSE(isRegion(other)) << other;
}

TEST(TimeFormats, AreTheOnesEnvoyTakes)
{
    for (const char* format : {"", "%Y-%m-%dT%H:%M:%S.%3fZ", "%s", "%f", "%E4Y", "%E*S", "%Ez", "%%", "%-d"})
        EXPECT_TRUE(isTimeFormat(format)) << format;
    for (const char* format : {"%", "%n", "%85n", "%En", "%-", "%E", "% Y"})
        EXPECT_FALSE(isTimeFormat(format)) << format;
}

} // namespace meshwright
