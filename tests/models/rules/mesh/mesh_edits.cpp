// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_edits.h"

namespace meshwright {

namespace {

constexpr MeshEdit edits[] = {
    {onlyNodes, "another backend",
     [](MeshHand& hand, json& spec) {
         json name = hand.anyNameOf(Kind::VirtualService);
         if (hand.oneIn(8))
             name =
                 "arn:aws:appmesh:us-west-2:123456789012:mesh/shop/virtualService/" + name.get<std::string>();
         else if (hand.oneIn(12))
             name = {{"$unknown", "${SERVICE}"}};
         json backends = spec.value("backends", json::array());
         const json backend{{"virtualService", {{"virtualServiceName", std::move(name)}}}};
         if (backends.empty() || hand.oneIn(2))
             backends.push_back(backend);
         else
             backends[hand.below(backends.size())] = backend;
         spec["backends"] = std::move(backends);
     }},
    {onlyNodes, "no backends", [](MeshHand&, json& spec) { spec.erase("backends"); }},
    {onlyNodes, "found by a name",
     [](MeshHand& hand, json& spec) {
         const char* const hosts[] = {"a.shop.local", "b.other.example", "c.shop.loca", "d", "e.local"};
         spec["serviceDiscovery"] = {{"dns", {{"hostname", hosts[hand.below(5)]}}}};
     }},
    {onlyNodes, "found by Cloud Map",
     [](MeshHand&, json& spec) {
         spec["serviceDiscovery"] = {
             {"awsCloudMap", {{"serviceName", "one"}, {"namespaceName", "shop.local"}}}};
     }},
    {onlyNodes, "keeps to a version of IP",
     [](MeshHand& hand, json& spec) {
         spec["serviceDiscovery"]["dns"]["hostname"] = "f.shop.local";
         spec["serviceDiscovery"]["dns"]["ipPreference"] = hand.oneIn(2) ? "IPv4_ONLY" : "IPv6_ONLY";
     }},
    {onlyNodes, "another log",
     [](MeshHand& hand, json& spec) {
         spec["logging"]["accessLog"]["file"]["path"] = hand.oneIn(3) ? "/x" : "/dev/stdout";
     }},
    {whatListens, "another port",
     [](MeshHand& hand, json& spec) {
         const char* const protocols[] = {"http", "http2", "grpc", "tcp"};
         spec["listeners"][0]["portMapping"] = {{"port", hand.oneIn(2) ? 8080 : 3306},
                                                {"protocol", protocols[hand.below(4)]}};
     }},
    {whatListens, "another listener",
     [](MeshHand& hand, json& spec) {
         spec["listeners"].push_back(
             {{"portMapping", {{"port", 8080 + hand.below(3)}, {"protocol", "http"}}}});
     }},
    {nodesAndGateways, "TLS of the server",
     [](MeshHand& hand, json& spec) {
         const char* const modes[] = {"STRICT", "PERMISSIVE", "DISABLED"};
         spec["listeners"][0]["tls"] = {
             {"mode", modes[hand.below(3)]},
             {"certificate", {{"file", {{"certificateChain", "/c.pem"}, {"privateKey", "/k.pem"}}}}}};
         if (hand.oneIn(3))
             spec["listeners"][0]["tls"]["validation"]["trust"]["file"]["certificateChain"] = "/ca";
     }},
    {nodesAndGateways, "TLS of the caller",
     [](MeshHand& hand, json& spec) {
         json tls{{"enforce", hand.oneIn(2)}};
         tls["validation"]["trust"]["sds"]["secretName"] = "ca";
         if (hand.oneIn(2))
             tls["ports"] = {9090};
         if (hand.oneIn(2))
             tls["validation"]["subjectAlternativeNames"]["match"]["exact"] = {"x.shop.local"};
         spec["backendDefaults"]["clientPolicy"]["tls"] = std::move(tls);
     }},
    {onlyServices, "another provider",
     [](MeshHand& hand, json& spec) {
         if (hand.oneIn(2))
             spec["provider"] = {{"virtualNode", {{"virtualNodeName", hand.anyNameOf(Kind::VirtualNode)}}}};
         else
             spec["provider"] = {
                 {"virtualRouter", {{"virtualRouterName", hand.anyNameOf(Kind::VirtualRouter)}}}};
     }},
    {onlyRoutes, "another target",
     [](MeshHand& hand, json& spec) {
         json& targets = spec["httpRoute"]["action"]["weightedTargets"];
         json target{{"virtualNode", hand.anyNameOf(Kind::VirtualNode)}, {"weight", 1}};
         if (hand.oneIn(3))
             target["port"] = 8080;
         if (hand.oneIn(2))
             targets.push_back(std::move(target));
         else
             targets = json::array({std::move(target)});
     }},
    {onlyRoutes, "another match",
     [](MeshHand& hand, json& spec) {
         const char* const prefixes[] = {"/", "/some", "/some/more", "/other"};
         spec["httpRoute"]["match"]["prefix"] = prefixes[hand.below(4)];
         spec["priority"] = hand.below(3);
     }},
    {onlyRoutes, "a timeout",
     [](MeshHand&, json& spec) {
         spec["httpRoute"]["timeout"]["perRequest"] = {{"unit", "s"}, {"value", 60}};
     }},
    {onlyGatewayRoutes, "another service",
     [](MeshHand& hand, json& spec) {
         spec["httpRoute"]["action"]["target"]["virtualService"]["virtualServiceName"] =
             hand.anyNameOf(Kind::VirtualService);
     }},
    {onlyGatewayRoutes, "another prefix",
     [](MeshHand&, json& spec) { spec["httpRoute"]["match"]["prefix"] = "/some"; }},
    {{Kind::Mesh}, "all egress", [](MeshHand&, json& spec) { spec["egressFilter"]["type"] = "ALLOW_ALL"; }},
};

} // namespace

std::span<const MeshEdit> meshEdits()
{
    return edits;
}

} // namespace meshwright
