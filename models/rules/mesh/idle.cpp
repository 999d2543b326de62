// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/arn.h"
#include "models/rules/durations.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/mesh/use_graph.h"
#include "models/rules/mesh/uses.h"
#include "models/rules/node_parts.h"
#include "models/rules/route_parts.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

// What is there and does nothing, or less than it could.
namespace meshwright {

namespace {

/// The services of each router, by its name.
class ServicesOfRouters
{
public:
    explicit ServicesOfRouters(const WholeMesh& mesh)
    {
        for (const MeshPart* service : mesh.of(Kind::VirtualService))
            if (const MeshPart* router = providerOf(mesh, *service).router)
                m_services[router->name].push_back(service);
    }

    std::span<const MeshPart* const> of(std::string_view router) const
    {
        const auto found = m_services.find(router);
        return found == m_services.end() ? std::span<const MeshPart* const>() : found->second;
    }

private:
    std::map<std::string_view, std::vector<const MeshPart*>> m_services;
};

/// The kinds of which some do not say where they belong: each may belong to what seems to have none.
class HomelessKinds
{
public:
    explicit HomelessKinds(const WholeMesh& mesh)
    {
        for (const Kind kind : {Kind::Route, Kind::GatewayRoute})
            if (!mesh.namesOf(kind).empty() ||
                !std::ranges::all_of(mesh.allOf(kind),
                                     [](const MeshPart* part) { return isHomeKnown(*part); }))
                m_kinds.insert(kind);
    }

