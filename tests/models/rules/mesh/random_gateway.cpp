// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/random_gateway.h"

#include <utility>

namespace meshwright {

namespace {

void addRouteTo(RandomMesh& mesh, const std::string& gateway, const RandomService& service, bool isPlain,
                bool hasTwoPorts)
{
    json route;
    json& match = route["match"];
    json& target = route["action"]["target"];
    if (!service.isHttp()) {
        match["serviceName"] = "shop." + service.word;
    } else if (isPlain || mesh.oneIn(2)) {
        match["prefix"] = '/' + service.word + '/';
    } else {
        match["path"]["exact"] = '/' + service.word;
        route["action"]["rewrite"]["path"]["exact"] = "/";
    }
    if (hasTwoPorts)
        match["port"] = mesh.oneIn(2) ? 8080 : 8180;
    target["virtualService"]["virtualServiceName"] = service.host();
    if (service.doors() > 1)
        target["port"] = service.port;
    json spec;
    spec[service.protocol + "Route"] = std::move(route);
    if (mesh.oneIn(2))
        spec["priority"] = service.word.size();
    mesh.add(Kind::GatewayRoute, gateway, "to-" + service.word, std::move(spec));
}

} // namespace

void addGateway(RandomMesh& mesh, const std::string& protocol, const std::vector<const RandomService*>& led,
                bool isPlain)
{
    const std::string name = "gateway-" + protocol;
    const bool hasTwoPorts = !isPlain && mesh.oneIn(4);
    json spec;
    spec["listeners"].push_back(randomListener(8080, protocol));
    if (hasTwoPorts)
        spec["listeners"].push_back(randomListener(8180, protocol));
    if (json policy = clientPolicyFor(*led.front()); !policy.is_null())
        spec["backendDefaults"]["clientPolicy"] = std::move(policy);
    mesh.add(Kind::VirtualGateway, {}, name, std::move(spec));
    for (const RandomService* service : led)
        addRouteTo(mesh, name, *service, isPlain, hasTwoPorts);
}

} // namespace meshwright
