// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

// Connection pools and timeouts of listeners, and their durations. Outlier detection has a file of its own.
namespace meshwright {

namespace {

constexpr std::string_view requestProtocols[] = {"http", "http2", "grpc"};
constexpr std::string_view ejectionTimes[] = {"interval", "baseEjectionDuration"};

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

/// Calls report(index, chosen, own) where a listener's @p key is for another protocol than its own.
template <typename Report>
void forEachMismatch(const NodeParts& node, std::string_view key, Report report)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const auto chosen = chosenProtocol(member(listener, key));
        const auto own = protocolOf(listener);
        if (chosen && own && *chosen != *own)
            report(i, *chosen, *own);
    });
}

/// R05.
void poolProtocol(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachMismatch(
        node, "connectionPool", [&](std::size_t i, std::string_view chosen, std::string_view own) {
            findings.add(self, listenerAt(i) / "connectionPool",
                         QCoreApplication::translate(
                             "rules", "The connection pool is for %1, and the listener speaks %2. "
                                      "Give it the limits of %2, or change the protocol.")
                             .arg(quote(chosen), quote(own)));
        });
}

/// R06.
void timeoutProtocol(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachMismatch(node, "timeout", [&](std::size_t i, std::string_view chosen, std::string_view own) {
        findings.add(self, listenerAt(i) / "timeout",
                     QCoreApplication::translate("rules",
                                                 "The timeouts are for %1, and the listener speaks %2. "
                                                 "Give it the timeouts of %2, or change the protocol.")
                         .arg(quote(chosen), quote(own)));
    });
}

/// R07.
void tcpRequestTimeout(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        if (path(listener, {"timeout", "tcp", "perRequest"}))
            findings.add(self, listenerAt(i).resolve("timeout/tcp/perRequest"),
                         QCoreApplication::translate("rules",
                                                     "TCP knows no requests, so there is no request timeout. "
                                                     "Set the idle duration alone."));
    });
}

/// Calls see(duration, trail) for each duration of a listener's @p part that is an object.
template <typename See>
void forEachDuration(const json& part, const PathSoFar& at, std::span<const std::string_view> keys, See see)
{
    for (const std::string_view key : keys)
        if (const json* duration = member(part, key); duration && duration->is_object())
            see(*duration, PathSoFar(at, key));
}

/// The same for all durations of all listeners.
template <typename See>
void forEachDuration(const NodeParts& node, See see)
{
    static constexpr std::string_view timeouts[] = {"perRequest", "idle"};
    const PathSoFar root, spec(root, "spec"), list(spec, "listeners");
    forEachListener(node, [&](const json& listener, std::size_t i) {
        const PathSoFar at(list, i);
        if (const json* outlier = member(listener, "outlierDetection"))
            forEachDuration(*outlier, PathSoFar(at, "outlierDetection"), ejectionTimes, see);
        const json* timeout = member(listener, "timeout");
        if (!timeout || !timeout->is_object())
            return;
        const PathSoFar timeoutAt(at, "timeout");
        for (const auto& [protocol, settings] : timeout->get_ref<const json::object_t&>())
            if (isProtocol(protocol))
                forEachDuration(settings, PathSoFar(timeoutAt, protocol), timeouts, see);
    });
}

/// Both members are optional in the API's model, and required by everything else that reads it. One issue for
/// each duration; none where a member is only misspelt, which has an issue of its own.
void incompleteDuration(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachDuration(node, [&](const json& duration, const PathSoFar& at) {
        const bool hasValue = member(duration, "value");
        const bool hasUnit = member(duration, "unit");
        if (duration.size() != std::size_t{hasValue} + std::size_t{hasUnit} || (hasValue && hasUnit))
            return;
        if (hasUnit)
            findings.add(self, at.pointer() / "value",
                         QCoreApplication::translate("rules", "The duration has a unit and no value. Write a "
                                                              "whole number, or leave the duration out."));
        else if (hasValue)
            findings.add(self, at.pointer() / "unit",
                         QCoreApplication::translate("rules",
                                                     "The duration is %1, and nothing says of what. Add the "
                                                     "unit: s for seconds, ms for milliseconds.")
                             .arg(shown(*member(duration, "value"))));
        else
            findings.add(self, at.pointer(),
                         QCoreApplication::translate("rules",
                                                     "The duration is empty. Write a value and a unit, such "
                                                     "as {\"value\": 10, \"unit\": \"s\"}."));
    });
}

