// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_faults.h"

#include <utility>

namespace meshwright {

namespace {

json& targetsOf(RandomMesh::Item& route)
{
    return route.input["spec"]["httpRoute"]["action"]["weightedTargets"];
}

/// A node that calls another one.
RandomMesh::Item& caller(RandomMesh& mesh)
{
    return mesh.named(Kind::VirtualNode, "node0");
}

RandomMesh::Item& firstServer(RandomMesh& mesh)
{
    return mesh.named(Kind::VirtualNode, "node1");
}

void remove(RandomMesh& mesh, Kind kind, const std::string& name)
{
    std::erase_if(mesh.items,
                  [&](const RandomMesh::Item& item) { return item.kind == kind && item.name == name; });
}

constexpr MeshFault allFaults[] = {
    {"a backend that is no service",
     [](RandomMesh& mesh) -> std::string {
         caller(mesh).input["spec"]["backends"][0]["virtualService"]["virtualServiceName"] =
             "nobody.shop.local";
         return "virtualNode node0 backend-unknown-service";
     }},
    {"a provider that is not there",
     [](RandomMesh& mesh) -> std::string {
         remove(mesh, Kind::VirtualRouter, "router1");
         return "virtualService node1.shop.local provider-missing";
     }},
    {"a target that is not there",
     [](RandomMesh& mesh) -> std::string {
         RandomMesh::Item& route = mesh.any(Kind::Route);
         targetsOf(route)[0]["virtualNode"] = "gone";
         return "route " + route.parent + '/' + route.name + " target-missing";
     }},
    {"a gateway route to no service",
     [](RandomMesh& mesh) -> std::string {
         mesh.any(Kind::GatewayRoute)
             .input["spec"]["httpRoute"]["action"]["target"]["virtualService"]["virtualServiceName"] =
             "x.shop.local";
         return "gatewayRoute entry/first gateway-route-service-missing";
     }},
    {"a router without a route",
     [](RandomMesh& mesh) -> std::string {
         std::erase_if(mesh.items, [](const RandomMesh::Item& item) { return item.parent == "router1"; });
         return "virtualRouter router1 router-without-route";
     }},
    {"a gateway without a route",
     [](RandomMesh& mesh) -> std::string {
         remove(mesh, Kind::GatewayRoute, "first");
         return "virtualGateway entry gateway-without-route";
     }},
    {"a name twice",
     [](RandomMesh& mesh) -> std::string {
         mesh.items.push_back(RandomMesh::Item(mesh.any(Kind::VirtualNode)));
         return "virtualNode " + mesh.items.back().name + " name-twice";
     }},
    {"a server without TLS",
     [](RandomMesh& mesh) -> std::string {
         firstServer(mesh).input["spec"]["listeners"][0].erase("tls");
         return "virtualNode node0 tls-enforced-server-plain";
     }},
    {"a policy for another port",
     [](RandomMesh& mesh) -> std::string {
         caller(mesh).input["spec"]["backendDefaults"]["clientPolicy"]["tls"]["ports"] = json::array({9090});
         return "virtualNode node0 tls-ports-miss";
     }},
    {"a server that asks for client certificates",
     [](RandomMesh& mesh) -> std::string {
         firstServer(mesh).input["spec"]["listeners"][0]["tls"]["validation"] =
             json::parse(R"({"trust": {"file": {"certificateChain": "/certs/ca.pem"}}})");
         return "virtualNode node0 mutual-tls-one-sided";
     }},
    {"a route of another protocol",
     [](RandomMesh& mesh) -> std::string {
         json& listener = mesh.named(Kind::VirtualRouter, "router1").input["spec"]["listeners"][0];
         listener["portMapping"]["protocol"] = "tcp";
         return "route router1/all route-protocol";
     }},
    {"two listeners and a target without a port",
     [](RandomMesh& mesh) -> std::string {
         json& listeners = firstServer(mesh).input["spec"]["listeners"];
         json more = listeners[0];
         more["portMapping"]["port"] = 8081;
         listeners.push_back(std::move(more));
         return "route router1/all target-needs-port";
     }},
    {"a route behind one that takes everything",
     [](RandomMesh& mesh) -> std::string {
         RandomMesh::Item late(mesh.childOf(Kind::Route, "router1"));
         late.name = "late";
         late.input["routeName"] = late.name;
         late.input["spec"]["priority"] = 20;
         late.input["spec"]["httpRoute"]["match"]["prefix"] = "/late";
         mesh.items.push_back(std::move(late));
         return "route router1/late route-unreachable";
     }},
    {"versions of IP that cannot meet",
     [](RandomMesh& mesh) -> std::string {
         caller(mesh).input["spec"]["serviceDiscovery"]["dns"]["ipPreference"] = "IPv4_ONLY";
         firstServer(mesh).input["spec"]["serviceDiscovery"]["dns"]["ipPreference"] = "IPv6_ONLY";
         return "virtualNode node0 ip-preference-conflict";
     }},
    {"a route that waits longer than its target",
     [](RandomMesh& mesh) -> std::string {
         mesh.childOf(Kind::Route, "router1").input["spec"]["httpRoute"]["timeout"] =
             json::parse(R"({"perRequest": {"unit": "s", "value": 60}})");
         return "route router1/all timeout-below-route";
     }},
    {"a node that calls itself",
     [](RandomMesh& mesh) -> std::string {
         json& spec = firstServer(mesh).input["spec"];
         spec["backendDefaults"] = caller(mesh).input["spec"]["backendDefaults"];
         spec["backends"].push_back({{"virtualService", {{"virtualServiceName", "node1.shop.local"}}}});
         return "virtualNode node1 calls-itself";
     }},
};

} // namespace

std::span<const MeshFault> meshFaults()
{
    return allFaults;
}

} // namespace meshwright
