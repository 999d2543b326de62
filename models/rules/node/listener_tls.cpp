// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/host_name.h"
#include "models/rules/node/tls_uses.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <span>
#include <string>
#include <string_view>

// TLS of listeners. That mode and certificate are given in every mode (R23) and a trust beside the subject
// alternative names (R27) is in the schema.
namespace meshwright {

namespace {

/// Calls see(tls, index) for each listener's TLS settings.
template <typename See>
void forEachListenerTls(const NodeParts& node, See see)
{
    for (const NodeParts::ListenerTls& own : node.listenerTls())
        see(own.tls, own.listener);
}

Pointer tlsAt(std::size_t listener)
{
    return listenerAt(listener) / "tls";
}

bool isOff(const json& tls)
{
    return text(member(tls, "mode")) == "DISABLED";
}

/// R24.
void disabled(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListenerTls(node, [&](const json& tls, std::size_t i) {
        if (isOff(tls))
            findings.add(self, tlsAt(i) / "mode",
                         member(tls, "validation")
                             ? QCoreApplication::translate(
                                   "rules", "With DISABLED the listener takes plain text only: neither its "
                                            "certificate nor the clients' are used. Use STRICT for TLS.")
                             : QCoreApplication::translate(
                                   "rules",
                                   "With DISABLED the listener takes plain text only, and its "
                                   "certificate is not used. Use STRICT for TLS, or leave TLS out."));
    });
}

/// R25.
void permissive(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListenerTls(node, [&](const json& tls, std::size_t i) {
        if (text(member(tls, "mode")) == "PERMISSIVE")
            findings.add(self, tlsAt(i) / "mode",
                         member(tls, "validation")
                             ? QCoreApplication::translate(
                                   "rules", "With PERMISSIVE plain text still enters, and without any client "
                                            "certificate. Use STRICT once all clients connect with TLS.")
                             : QCoreApplication::translate(
                                   "rules", "With PERMISSIVE plain text still enters. Use STRICT once all "
                                            "clients connect with TLS."));
    });
}

/// R26. A certificate of AWS Certificate Manager goes well with a trust from a file.
void trustFromAcm(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListenerTls(node, [&](const json& tls, std::size_t i) {
        if (path(tls, {"validation", "trust", "acm"}))
            findings.add(self, tlsAt(i).resolve("validation/trust/acm"),
                         QCoreApplication::translate(
                             "rules", "A listener cannot take the trust in its clients from AWS Private CA. "
                                      "Use a file or a secret, whatever the listener's own certificate is."));
    });
}

/// What belongs to the other end of the connection.
void clientMembers(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListenerTls(node, [&](const json& tls, std::size_t i) {
        if (member(tls, "enforce"))
            if (Issue* issue = findings.add(
                    self, tlsAt(i) / "enforce",
                    QCoreApplication::translate(
                        "rules", "A listener has no enforce; that is for client policies. Its mode says "
                                 "the same: STRICT takes TLS only, PERMISSIVE plain text, too.")))
                issue->inForm = QCoreApplication::translate(
                    "rules",
                    "Enforce TLS is for client policies. The mode of a listener says the same: Strict "
                    "takes TLS only, Permissive plain text, too.");
        if (member(tls, "ports"))
            findings.add(self, tlsAt(i) / "ports",
                         QCoreApplication::translate(
                             "rules", "A listener's TLS has no ports; those are for client policies. It is "
                                      "for the listener's own port."));
    });
}

/// Names are compared letter by letter; what a wildcard means to an enforced client policy is its own rule.
void wildcardName(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachExpectedName(node, [&](std::string_view name, std::size_t i, const TlsUse& use) {
        if (use.isListener && isWildcard(name))
            findings.add(self, expectedNamesAt(use) / i,
                         QCoreApplication::translate(
                             "rules", "%1 is compared letter by letter: its * stands for nothing but itself. "
                                      "List the names of the clients one by one.")
                             .arg(quote(name)));
    });
}

/// R20.
void endpointsWithAcm(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    if (text(path(node.discovery(), {"dns", "responseType"})) != "ENDPOINTS")
        return;
    bool found = false;
    forEachListenerTls(node, [&](const json& tls, std::size_t) {
        found = found || (path(tls, {"certificate", "acm"}) && !mayBeOff(tls));
    });
    if (found)
        findings.add(self, Pointer("/spec/serviceDiscovery/dns/responseType"),
                     QCoreApplication::translate(
                         "rules", "Together with TLS and a certificate of AWS Certificate Manager, ENDPOINTS "
                                  "was reported to have no effect. Check what the clients' Envoys do."));
}

/// R41, where the name clients look for cannot stand in any certificate: those of Cloud Map may be anything.
void impossibleName(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json* cloudMap = member(node.discovery(), "awsCloudMap");
    const auto service = filledText(member(cloudMap, "serviceName"));
    const auto space = filledText(member(cloudMap, "namespaceName"));
    if (!service || !space || service->empty() || space->empty())
        return;
    forEachListenerTls(node, [&](const json& tls, std::size_t i) {
        if (mayBeOff(tls))
            return;
        const std::string name = std::string(*service) + '.' + std::string(*space);
        if (hostFault(name) != HostFault::None)
            findings.add(self, tlsAt(i) / "certificate",
                         QCoreApplication::translate(
                             "rules", "Clients look for %1 in the certificate, and no certificate carries "
                                      "that: it is no domain name. Give their client policies Subject "
                                      "Alternative Names.")
                             .arg(quote(name)));
    });
}

} // namespace

std::span<const NodeRule> listenerTlsRules()
{
    static constexpr NodeRule rules[] = {
        {{"tls-disabled", Severity::Warning, QT_TRANSLATE_NOOP("rules", "TLS that is switched off"),
          "App Mesh roadmap, issue 240"},
         disabled,
         nodesAndGateways},
        {{"tls-permissive", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Plain text beside TLS"),
          "App Mesh guide, Mutual TLS authentication"},
         permissive,
         nodesAndGateways},
        {{"listener-trust-acm", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Listener that trusts AWS Private CA"),
          "App Mesh API, ListenerTlsValidationContextTrust"},
         trustFromAcm,
         nodesAndGateways},
        {{"listener-tls-client-member", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Listener with a setting of client policies"),
          "App Mesh API, ListenerTls"},
         clientMembers,
         nodesAndGateways},
        {{"listener-san-wildcard", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Wildcard among the names of clients"),
          "App Mesh API, SubjectAlternativeNameMatchers"},
         wildcardName,
         nodesAndGateways},
        {{"acm-with-endpoints", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Endpoints with a certificate of AWS Certificate Manager"),
          "App Mesh controller for Kubernetes, issue 518"},
         endpointsWithAcm},
        {{"certificate-name-impossible", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Name that no certificate can carry"),
          "App Mesh guide, Transport Layer Security"},
         impossibleName},
    };
    return rules;
}

} // namespace meshwright
