// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/audit.h"
#include "models/rules/audit/absent.h"
#include "models/rules/node_parts.h"

#include <QCoreApplication>

// What is needed to watch a mesh while it runs, and to know whose it is.
namespace meshwright {

namespace {

void writesAccessLog(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    if (isSurelyAbsent(member(input, "spec"), {"logging", "accessLog", "file", "path"}))
        findings.add(self, Pointer("/spec/logging"),
                     QCoreApplication::translate("rules",
                                                 "No access log is written. Name a file for it, such as "
                                                 "/dev/stdout."));
}

/// Says of each listener without @p part what @p message says.
void needsInListeners(Kind kind, const json& input, std::string_view part, const QString& message,
                      const RuleInfo& self, Findings& findings)
{
    forEachListener(NodeParts(input, kind), [&](const json& listener, std::size_t i) {
        if (isSurelyAbsent(&listener, {part}))
            findings.add(self, listenerAt(i) / part, message);
    });
}

void hasHealthChecks(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    needsInListeners(kind, input, "healthCheck",
                     QCoreApplication::translate("rules",
                                                 "The listener has no health check: a task that answers "
                                                 "nothing is called all the same. Give it one."),
                     self, findings);
}

void hasOutlierDetection(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    needsInListeners(kind, input, "outlierDetection",
                     QCoreApplication::translate(
                         "rules", "The listener has no outlier detection: a host that only answers with "
                                  "errors is called all the same. Give it one, with Endpoints or AWS "
                                  "Cloud Map as service discovery."),
                     self, findings);
}

void prefersIpVersion(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const json* discovery = path(input, {"spec", "serviceDiscovery"});
    for (const std::string_view way : {"dns", "awsCloudMap"})
        if (member(discovery, way) && isSurelyAbsent(discovery, {way, "ipPreference"}))
            findings.add(self, Pointer("/spec/serviceDiscovery") / way / "ipPreference",
                         QCoreApplication::translate("rules",
                                                     "No IP version preference is set. Say which version "
                                                     "is meant, unless the mesh does."));
}

void isTagged(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const json* tags = member(input, "tags");
    if (input.is_object() && (!tags || (tags->is_array() && tags->empty())))
        findings.add(
            self, Pointer("/tags"),
            QCoreApplication::translate("rules", "There is no tag. Add one that says whose this is."));
}

} // namespace

std::span<const ResourceRule> auditOperationRules()
{
    static constexpr ResourceRule rules[] = {
        {{"audit-access-log", Severity::Warning, QT_TRANSLATE_NOOP("rules", "No access log"),
          "AWS Config, appmesh-virtual-node-logging-file-path-exists and "
          "appmesh-virtual-gateway-logging-file-path-exists"},
         nodesAndGateways,
         writesAccessLog},
        {{"audit-health-check", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Listener without a health check"),
          "AWS Config, appmesh-virtual-node-listeners-health-check-enabled and "
          "appmesh-virtual-gateway-listeners-health-check-enabled"},
         nodesAndGateways,
         hasHealthChecks},
        {{"audit-outlier-detection", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Listener without outlier detection"),
          "AWS Config, appmesh-virtual-node-listeners-outlier-detect-enabled"},
         onlyNodes,
         hasOutlierDetection},
        {{"audit-ip-preference", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Service discovery without an IP version preference"),
          "AWS Config, appmesh-virtual-node-dns-ip-pref-check and appmesh-virtual-node-cloud-map-ip-pref-check"},
         onlyNodes,
         prefersIpVersion},
        {{"audit-tags", Severity::Warning, QT_TRANSLATE_NOOP("rules", "No tags"),
          "AWS Config, appmesh-virtual-node-tagged and the same rule of every kind"},
         everyOne,
         isTagged},
    };
    return rules;
}

} // namespace meshwright
