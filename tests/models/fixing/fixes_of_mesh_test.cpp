// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_inventory.h"
#include "models/inventory/fill.h"
#include "tests/support/files_on_disk.h"

#include <utility>

// What becomes of the other fixes of a file when its mesh has something to say about one of them.
namespace meshwright {

namespace {

class FixesOfMesh : public FilesOnDisk
{
protected:
    FixesOfMesh()
    {
        write("mesh.json", R"({"meshName": "shop", "spec": {}})");
        write("router.json", R"({"meshName": "shop", "virtualRouterName": "in", "spec": {
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}})");
        write("route.json", R"({"meshName": "shop", "virtualRouterName": "in", "routeName": "all", "spec": {
  "httpRoute": {"match": {"prefix": "/"}, "action": {"weightedTargets": [
    {"virtualNode": "pay", "weight": 50}]}}}})");
    }

    /// The only file that is mended.
    FixedFile fixed() const
    {
        const InventoryFixing how{.reading = {.isAllThere = true}};
        FixedInventory out = fixInventory(inventoryAt({folder()}, how.reading), how);
        EXPECT_EQ(out.files.size(), 1U);
        return out.files.empty() ? FixedFile() : std::move(out.files.front());
    }
    static std::string with(std::string text, std::string_view from, std::string_view to)
    {
        return text.replace(text.find(from), from.size(), to);
    }
    static std::string placesNotDone(const FixedFile& file)
    {
        std::string out;
        for (const FixNotDone& one : file.fixed.notDone)
            out += one.what.found.issue.pointer.text() + '\n';
        return out;
    }
};

} // namespace

TEST_F(FixesOfMesh, WhatIsForHandsIsToldBesideAFixThatIsRefused)
{
    const std::string node = R"(meshName: shop
virtualNodeName: pay
spec:
  serviceDiscovery: {dns: {hostname: payments.apps.local}}
  listeners:
    - portMapping: {port: 8080, protocol: TCP}
      healthCheck: {protocol: http, path: ping, healthyThreshold: 2, unhealthyThreshold: 2,
                    intervalMillis: 5000, timeoutMillis: 2000}
  logging: null
)";
    write("pay.yaml", node);
    const FixedFile out = fixed();
    EXPECT_EQ(out.fixed.text, with(node, "path: ping", "path: /ping"));
    EXPECT_EQ(placesNotDone(out), "/spec/listeners/0/portMapping/protocol\n/spec/logging\n")
        << "a route for http goes there";
}

} // namespace meshwright
