// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/comparison.h"
#include "tests/support/files_on_disk.h"
#include "tests/support/sample_documents.h"

#include <memory>

namespace meshwright {

namespace {

using namespace Qt::StringLiterals;

ComparedState given(const char* title, std::vector<json> nodes)
{
    std::vector<GivenResource> all;
    for (json& node : nodes)
        all.push_back({Kind::VirtualNode, std::move(node)});
    ComparedState out{QString::fromUtf8(title)};
    out.given = std::make_shared<const std::vector<GivenResource>>(std::move(all));
    return out;
}

json node(const char* name, const char* host = "a.local")
{
    json out = guideExample();
    out["virtualNodeName"] = name;
    out["spec"]["serviceDiscovery"]["dns"]["hostname"] = host;
    return out;
}

std::string linesOf(const Comparison& all)
{
    return comparisonLines(all.inBefore, all.inAfter, all.all).join(u'\n').toStdString();
}

class Comparing : public FilesOnDisk
{};

} // namespace

TEST_F(Comparing, WhatIsGivenNeedsNoFile)
{
    const Comparison all = compareStates(given("a", {node("orders"), node("old")}),
                                         given("b", {node("orders", "b.local"), node("old"), node("new")}));
    EXPECT_EQ(linesOf(all), "+ virtual node new\n"
                            "~ virtual node orders: 1 change\n"
                            "    Service discovery method › DNS: DNS hostname a.local → b.local\n"
                            "Resources: 1 changed, 1 new, 1 the same.");
}

TEST_F(Comparing, APartSaysNothingOfTheRestOfTheOtherSide)
{
    ComparedState part = given("b", {node("orders", "b.local")});
    part.isPart = true;
    const Comparison all =
        compareStates(given("a", {node("orders"), node("old", "old.local"), node("x")}), part);
    ASSERT_EQ(all.all.resources.size(), 1U) << linesOf(all);
    EXPECT_EQ(all.all.resources[0].change, ResourceChange::Changed);
    EXPECT_EQ(all.inputAfter(all.all.resources[0])["virtualNodeName"], "orders");
}

TEST_F(Comparing, FilesWithWhatIsGiven)
{
    write("orders.json", node("orders").dump());
    const Comparison all = compareStates({u"disk"_s, folder()}, given("mine", {node("orders", "b.local")}));
    EXPECT_EQ(all.trouble.toStdString(), "");
    ASSERT_EQ(all.all.resources.size(), 1U);
    EXPECT_TRUE(all.inBefore.path(0).endsWith("orders.json"_L1));
}

TEST_F(Comparing, SaysWhatCouldNotBeReadAndDoesNotTakeItForGone)
{
    const Comparison nowhere = compareStates({u"nowhere"_s, at("nowhere")}, given("mine", {node("orders")}));
    EXPECT_EQ(nowhere.trouble.toStdString(),
              "Nothing was read from nowhere. All of the other side would be new, or gone.");
    EXPECT_EQ(nowhere.all.resources.size(), 0U);
    EXPECT_FALSE(nowhere.missing.isEmpty());
    write("broken.json", R"({"meshName": "shop", "virtualNodeName": "x", "spec": )");
    const Comparison broken = compareStates({u"disk"_s, at("broken.json")}, given("mine", {node("orders")}));
    EXPECT_FALSE(broken.trouble.isEmpty());
    ComparedState partly = given("there", {node("orders")});
    partly.missing = QStringList{u"virtual node x: not allowed"_s};
    EXPECT_EQ(compareStates(partly, given("mine", {node("orders")})).missing, partly.missing);
}

TEST_F(Comparing, NothingWithNothing)
{
    const Comparison all = compareStates({u"a"_s, u"/dev/null"_s}, {u"b"_s, u"/dev/null"_s});
    EXPECT_EQ(all.trouble.toStdString(), "There is nothing of App Mesh on either side.");
    write("empty.txt", "");
    EXPECT_FALSE(compareStates({u"a"_s, u"/dev/null"_s}, {u"b"_s, at("empty.txt")}).missing.isEmpty());
}

TEST_F(Comparing, EndsWhenItIsStopped)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(compareStates(given("a", {node("x")}), given("b", {}), stop.get_token()).isStopped);
}

} // namespace meshwright
