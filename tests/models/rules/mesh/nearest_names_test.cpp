// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/nearest_names.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

// What is offered for a name that is not there.
namespace meshwright {

namespace {

/// What is nearest to @p missing where there are @p names of @p kind.
std::string nearestTo(std::string_view missing, Kind kind, const std::vector<std::string>& names)
{
    std::vector<MeshPart> parts;
    for (const std::string& name : names)
        parts.push_back({kind, {}, name});
    const WholeMesh mesh("shop", parts, {});
    const NearestName near = mesh.index<NearestNames>().to(missing, kind);
    return std::string(near.name) + (near.isSlip ? ", a slip" : "");
}

} // namespace

TEST(NearestNames, AreASlipAway)
{
    EXPECT_EQ(nearestTo("paymets", Kind::VirtualNode, {"orders", "payments"}), "payments, a slip");
    EXPECT_EQ(nearestTo("stock", Kind::VirtualNode, {"orders", "payments"}), "");
}

TEST(NearestNames, AreInAnotherNamespaceOfKubernetes)
{
    EXPECT_EQ(nearestTo("stock_default", Kind::VirtualNode, {"orders_shop", "stock_shop"}), "stock_shop");
    EXPECT_EQ(nearestTo("stock.default", Kind::VirtualService, {"orders.shop", "stock.shop"}), "stock.shop");
    EXPECT_EQ(nearestTo("stock_default", Kind::VirtualNode, {"stock_shop", "stock_depot"}), "")
        << "either may be meant";
}

TEST(NearestNames, AreInAnotherNamespaceOfCloudMap)
{
    EXPECT_EQ(nearestTo("stock.default.local", Kind::VirtualService, {"stock.shop.local"}),
              "stock.shop.local");
    EXPECT_EQ(nearestTo("stock.default.com", Kind::VirtualService, {"stock.shop.local"}), "")
        << "that is another domain";
}

} // namespace meshwright