/// A duration in milliseconds, nullopt when it is not whole. What 64 bits cannot hold counts as very long.
std::optional<std::int64_t> milliseconds(const json* duration)
{
    constexpr std::int64_t longest = std::numeric_limits<std::int64_t>::max() / 1000;
    const auto value = integer(member(duration, "value"));
    const auto unit = text(member(duration, "unit"));
    if (!value || *value < 0 || (unit != "s" && unit != "ms"))
        return std::nullopt;
    return unit == "s" ? std::min(*value, longest) * 1000 : *value;
}

/// "20 s", as it stands in the document; the duration must be whole.
QString shownDuration(const json& duration)
{
    return shown(*member(duration, "value")) + u' ' +
           QString::fromStdString(std::string(*text(member(duration, "unit"))));
}

/// Calls see(timeout, protocol, index) for each listener's timeouts of a protocol with requests.
template <typename See>
void forEachRequestTimeout(const NodeParts& node, See see)
{
    forEachListener(node, [&](const json& listener, std::size_t i) {
        if (const json* timeout = member(listener, "timeout"))
            for (const std::string_view protocol : requestProtocols)
                if (const json* settings = member(timeout, protocol))
                    see(*settings, protocol, i);
    });
}

Pointer timeoutAt(std::size_t listener, std::string_view protocol)
{
    return listenerAt(listener) / "timeout" / protocol;
}

/// R21. Without a limit, too, the route's own 15 seconds stay.
void longRequestTimeout(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    constexpr std::int64_t byDefault = 15'000;
    forEachRequestTimeout(node, [&](const json& timeout, std::string_view protocol, std::size_t i) {
        const json* perRequest = member(timeout, "perRequest");
        const auto limit = milliseconds(perRequest);
        if (!limit || (*limit > 0 && *limit <= byDefault))
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

/// R22.
void shortIdle(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachRequestTimeout(node, [&](const json& timeout, std::string_view protocol, std::size_t i) {
        const json* idle = member(timeout, "idle");
        const json* perRequest = member(timeout, "perRequest");
        const auto shortest = milliseconds(idle);
        const auto longest = milliseconds(perRequest);
        if (shortest && longest && *shortest > 0 && *shortest < *longest)
            findings.add(self, timeoutAt(i, protocol) / "idle",
                         QCoreApplication::translate(
                             "rules", "A connection that carries nothing is closed after %1, before a "
                                      "request may have taken its %2. Make the idle duration at least as "
                                      "long as the request timeout.")
                             .arg(shownDuration(*idle), shownDuration(*perRequest)));
    });
}

} // namespace

std::span<const NodeRule> trafficRules()
{
    static constexpr NodeRule rules[] = {
        {{"pool-protocol", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Connection pool for another protocol"),
          "App Mesh guide, Connection pool"},
         poolProtocol},
        {{"timeout-protocol", Severity::Error, QT_TRANSLATE_NOOP("rules", "Timeouts for another protocol"),
          "App Mesh guide, Timeouts"},
         timeoutProtocol},
        {{"tcp-request-timeout", Severity::Error, QT_TRANSLATE_NOOP("rules", "Request timeout for TCP"),
          "App Mesh API, TcpTimeout"},
         tcpRequestTimeout},
        {{"duration-incomplete", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Duration without its value or unit"),
          "CloudFormation, AWS::AppMesh::VirtualNode Duration"},
         incompleteDuration},
        {{"request-timeout-long", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Request timeout beyond the default"), "App Mesh guide, Timeouts"},
         longRequestTimeout},
        {{"idle-shorter-than-request", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Idle duration shorter than the request timeout"), "Envoy, timeouts"},
         shortIdle},
    };
    return rules;
}

} // namespace meshwright
