// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/route_parts.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Which listener is meant must be said where there are several, and it must be there.
namespace meshwright {

namespace {

/// A listener's port with what it speaks.
struct OpenPort
{
    std::int64_t port;
    std::optional<std::string_view> protocol;
};

/// The ports of all that listens, read once: many routes ask for those of one router.
class OpenPorts
{
public:
    explicit OpenPorts(const WholeMesh& mesh)
    {
        for (const Kind kind : {Kind::VirtualNode, Kind::VirtualRouter, Kind::VirtualGateway})
            for (const MeshPart* part : mesh.of(kind))
                m_ports.emplace(part, read(*part));
    }

    /// Of @p part, a node, router or gateway; empty where it has none or one is not known.
    std::span<const OpenPort> of(const MeshPart& part) const
    {
        const auto found = m_ports.find(&part);
        return found == m_ports.end() ? std::span<const OpenPort>() : found->second;
    }

private:
    static std::vector<OpenPort> read(const MeshPart& part)
    {
        std::vector<OpenPort> out;
        for (const ListenerPlace& listener : listenersOf(part)) {
            const auto port = listener.port();
            if (!port)
                return {};
            out.push_back({*port, listener.protocol()});
        }
        return out;
    }

    std::unordered_map<const MeshPart*, std::vector<OpenPort>> m_ports;
};

bool isOpen(std::span<const OpenPort> ports, std::int64_t port)
{
    return std::ranges::find(ports, port, &OpenPort::port) != ports.end();
}

QString allPorts(std::span<const OpenPort> ports)
{
    constexpr std::size_t most = 6;
    QStringList out;
    for (const OpenPort& one : ports.first(std::min(ports.size(), most)))
        out.append(QString::number(one.port));
    if (ports.size() > most)
        out.append(QStringLiteral("…"));
    return allOf(out);
}

/// The port of the only listener that speaks the protocol of the route @p type.
std::optional<std::int64_t> portThatFits(std::span<const OpenPort> ports, std::string_view type)
{
    std::optional<std::int64_t> out;
    for (const OpenPort& one : ports) {
        if (!one.protocol)
            return std::nullopt;
        if (type != std::string(*one.protocol) + "Route")
            continue;
        if (out)
            return std::nullopt;
        out = one.port;
    }
    return out;
}

/// What stands at the member "port" of the object it is asked of.
enum class SaidPort {
    None,
    Known,
    Unknown, ///< a value to be filled in, or none that could be a port
};

SaidPort saidPort(const json* object)
{
    if (object && (!object->is_object() || isUnknown(*object)))
        return SaidPort::Unknown;
    const json* port = member(object, "port");
    if (!port)
        return SaidPort::None;
    return integer(port) ? SaidPort::Known : SaidPort::Unknown;
}

/// A place that may name a port of a listener.
struct PortPlace
{
    const MeshPart& part; ///< in which it stands
    std::string type;     ///< of the route
    const json* object;   ///< whose member "port" names it
    Pointer at;           ///< of object
};

/// What to say; in all of them %1 is what listens, %2 its ports, and %3 the port named.
struct PortWords
{
    QString missing;  ///< there are several listeners, and no port is named
    QString notThere; ///< the port named is none of theirs
};

/// Holds @p place against the listeners of @p listening.
void checkPort(const WholeMesh& mesh, const PortPlace& place, const MeshPart& listening, PortWords (*words)(),
               const RuleInfo& self, MeshFindings& findings)
{
    const std::span<const OpenPort> ports = mesh.index<OpenPorts>().of(listening);
    const SaidPort said = saidPort(place.object);
    if (ports.empty() || said == SaidPort::Unknown || (said == SaidPort::None && ports.size() < 2))
        return;
    const auto named = integer(member(place.object, "port"));
    if (named && isOpen(ports, *named))
        return;
    MeshIssue* issue = named ? findings.add(self, place.part, place.at / "port",
                                            words().notThere.arg(quote(listening.name), allPorts(ports),
                                                                 QString::number(*named)))
                             : findings.add(self, place.part, place.at,
                                            words().missing.arg(quote(listening.name), allPorts(ports)));
    if (!issue)
        return;
    issue->with(listening, Pointer("/spec/listeners"));
    const auto fits = ports.size() == 1 ? ports.front().port : portThatFits(ports, place.type);
    if (fits && place.object)
        issue->issue.fixes.push_back(
            {Texts::tr("Use port %1").arg(*fits), {{place.at / "port", json(*fits)}}});
}

PortWords wordsOfRoute()
{
    return {Texts::tr(
                "The router %1 listens on the ports %2, and the route does not say whose requests it takes. "
                "App Mesh refuses such a route: name the port in its match."),
            Texts::tr(
                "The route takes requests on port %3, and its router %1 listens on %2. No request ever comes "
                "that way: name a port of the router.")};
}

PortWords wordsOfTarget()
{
    return {
        Texts::tr("The node %1 listens on the ports %2, and this target does not say which of them is meant. "
                  "App Mesh needs it said: name the port of the target."),
        Texts::tr(
            "This target is port %3 of the node %1, which listens on %2. Requests that come this way fail "
            "with status 503: name a port of the node.")};
}

PortWords wordsOfGatewayRoute()
{
    return {
        Texts::tr(
            "The gateway %1 listens on the ports %2, and the route does not say whose requests it takes. "
            "App Mesh needs it said: name the port in its match."),
        Texts::tr(
            "The route takes requests on port %3, and its gateway %1 listens on %2. No request ever comes "
            "that way: name a port of the gateway.")};
}

PortWords wordsOfGatewayTarget()
{
    return {
        Texts::tr(
            "%1, which answers for the target's service, listens on the ports %2, and the target does not "
            "say which of them is meant. App Mesh needs it said: name the port of the target."),
        Texts::tr("The target is port %3 of a service for which %1 answers, and that listens on %2. Requests "
                  "that come this way fail: name one of its ports.")};
}

/// M21. "Route must define a port match criteria if the Virtual Router has multiple listeners".
void routeNeedsPort(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self,
                    MeshFindings& findings)
{
    const MeshPart* router = mesh.find(Kind::VirtualRouter, route.parent);
    if (!router)
        return;
    forEachRoute(*route.input, [&](const RoutePart& part) {
        checkPort(mesh, {route, std::string(part.type), member(&part.route, "match"), part.matchAt()},
                  *router, wordsOfRoute, self, findings);
    });
}

/// M22.
void targetNeedsPort(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self,
                     MeshFindings& findings)
{
    for (const Target& target : targetsOf(mesh, route)) {
        if (!target.node)
            continue;
        checkPort(
            mesh,
            {route, target.at.parent().parent().parent().last(), find(*route.input, target.at), target.at},
            *target.node, wordsOfTarget, self, findings);
    }
}

/// What answers for the service that @p part, of a gateway route, leads to: its router or its node.
const MeshPart* providerBehind(const WholeMesh& mesh, const RoutePart& part)
{
    const auto name =
        nameIn(mesh, path(part.route, {"action", "target", "virtualService", "virtualServiceName"}));
    const MeshPart* service = name ? mesh.find(Kind::VirtualService, *name) : nullptr;
    if (!service)
        return nullptr;
    const Provider provider = providerOf(mesh, *service);
    return provider.router ? provider.router : provider.node;
}

/// M23.
void gatewayRouteNeedsPort(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self,
                           MeshFindings& findings)
{
    const MeshPart* gateway = mesh.find(Kind::VirtualGateway, route.parent);
    forEachRoute(*route.input, [&](const RoutePart& part) {
        if (gateway)
            checkPort(mesh, {route, std::string(part.type), member(&part.route, "match"), part.matchAt()},
                      *gateway, wordsOfGatewayRoute, self, findings);
        const json* target = path(part.route, {"action", "target"});
        const MeshPart* provider = target ? providerBehind(mesh, part) : nullptr;
        if (provider)
            checkPort(mesh, {route, std::string(part.type), target, part.pointer() / "action" / "target"},
                      *provider, wordsOfGatewayTarget, self, findings);
    });
}

} // namespace

std::span<const MeshRule> targetPortRules()
{
    static constexpr MeshRule rules[] = {
        {{"route-needs-port", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Route that names no listener of its router"),
          "App Mesh guide, Routes; App Mesh controller, issue 715"},
         onlyRoutes,
         looksAround,
         routeNeedsPort},
        {{"target-needs-port", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Target that names no listener of its node"),
          "App Mesh roadmap, issue 120"},
         onlyRoutes,
         looksAround,
         targetNeedsPort},
        {{"gateway-route-needs-port", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Gateway route that names no listener"),
          "App Mesh guide, Gateway routes"},
         onlyGatewayRoutes,
         looksAround,
         gatewayRouteNeedsPort},
    };
    return rules;
}

} // namespace meshwright
