// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/random_mesh.h"

#include "models/rules/check.h"

#include <algorithm>
#include <stdexcept>

namespace meshwright {

namespace {

std::string nodeName(std::size_t i)
{
    return "node" + std::to_string(i);
}

std::string serviceName(std::size_t i)
{
    return "node" + std::to_string(i) + ".shop.local";
}

std::string words(const RandomMesh::Item& item, const std::string& rule)
{
    return std::string(resourceOf(item.kind).wrapper) + ' ' + (item.parent.empty() ? "" : item.parent + '/') +
           item.name + ' ' + rule;
}

const json clientTls = json::parse(
    R"({"tls": {"enforce": true, "validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}}})");
const json serverTls = json::parse(
    R"({"mode": "STRICT", "certificate": {"file": {"certificateChain": "/certs/cert.pem", "privateKey": "/certs/key.pem"}}})");
const json retries = json::parse(
    R"({"maxRetries": 2, "perRetryTimeout": {"unit": "s", "value": 2}, "httpRetryEvents": ["server-error"]})");

} // namespace

RandomMesh::RandomMesh(unsigned seed, std::optional<bool> hasTls) : m_random(seed)
{
    m_hasTls = hasTls.value_or(oneIn(2));
    addMesh();
    m_services = 2 + below(6);
    for (std::size_t i = 0; i < m_services; ++i)
        addNode(i);
    for (std::size_t i = 0; i < m_services; ++i)
        addService(i);
    addGateway();
    std::shuffle(items.begin(), items.end(), m_random);
}

std::size_t RandomMesh::below(std::size_t count)
{
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
}

void RandomMesh::add(Kind kind, std::string parent, std::string name, json spec)
{
    json input{{"meshName", "shop"}, {"spec", std::move(spec)}};
    input[resourceOf(kind).name] = name;
    if (const auto of = resourceOf(kind).parent)
        input[resourceOf(*of).name] = parent;
    items.push_back({kind, std::move(parent), std::move(name), std::move(input)});
}

void RandomMesh::addMesh()
{
    add(Kind::Mesh, {}, "shop", {{"egressFilter", {{"type", "DROP_ALL"}}}});
}

/// Each calls some of those after it, so that there is no circle; TLS is everywhere or nowhere.
void RandomMesh::addNode(std::size_t number)
{
    json spec{{"listeners", json::array({{{"portMapping", {{"port", 8080}, {"protocol", "http"}}}}})},
              {"serviceDiscovery", {{"dns", {{"hostname", serviceName(number)}}}}}};
    if (m_hasTls) {
        spec["listeners"][0]["tls"] = serverTls;
        spec["backendDefaults"]["clientPolicy"] = clientTls;
    }
    spec["backends"] = json::array();
    for (std::size_t i = number + 1; i < m_services; ++i)
        if (i == number + 1 || oneIn(3))
            spec["backends"].push_back({{"virtualService", {{"virtualServiceName", serviceName(i)}}}});
    if (spec["backends"].empty()) {
        spec.erase("backends");
        spec.erase("backendDefaults");
    }
    if (oneIn(2))
        spec["logging"]["accessLog"]["file"]["path"] = "/dev/stdout";
    add(Kind::VirtualNode, {}, nodeName(number), std::move(spec));
}

void RandomMesh::addService(std::size_t number)
{
    const std::string router = "router" + std::to_string(number);
    add(Kind::VirtualService, {}, serviceName(number),
        {{"provider", {{"virtualRouter", {{"virtualRouterName", router}}}}}});
    add(Kind::VirtualRouter, {}, router,
        {{"listeners", json::array({{{"portMapping", {{"port", 8080}, {"protocol", "http"}}}}})}});
    const json target = json::array({{{"virtualNode", nodeName(number)}, {"weight", 100}}});
    if (oneIn(2))
        add(Kind::Route, router, "some",
            {{"priority", 1},
             {"httpRoute",
              {{"match", {{"prefix", "/some"}}},
               {"retryPolicy", retries},
               {"action", {{"weightedTargets", target}}}}}});
    add(Kind::Route, router, "all",
        {{"priority", 10},
         {"httpRoute",
          {{"match", {{"prefix", "/"}}},
           {"retryPolicy", retries},
           {"action", {{"weightedTargets", target}}}}}});
}

void RandomMesh::addGateway()
{
    json spec{{"listeners", json::array({{{"portMapping", {{"port", 8088}, {"protocol", "http"}}}}})}};
    if (m_hasTls)
        spec["backendDefaults"]["clientPolicy"] = clientTls;
    add(Kind::VirtualGateway, {}, "entry", std::move(spec));
    add(Kind::GatewayRoute, "entry", "first",
        {{"httpRoute",
          {{"match", {{"prefix", "/"}}},
           {"action", {{"target", {{"virtualService", {{"virtualServiceName", serviceName(0)}}}}}}}}}});
}

RandomMesh::Item& RandomMesh::any(Kind kind)
{
    std::vector<Item*> all;
    for (Item& item : items)
        if (item.kind == kind)
            all.push_back(&item);
    return *all.at(below(all.size()));
}

RandomMesh::Item& RandomMesh::named(Kind kind, const std::string& name)
{
    for (Item& item : items)
        if (item.kind == kind && item.name == name)
            return item;
    throw std::out_of_range(name);
}

RandomMesh::Item& RandomMesh::childOf(Kind kind, const std::string& parent)
{
    for (Item& item : items)
        if (item.kind == kind && item.parent == parent && item.name != "some")
            return item;
    throw std::out_of_range(parent);
}

std::vector<std::string> RandomMesh::found(Severity least) const
{
    std::vector<MeshPart> parts;
    for (const Item& item : items)
        parts.push_back({item.kind, item.parent, item.name, &item.input, parts.size()});
    MeshKnowledge all;
    all.ofKinds.fill(Completeness::Complete);
    std::vector<std::string> out;
    for (const MeshIssue& one : checkMesh(WholeMesh("shop", parts, all)).issues)
        if (one.issue.severity <= least)
            out.push_back(words(items[one.number], one.issue.rule));
    return out;
}

std::vector<std::string> RandomMesh::foundAlone(Severity least) const
{
    std::vector<std::string> out;
    for (const Item& item : items)
        for (const Issue& issue : check(item.kind, item.input))
            if (issue.severity <= least)
                out.push_back(words(item, issue.rule));
    return out;
}

} // namespace meshwright
