// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/mesh/tls_sides.h"
#include "models/rules/node_parts.h"
#include "models/rules/spelling.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What a caller trusts, against the certificate that the server shows it.
namespace meshwright {

namespace {

/// Whether @p server shows its certificate to @p caller, who looks at it as its policy says.
bool isHeldAgainst(const CallerTls& caller, const ServerTls& server)
{
    return server.isOn() && caller.isFor(server.port) == true;
}

/// Sources that have seldom anything to do with each other. A certificate in a file may come from AWS Private
/// CA, and so may that of a secret.
bool areForeign(TlsSource trust, TlsSource certificate)
{
    return (trust == TlsSource::File &&
            (certificate == TlsSource::Acm || certificate == TlsSource::Secret)) ||
           (trust == TlsSource::Secret && certificate == TlsSource::File);
}

QString foreignWords(TlsSource trust, TlsSource certificate)
{
    if (certificate == TlsSource::Acm)
        return Texts::tr(
            "The policy trusts what a file says, and the certificate of %1, which answers for %2, "
            "is one of AWS Certificate Manager: unless the file is of that certificate's own "
            "authority, verifying it fails and callers see 503. Trust the authority of AWS "
            "Private CA instead.");
    if (trust == TlsSource::File)
        return Texts::tr(
            "The policy trusts what a file says, and the certificate of %1, which answers for %2, "
            "comes from a secret: unless both are of one authority, verifying it fails and "
            "callers see 503. Take the trust from a secret, too.");
    return Texts::tr(
        "The policy trusts what a secret says, and the certificate of %1, which answers for %2, "
        "comes from a file: unless both are of one authority, verifying it fails and callers see "
        "503. Take the trust from a file, too.");
}

/// M52.
void trustDiffers(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    for (const PolicyUse& use : policyUses(mesh, part)) {
        std::vector<const ServerTls*> foreign;
        for (const ServerTls* server : use.servers)
            if (isHeldAgainst(*use.caller, *server) && areForeign(use.caller->trust, server->certificate))
                foreign.push_back(server);
        if (foreign.empty())
            continue;
        const ServerTls& first = *foreign.front();
        addServerPlaces(findings.add(self, part, use.caller->caller->policy.at / "validation",
                                     foreignWords(use.caller->trust, first.certificate)
                                         .arg(quote(first.server->node->name), quote(first.service->name))),
                        foreign, "certificate");
    }
}

/// The names a policy accepts, where all are known and there are some.
std::vector<std::string_view> acceptedNames(const CallerTls& caller)
{
    std::vector<std::string_view> out;
    if (caller.policy != CallerTls::Policy::Given)
        return out;
    for (const json& one : expectedNames(*caller.caller->policy.tls)) {
        const auto name = filledText(&one);
        if (!name || name->empty())
            return {};
        out.push_back(*name);
    }
    return out;
}

/// Whether the accepted name @p accepted is @p name, or a wildcard for it.
bool standsFor(std::string_view accepted, std::string_view name)
{
    if (accepted.starts_with("*.")) {
        const std::size_t dot = name.find('.');
        return dot != name.npos && sameIgnoringCase(accepted.substr(1), name.substr(dot));
    }
    return sameIgnoringCase(accepted, name);
}

/// A name that the certificate of @p server surely or most likely carries.
struct CarriedName
{
    std::string name;
    bool isSure;
};

/// The name that none of @p accepted stands for; nullopt where one does, or where nothing can be said. A
/// certificate that callers know by the service's name, or by a name of SPIFFE, may carry that alone.
std::optional<CarriedName> missedName(const std::vector<std::string_view>& accepted, const ServerTls& server)
{
    const auto isSpiffe = [](std::string_view name) { return name.starts_with("spiffe://"); };
    const auto holds = [&](std::string_view name) {
        return std::ranges::any_of(accepted, [&](std::string_view one) { return standsFor(one, name); });
    };
    if (server.certificate == TlsSource::Secret) {
        const auto secret = filledText(path(*server.tls(), {"certificate", "sds", "secretName"}));
        const bool isMissed = secret && isSpiffe(*secret) && std::ranges::all_of(accepted, isSpiffe) &&
                              std::ranges::find(accepted, *secret) == accepted.end();
        return isMissed ? std::optional(CarriedName{std::string(*secret), true}) : std::nullopt;
    }
    // Its certificate carries that name (guide, Transport Layer Security).
    const std::string name = discoveryNameOf(*server.server->node).value_or("");
    const bool hasUri =
        std::ranges::any_of(accepted, [](std::string_view one) { return one.find(':') != one.npos; });
    if (server.certificate == TlsSource::Unknown || name.empty() || hasUri || holds(name) ||
        holds(server.service->name))
        return std::nullopt;
    return CarriedName{name, false};
}

/// Puts @p name in the place of the one it was most likely meant to be, or behind the others.
void offerName(MeshIssue* issue, const CallerTls& caller, const std::vector<std::string_view>& accepted,
               const std::string& name)
{
    if (!issue)
        return;
    json names = expectedNames(*caller.caller->policy.tls);
    const auto meant = std::ranges::find(accepted, nearest(name, accepted));
    if (meant != accepted.end())
        names[static_cast<std::size_t>(meant - accepted.begin())] = name;
    else
        names.push_back(name);
    issue->issue.fixes.push_back(
        {Texts::tr("Accept %1").arg(quote(name)),
         {{issue->issue.pointer.resolve("subjectAlternativeNames/match/exact"), std::move(names)}},
         true});
}

QString missedWords(const CarriedName& missed, const ServerTls& server)
{
    const QString words =
        missed.isSure
            ? Texts::tr("The certificate of %1, which answers for %2, carries the name %3, which is none of "
                        "those this policy accepts: verifying it fails, and callers see 503. Add the name.")
            : Texts::tr(
                  "%1 answers for %2 and is found as %3, which is none of the names this policy accepts. "
                  "Its certificate should carry that name; unless it carries one that is accepted here, "
                  "verifying it fails and callers see 503. Add the name.");
    return words.arg(quote(server.server->node->name), quote(server.service->name), quote(missed.name));
}

/// M52, the names. Sure things first.
void namesMiss(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    for (const PolicyUse& use : policyUses(mesh, part)) {
        const auto accepted = acceptedNames(*use.caller);
        if (accepted.empty())
            continue;
        std::optional<CarriedName> missed;
        std::vector<const ServerTls*> servers;
        for (const ServerTls* server : use.servers) {
            auto own = isHeldAgainst(*use.caller, *server) ? missedName(accepted, *server) : std::nullopt;
            if (!own || (missed && missed->isSure && !own->isSure))
                continue;
            if (!missed || (own->isSure && !missed->isSure)) {
                missed = std::move(own);
                servers.clear();
            }
            servers.push_back(server);
        }
        if (!missed)
            continue;
        MeshIssue* issue = findings.add(self, missed->isSure ? Severity::Error : Severity::Warning, part,
                                        use.caller->caller->policy.at / "validation",
                                        missedWords(*missed, *servers.front()));
        offerName(issue, *use.caller, accepted, missed->name);
        addServerPlaces(issue, servers, "certificate");
    }
}

} // namespace

std::span<const MeshRule> trustRules()
{
    static constexpr MeshRule rules[] = {
        {{"trust-certificate-differ", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Trust from elsewhere than the server's certificate"),
          "App Mesh guide, Troubleshooting security"},
         nodesAndGateways,
         looksAround,
         trustDiffers},
        {{"san-mismatch", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Accepted names without that of the server"),
          "App Mesh guide, Transport Layer Security, Certificate requirements"},
         nodesAndGateways,
         looksAround,
         namesMiss},
    };
    return rules;
}

} // namespace meshwright
