// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/host_name.h"
#include "models/rules/node/tls_uses.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <span>
#include <string_view>

// Certificate files, secrets and subject alternative names, which listeners and client policies have alike.
// ARNs have a file of their own.
namespace meshwright {

namespace {

bool isPem(std::string_view given)
{
    return given.find("-----BEGIN ") != given.npos;
}

/// The certificate itself where its path belongs.
void pemInPlaceOfPath(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachTlsFile(node, [&](std::string_view given, const PathSoFar& at) {
        if (isPem(given))
            findings.add(
                self, at.pointer(),
                QCoreApplication::translate(
                    "rules",
                    "This is the content of a file. Write the path under which Envoy finds the file, like "
                    "/certs/chain.pem."));
    });
}

/// The API takes any path; which directory Envoy is started in is nobody's promise.
void relativeFile(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachTlsFile(node, [&](std::string_view given, const PathSoFar& at) {
        if (!given.starts_with('/') && !isPem(given))
            findings.add(self, at.pointer(),
                         QCoreApplication::translate(
                             "rules", "%1 is no full path: where it leads depends on how Envoy is started. "
                                      "Begin with a slash, like /certs/chain.pem.")
                             .arg(quote(given)));
    });
}

void directory(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachTlsFile(node, [&](std::string_view given, const PathSoFar& at) {
        if (given.starts_with('/') && given.ends_with('/'))
            findings.add(self, at.pointer(),
                         QCoreApplication::translate("rules", "%1 is a directory. Name the file in it.")
                             .arg(quote(given)));
    });
}

/// One file may hold both, but it seldom does.
void keyIsChain(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachTls(node, [&](const TlsUse& use) {
        const json* file = path(use.tls, {"certificate", "file"});
        const auto chain = text(member(file, "certificateChain"));
        const auto key = text(member(file, "privateKey"));
        if (chain && key && !chain->empty() && *chain == *key && placeholder(*key).empty())
            findings.add(self, use.at.pointer().resolve("certificate/file/privateKey"),
                         QCoreApplication::translate(
                             "rules", "%1 is the certificate chain's file. The private key usually has its "
                                      "own: check the path.")
                             .arg(quote(*key)));
    });
}

void emptySecret(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachTls(node, [&](const TlsUse& use) {
        const auto look = [&](const json* sds, std::string_view at) {
            if (const auto name = text(member(sds, "secretName")); name && name->empty())
                findings.add(self, use.at.pointer().resolve(at) / "sds" / "secretName",
                             QCoreApplication::translate(
                                 "rules", "The secret has no name. Write the one Envoy's Secret Discovery "
                                          "Service knows, like spiffe://apps.local/orders."));
        };
        look(path(use.tls, {"certificate", "sds"}), "certificate");
        look(path(use.tls, {"validation", "trust", "sds"}), "validation/trust");
    });
}

/// Whether @p name is a URI: a scheme, a colon, and something without blanks behind it.
bool isUri(std::string_view name)
{
    const std::size_t colon = name.find(':');
    if (colon == name.npos || !isLetter(name.front()))
        return false;
    const std::string_view scheme = name.substr(0, colon);
    std::string_view rest = name.substr(colon + 1);
    if (rest.starts_with("//"))
        rest.remove_prefix(2);
    const bool visible = std::ranges::all_of(rest, [](char c) { return c > ' ' && c < 0x7F; });
    return !rest.empty() && visible && std::ranges::all_of(scheme, [](char c) {
        return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    });
}

enum class NameForm { Domain, ShortName, DotLast, Uri, None };

/// What @p name is; with a wildcard in front, what the rest is.
NameForm formOf(std::string_view name)
{
    const std::string_view host = isWildcard(name) ? name.substr(2) : name;
    switch (hostFault(host)) {
    case HostFault::None:
        return host.size() == name.size() && host.find('.') == host.npos ? NameForm::ShortName
                                                                         : NameForm::Domain;
    case HostFault::TrailingDot:
        return NameForm::DotLast;
    case HostFault::Ipv4Address:
    case HostFault::Ipv6Address:
    case HostFault::Port:
        return NameForm::None;
    default:
        return isUri(name) ? NameForm::Uri : NameForm::None;
    }
}

/// Guide step 8: full domain names and URIs.
void subjectNameForm(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachExpectedName(node, [&](std::string_view name, std::size_t i, const TlsUse& use) {
        if (formOf(name) == NameForm::None)
            findings.add(self, expectedNamesAt(use) / i,
                         QCoreApplication::translate(
                             "rules",
                             "%1 is neither a full domain name, like payments.apps.local, nor a URI, "
                             "like spiffe://apps.local/payments. Write what the certificate carries.")
                             .arg(quote(name)));
    });
}

/// Names are compared letter by letter, and certificates carry none of these.
void nameUnusual(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachExpectedName(node, [&](std::string_view name, std::size_t i, const TlsUse& use) {
        const NameForm form = formOf(name);
        if (form == NameForm::DotLast)
            offerValue(
                findings.add(self, expectedNamesAt(use) / i, hostFaultMessage(HostFault::TrailingDot, name)),
                std::string(name.substr(0, name.size() - 1)));
        if (form == NameForm::ShortName)
            findings.add(self, expectedNamesAt(use) / i,
                         QCoreApplication::translate(
                             "rules", "%1 is a short name. Certificates carry full domain names, like "
                                      "%2.apps.local, and the two must be equal.")
                             .arg(quote(name), QString::fromUtf8(name.data(), qsizetype(name.size()))));
    });
}

void nameCapitals(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachExpectedName(node, [&](std::string_view name, std::size_t i, const TlsUse& use) {
        const bool capitals = std::ranges::any_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
        if (capitals && formOf(name) == NameForm::Domain)
            findings.add(self, expectedNamesAt(use) / i,
                         QCoreApplication::translate(
                             "rules", "%1 is compared letter by letter, capitals included. Certificates "
                                      "usually carry small letters: check it.")
                             .arg(quote(name)));
    });
}

void nameTwice(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachTls(node, [&](const TlsUse& use) {
        const json::array_t& all = use.expectedNames;
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (const auto name = text(&all[i]); name && !name->empty() && !seen.insert(*name).second)
                offerRemoval(findings.add(
                    self, expectedNamesAt(use) / i,
                    QCoreApplication::translate("rules", "%1 is there twice. Remove one of the two.")
                        .arg(quote(*name))));
    });
}

void noNames(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachTls(node, [&](const TlsUse& use) {
        const json* list = path(use.tls, {"validation", "subjectAlternativeNames", "match", "exact"});
        if (list && list->is_array() && list->empty())
            offerRemoval(
                findings.add(self, expectedNamesAt(use),
                             QCoreApplication::translate(
                                 "rules",
                                 "The list of names is empty, so no name is checked. Add the names to "
                                 "accept, or leave subjectAlternativeNames out.")),
                use.at.pointer().resolve("validation/subjectAlternativeNames"));
    });
}

/// R28.
void secretTrustsAll(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachTls(node, [&](const TlsUse& use) {
        const json* validation = member(use.tls, "validation");
        if (!path(use.tls, {"validation", "trust", "sds"}) || member(validation, "subjectAlternativeNames") ||
            (use.isListener && mayBeOff(use.tls)))
            return;
        findings.add(self, use.at.pointer() / "validation",
                     use.isListener
                         ? QCoreApplication::translate(
                               "rules", "Every workload whose certificate this secret trusts may connect. "
                                        "List the Subject Alternative Names of those that should.")
                         : QCoreApplication::translate(
                               "rules", "Without Subject Alternative Names the server's certificate must "
                                        "carry the name it is found by, and those of SPIRE do not. List the "
                                        "names to accept."));
    });
}

constexpr NodeRule rulesOfCertificates[] = {
    {{"tls-file-pem", Severity::Error, QT_TRANSLATE_NOOP("rules", "Certificate in place of its path"),
      "App Mesh API, ListenerTlsFileCertificate"},
     pemInPlaceOfPath,
     nodesAndGateways},
    {{"tls-file-relative", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Relative path of a certificate file"),
      "App Mesh API, ListenerTlsFileCertificate"},
     relativeFile,
     nodesAndGateways},
    {{"tls-file-directory", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Directory in place of a certificate file"),
      "App Mesh API, ListenerTlsFileCertificate"},
     directory,
     nodesAndGateways},
    {{"tls-key-is-chain", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Private key in the file of the chain"),
      "App Mesh API, ListenerTlsFileCertificate"},
     keyIsChain,
     nodesAndGateways},
    {{"secret-empty-name", Severity::Error, QT_TRANSLATE_NOOP("rules", "Secret without a name"),
      "Terraform, aws_appmesh_virtual_node"},
     emptySecret,
     nodesAndGateways},
    {{"san-form", Severity::Error, QT_TRANSLATE_NOOP("rules", "Name that is neither domain name nor URI"),
      "App Mesh API, SubjectAlternativeNameMatchers"},
     subjectNameForm,
     nodesAndGateways},
    {{"san-unusual", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Name that certificates seldom carry"),
      "App Mesh API, SubjectAlternativeNameMatchers"},
     nameUnusual,
     nodesAndGateways},
    {{"san-capitals", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Capital letters in a certificate's name"),
      "App Mesh API, SubjectAlternativeNameMatchers"},
     nameCapitals,
     nodesAndGateways},
    {{"san-twice", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Same name twice"),
      "App Mesh API, SubjectAlternativeNameMatchers"},
     nameTwice,
     nodesAndGateways},
    {{"san-empty-list", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Empty list of names"),
      "App Mesh API, SubjectAlternativeNameMatchers"},
     noNames,
     nodesAndGateways},
    {{"sds-trust-without-san", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Trust from a secret without names"), "App Mesh roadmap, issue 331"},
     secretTrustsAll,
     nodesAndGateways},
};

} // namespace

std::span<const NodeRule> certificateRules()
{
    return rulesOfCertificates;
}

} // namespace meshwright
