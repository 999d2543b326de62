// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/rule.h"

#include <QCoreApplication>

#include <span>
#include <string_view>

// Outlier detection of listeners.
namespace meshwright {

namespace {

/// Whether clients see one address only, however many hosts stand behind it.
bool isSeenAsOneHost(const NodeParts& node)
{
    const json* discovery = path(node, {"spec", "serviceDiscovery"});
    const json* dns = member(discovery, "dns");
    const json* type = member(dns, "responseType");
    return dns && !member(discovery, "awsCloudMap") && (!type || text(type) == "LOADBALANCER");
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
