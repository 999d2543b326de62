// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_check.h"
#include "models/json/json.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/open/idle_in_place.h"
#include "tests/support/files_on_disk.h"

#include <gtest/gtest.h>

// Which acceptances in the folder of a place accept nothing any more.
namespace meshwright {

namespace {

class IdleInPlaceTest : public FilesOnDisk
{
protected:
    IdleInPlaceTest()
    {
        write("place/shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
        write("place/shop/virtual-nodes/orders.json", R"({"virtualNode": {"meshName": "shop",
            "virtualNodeName": "orders", "spec": {
                "listeners": [{"portMapping": {"port": 99999, "protocol": "http"}}],
                "serviceDiscovery": {"dns": {"hostname": "orders.local"}},
                "backends": [{"virtualService": {"virtualServiceName": "gone.local"}}]}}})");
    }

    static std::string entry(const std::string& rule, const std::string& name, const std::string& pointer,
                             const std::string& more = "")
    {
        return R"({"rule": ")" + rule + R"(", "kind": "virtualNode", "mesh": "shop", "name": ")" + name +
               R"(", "reason": "as agreed", "pointer": ")" + pointer + '"' + more + "}";
    }
    MeshAsListed listed(bool areAll = true) const
    {
        FolderMeshes meshes(folderPlace(at("place")));
        NodesModel nodes;
        nodes.addRows(NodesModel::rows(*meshes.describeNodes({"shop"}), checkNode));
        auto rest = readRestOfMesh(meshes, {"shop"});
        EXPECT_TRUE(rest.succeeded());
        return {std::make_shared<const RestOfMesh>(std::move(*rest)), nodes.listed(), areAll};
    }
    /// "rule of name", with "expired: " before, a line each.
    std::string idle(const std::string& entries, const char* file = "place/.meshwright.json",
                     bool areAll = true) const
    {
        write(file, R"({"accepted": [)" + entries + "]}");
        std::string out;
        for (const IdleEntry& one : idleIn(at("place"), listed(areAll), QDate(2026, 11, 28)).idle)
            out += (one.isExpired ? "expired: " : "") + one.entry.rule + " of " + one.entry.name + '\n';
        return out;
    }
};

constexpr char portAt[] = "/spec/listeners/0/portMapping/port";
constexpr char backendAt[] = "/spec/backends/0/virtualService/virtualServiceName";

} // namespace

TEST_F(IdleInPlaceTest, WhatAcceptsSomethingIsNot)
{
    EXPECT_EQ(idle(entry("too-large", "orders", portAt) + ',' +
                   entry("backend-unknown-service", "orders", backendAt)),
              "");
}

TEST_F(IdleInPlaceTest, WhatIsMendedOrGoneIs)
{
    EXPECT_EQ(idle(entry("too-small", "orders", portAt) + ',' + entry("too-large", "payments", portAt) + ',' +
                   entry("backend-unknown-service", "orders",
                         "/spec/backends/7/virtualService/virtualServiceName")),
              "too-small of orders\ntoo-large of payments\nbackend-unknown-service of orders\n");
}

TEST_F(IdleInPlaceTest, WhatHasExpiredCountsAgainWhereItIsStillThere)
{
    const std::string until = R"(, "until": "2026-01-31")";
    EXPECT_EQ(
        idle(entry("too-large", "orders", portAt, until) + ',' + entry("too-small", "orders", portAt, until)),
        "expired: too-large of orders\ntoo-small of orders\n");
}

TEST_F(IdleInPlaceTest, WhatNobodyCanTellIsNot)
{
    EXPECT_EQ(idle(entry("too-large", "payments", portAt), "place/.meshwright.json", false), "")
        << "not all nodes were listed";
    std::string other = entry("too-small", "orders", portAt);
    other.replace(other.find("shop"), 4, "shed");
    EXPECT_EQ(idle(other), "") << "of another mesh";
}

TEST_F(IdleInPlaceTest, WhatLiesAboveThePlaceHoldsForOthersAsWell)
{
    write("place/.git/HEAD", "ref: refs/heads/main\n");
    EXPECT_EQ(idle(entry("too-small", "orders", portAt)), "too-small of orders\n");
    EXPECT_TRUE(QFile::remove(at("place/.meshwright.json")));
    EXPECT_TRUE(QDir(at("place/.git")).removeRecursively());
    write(".git/HEAD", "ref: refs/heads/main\n");
    EXPECT_EQ(idle(entry("too-small", "orders", portAt), ".meshwright.json"), "");
}

} // namespace meshwright
