// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/rules/mesh/mesh_unknown.h"

#include <gtest/gtest.h>

#include <string>

namespace meshwright {

namespace {

/// "shop-prd is meant to be shop-prod" or "shop-prd is beside shop-prod", a line each.
std::string odd(std::vector<MeshUse> used, std::vector<std::string_view> found)
{
    std::string out;
    for (const OddMesh& one : oddMeshes(used, found))
        out += std::string(one.name) + (one.isNear ? " is meant to be " : " is beside ") +
               std::string(one.meant) + '\n';
    return out;
}

} // namespace

TEST(OddMeshes, AreSlipsInTheNameOfAMeshThatNobodyElseNames)
{
    EXPECT_EQ(odd({{"shop-prd", 1}}, {"shop-prod"}), "shop-prd is meant to be shop-prod\n");
    EXPECT_EQ(odd({{"Shop", 20}}, {"shop"}), "Shop is meant to be shop\n");
}

TEST(OddMeshes, AreSlipsOfAFewBesideMany)
{
    EXPECT_EQ(odd({{"shop-prod", 12}, {"shop-prd", 3}}, {"shop-prod"}),
              "shop-prd is meant to be shop-prod\n");
    EXPECT_EQ(odd({{"shop-prod", 12}, {"shop-prd", 4}}, {"shop-prod"}), "");
    EXPECT_EQ(odd({{"shop", 9}, {"shpo", 1}, {"billing", 9}, {"biling", 1}}, {"shop", "billing"}),
              "shpo is meant to be shop\nbiling is meant to be billing\n");
}

TEST(OddMeshes, AreTheOnlyOtherOneBesideAMesh)
{
    EXPECT_EQ(odd({{"shop", 8}, {"billing", 2}}, {"shop"}), "billing is beside shop\n");
    EXPECT_EQ(odd({{"shop", 8}, {"billing", 3}}, {"shop"}), "");
    EXPECT_EQ(odd({{"shop", 8}, {"billing", 1}, {"stock", 1}}, {"shop"}), "");
}

TEST(OddMeshes, AreNotThoseOfWhichNothingIsKnown)
{
    EXPECT_EQ(odd({{"shop-prod", 12}, {"shop-prd", 1}}, {}), "");
    EXPECT_EQ(odd({{"", 1}, {"${MESH}", 1}, {"shop", 12}}, {"shop"}), "");
    EXPECT_EQ(odd({{"billing", 1}}, {"shop"}), "");
}

TEST(OddMeshes, AreNotThoseThatAreThere)
{
    EXPECT_EQ(odd({{"shop-prod", 12}, {"shop-prd", 1}}, {"shop-prod", "shop-prd"}), "");
}

TEST(OddMeshes, AreNotThoseThatAreNumbered)
{
    EXPECT_EQ(odd({{"shop-2", 12}}, {"shop-1"}), "");
    EXPECT_EQ(odd({{"shop-1", 12}, {"shop-2", 4}}, {"shop-1"}), "");
}

TEST(OddMeshes, AreMendedWhereTheirNameIsNear)
{
    const Issue near = meshUnknownIssue({"shop-prd", "shop-prod", true});
    EXPECT_EQ(
        near.message.toStdString(),
        "There is no mesh “shop-prd” here. App Mesh refuses what belongs to a mesh it does not have, and "
        "its Kubernetes controller leaves it alone without a word. Is “shop-prod” meant?");
    EXPECT_EQ(near.pointer, Pointer("/meshName"));
    EXPECT_EQ(near.severity, Severity::Warning);
    EXPECT_EQ(near.fixes, std::vector{(Fix{QStringLiteral("Use “shop-prod”"),
                                           {{Pointer("/meshName"), json("shop-prod")}},
                                           false,
                                           NearName::Guess})});
}

TEST(OddMeshes, AreNotMendedWhereItIsNot)
{
    const Issue other = meshUnknownIssue({"billing", "shop", false});
    EXPECT_EQ(
        other.message.toStdString(),
        "There is no mesh “billing” here; the rest belongs to “shop”. App Mesh refuses what belongs to a "
        "mesh it does not have, and nothing of “shop” can call it.");
    EXPECT_TRUE(other.fixes.empty());
}

} // namespace meshwright
