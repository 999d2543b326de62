// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/node_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string_view>

// Outlier detection of listeners, and what else depends on how many hosts clients see.
namespace meshwright {

namespace {

/// Whether clients see one address only, however many hosts stand behind it.
bool isSeenAsOneHost(const NodeParts& node)
{
    const json* discovery = node.discovery();
    const json* dns = member(discovery, "dns");
    const json* type = member(dns, "responseType");
    return dns && !isUnknown(*dns) && !member(discovery, "awsCloudMap") &&
           (!type || text(type) == "LOADBALANCER");
}

/// Where many requests share one connection, the host behind that connection gets all of them.
void oneHostForAll(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json::array_t& all = node.listeners();
    const auto shared = std::ranges::find_if(all, [](const json& listener) {
        const auto protocol = protocolOf(listener);
        return protocol == "http2" || protocol == "grpc";
    });
    if (shared != all.end() && isSeenAsOneHost(node))
        findings.add(self, Pointer("/spec/serviceDiscovery/dns"),
                     QCoreApplication::translate(
                         "rules",
                         "A listener speaks %1, which sends all requests over one connection, and with "
                         "Load Balancer each client keeps to one host unless a load balancer behind the "
                         "name knows %1, too. Choose Endpoints as the DNS response type, or AWS Cloud Map.")
                         .arg(quote(*protocolOf(*shared))));
}

/// R16.
void outlierHosts(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    if (!isSeenAsOneHost(node))
        return;
    forEachListener(node, [&](const json& listener, std::size_t i) {
        if (member(listener, "outlierDetection"))
            findings.add(self, listenerAt(i) / "outlierDetection",
                         QCoreApplication::translate(
                             "rules", "With DNS and Load Balancer clients see a single host, so "
                                      "there is none to eject. Choose Endpoints as the DNS "
                                      "response type, or AWS Cloud Map."),
                         "/spec/serviceDiscovery", QCoreApplication::translate("rules", "Service discovery"));
    });
}

/// R17.
void outlierZero(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        for (const std::string_view key : {"interval", "baseEjectionDuration"})
            if (integer(path(listener, {"outlierDetection", key, "value"})) == 0)
                findings.add(self, listenerAt(i) / "outlierDetection" / key / "value",
                             QCoreApplication::translate("rules", "0 makes no sense here. Write how long it "
                                                                  "is to last, such as 10 seconds."));
    });
}

/// R18.
void outlierPercent(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const auto percent = integer(path(listener, {"outlierDetection", "maxEjectionPercent"}));
        if (percent != 0 && percent != 100)
            return;
        findings.add(self, listenerAt(i).resolve("outlierDetection/maxEjectionPercent"),
                     *percent == 0
                         ? QCoreApplication::translate("rules", "Even at 0 percent one host is ejected. To "
                                                                "eject none, leave outlier detection out.")
                         : QCoreApplication::translate(
                               "rules", "At 100 percent every host can be ejected at once, and "
                                        "with few hosts soon is. Leave some in, for example "
                                        "with 50."));
    });
}

} // namespace

std::span<const NodeRule> outlierRules()
{
    static constexpr NodeRule rules[] = {
        {{"dns-one-host", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Requests of one client that all reach one host"),
          "App Mesh controller for Kubernetes, issue 427"},
         oneHostForAll},
        {{"outlier-needs-hosts", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Outlier detection with a single host"),
          "App Mesh guide, Outlier detection"},
         outlierHosts},
        {{"outlier-zero-duration", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Outlier detection with a duration of 0"), "Envoy, outlier detection"},
         outlierZero},
        {{"outlier-percent", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Outlier detection of no host or of all"),
          "App Mesh API, OutlierDetection"},
         outlierPercent},
    };
    return rules;
}

} // namespace meshwright
