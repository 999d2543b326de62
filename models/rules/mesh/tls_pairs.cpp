// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/mesh/tls_sides.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

// Whether a caller and the server it calls agree on TLS.
namespace meshwright {

namespace {

/// Those of @p use that @p isMeant is true of, the strict ones first.
template <typename IsMeant>
std::vector<const ServerTls*> serversWhere(const PolicyUse& use, IsMeant isMeant)
{
    std::vector<const ServerTls*> out;
    std::ranges::copy_if(use.servers, std::back_inserter(out),
                         [&](const ServerTls* one) { return isMeant(*one); });
    std::ranges::stable_partition(out,
                                  [](const ServerTls* one) { return one->mode == ServerTls::Mode::Strict; });
    return out;
}

QString nodeName(const ServerTls& server)
{
    return quote(server.server->node->name);
}

QString portText(const ServerTls& server)
{
    return QString::number(server.port.value_or(0));
}

/// M50. What is not enforced is called in plain text (guide, Transport Layer Security).
void enforcedButPlain(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self,
                      MeshFindings& findings)
{
    for (const PolicyUse& use : policyUses(mesh, part)) {
        if (use.caller->isEnforced != true)
            continue;
        const auto plain = serversWhere(use, [&](const ServerTls& one) {
            return one.mode == ServerTls::Mode::Off && one.port && use.caller->isFor(one.port) == true;
        });
        if (plain.empty())
            continue;
        const ServerTls& first = *plain.front();
        const QString words =
            first.tls()
                ? Texts::tr(
                      "This policy enforces TLS, and the listener of %1 on port %2, which answers for %3, "
                      "has switched its TLS off: no connection comes about, and callers see 503. Switch "
                      "TLS on there, or do not enforce it here.")
                : Texts::tr(
                      "This policy enforces TLS, and the listener of %1 on port %2, which answers for %3, "
                      "has none: no connection comes about, and callers see 503. Give that listener TLS, "
                      "or do not enforce it here.");
        addServerPlaces(findings.add(self, part, use.caller->caller->policy.at,
                                     words.arg(nodeName(first), portText(first), quote(first.service->name))),
                        plain, "mode");
    }
}

/// The fix of M51: the port beside those of the policy, where that does not lead to M50.
void offerPort(MeshIssue* issue, const PolicyUse& use, const ServerTls& server)
{
    if (!issue || !server.isOn() || !server.port)
        return;
    json ports = *member(use.caller->caller->policy.tls, "ports");
    ports.push_back(*server.port);
    issue->issue.fixes.push_back(
        {Texts::tr("Add port %1").arg(*server.port), {{issue->issue.pointer, std::move(ports)}}, true});
}

QString portsMissWords(const PolicyUse& use, const ServerTls& server)
{
    QStringList ports;
    for (const std::int64_t port : use.caller->ports)
        if (ports.size() < 5)
            ports.append(QString::number(port));
    const QString words =
        server.mode == ServerTls::Mode::Off
            ? Texts::tr("The policy is for port %1 only, and %2 answers for %3 on port %4, without TLS: the "
                        "policy is not used, and everything goes in plain text without a word. Name the port "
                        "here and give the listener TLS, or remove the ports.")
            : Texts::tr(
                  "The policy is for port %1 only, and %2 answers for %3 on port %4: the policy is not "
                  "used, and the server alone decides whether there is TLS and who is trusted. Name the "
                  "port here, or remove the ports.");
    return words.arg(anyOf(ports), nodeName(server), quote(server.service->name), portText(server));
}

/// M51. Defaults may be meant for some of the backends only.
void portsMiss(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    for (const PolicyUse& use : policyUses(mesh, part)) {
        const bool missesAll = std::ranges::all_of(use.servers, [&](const ServerTls* one) {
            return one->port && use.caller->isFor(one->port) == false;
        });
        if (use.servers.empty() || !use.isWhole || !missesAll)
            continue;
        const ServerTls& first = *use.servers.front();
        MeshIssue* issue =
            findings.add(self, part, use.caller->caller->policy.at / "ports", portsMissWords(use, first));
        offerPort(issue, use, first);
        addServerPlaces(issue, use.servers, "");
    }
}

/// Whether @p caller shows @p server a certificate of its own; nullopt: not known.
std::optional<bool> showsCertificate(const CallerTls& caller, const ServerTls& server)
{
    switch (caller.policy) {
    case CallerTls::Policy::None:
        return false;
    case CallerTls::Policy::Given:
        return caller.hasCertificate ? caller.isFor(server.port) : std::optional(false);
    case CallerTls::Policy::Unknown:
        break;
    }
    return std::nullopt;
}

QString noCertificateWords(const CallerTls& caller, const ServerTls& server)
{
    const QString node = nodeName(server);
    if (server.mode == ServerTls::Mode::Permissive)
        return Texts::tr("%1 asks its clients for certificates, for now without insisting, and this caller "
                         "has none for it. Give it a client certificate before %1 takes TLS only.")
            .arg(node);
    if (caller.policy == CallerTls::Policy::None)
        return Texts::tr("%1 demands a certificate of its clients, and this caller has no client policy that "
                         "gives one: the handshake fails, and callers see 503. Add a client policy with a "
                         "certificate that %1 trusts.")
            .arg(node);
    if (caller.hasCertificate)
        return Texts::tr(
                   "%1 demands a certificate of its clients on port %2, and this policy, which has one, "
                   "is not for that port: the handshake fails, and callers see 503. Add the port.")
            .arg(node, portText(server));
    return Texts::tr(
               "%1 demands a certificate of its clients, and this policy has none: the handshake fails, "
               "and callers see 503. Add a client certificate that %1 trusts.")
        .arg(node);
}

/// M53, the server's side.
void reportNoCertificate(const PolicyUse& use, const MeshPart& part, const RuleInfo& self,
                         MeshFindings& findings)
{
    const auto demanding = serversWhere(use, [&](const ServerTls& one) {
        return one.isOn() && one.demandsCertificate == true && showsCertificate(*use.caller, one) == false;
    });
    if (demanding.empty())
        return;
    const ServerTls& first = *demanding.front();
    const Severity severity = first.mode == ServerTls::Mode::Strict ? Severity::Error : Severity::Warning;
    addServerPlaces(findings.add(self, severity, part, use.caller->caller->policy.at,
                                 noCertificateWords(*use.caller, first)),
                    demanding, "validation");
}

/// M53, the caller's side: guide, Mutual TLS authentication: it is not sent until the server asks.
void reportUnasked(const PolicyUse& use, const MeshPart& part, const RuleInfo& self, MeshFindings& findings)
{
    const bool asksNobody = std::ranges::all_of(use.servers, [&](const ServerTls* one) {
        return one->isOn() && one->demandsCertificate == false && use.caller->isFor(one->port) == true;
    });
    if (!use.caller->hasCertificate || use.servers.empty() || !use.isWhole || !asksNobody)
        return;
    addServerPlaces(
        findings.add(
            self, Severity::Hint, part, use.caller->caller->policy.at,
            Texts::tr("The client certificate of this policy is never sent: %1 asks for none. Let the "
                      "server validate its clients, or remove the certificate.")
                .arg(nodeName(*use.servers.front()))),
        use.servers, "");
}

void mutualOneSided(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    for (const PolicyUse& use : policyUses(mesh, part)) {
        reportNoCertificate(use, part, self, findings);
        reportUnasked(use, part, self, findings);
    }
}

/// Callers of @p node on the listener @p index that have no client policy; none where the connection does not
/// come about.
std::vector<const Caller*> trustfulCallers(const WholeMesh& mesh, const MeshPart& node, std::size_t index)
{
    std::vector<const Caller*> out;
    const TlsSides& sides = mesh.index<TlsSides>();
    for (const MeshPart* service : mesh.index<Calls>().servicesOf(node)) {
        const TlsSides::Service& side = sides.of(*service);
        const bool isTaken = std::ranges::any_of(side.servers, [&](const ServerTls& one) {
            return one.server->node == &node && one.server->listener.index == index && one.isOn() &&
                   one.certificate == TlsSource::File && one.demandsCertificate == false;
        });
        if (isTaken)
            for (const CallerTls* caller : side.withoutPolicy)
                out.push_back(caller->caller);
    }
    return out;
}

constexpr std::size_t mostCallersNamed = 5; ///< as many as anyone reads

/// The names of @p callers, each once; one more than are named where there are more.
QStringList namesOf(const std::vector<const Caller*>& callers)
{
    std::set<const MeshPart*> seen;
    QStringList out;
    for (const Caller* caller : callers)
        if (seen.insert(caller->part).second && seen.size() <= mostCallersNamed + 1)
            out.append(quote(caller->part->name));
    return out;
}

QString notVerifiedWords(QStringList names)
{
    if (names.size() > qsizetype(mostCallersNamed))
        names.back() = Texts::tr("others");
    if (names.size() == 1)
        return Texts::tr(
                   "The certificate is a file, and %1 calls this listener without a client policy: the "
                   "traffic is encrypted, but nobody verifies the certificate, so that anyone may answer "
                   "in its place. Give the caller a client policy that says whom it trusts.")
            .arg(names.front());
    return Texts::tr("The certificate is a file, and %1 call this listener without a client policy: the "
                     "traffic is encrypted, but nobody verifies the certificate, so that anyone may answer "
                     "in its place. Give each caller a client policy that says whom it trusts.")
        .arg(allOf(names));
}

/// M54: guide, Transport Layer Security, without client policies.
void notVerified(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    for (const ListenerPlace& listener : listenersOf(node)) {
        if (!member(listener.listener, "tls"))
            continue;
        const auto callers = trustfulCallers(mesh, node, listener.index);
        if (callers.empty())
            continue;
        MeshIssue* issue =
            findings.add(self, node, listener.at() / "tls", notVerifiedWords(namesOf(callers)));
        for (std::size_t i = 0; issue && i < callers.size(); ++i)
            if (i < mostCallersNamed)
                issue->with(*callers[i]->part, callers[i]->policy.at);
            else
                issue->alsoAbout(*callers[i]->part);
    }
}

} // namespace

std::span<const MeshRule> tlsPairRules()
{
    static constexpr MeshRule rules[] = {
        {{"tls-enforced-server-plain", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "TLS that is enforced against a plain listener"),
          "App Mesh guide, Transport Layer Security; App Mesh roadmap, issues 200 and 244"},
         nodesAndGateways,
         looksAround,
         enforcedButPlain},
        {{"tls-ports-miss", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Client policy for none of the server's ports"),
          "App Mesh guide, Transport Layer Security; App Mesh roadmap, issue 38"},
         nodesAndGateways,
         looksAround,
         portsMiss},
        {{"mutual-tls-one-sided", Severity::Error, QT_TRANSLATE_NOOP("rules", "Mutual TLS of one side only"),
          "App Mesh guide, Mutual TLS authentication; App Mesh roadmap, issue 34"},
         nodesAndGateways,
         looksAround,
         mutualOneSided},
        {{"tls-not-verified", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Server certificate that a caller does not verify"),
          "App Mesh guide, Transport Layer Security, without client policies"},
         onlyNodes,
         looksAround,
         notVerified},
    };
    return rules;
}

} // namespace meshwright
