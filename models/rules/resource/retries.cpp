// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/durations.h"
#include "models/rules/offered_fix.h"
#include "models/rules/route_parts.h"
#include "models/rules/rule.h"
#include "models/rules/spelling.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

namespace meshwright {

namespace {

constexpr std::string_view httpEventsKey = "httpRetryEvents";
constexpr std::string_view httpEvents[] = {"server-error", "gateway-error", "client-error", "stream-error"};

/// Calls see(policy, part) for each route's retry policy that is an object.
template <typename See>
void forEachRetryPolicy(const json& input, See see)
{
    forEachRoute(input, [&](const RoutePart& part) {
        if (const json* policy = knownMember(&part.route, "retryPolicy"); policy && policy->is_object())
            see(*policy, part);
    });
}

/// API, HttpRetryPolicy: "Specify at least one value for at least one of the types of RetryEvents". An empty
/// list has an issue of its own, and so has what is misspelt.
void noRetryEvents(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRetryPolicy(input, [&](const json& policy, const RoutePart& part) {
        if (!hasOnly(&policy, {"maxRetries", "perRetryTimeout"}) || policy.empty())
            return;
        findings.add(
            self, part.pointer() / "retryPolicy",
            part.isHttp()
                ? Texts::tr(
                      "Nothing says after what a request is sent again. Add retry events of HTTP or TCP, "
                      "such as server-error.")
                : Texts::tr("Nothing says after what a call is sent again. Add retry events of gRPC, HTTP or "
                            "TCP, such as unavailable."));
    });
}

/// What to say of @p event, which is none of HTTP's.
QString httpEventMessage(std::string_view event)
{
    static constexpr std::string_view grpc[] = {"cancelled", "deadline-exceeded", "internal",
                                                "resource-exhausted", "unavailable"};
    QString message;
    if (event == "connection-error")
        message = Texts::tr("%1 is an event of TCP. Move it to tcpRetryEvents.");
    else if (std::ranges::find(grpc, event) != std::end(grpc))
        message = Texts::tr("%1 is an event of gRPC. Move it to grpcRetryEvents, which routes of gRPC have.");
    else if (const std::string_view meant = nearest(event, httpEvents); !meant.empty())
        return Texts::tr("%1 is no retry event of HTTP. Did you mean %2?").arg(quote(event), quote(meant));
    else
        message =
            Texts::tr("%1 is no retry event of HTTP. Allowed: server-error, gateway-error, client-error or "
                      "stream-error.");
    return message.arg(quote(event));
}

void reportEvent(std::string_view event, const Pointer& at, const RuleInfo& self, Findings& findings)
{
    offerNearestWord(findings.add(self, at, httpEventMessage(event)), event, httpEvents);
}

void unknownRetryEvent(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRetryPolicy(input, [&](const json& policy, const RoutePart& part) {
        const json::array_t& events = items(member(policy, httpEventsKey));
        for (std::size_t i = 0; i < events.size(); ++i)
            if (const auto event = filledText(&events[i]);
                event && !event->empty() && std::ranges::find(httpEvents, *event) == std::end(httpEvents))
                reportEvent(*event, part.pointer() / "retryPolicy" / httpEventsKey / i, self, findings);
    });
}

/// M61, where the route itself says how long a request may take.
void retriesBeyondTimeout(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRetryPolicy(input, [&](const json& policy, const RoutePart& part) {
        const json* perRequest = path(part.route, {"timeout", "perRequest"});
        const auto limit = milliseconds(perRequest);
        const auto each = milliseconds(member(policy, "perRetryTimeout"));
        const auto times = integer(member(policy, "maxRetries"));
        if (!limit || !each || !times || *limit == 0 || *each == 0 || *times <= *limit / *each)
            return;
        findings.add(
            self, part.pointer() / "retryPolicy",
            Texts::tr(
                "%1 retries of %2 each take longer than the request timeout of %3, which ends them all. Make "
                "the request timeout at least as long, or retry less.")
                .arg(QString::number(*times), shownDuration(*member(policy, "perRetryTimeout")),
                     shownDuration(*perRequest)));
    });
}

} // namespace

std::span<const ResourceRule> retryRules()
{
    static constexpr ResourceRule rules[] = {
        {{"retry-no-events", Severity::Error, QT_TRANSLATE_NOOP("rules", "Retry policy without any event"),
          "App Mesh API, HttpRetryPolicy"},
         onlyRoutes,
         noRetryEvents},
        {{"retry-event-unknown", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Retry event that is none of HTTP"), "App Mesh API, HttpRetryPolicy"},
         onlyRoutes,
         unknownRetryEvent},
        {{"retry-exceeds-timeout", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Retries that the request timeout ends"), "App Mesh guide, Routes"},
         onlyRoutes,
         retriesBeyondTimeout},
    };
    return rules;
}

} // namespace meshwright
