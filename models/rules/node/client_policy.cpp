// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/node/tls_uses.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <cstdint>
#include <set>
#include <span>
#include <string_view>
#include <utility>

// Client policies: the node as the client of its backends, by default or for one backend.
namespace meshwright {

namespace {

const json* defaultTls(const NodeParts& node)
{
    return path(node.spec(), {"backendDefaults", "clientPolicy", "tls"});
}

/// Absent means enforced (API).
bool isEnforced(const json& tls)
{
    const json* enforce = member(tls, "enforce");
    return !enforce || boolean(enforce) == true;
}

/// An issue whose message has other words in a form, where there are no members and no true or false.
struct Said
{
    const RuleInfo& rule;
    Pointer at;
    QString message;
    QString inForm;
};

void say(Findings& findings, Said said)
{
    if (Issue* issue = findings.add(said.rule, std::move(said.at), std::move(said.message)))
        issue->inForm = std::move(said.inForm);
}

/// R29. Silent where something unknown stands, which may be a misspelt validation.
void needsValidation(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachClientTls(node, [&](const json& tls, PolicyPlace place) {
        if (hasOnly(&tls, {"enforce", "ports", "certificate", "mode"}))
            say(findings,
                {self, place.pointer() / "validation",
                 QCoreApplication::translate(
                     "rules", "A client policy must say whose certificates it trusts: add validation "
                              "with a trust. Enforcement, ports or a client certificate alone are "
                              "refused."),
                 QCoreApplication::translate(
                     "rules", "A client policy must say whose certificates it trusts: choose a validation "
                              "method. Enforcement, ports or a client certificate alone are refused.")});
    });
}

/// What belongs to the other end of the connection.
void mode(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachClientTls(node, [&](const json& tls, PolicyPlace place) {
        if (member(tls, "mode"))
            say(findings,
                {self, place.pointer() / "mode",
                 QCoreApplication::translate(
                     "rules", "A client policy has no mode; that is for listeners. Use enforce: true "
                              "connects with TLS only, false also without."),
                 QCoreApplication::translate(
                     "rules",
                     "A client policy has no mode; that is for listeners. Whether it connects with TLS "
                     "only is said by Enforce TLS.")});
    });
}

void certificateFromAcm(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachClientTls(node, [&](const json& tls, PolicyPlace place) {
        if (path(tls, {"certificate", "acm"}))
            findings.add(self, place.pointer().resolve("certificate/acm"),
                         QCoreApplication::translate(
                             "rules", "A client certificate cannot come from AWS Certificate Manager. Use a "
                                      "file or a secret."));
    });
}

/// R31.
void enforcedWildcard(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachExpectedName(node, [&](std::string_view name, std::size_t i, const TlsUse& use) {
        if (!use.isListener && isWildcard(name) && isEnforced(use.tls))
            say(findings,
                {self, expectedNamesAt(use) / i,
                 QCoreApplication::translate(
                     "rules", "%1 is a wildcard, and this policy enforces TLS. List the names one by "
                              "one, or set enforce to false.")
                     .arg(quote(name)),
                 QCoreApplication::translate(
                     "rules", "%1 is a wildcard, and this policy enforces TLS. List the names one by one, or "
                              "choose No under Enforce TLS.")
                     .arg(quote(name))});
    });
}

/// Whether a backend's policy gives up the enforcement of the defaults, of which R33 speaks.
bool givesUpEnforcement(const json* defaults, const json& own)
{
    return defaults && defaults->is_object() && isEnforced(*defaults) &&
           boolean(member(own, "enforce")) == false;
}

void notEnforced(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachClientTls(node, [&](const json& tls, PolicyPlace place) {
        if (boolean(member(tls, "enforce")) != false ||
            (place.backend && givesUpEnforcement(defaultTls(node), tls)))
            return;
        say(findings,
            {self, place.pointer() / "enforce",
             QCoreApplication::translate(
                 "rules", "With false a backend without TLS is called in plain text, and nobody is "
                          "told. Use true once all backends have TLS."),
             QCoreApplication::translate(
                 "rules", "With No a backend without TLS is called in plain text, and nobody is told. Choose "
                          "Yes once all backends have TLS.")});
    });
}

/// R30, where it shows in the document: no server can be said to ask for the certificate.
void unenforcedCertificate(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachClientTls(node, [&](const json& tls, PolicyPlace place) {
        if (member(tls, "certificate") && boolean(member(tls, "enforce")) == false)
            findings.add(self, place.pointer() / "certificate",
                         QCoreApplication::translate(
                             "rules", "The certificate is only sent to a server that asks for one, and "
                                      "without enforcement the connection may have no TLS at all."));
    });
}

/// R32, as far as the document shows: ports are the servers', and none can listen on these.
void envoyPort(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachClientTls(node, [&](const json& tls, PolicyPlace place) {
        const json::array_t& ports = items(member(tls, "ports"));
        for (std::size_t i = 0; i < ports.size(); ++i)
            if (const auto port = integer(&ports[i]); port && isEnvoyPort(*port))
                findings.add(self, place.pointer() / "ports" / i,
                             QCoreApplication::translate(
                                 "rules", "%1 is a port of Envoy, not of a backend. Write the ports the "
                                          "backends listen on; for others the policy is not used.")
                                 .arg(*port));
    });
}

void portTwice(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachClientTls(node, [&](const json& tls, PolicyPlace place) {
        const json::array_t& ports = items(member(tls, "ports"));
        std::set<std::int64_t> seen;
        for (std::size_t i = 0; i < ports.size(); ++i)
            if (const auto port = integer(&ports[i]); port && !seen.insert(*port).second)
                offerRemoval(findings.add(
                    self, place.pointer() / "ports" / i,
                    QCoreApplication::translate("rules", "Port %1 is there twice. Remove one of the two.")
                        .arg(*port)));
    });
}

/// R32: an empty list is no limit.
void noPorts(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachClientTls(node, [&](const json& tls, PolicyPlace place) {
        const json* ports = member(tls, "ports");
        if (ports && ports->is_array() && ports->empty())
            offerRemoval(findings.add(
                self, place.pointer() / "ports",
                QCoreApplication::translate(
                    "rules", "An empty list means every port, not none. Leave ports out, or list "
                             "those the policy is for.")));
    });
}

/// What of the defaults does not hold for a backend with the TLS settings @p own.
QStringList dropped(const json& defaults, const json& own)
{
    QStringList out;
    if (givesUpEnforcement(&defaults, own))
        out.append(QCoreApplication::translate("rules", "enforcement"));
    if (!items(member(defaults, "ports")).empty() && !member(own, "ports"))
        out.append(QCoreApplication::translate("rules", "ports"));
    const json* validation = knownMember(&own, "validation");
    if (!expectedNames(defaults).empty() && validation && !member(validation, "subjectAlternativeNames"))
        out.append(QCoreApplication::translate("rules", "Subject Alternative Names"));
    if (member(defaults, "certificate") && !member(own, "certificate"))
        out.append(QCoreApplication::translate("rules", "the client certificate"));
    return out;
}

/// R33: nothing says that both are merged.
void overrideDrops(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json* defaults = knownMember(path(node.spec(), {"backendDefaults", "clientPolicy"}), "tls");
    if (!defaults || !defaults->is_object())
        return;
    const json::array_t& all = node.backends();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const json* policy = path(all[i], {"virtualService", "clientPolicy"});
        const json* own = knownMember(policy, "tls");
        if (policy && policy->is_object() && policy->empty()) {
            Issue* issue = findings.add(
                self, backendAt(i) / "clientPolicy",
                QCoreApplication::translate(
                    "rules", "This backend overrides the defaults with nothing: it has no TLS "
                             "settings. Leave its client policy out to keep those of the defaults."));
            offerRemoval(issue);
            leaveToPerson(issue); // it may be meant, and its server may have no TLS
        } else if (own && own->is_object()) {
            if (const QStringList lost = dropped(*defaults, *own); !lost.isEmpty())
                findings.add(self, backendAt(i) / "clientPolicy",
                             QCoreApplication::translate(
                                 "rules",
                                 "These settings take the place of the defaults, of which they drop: "
                                 "%1. Repeat here what should hold for this backend, too.")
                                 .arg(allOf(lost)));
        }
    }
}

constexpr NodeRule rulesOfClientPolicies[] = {
    {{"client-policy-validation", Severity::Error,
      QT_TRANSLATE_NOOP("rules", "Client policy that trusts nobody"), "App Mesh API, ClientPolicyTls"},
     needsValidation,
     nodesAndGateways},
    {{"client-policy-mode", Severity::Error,
      QT_TRANSLATE_NOOP("rules", "Client policy with the mode of a listener"),
      "App Mesh API, ClientPolicyTls"},
     mode,
     nodesAndGateways},
    {{"client-certificate-acm", Severity::Error,
      QT_TRANSLATE_NOOP("rules", "Client certificate from AWS Certificate Manager"),
      "App Mesh API, ClientTlsCertificate"},
     certificateFromAcm,
     nodesAndGateways},
    {{"enforced-wildcard", Severity::Error, QT_TRANSLATE_NOOP("rules", "Wildcard where TLS is enforced"),
      "App Mesh guide, Transport Layer Security"},
     enforcedWildcard,
     nodesAndGateways},
    {{"tls-not-enforced", Severity::Warning, QT_TRANSLATE_NOOP("rules", "TLS that is not enforced"),
      "App Mesh API, ClientPolicyTls"},
     notEnforced,
     nodesAndGateways},
    {{"client-certificate-not-enforced", Severity::Hint,
      QT_TRANSLATE_NOOP("rules", "Client certificate that may never be sent"),
      "App Mesh guide, Mutual TLS authentication"},
     unenforcedCertificate,
     nodesAndGateways},
    {{"policy-envoy-port", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Client policy for a port of Envoy"),
      "App Mesh guide, Envoy configuration variables"},
     envoyPort,
     nodesAndGateways},
    {{"policy-port-twice", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Same port twice"),
      "App Mesh API, ClientPolicyTls"},
     portTwice,
     nodesAndGateways},
    {{"policy-no-ports", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Empty list of ports"),
      "App Mesh guide, Transport Layer Security"},
     noPorts,
     nodesAndGateways},
    {{"override-drops", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Defaults that a backend drops"),
      "App Mesh guide, Backends"},
     overrideDrops},
};

} // namespace

std::span<const NodeRule> clientPolicyRules()
{
    return rulesOfClientPolicies;
}

} // namespace meshwright
