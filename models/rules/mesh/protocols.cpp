// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/route_parts.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What a route carries and what its router, its gateway and its targets listen for must be one protocol.
namespace meshwright {

namespace {

/// Of places that are named beside an issue: nobody looks at more.
constexpr std::size_t mostListenersNamed = 5;

/// A route of one type; one of several is told so by another rule.
struct TypedRoute
{
    std::string_view type;     ///< "httpRoute"
    std::string_view protocol; ///< "http"
    const json* content;
};

std::optional<TypedRoute> typedRoute(const json& input)
{
    std::optional<TypedRoute> out;
    std::size_t count = 0;
    forEachRoute(input, [&](const RoutePart& part) {
        out = {part.type, part.type.substr(0, part.type.size() - std::string_view("Route").size()),
               &part.route};
        ++count;
    });
    return count == 1 ? out : std::nullopt;
}

/// The listener of @p parent, a router or gateway, that hands its requests to @p route.
ListenerPlace listenerBefore(const MeshPart& parent, const TypedRoute& route)
{
    const json* match = member(route.content, "match");
    if (match && !match->is_object())
        return {};
    const json* port = member(match, "port");
    if (port && !integer(port))
        return {};
    return listenerFor(parent, integer(port));
}

/// How bad it is that @p a meets @p b; nullopt where they get along. Only tcp against the rest, and gRPC over
/// HTTP/1.1, cannot work at all (App Mesh roadmap, issue 82); a gRPC request is one of HTTP/2.
std::optional<Severity> clash(std::string_view a, std::string_view b)
{
    const auto areBoth = [&](std::string_view one, std::string_view other) {
        return (a == one && b == other) || (a == other && b == one);
    };
    if (a == b)
        return std::nullopt;
    if (areBoth("http2", "grpc"))
        return Severity::Hint;
    return areBoth("http", "http2") ? Severity::Warning : Severity::Error;
}

QString protocolConsequence(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("This cannot work: callers get an error, or the connection is cut.");
    case Severity::Warning:
        return Texts::tr(
            "What happens then cannot be foretold: Envoy may have no route for a request, or the "
            "application may not understand it.");
    case Severity::Hint:
        break;
    }
    return Texts::tr("Both are HTTP/2, so it may work, but the guide of App Mesh wants them equal.");
}

/// Offers to write @p route as one of @p protocol, where all that is around it speaks that and the two kinds
/// of routes have the same members.
void offerOtherType(MeshIssue* issue, const TypedRoute& route, std::string_view protocol)
{
    const std::set<std::string_view> alike{"http", "http2"};
    if (!issue || !alike.contains(route.protocol) || !alike.contains(protocol))
        return;
    const std::string type = std::string(protocol) + "Route";
    issue->issue.fixes.push_back(
        {Texts::tr("Make it %1").arg(quote(type)),
         {{Pointer("/spec") / route.type, std::nullopt}, {Pointer("/spec") / type, *route.content}},
         true});
}

/// What listens on the way of a route: its router, and its targets.
struct ListenersOfRoute
{
    const MeshPart* router = nullptr;
    ListenerPlace atRouter = {};
    std::vector<std::pair<const MeshPart*, ListenerPlace>> atTargets = {};

