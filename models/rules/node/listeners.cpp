// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/host_name.h"
#include "models/rules/node_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>

// Ports and protocols of the listeners. Health checks, traffic and TLS have files of their own.
namespace meshwright {

namespace {

/// The listener's port, nullopt when absent or none that could be.
std::optional<std::int64_t> portOf(const json& listener)
{
    const auto port = integer(path(listener, {"portMapping", "port"}));
    return port && *port >= 1 && *port <= 65535 ? port : std::nullopt;
}

Pointer portAt(std::size_t listener)
{
    return listenerAt(listener).resolve("portMapping/port");
}

/// R09: there is one socket for an address and a port.
void listenerPortTwice(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    std::map<std::int64_t, std::size_t> seen;
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const auto port = portOf(listener);
        if (!port)
            return;
        if (const auto [first, isNew] = seen.emplace(*port, i); !isNew)
            findings.add(self, portAt(i),
                         QCoreApplication::translate("rules",
                                                     "Port %1 is listener %2's already. Give every listener "
                                                     "a port of its own.")
                             .arg(QString::number(*port), QString::number(first->second + 1)));
    });
}

/// R45. Nothing is led through the Envoy of a gateway, so its ports for that are free.
void listenerEnvoyPort(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const auto port = portOf(listener);
        if (!port || !isEnvoyPort(*port) || (node.isGateway() && *port >= 15000))
            return;
        findings.add(
            self, portAt(i),
            node.isGateway()
                ? QCoreApplication::translate(
                      "rules", "Envoy itself uses port %1 for its administration (9901 and 9902). Let the "
                               "gateway listen on another port.")
                      .arg(*port)
                : QCoreApplication::translate(
                      "rules", "Envoy itself uses port %1 (15000 and 15001 for traffic, 9901 and 9902 "
                               "for administration). Let the application listen on another port.")
                      .arg(*port));
    });
}

/// What to write for "https"; it depends on who has TLS.
QString inPlaceOfHttps(Kind kind)
{
    switch (kind) {
    case Kind::VirtualRouter:
        return QCoreApplication::translate(
            "rules",
            "%1 is no protocol of a router. TLS ends in Envoy: use http, http2 or grpc as the targets do, "
            "and tcp if their applications themselves speak HTTPS.");
    case Kind::VirtualGateway:
        return QCoreApplication::translate("rules",
                                           "%1 is no protocol of a listener. Use http, http2 or grpc and let "
                                           "TLS termination add TLS.");
    default:
        return QCoreApplication::translate(
            "rules",
            "%1 is no protocol of a listener. Use http, http2 or grpc and let TLS termination add TLS; if the "
            "application itself speaks HTTPS, use tcp.");
    }
}

/// "https" is nearest to "http", which alone would drop the TLS that was meant.
void listenerHttps(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const auto word = text(path(listener, {"portMapping", "protocol"}));
        if (word && sameIgnoringCase(*word, "https"))
            findings.add(self, listenerAt(i).resolve("portMapping/protocol"),
                         inPlaceOfHttps(node.kind()).arg(quote(*word)));
    });
}

/// R50.
void severalListeners(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    if (const std::size_t count = node.listeners().size(); count > 1)
        findings.add(self, listenerAt(1),
                     QCoreApplication::translate(
                         "rules", "The node has %1 listeners. Every route that leads here must name the port "
                                  "it means: check the routes and their virtual routers.")
                         .arg(count));
}

/// Whether @p host is named as what is on the internet is: below a domain that a registry sells.
bool isOutside(std::string_view host)
{
    static constexpr std::string_view domains[] = {"com", "org",  "net", "io", "dev", "app",
                                                   "co",  "info", "biz", "eu", "de",  "uk",
                                                   "fr",  "us",   "ca",  "jp", "au",  "cloud"};
    const std::size_t dot = host.rfind('.');
    return hostFault(host) == HostFault::None && dot != host.npos &&
           std::ranges::any_of(domains, [&](std::string_view domain) {
               return sameIgnoringCase(host.substr(dot + 1), domain);
           });
}

/// A node that stands for a host outside, whose HTTPS Envoy would have to take apart.
void outsideHttps(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto host = text(path(node.discovery(), {"dns", "hostname"}));
    if (!host || !isOutside(*host))
        return;
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const auto port = portOf(listener);
        const auto protocol = protocolOf(listener);
        if ((port != 443 && port != 8443) || !protocol || protocol == "tcp" || member(listener, "tls"))
            return;
        findings.add(
            self, listenerAt(i).resolve("portMapping/protocol"),
            QCoreApplication::translate(
                "rules",
                "Port %1 of %2 usually speaks HTTPS, and %3 is sent in plain text. For a host outside "
                "the mesh that has its own TLS use tcp.")
                .arg(QString::number(*port), quote(*host), quote(*protocol)));
    });
}

/// As Envoy waits for the client's first bytes to know what is spoken.
void serverFirstPort(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const auto port = portOf(listener);
        if (port && protocolOf(listener) == "tcp" && isServerFirstPort(*port))
            findings.add(self, portAt(i),
                         QCoreApplication::translate(
                             "rules",
                             "%1 is a port of MySQL, SQL Server or SMTP, where the server speaks first. From "
                             "Envoy 1.15 on that does not work for a backend: let such traffic leave the "
                             "mesh.")
                             .arg(*port));
    });
}

} // namespace

std::span<const NodeRule> listenerRules()
{
    static constexpr NodeRule rules[] = {
        {{"listener-port-twice", Severity::Error, QT_TRANSLATE_NOOP("rules", "Two listeners with one port"),
          "TCP, one listening socket for an address and a port"},
         listenerPortTwice,
         whatListens},
        {{"listener-envoy-port", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Listener on a port of Envoy"),
          "App Mesh guide, Envoy configuration variables"},
         listenerEnvoyPort,
         nodesAndGateways},
        {{"listener-https", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "HTTPS as the protocol of a listener"), "App Mesh API, PortMapping"},
         listenerHttps,
         whatListens},
        {{"several-listeners", Severity::Warning, QT_TRANSLATE_NOOP("rules", "More than one listener"),
          "App Mesh roadmap, issue 120"},
         severalListeners},
        {{"outside-https", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "HTTPS of a host outside as plain HTTP"), "App Mesh roadmap, issue 138"},
         outsideHttps},
        {{"listener-server-first", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Port where the server speaks first"), "App Mesh roadmap, issue 62"},
         serverFirstPort},
    };
    return rules;
}

} // namespace meshwright
