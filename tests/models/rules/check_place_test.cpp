// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check_place.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

/// A place as it was listed: a mesh of one's own with a node in it, and one that another account shares.
PlaceFacts listedPlace()
{
    return {QStringLiteral("Here"),
            "eu-west-1",
            "111122223333",
            true,
            {{"shop"}, {"bank", "444455556666"}},
            {"shop"},
            {"orders", "carts"}};
}

/// The places and rules of what @p facts have against @p node, a line each.
std::string against(const char* node, const PlaceFacts& facts = listedPlace())
{
    std::string out;
    for (const Issue& issue : checkPlace(facts, json::parse(node)))
        out += issue.pointer.text() + ' ' + issue.rule + '\n';
    return out;
}

} // namespace

TEST(CheckPlace, SaysThatTheNameIsTaken)
{
    EXPECT_EQ(against(R"({"meshName": "shop", "virtualNodeName": "orders"})"),
              "/virtualNodeName name-taken\n");
    EXPECT_EQ(against(R"({"meshName": "shop", "virtualNodeName": "payments"})"), "");
    EXPECT_EQ(against(R"({"meshName": "shop"})"), "");
}

TEST(CheckPlace, SaysThatTheMeshIsNotThere)
{
    EXPECT_EQ(against(R"({"meshName": "shed", "virtualNodeName": "orders"})"), "/meshName mesh-not-there\n");
    EXPECT_EQ(against(R"({"virtualNodeName": "orders"})"), "");
}

TEST(CheckPlace, SaysThatTheMeshIsSomebodyElses)
{
    EXPECT_EQ(against(R"({"meshName": "bank"})"), "/meshName mesh-of-another-account\n");
    EXPECT_EQ(against(R"({"meshName": "bank", "meshOwner": "111122223333"})"),
              "/meshOwner mesh-of-another-account\n");
    EXPECT_EQ(against(R"({"meshName": "bank", "meshOwner": "444455556666"})"), "");
    EXPECT_EQ(against(R"({"meshName": "shop", "meshOwner": "444455556666"})"),
              "/meshOwner mesh-of-another-account\n");
    EXPECT_EQ(against(R"({"meshName": "shop", "meshOwner": "111122223333", "virtualNodeName": "carts"})"),
              "/virtualNodeName name-taken\n");
    const Issue issue = checkPlace(listedPlace(), json::parse(R"({"meshName": "bank"})")).front();
    ASSERT_EQ(issue.fixes.size(), 1U);
    EXPECT_EQ(issue.fixes.front().changes.front().value, json("444455556666"));
}

TEST(CheckPlace, IsSilentAboutWhatIsNotKnown)
{
    PlaceFacts facts = listedPlace();
    facts.account.clear();
    EXPECT_EQ(against(R"({"meshName": "shop", "meshOwner": "444455556666"})", facts), "");
    facts.mesh = {"bank"};
    EXPECT_EQ(against(R"({"meshName": "shop", "virtualNodeName": "orders"})", facts), "");
    facts.areListed = false;
    EXPECT_EQ(against(R"({"meshName": "shed", "virtualNodeName": "orders"})", facts), "");
    EXPECT_EQ(against(R"(["no", "node"])"), "");
}

} // namespace meshwright