    /// The one protocol all of them speak.
    std::optional<std::string_view> common() const
    {
        const auto first = atRouter.protocol();
        const bool agree = std::ranges::all_of(
            atTargets, [&](const auto& target) { return target.second.protocol() == first; });
        return agree ? first : std::nullopt;
    }
};

ListenersOfRoute listenersAround(const WholeMesh& mesh, const MeshPart& route, const TypedRoute& typed)
{
    ListenersOfRoute out;
    out.router = mesh.find(Kind::VirtualRouter, route.parent);
    if (out.router)
        out.atRouter = listenerBefore(*out.router, typed);
    for (const Target& target : targetsOf(mesh, route)) {
        if (!target.node)
            continue; // where its port is not known, and there are several, there is no listener for it
        out.atTargets.emplace_back(target.node, listenerFor(*target.node, target.port));
    }
    return out;
}

void targetsClash(const MeshPart& route, const TypedRoute& typed, const ListenersOfRoute& around,
                  const RuleInfo& self, MeshFindings& findings)
{
    std::vector<const std::pair<const MeshPart*, ListenerPlace>*> others;
    std::optional<Severity> worst;
    for (const auto& target : around.atTargets) {
        const auto protocol = target.second.protocol();
        const auto severity = protocol ? clash(typed.protocol, *protocol) : std::nullopt;
        if (!severity)
            continue;
        // The worst comes first: the message speaks of that one.
        others.insert(!worst || *severity < *worst ? others.begin() : others.end(), &target);
        worst = worst ? std::min(*worst, *severity) : severity;
    }
    if (others.empty())
        return;
    const auto& [node, listener] = *others.front();
    MeshIssue* issue =
        findings.add(self, *worst, route, Pointer("/spec"),
                     Texts::tr("This is a route for %1, and its target %2 listens for %3.")
                             .arg(quote(typed.protocol), quote(node->name), quote(*listener.protocol())) +
                         u' ' + protocolConsequence(*worst) + u' ' +
                         Texts::tr("Give the route, its router and its targets one protocol."));
    if (!issue)
        return;
    if (const auto common = around.common())
        offerOtherType(issue, typed, *common);
    for (std::size_t i = 0; i < others.size(); ++i)
        if (i < mostListenersNamed)
            issue->with(*others[i]->first, others[i]->second.at().resolve("portMapping/protocol"));
        else
            issue->alsoAbout(*others[i]->first);
}

/// M20.
void routeProtocol(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    const auto typed = typedRoute(*route.input);
    if (!typed)
        return;
    const ListenersOfRoute around = listenersAround(mesh, route, *typed);
    const auto protocol = around.atRouter.protocol();
    if (const auto severity = protocol ? clash(typed->protocol, *protocol) : std::nullopt) {
        MeshIssue* issue =
            findings.add(self, *severity, route, Pointer("/spec"),
                         Texts::tr("This is a route for %1, and its router %2 listens for %3.")
                                 .arg(quote(typed->protocol), quote(around.router->name), quote(*protocol)) +
                             u' ' + protocolConsequence(*severity) + u' ' +
                             Texts::tr("Give the route, its router and its targets one protocol."));
        if (issue)
            issue->with(*around.router, around.atRouter.at().resolve("portMapping/protocol"));
        if (const auto common = around.common())
            offerOtherType(issue, *typed, *common);
    }
    targetsClash(route, *typed, around, self, findings);
}

/// M26. Unlike a router, a gateway is not told by the guide to agree with its routes, and one for HTTP/2
/// takes gRPC.
void gatewayRouteProtocol(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self,
                          MeshFindings& findings)
{
    const auto typed = typedRoute(*route.input);
    const MeshPart* gateway = mesh.find(Kind::VirtualGateway, route.parent);
    if (!typed || !gateway)
        return;
    const ListenerPlace listener = listenerBefore(*gateway, *typed);
    const auto protocol = listener.protocol();
    const auto severity = protocol ? clash(typed->protocol, *protocol) : std::nullopt;
    if (!severity || severity == Severity::Hint)
        return;
    MeshIssue* issue =
        findings.add(self, *severity, route, Pointer("/spec"),
                     Texts::tr("This is a gateway route for %1, and its gateway %2 listens for %3.")
                             .arg(quote(typed->protocol), quote(gateway->name), quote(*protocol)) +
                         u' ' + protocolConsequence(*severity) + u' ' +
                         Texts::tr("Make the route one for %1, or let the gateway listen for %2.")
                             .arg(quote(*protocol), quote(typed->protocol)));
    if (issue)
        issue->with(*gateway, listener.at().resolve("portMapping/protocol"));
    offerOtherType(issue, *typed, *protocol);
}

/// The port that each target of @p route gets its requests on; empty where one of them is not known.
std::vector<std::pair<Target, ListenerPlace>> targetPorts(const WholeMesh& mesh, const MeshPart& route)
{
    std::vector<std::pair<Target, ListenerPlace>> out;
    for (const Target& target : targetsOf(mesh, route)) {
        if (!target.node)
            return {};
        const ListenerPlace listener = listenerFor(*target.node, target.port);
        if (!listener.port())
            return {};
        out.emplace_back(target, listener);
    }
    return out;
}

/// M24, R49. Protocols that differ are told against the route's type. Who names every target's port means it.
void targetsDiffer(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    const auto typed = typedRoute(*route.input);
    if (!typed)
        return;
    const auto targets = targetPorts(mesh, route);
    const auto other = std::ranges::find_if(
        targets, [&](const auto& one) { return one.second.port() != targets.front().second.port(); });
    const auto saysPort = [&](const auto& one) {
        return find(*route.input, one.first.at / "port") != nullptr;
    };
    if (other == targets.end() || std::ranges::all_of(targets, saysPort))
        return;
    const auto& first = targets.front();
    MeshIssue* issue = findings.add(
        self, route, Pointer("/spec") / typed->type / "action" / "weightedTargets",
        Texts::tr("The targets listen on different ports: %1 on %2, %3 on %4. Such a route has been seen to "
                  "vanish without a word, so that its callers reach nobody. Let all targets listen on one "
                  "port, or name the port of each.")
            .arg(quote(first.first.node->name), QString::number(*first.second.port()),
                 quote(other->first.node->name), QString::number(*other->second.port())));
    if (!issue)
        return;
    Fix fix{Texts::tr("Name the port of each target"), {}};
    for (const auto& [target, listener] : targets) {
        if (issue->elsewhere.size() < mostListenersNamed)
            issue->with(*target.node, listener.at().resolve("portMapping/port"));
        else
            issue->alsoAbout(*target.node);
        if (!find(*route.input, target.at / "port"))
            fix.changes.push_back({target.at / "port", json(*listener.port())});
    }
    issue->issue.fixes.push_back(std::move(fix));
}

} // namespace

std::span<const MeshRule> protocolRules()
{
    static constexpr MeshRule rules[] = {
        {{"route-protocol", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Route of another protocol than its listeners"),
          "App Mesh guide, Routes; App Mesh roadmap, issue 82"},
         onlyRoutes,
         looksAround,
         routeProtocol},
        {{"gateway-route-protocol", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Gateway route of another protocol than its gateway"), "Kiali, KIA1503"},
         onlyGatewayRoutes,
         looksAround,
         gatewayRouteProtocol},
        {{"targets-differ", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Targets of one route on different ports"),
          "App Mesh examples, issue 93"},
         onlyRoutes,
         looksAround,
         targetsDiffer},
    };
    return rules;
}

} // namespace meshwright
