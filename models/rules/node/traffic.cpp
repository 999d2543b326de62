// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/durations.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/schema/inputs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

// Connection pools and timeouts of listeners. Outlier detection has a file of its own, durations have one in
// resource/.
namespace meshwright {

namespace {

constexpr std::string_view protocols[] = {"http", "http2", "grpc", "tcp"};

/// The one protocol that @p choice, a connection pool or timeout, is for; nullopt for none or several.
std::optional<std::string_view> chosenProtocol(const json* choice)
{
    std::optional<std::string_view> chosen;
    if (!choice || !choice->is_object())
        return chosen;
    for (const auto& [key, settings] : choice->get_ref<const json::object_t&>()) {
        if (!isProtocol(key))
            continue;
        if (chosen)
            return std::nullopt;
        chosen = key;
    }
    return chosen;
}

/// Calls report(listener, index, chosen, own) where a listener's @p key is for another protocol than its own.
template <typename Report>
void forEachMismatch(const NodeParts& node, std::string_view key, Report report)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const auto chosen = chosenProtocol(member(listener, key));
        const auto own = protocolOf(listener);
        if (chosen && own && *chosen != *own)
            report(listener, i, *chosen, *own);
    });
}

/// Offers the settings of @p chosen at @p at, a choice in @p listener, as those of @p own, where the two have
/// all of them in common.
void offerForOwn(Issue* issue, const json& listener, std::string_view chosen, std::string_view own)
{
    if (!issue)
        return;
    const Pointer at = issue->pointer / chosen;
    const json* settings = path(listener, {issue->pointer.last(), chosen});
    const schema::Field* same = schema::fieldAt(schema::createInput(Kind::VirtualNode), issue->pointer / own);
    const schema::Shape* shape = same ? schema::shapeOf(*same) : nullptr;
    const bool fits = settings && settings->is_object() && shape &&
                      std::ranges::all_of(settings->get_ref<const json::object_t&>(),
                                          [&](const auto& one) { return shape->field(one.first); });
    if (fits)
        offerName(issue, at, *settings, own);
}

/// R05.
void poolProtocol(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachMismatch(node, "connectionPool",
                    [&](const json& listener, std::size_t i, std::string_view chosen, std::string_view own) {
                        Issue* issue = findings.add(
                            self, listenerAt(i) / "connectionPool",
                            QCoreApplication::translate(
                                "rules", "The connection pool is for %1, and the listener speaks %2. "
                                         "Give it the limits of %2, or change the protocol.")
                                .arg(quote(chosen), quote(own)));
                        offerForOwn(issue, listener, chosen, own);
                    });
}

/// R06.
void timeoutProtocol(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachMismatch(node, "timeout",
                    [&](const json& listener, std::size_t i, std::string_view chosen, std::string_view own) {
                        Issue* issue =
                            findings.add(self, listenerAt(i) / "timeout",
                                         QCoreApplication::translate(
                                             "rules", "The timeouts are for %1, and the listener speaks %2. "
                                                      "Give it the timeouts of %2, or change the protocol.")
                                             .arg(quote(chosen), quote(own)));
                        offerForOwn(issue, listener, chosen, own);
                    });
}

/// R07.
void tcpRequestTimeout(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        if (!path(listener, {"timeout", "tcp", "perRequest"}))
            return;
        Issue* issue = findings.add(
            self, listenerAt(i).resolve("timeout/tcp/perRequest"),
            QCoreApplication::translate("rules", "TCP knows no requests, so there is no request timeout. "
                                                 "Set the idle duration alone."));
        const bool isAll = path(listener, {"timeout", "tcp"})->size() == 1;
        offerRemoval(issue, listenerAt(i).resolve(isAll ? "timeout" : "timeout/tcp/perRequest"));
    });
}

/// Calls see(timeout, protocol, index) for each listener's timeouts.
template <typename See>
void forEachTimeout(const NodeParts& node, See see)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        if (const json* timeout = member(listener, "timeout"))
            for (const std::string_view protocol : protocols)
                if (const json* settings = member(timeout, protocol))
                    see(*settings, protocol, i);
    });
}

