// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <cstdint>
#include <map>
#include <optional>
#include <span>

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

/// R45.
void listenerEnvoyPort(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        if (const auto port = portOf(listener); port && isEnvoyPort(*port))
            findings.add(self, portAt(i),
                         QCoreApplication::translate(
                             "rules", "Envoy itself uses port %1 (15000 and 15001 for traffic, 9901 and 9902 "
                                      "for administration). Let the application listen on another port.")
                             .arg(*port));
    });
}

/// "https" is nearest to "http", which alone would drop the TLS that was meant.
void listenerHttps(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const auto word = text(path(listener, {"portMapping", "protocol"}));
        if (word && sameIgnoringCase(*word, "https"))
            findings.add(self, listenerAt(i).resolve("portMapping/protocol"),
                         QCoreApplication::translate(
                             "rules", "%1 is no protocol of a listener. Use http, http2 or grpc and let TLS "
                                      "termination add TLS; if the application itself speaks HTTPS, use tcp.")
                             .arg(quote(*word)));
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

} // namespace

std::span<const NodeRule> listenerRules()
{
    static constexpr NodeRule rules[] = {
        {{"listener-port-twice", Severity::Error, QT_TRANSLATE_NOOP("rules", "Two listeners with one port"),
          "TCP, one listening socket for an address and a port"},
         listenerPortTwice},
        {{"listener-envoy-port", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Listener on a port of Envoy"),
          "App Mesh guide, Envoy configuration variables"},
         listenerEnvoyPort},
        {{"listener-https", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "HTTPS as the protocol of a listener"), "App Mesh API, PortMapping"},
         listenerHttps},
        {{"several-listeners", Severity::Warning, QT_TRANSLATE_NOOP("rules", "More than one listener"),
          "App Mesh roadmap, issue 120"},
         severalListeners},
    };
    return rules;
}

} // namespace meshwright
