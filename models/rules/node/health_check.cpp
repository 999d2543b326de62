// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

// Health checks of listeners. That all five required values are given (R15) is in the schema.
namespace meshwright {

namespace {

/// Calls see(check, listener, index) for each listener with a health check.
template <typename See>
void forEachCheck(const NodeParts& node, See see)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        if (const json* check = member(listener, "healthCheck"))
            see(*check, listener, i);
    });
}

Pointer checkAt(std::size_t listener, std::string_view key)
{
    return listenerAt(listener) / "healthCheck" / key;
}

/// The check's protocol, as far as it is one of the API's four.
std::optional<std::string_view> checkProtocol(const json& check)
{
    const auto word = text(member(check, "protocol"));
    return word && isProtocol(*word) ? word : std::nullopt;
}

/// Whether the check requests a path.
bool asksForPath(std::string_view protocol)
{
    return protocol == "http" || protocol == "http2";
}

/// R10.
void otherPort(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachCheck(node, [&](const json& check, const json& listener, std::size_t i) {
        const auto own = integer(path(listener, {"portMapping", "port"}));
        const auto port = integer(member(check, "port"));
        if (!own || !port || *own == *port || *port < 1 || *port > 65535)
            return;
        Issue* issue =
            findings.add(self, checkAt(i, "port"),
                         QCoreApplication::translate(
                             "rules", "The health check's port %1 must be the listener's, %2. Leave it out, "
                                      "or write %2.")
                             .arg(QString::number(*port), QString::number(*own)));
        if (*own >= 1 && *own <= 65535)
            offerValue(issue, *own);
    });
}

/// "https" is nearest to "http", which fails where the application itself speaks HTTPS.
void healthCheckHttps(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachCheck(node, [&](const json& check, const json&, std::size_t i) {
        const auto word = text(member(check, "protocol"));
        if (word && sameIgnoringCase(*word, "https"))
            findings.add(
                self, checkAt(i, "protocol"),
                (node.isGateway()
                     ? QCoreApplication::translate("rules",
                                                   "%1 is no protocol of a health check. Use http, http2 or "
                                                   "grpc, also behind TLS termination.")
                     : QCoreApplication::translate(
                           "rules", "%1 is no protocol of a health check. Use http, http2 or grpc, also "
                                    "behind TLS termination; if the application itself speaks HTTPS, tcp."))
                    .arg(quote(*word)));
    });
}

/// R13: what must answer besides the traffic itself.
QString answeredBy(std::string_view protocol)
{
    if (protocol == "grpc")
        return QCoreApplication::translate(
            "rules", "The application must answer the standard gRPC health checking protocol there.");
    if (protocol == "tcp")
        return QCoreApplication::translate(
            "rules", "It only sees that the port accepts connections, not whether requests are answered.");
    return QCoreApplication::translate("rules", "The application must answer %1 requests there, too.")
        .arg(protocol == "http2" ? QStringLiteral("HTTP/2") : QStringLiteral("HTTP"));
}

void otherProtocol(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachCheck(node, [&](const json& check, const json& listener, std::size_t i) {
        const auto own = protocolOf(listener);
        const auto protocol = checkProtocol(check);
        if (!own || !protocol || *own == *protocol)
            return;
        findings.add(
            self, checkAt(i, "protocol"),
            *own == "http" && *protocol == "grpc"
                ? QCoreApplication::translate(
                      "rules",
                      "The health check uses gRPC, which needs HTTP/2, and the listener http. For a gateway that "
                      "is refused. Use http for the check, or http2 or grpc for the listener.")
                : QCoreApplication::translate(
                      "rules", "The health check uses %1, the listener %2. That is allowed. %3")
                      .arg(quote(*protocol), quote(*own), answeredBy(*protocol)));
    });
}

/// R11.
void unusedPath(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachCheck(node, [&](const json& check, const json&, std::size_t i) {
        const auto protocol = checkProtocol(check);
        if (protocol && !asksForPath(*protocol) && text(member(check, "path")))
            offerRemoval(findings.add(
                self, checkAt(i, "path"),
                QCoreApplication::translate(
                    "rules", "A %1 health check has no use for a path. Remove it, or use http or "
                             "http2 for the check.")
                    .arg(quote(*protocol))));
    });
}

/// R12.
void noPath(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachCheck(node, [&](const json& check, const json&, std::size_t i) {
        const auto protocol = checkProtocol(check);
        if (protocol && asksForPath(*protocol) && !member(check, "path"))
            findings.add(self, checkAt(i, "path"),
                         QCoreApplication::translate(
                             "rules", "Nothing says what the health check requests. Write the path that "
                                      "the application answers, such as /ping or /."));
    });
}

/// Whether no request line of HTTP could hold @p path.
bool cannotBeRequested(std::string_view path)
{
    return !path.starts_with('/') || std::ranges::any_of(path, isBlankOrControl);
}

/// R12: that a path begins with a slash is HTTP's rule; the API has none.
void pathForm(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachCheck(node, [&](const json& check, const json&, std::size_t i) {
        const auto protocol = checkProtocol(check);
        const auto path = filledText(member(check, "path"));
        if (protocol && asksForPath(*protocol) && path && cannotBeRequested(*path))
            offerSlash(findings.add(self, checkAt(i, "path"),
                                    QCoreApplication::translate(
                                        "rules",
                                        "%1 is no path that can be requested. It begins with a slash, has no "
                                        "blanks and no host name, like /ping.")
                                        .arg(quote(*path))),
                       *path);
    });
}