/// The same for those of protocols with requests.
template <typename See>
void forEachRequestTimeout(const NodeParts& node, See see)
{
    forEachTimeout(node, [&](const json& timeout, std::string_view protocol, std::size_t i) {
        if (protocol != "tcp")
            see(timeout, protocol, i);
    });
}

Pointer timeoutAt(std::size_t listener, std::string_view protocol)
{
    return listenerAt(listener) / "timeout" / protocol;
}

/// R21. Without a limit, too, the route's own 15 seconds stay.
void longRequestTimeout(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachRequestTimeout(node, [&](const json& timeout, std::string_view protocol, std::size_t i) {
        const json* perRequest = member(timeout, "perRequest");
        const auto limit = milliseconds(perRequest);
        if (!limit || (*limit > 0 && *limit <= requestTimeoutByDefault))
            return;
        findings.add(self, timeoutAt(i, protocol) / "perRequest",
                     *limit == 0 ? QCoreApplication::translate(
                                       "rules", "0 means no limit here, but the route and every other node a "
                                                "request passes keep 15 seconds unless they are told "
                                                "otherwise. Change them, too.")
                                 : QCoreApplication::translate(
                                       "rules", "%1 is more than the default of 15 seconds. The route and "
                                                "every other node a request passes need as much: raise it "
                                                "there, too.")
                                       .arg(shownDuration(*perRequest)));
    });
}

/// The route's own idle duration stays, and those of the other nodes.
void longIdle(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    constexpr std::int64_t byDefault = 300'000;
    forEachTimeout(node, [&](const json& timeout, std::string_view protocol, std::size_t i) {
        const json* idle = member(timeout, "idle");
        if (const auto longest = milliseconds(idle); longest && *longest > byDefault)
            findings.add(
                self, timeoutAt(i, protocol) / "idle",
                QCoreApplication::translate(
                    "rules",
                    "%1 is more than the default of 300 seconds. The route and every other node on the "
                    "way close idle connections after their own time: raise it there, too.")
                    .arg(shownDuration(*idle)));
    });
}

/// A stream is one request, however long nothing is sent over it.
void noIdleLimit(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachRequestTimeout(node, [&](const json& timeout, std::string_view protocol, std::size_t i) {
        const json* perRequest = member(timeout, "perRequest");
        if (milliseconds(member(timeout, "idle")) != 0 ||
            (perRequest && milliseconds(perRequest).value_or(0) == 0))
            return;
        findings.add(
            self, timeoutAt(i, protocol) / "idle",
            perRequest
                ? QCoreApplication::translate(
                      "rules",
                      "0 means no idle limit, but every request, a stream among them, still ends after "
                      "%1. For streams that stay open set the request timeout to 0, too.")
                      .arg(shownDuration(*perRequest))
                : QCoreApplication::translate(
                      "rules",
                      "0 means no idle limit, but every request, a stream among them, still ends after "
                      "15 seconds. For streams that stay open set the request timeout to 0, too."));
    });
}

} // namespace

std::span<const NodeRule> trafficRules()
{
    static constexpr NodeRule rules[] = {
        {{"pool-protocol", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Connection pool for another protocol"),
          "App Mesh guide, Connection pool"},
         poolProtocol,
         nodesAndGateways},
        {{"timeout-protocol", Severity::Error, QT_TRANSLATE_NOOP("rules", "Timeouts for another protocol"),
          "App Mesh guide, Timeouts"},
         timeoutProtocol},
        {{"tcp-request-timeout", Severity::Error, QT_TRANSLATE_NOOP("rules", "Request timeout for TCP"),
          "App Mesh API, TcpTimeout"},
         tcpRequestTimeout},
        {{"request-timeout-long", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Request timeout beyond the default"), "App Mesh guide, Timeouts"},
         longRequestTimeout},
        {{"idle-timeout-long", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Idle duration beyond the default"), "App Mesh roadmap, issue 302"},
         longIdle},
        {{"idle-zero", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Streams that the request timeout ends"),
          "App Mesh roadmap, issue 302"},
         noIdleLimit},
    };
    return rules;
}

} // namespace meshwright