    bool has(Kind kind) const { return m_kinds.contains(kind); }

private:
    std::set<Kind> m_kinds;
};

/// Whether nothing of @p kind is known to belong to @p part.
bool isWithout(const WholeMesh& mesh, Kind kind, const MeshPart& part)
{
    return isNamed(part) && mesh.childrenOf(kind, part.name).empty() &&
           mesh.namesOf(kind, part.name).empty() && !mesh.index<HomelessKinds>().has(kind);
}

/// M06. The service answers 404 then.
void idleRouter(const MeshPart& router, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    if (!isWithout(mesh, Kind::Route, router))
        return;
    MeshIssue* issue = findings.addMissing(
        self, Kind::Route, mesh.knows(Kind::Route, router.name), router, {},
        {Texts::tr(
             "This virtual router has no route, so it leads nowhere: callers of its services get a 404. "
             "Give it a route."),
         Texts::tr("Among these files is no route of this virtual router. Without one it leads nowhere: "
                   "callers of its services get a 404.")});
    if (!issue)
        return;
    constexpr std::size_t mostShown = 5;
    const auto services = mesh.index<ServicesOfRouters>().of(router.name);
    for (const MeshPart* service : services.first(std::min(services.size(), mostShown)))
        issue->with(*service, Pointer("/spec/provider/virtualRouter/virtualRouterName"));
}

/// M08.
void idleGateway(const MeshPart& gateway, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    if (isWithout(mesh, Kind::GatewayRoute, gateway))
        findings.addMissing(
            self, Kind::GatewayRoute, mesh.knows(Kind::GatewayRoute, gateway.name), gateway, {},
            {Texts::tr("This virtual gateway has no gateway route, so it lets nothing in: its clients get a "
                       "404. Give it a gateway route."),
             Texts::tr("Among these files is no gateway route of this virtual gateway. Without one it lets "
                       "nothing in: its clients get a 404.")});
}

QString unusedWords(Kind kind)
{
    switch (kind) {
    case Kind::VirtualRouter:
        return Texts::tr("No virtual service has this virtual router as its provider, so no request comes to "
                         "its routes. Name it in a service, or remove it.");
    case Kind::VirtualService:
        return Texts::tr("No virtual node has this virtual service among its backends and no gateway route "
                         "leads to it, so nobody in the mesh calls it. Add it to the backends of its "
                         "callers, or remove it.");
    default:
        return Texts::tr("No route and no virtual service leads to this virtual node, so it gets no request "
                         "through the mesh. Unless something beside the mesh calls it, such as a load "
                         "balancer, add it to a route, or remove it.");
    }
}

/// What can name a resource of @p kind.
std::array<Kind, 2> whatNames(Kind kind)
{
    switch (kind) {
    case Kind::VirtualRouter:
        return {Kind::VirtualService, Kind::VirtualService};
    case Kind::VirtualService:
        return {Kind::VirtualNode, Kind::GatewayRoute};
    default:
        return {Kind::Route, Kind::VirtualService};
    }
}

/// M07. A node that does not listen is a client and needs nobody to name it.
void idleUnused(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    if (!isNamed(part) || (part.kind == Kind::VirtualNode && listenersOf(part).empty()) ||
        mesh.index<UseGraph>().mayBeUsed(part))
        return;
    bool isKnown = true;
    for (const Kind kind : whatNames(part.kind))
        if (const Completeness known = mesh.knows(kind); known != Completeness::Complete) {
            findings.notChecked(self, kind, known);
            isKnown = false;
        }
    if (isKnown)
        findings.add(self, part, {}, unusedWords(part.kind));
}

/// Where a listener of @p node lets requests take longer than callers wait without a route.
std::optional<Pointer> idleLongTimeout(const MeshPart& node)
{
    for (const ListenerPlace& place : listenersOf(node)) {
        const auto protocol = place.protocol();
        if (!protocol || *protocol == "tcp")
            continue;
        const auto time = milliseconds(path(*place.listener, {"timeout", *protocol, "perRequest"}));
        if (time && (*time == 0 || *time > requestTimeoutByDefault))
            return place.at() / "timeout" / *protocol / "perRequest";
    }
    return std::nullopt;
}

/// M63. Routes of TCP have neither of the two.
void idleNodeProvider(const MeshPart& service, const WholeMesh& mesh, const RuleInfo& self,
                      MeshFindings& findings)
{
    const MeshPart* node = providerOf(mesh, service).node;
    if (!node || std::ranges::none_of(listenersOf(*node), [](const ListenerPlace& place) {
            return place.protocol().value_or("tcp") != "tcp";
        }))
        return;
    const Pointer at("/spec/provider");
    if (const auto timeout = idleLongTimeout(*node)) {
        if (MeshIssue* issue = findings.add(
                self, service, at,
                Texts::tr(
                    "The virtual node %1 itself answers for this service, so there is no route: callers "
                    "give up after 15 seconds although the node's listener allows more. Put a virtual "
                    "router between them, with a route that has a longer timeout.")
                    .arg(quote(node->name))))
            issue->with(*node, *timeout);
    } else if (MeshIssue* issue = findings.add(
                   self, service, at,
                   Texts::tr("The virtual node %1 itself answers for this service, so there is no route that "
                             "could have a retry policy: requests fail while the node is deployed or scaled. "
                             "Put a virtual router between them.")
                       .arg(quote(node->name)))) {
        issue->with(*node, {});
    }
}

/// M64. Routes of TCP cannot have one.
void idleRetries(const MeshPart& route, const WholeMesh&, const RuleInfo& self, MeshFindings& findings)
{
    forEachRoute(*route.input, [&](const RoutePart& part) {
        if (part.type != "tcpRoute" && part.route.is_object() && !isUnknown(part.route) &&
            !member(part.route, "retryPolicy"))
            findings.add(
                self, route, part.pointer(),
                Texts::tr("The route has no retry policy: a request that fails on its way is an "
                          "error for its caller, unless the account had no mesh before 29 July 2020 "
                          "and App Mesh repeats it by default. Give it one of two retries at least."));
    });
}

} // namespace

std::span<const MeshRule> idleRules()
{
    static constexpr MeshRule rules[] = {
        {{"router-without-route", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Virtual router without a route"), "App Mesh examples, issue 207"},
         {Kind::VirtualRouter},
         looksAround,
         idleRouter},
        {{"unused", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Resource that nothing uses"),
          "Kiali, KIA0302"},
         {Kind::VirtualRouter, Kind::VirtualService, Kind::VirtualNode},
         {MeshReach::Near::Around, {MeshAspect::Names, MeshAspect::OpenUses}},
         idleUnused},
        {{"gateway-without-route", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Virtual gateway without a route"), "Kiali, KIA0302"},
         onlyGateways,
         looksAround,
         idleGateway},
        {{"node-provider-no-route", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Virtual service without any route"), "App Mesh roadmap, issue 443"},
         onlyServices,
         looksAround,
         idleNodeProvider},
        {{"no-retry", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Route without a retry policy"),
          "App Mesh guide, Best practices"},
         onlyRoutes,
         looksAtItself,
         idleRetries},
    };
    return rules;
}

} // namespace meshwright