/// A time that was meant in seconds: 30 for 30 seconds. The generic bounds alone would send it to 5000.
void seconds(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    struct Limits
    {
        std::string_view key;
        std::int64_t min, max; ///< in seconds
    };
    static constexpr Limits all[] = {{"intervalMillis", 5, 300}, {"timeoutMillis", 2, 60}};
    const auto words = [](std::int64_t time, const Limits& limits) {
        return QCoreApplication::translate("rules",
                                           "%1 ms is too short: %2 to %3 ms are allowed. For %1 seconds "
                                           "write %4.")
            .arg(QString::number(time), QString::number(limits.min * 1000),
                 QString::number(limits.max * 1000), QString::number(time * 1000));
    };
    forEachCheck(node, [&](const json& check, const json&, std::size_t i) {
        for (const Limits& limits : all)
            if (const auto time = integer(member(check, limits.key));
                time && *time >= limits.min && *time <= limits.max)
                offerValue(findings.add(self, checkAt(i, limits.key), words(*time, limits)), *time * 1000);
    });
}

/// R14.
void longTimeout(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachCheck(node, [&](const json& check, const json&, std::size_t i) {
        const auto timeout = integer(member(check, "timeoutMillis"));
        const auto interval = integer(member(check, "intervalMillis"));
        // Intervals the API refuses are no measure.
        if (timeout && interval && *interval >= 5000 && *timeout >= *interval)
            findings.add(self, checkAt(i, "timeoutMillis"),
                         QCoreApplication::translate(
                             "rules", "A check may take %1 ms, and the next is due after %2 ms. Make the "
                                      "timeout period shorter than the interval.")
                             .arg(*timeout)
                             .arg(*interval));
    });
}

/// R45a: the Envoys that check a strict listener are its clients like any other.
void clientCertificates(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachCheck(node, [&](const json&, const json& listener, std::size_t i) {
        const json* tls = member(listener, "tls");
        if (member(tls, "validation") && text(member(tls, "mode")) == "STRICT")
            findings.add(self, listenerAt(i) / "healthCheck",
                         QCoreApplication::translate(
                             "rules", "This listener requires client certificates: clients without one "
                                      "fail the health check and see the node as down. Give every client "
                                      "a certificate."));
    });
}

/// Instances that are gone stay in AWS Cloud Map for a while, and only failed checks take them out.
void slowWithCloudMap(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    constexpr std::int64_t longest = 60; // seconds; a judgement: most checks are faster
    if (!member(node.discovery(), "awsCloudMap"))
        return;
    forEachCheck(node, [&](const json& check, const json&, std::size_t i) {
        const auto interval = integer(member(check, "intervalMillis"));
        const auto failures = integer(member(check, "unhealthyThreshold"));
        if (!interval || !failures || *interval < 5000 || *interval > 300000 || *failures < 2 ||
            *failures > 10 || *interval * *failures <= longest * 1000)
            return;
        findings.add(self, checkAt(i, "unhealthyThreshold"),
                     QCoreApplication::translate(
                         "rules", "A task that has ended may stay in AWS Cloud Map and gets requests until "
                                  "%1 checks have failed, about %2 seconds here. Check more often, or lower "
                                  "the threshold.")
                         .arg(*failures)
                         .arg(*interval * *failures / 1000));
    });
}

constexpr NodeRule rulesOfHealthChecks[] = {
    {{"health-check-port", Severity::Error, QT_TRANSLATE_NOOP("rules", "Health check on another port"),
      "App Mesh API, HealthCheckPolicy"},
     otherPort,
     nodesAndGateways},
    {{"health-check-https", Severity::Error,
      QT_TRANSLATE_NOOP("rules", "HTTPS as the protocol of a health check"),
      "App Mesh API, HealthCheckPolicy"},
     healthCheckHttps,
     nodesAndGateways},
    {{"health-check-protocol", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Health check with another protocol"), "App Mesh guide, Health checks"},
     otherProtocol},
    {{"health-check-path-unused", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Health check that has no use for its path"),
      "App Mesh guide, Health checks"},
     unusedPath,
     nodesAndGateways},
    {{"health-check-no-path", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Health check without a path"),
      "App Mesh guide, Health checks"},
     noPath},
    {{"health-check-path-form", Severity::Error, QT_TRANSLATE_NOOP("rules", "Path that cannot be requested"),
      "HTTP, request targets (RFC 9112)"},
     pathForm,
     nodesAndGateways},
    {{"health-check-seconds", Severity::Error, QT_TRANSLATE_NOOP("rules", "Seconds in place of milliseconds"),
      "App Mesh API, HealthCheckPolicy"},
     seconds,
     nodesAndGateways},
    {{"health-check-timeout", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Health check that lasts longer than its interval"),
      "Experience, health checks"},
     longTimeout,
     nodesAndGateways},
    {{"health-check-client-certificates", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Health check where clients need certificates"),
      "App Mesh examples, mutual TLS"},
     clientCertificates},
    {{"health-check-slow-with-cloud-map", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Slow health check with AWS Cloud Map"), "App Mesh roadmap, issue 213"},
     slowWithCloudMap},
};

} // namespace

std::span<const NodeRule> healthCheckRules()
{
    return rulesOfHealthChecks;
}

} // namespace meshwright
