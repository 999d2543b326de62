// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_rows.h"

namespace meshwright {

namespace {

/// "stock" as a node that answers over TCP without any router.
#define TCP_STOCK(port, protocol)                                                                                                          \
    R"({"virtualRouter stock": null, "route stock/all": null, )"                                                                           \
    R"("virtualService stock.shop.local": {"spec": {"provider": {"virtualRouter": null, "virtualNode": {"virtualNodeName": "stock"}}}}, )" \
    R"("virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": )" port                                                       \
    R"(, "protocol": ")" protocol R"("}}]}})"

/// A second backend of "orders", with what answers for it.
#define LEDGER_TOO(provider, rest)                                                                                                          \
    R"(, "virtualNode orders": {"spec": {"backends": [{"virtualService": {"virtualServiceName": "stock.shop.local"}}, )"                    \
    R"({"virtualService": {"virtualServiceName": "ledger.shop.local"}}]}}, )"                                                               \
    R"("virtualService ledger.shop.local": {"meshName": "shop", "virtualServiceName": "ledger.shop.local", "spec": {"provider": )" provider \
    "}}" rest "}"
#define LEDGER_NODE(port)                                                                                    \
    R"(, "virtualNode ledger": {"meshName": "shop", "virtualNodeName": "ledger", "spec": { )"                \
    R"("listeners": [{"portMapping": {"port": )" port R"(, "protocol": "tcp"}}], )"                          \
    R"("serviceDiscovery": {"dns": {"hostname": "ledger.shop.local"}}}})"
#define LEDGER_ROUTER(port)                                                                                     \
    R"(, "virtualRouter ledger": {"meshName": "shop", "virtualRouterName": "ledger", "spec": { )"               \
    R"("listeners": [{"portMapping": {"port": )" port R"(, "protocol": "tcp"}}]}}, )"                           \
    R"("route ledger/all": {"meshName": "shop", "virtualRouterName": "ledger", "routeName": "all", "spec": { )" \
    R"("tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "ledger", "weight": 100}]}}}})"
#define LEDGER_BY_NODE(name) R"({"virtualNode": {"virtualNodeName": ")" name R"("}})"
#define LEDGER_BY_ROUTER R"({"virtualRouter": {"virtualRouterName": "ledger"}})"

constexpr MeshRow backendPortTable[] = {
    {"two backends on one TCP port",
     TCP_STOCK("5432", "tcp") LEDGER_TOO(LEDGER_BY_NODE("ledger"), LEDGER_NODE("5432")),
     "virtualNode orders /spec/backends/1 warning tcp-port-shared: “stock.shop.local” and "
     "“ledger.shop.local” are both called over TCP on port 5432. Envoy sees only address and "
     "port of such a connection and cannot tell them apart, so some reach the wrong one. Give "
     "each a port of its own; that of a router is enough. -> virtualNode orders "
     "/spec/backends/0 -> virtualNode stock /spec/listeners/0/portMapping/port -> virtualNode "
     "ledger /spec/listeners/0/portMapping/port"},
    {"a backend on the TCP port of a router",
     TCP_STOCK("5432", "tcp") LEDGER_TOO(LEDGER_BY_ROUTER, LEDGER_NODE("5433") LEDGER_ROUTER("5432")),
     "virtualNode orders /spec/backends/1 warning tcp-port-shared: “stock.shop.local” and "
     "“ledger.shop.local” are both called over TCP on port 5432. Envoy sees only address and "
     "port of such a connection and cannot tell them apart, so some reach the wrong one. Give "
     "each a port of its own; that of a router is enough. -> virtualNode orders "
     "/spec/backends/0 -> virtualNode stock /spec/listeners/0/portMapping/port -> "
     "virtualRouter ledger /spec/listeners/0/portMapping/port"},
    {"a router with a port of its own",
     TCP_STOCK("5432", "tcp") LEDGER_TOO(LEDGER_BY_ROUTER, LEDGER_NODE("5432") LEDGER_ROUTER("5433"))},
    {"two backends on two TCP ports",
     TCP_STOCK("5432", "tcp") LEDGER_TOO(LEDGER_BY_NODE("ledger"), LEDGER_NODE("5433"))},
    {"two names of one node", TCP_STOCK("5432", "tcp") LEDGER_TOO(LEDGER_BY_NODE("stock"), "")},
    {"TCP on a port to be filled in",
     TCP_STOCK("\"${PORT}\"", "tcp") LEDGER_TOO(LEDGER_BY_NODE("ledger"), LEDGER_NODE("\"${PORT}\""))},
    {"MySQL as a backend", TCP_STOCK("3306", "tcp") "}",
     "virtualNode stock /spec/listeners/0/portMapping/port warning server-speaks-first: "
     "“stock” is a backend of “orders”, and on port 3306 (MySQL, SQL Server or SMTP) the "
     "server speaks first. Envoy waits for the client, so the connection is lost before "
     "anything is read. Take it out of the backends, and let calls leave the mesh, which lets "
     "nothing out now. -> virtualNode orders /spec/backends/0/virtualService/virtualServiceName"},
    {"PostgreSQL as a backend", TCP_STOCK("5432", "tcp") "}"},
    {"HTTP on the port of MySQL",
     R"({"virtualNode stock": {"spec": {"listeners": [{"portMapping": {"port": 3306, "protocol": "http"}}]}}})"},
};

} // namespace

std::span<const MeshRow> backendPortRows()
{
    return backendPortTable;
}

} // namespace meshwright
