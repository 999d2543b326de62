// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/acceptance.h"
#include "models/report/mesh_report.h"
#include "models/report/report_writers.h"
#include "tests/models/inventory/inventory_fixture.h"

#include <string>

namespace meshwright {

/// A folder with a mesh, and the report of it.
class ReportFixture : public InventoryFixture
{
protected:
    /// A folder above which no .meshwright.json matters.
    void SetUp() override { write(".git/HEAD", "ref: refs/heads/main\n"); }

    MeshReport reported(const ReportDetails& details = {}) const
    {
        Inventory all = inventory();
        EXPECT_EQ(markAccepted(all, {.today = QDate(2026, 11, 1)}).toStdString(), "");
        return reportOf(all, details);
    }

    /// Two nodes, a service with a router and a route, and a gateway; one error (too-large), accepted or not.
    void writeShop() const
    {
        write("mesh.json", R"([
{"meshName": "shop", "spec": {}},
{"meshName": "shop", "virtualNodeName": "web", "spec": {
  "backendDefaults": {"clientPolicy": {"tls": {"validation": {"trust": {"file": {"certificateChain": "/ca.pem"}}}}}},
  "backends": [{"virtualService": {"virtualServiceName": "stock.local"}},
    {"virtualService": {"virtualServiceName": "mail.local", "clientPolicy": {"tls": {"enforce": false, "ports": [25],
      "validation": {"trust": {"file": {"certificateChain": "/ca.pem"}}}}}}}]}},
{"meshName": "shop", "virtualNodeName": "stock", "spec": {
  "serviceDiscovery": {"dns": {"hostname": "stock.local"}},
  "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}},
  "listeners": [{"portMapping": {"port": 80, "protocol": "http"}},
    {"portMapping": {"port": 70000, "protocol": "grpc"}, "tls": {"mode": "STRICT",
      "certificate": {"file": {"certificateChain": "/c.pem", "privateKey": "/k.pem"}}}}]}},
{"meshName": "shop", "virtualServiceName": "stock.local", "spec": {"provider": {"virtualRouter": {"virtualRouterName": "stock"}}}},
{"meshName": "shop", "virtualRouterName": "stock", "spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}},
{"meshName": "shop", "virtualRouterName": "stock", "routeName": "all", "spec": {"httpRoute": {"match": {"prefix": "/"},
  "action": {"weightedTargets": [{"virtualNode": "stock", "weight": 100, "port": 80}]}}}},
{"meshName": "shop", "virtualGatewayName": "door", "spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}},
{"meshName": "shop", "virtualGatewayName": "door", "gatewayRouteName": "in", "spec": {"httpRoute": {"match": {"prefix": "/"},
  "action": {"target": {"virtualService": {"virtualServiceName": "stock.local"}}}}}}
])");
    }
    void acceptPort() const
    {
        write(".meshwright.json",
              R"({"accepted": [{"rule": "too-large", "kind": "virtualNode", "mesh": "shop",
"name": "stock", "pointer": "/spec/listeners/1/portMapping/port", "reason": "as agreed", "by": "maria",
"until": "2027-01-31"}]})");
    }

    /// What might break out of anything it is written into.
    static constexpr const char* hostile =
        R"(</td></table><script>alert(1)</script>&lt;\u0022' onload=x|`*_[a](http://evil.example) <b>www.evil.example @team)";
};

} // namespace meshwright
