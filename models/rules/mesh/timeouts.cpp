// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/durations.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/node_parts.h"
#include "models/rules/route_parts.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

// Timeouts of a route beside those of the nodes it leads to.
namespace meshwright {

namespace {

/// Whether @p timeouts, of a route or of a listener's protocol, surely have no request timeout.
bool saysNoRequestTimeout(const json* timeouts)
{
    return !timeouts || (timeouts->is_object() && hasOnly(timeouts, {"idle"}));
}

/// How long a request may take in milliseconds by @p timeouts; 0 is no limit. nullopt: not known.
std::optional<std::int64_t> requestLimit(const json* timeouts)
{
    const auto limit = saysNoRequestTimeout(timeouts) ? std::optional(requestTimeoutByDefault)
                                                      : milliseconds(member(timeouts, "perRequest"));
    return limit == 0 ? std::numeric_limits<std::int64_t>::max() : limit;
}

/// That of @p listener, which must speak the protocol it has timeouts for.
std::optional<std::int64_t> requestLimitOf(const ListenerPlace& listener)
{
    const auto protocol = listener.protocol();
    if (!protocol || *protocol == "tcp")
        return std::nullopt;
    const json* timeout = member(listener.listener, "timeout");
    if (!timeout)
        return requestTimeoutByDefault;
    if (!timeout->is_object() || timeout->size() != 1)
        return std::nullopt;
    const json* own = member(timeout, *protocol);
    return own ? requestLimit(own) : std::nullopt;
}

/// A target's listener with less time than its route gives.
struct ShorterListener
{
    const MeshPart* node;
    ListenerPlace listener;
    const json* timeout; ///< nullptr: the default
};

const json* requestTimeoutOf(const ListenerPlace& listener)
{
    const auto protocol = listener.protocol();
    return protocol ? path(*listener.listener, {"timeout", *protocol, "perRequest"}) : nullptr;
}

/// The listeners @p route leads to that end a request before @p limit, each once.
std::vector<ShorterListener> shorterListeners(const WholeMesh& mesh, const MeshPart& route,
                                              std::int64_t limit)
{
    std::vector<ShorterListener> out;
    std::set<std::pair<const MeshPart*, std::size_t>> seen;
    for (const Target& target : targetsOf(mesh, route)) {
        if (!target.node)
            continue;
        const ListenerPlace listener = listenerFor(*target.node, target.port);
        const auto own = listener.listener ? requestLimitOf(listener) : std::nullopt;
        if (own && *own < limit && seen.emplace(target.node, listener.index).second)
            out.push_back({target.node, listener, requestTimeoutOf(listener)});
    }
    return out;
}

QString shorterWords(const json& ofRoute, const ShorterListener& shorter)
{
    const bool isEndless = milliseconds(&ofRoute) == 0;
    const QString node = quote(shorter.node->name);
    if (!shorter.timeout)
        return isEndless
                   ? Texts::tr(
                         "This route gives requests any time, but the listener of %1 ends them after the "
                         "default of 15 s, and callers see 504. Set the request timeout there, too.")
                         .arg(node)
                   : Texts::tr("This route gives requests %1, but the listener of %2 ends them after the "
                               "default of 15 s, and callers see 504. Set the request timeout there, too.")
                         .arg(shownDuration(ofRoute), node);
    return isEndless
               ? Texts::tr(
                     "This route gives requests any time, but the listener of %1 ends them after %2, and "
                     "callers see 504. The lower one wins: raise it there.")
                     .arg(node, shownDuration(*shorter.timeout))
               : Texts::tr("This route gives requests %1, but the listener of %2 ends them after %3, and "
                           "callers see 504. The lower one wins: raise it there, or lower this one.")
                     .arg(shownDuration(ofRoute), node, shownDuration(*shorter.timeout));
}

QString shorterIdleWords(const json& ofRoute, const QString& node, const json& ofListener)
{
    if (milliseconds(&ofRoute) == 0)
        return Texts::tr(
                   "This route lets a connection be idle for any time, but the listener of %1 closes it "
                   "after %2. The lower one wins: raise it there.")
            .arg(node, shownDuration(ofListener));
    return Texts::tr(
               "This route lets a connection be idle for %1, but the listener of %2 closes it after %3. "
               "The lower one wins: raise it there, or lower this one.")
        .arg(shownDuration(ofRoute), node, shownDuration(ofListener));
}

/// M60, of the idle durations of @p part of @p route: only where both say one, as a listener that says none
/// seldom means to close anything.
void idleBelowRoute(const MeshPart& route, const RoutePart& part, const WholeMesh& mesh, const RuleInfo& self,
                    MeshFindings& findings)
{
    const json* idle = path(part.route, {"timeout", "idle"});
    const auto limit = milliseconds(idle);
    if (!limit)
        return;
    for (const Target& target : targetsOf(mesh, route)) {
        if (!target.node)
            continue;
        const ListenerPlace listener = listenerFor(*target.node, target.port);
        const auto protocol = listener.listener ? listener.protocol() : std::nullopt;
        const json* own = protocol ? path(*listener.listener, {"timeout", *protocol, "idle"}) : nullptr;
        const auto least = milliseconds(own);
        if (!least || *least == 0 || (*limit != 0 && *least >= *limit))
            continue;
        if (MeshIssue* issue = findings.add(self, route, part.pointer() / "timeout" / "idle",
                                            shorterIdleWords(*idle, quote(target.node->name), *own)))
            issue->with(*target.node, listener.at() / "timeout" / *protocol / "idle");
        return; // the first tells enough
    }
}

/// M60.
void timeoutBelowRoute(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self,
                       MeshFindings& findings)
{
    constexpr std::size_t mostPlaces = 5;
    forEachRoute(*route.input, [&](const RoutePart& part) {
        idleBelowRoute(route, part, mesh, self, findings);
        const json* perRequest = path(part.route, {"timeout", "perRequest"});
        const auto limit =
            milliseconds(perRequest) ? requestLimit(member(part.route, "timeout")) : std::nullopt;
        if (!limit)
            return;
        const auto shorter = shorterListeners(mesh, route, *limit);
        if (shorter.empty())
            return;
        MeshIssue* issue =
            findings.add(self, route, part.pointer() / "timeout", shorterWords(*perRequest, shorter.front()));
        for (std::size_t i = 0; issue && i < shorter.size(); ++i) {
            const Pointer at = shorter[i].listener.at();
            if (i < mostPlaces)
                issue->with(*shorter[i].node, shorter[i].timeout ? at / "timeout" : at);
            else
                issue->alsoAbout(*shorter[i].node);
        }
    });
}

/// M61, where the route says nothing and the default holds; retry-exceeds-timeout says the rest.
void retriesBeyondDefault(const MeshPart& route, const WholeMesh&, const RuleInfo& self,
                          MeshFindings& findings)
{
    forEachRoute(*route.input, [&](const RoutePart& part) {
        const json* policy = knownMember(&part.route, "retryPolicy");
        const json* perRetry = member(policy, "perRetryTimeout");
        const auto each = milliseconds(perRetry);
        const auto times = integer(member(policy, "maxRetries"));
        if (!saysNoRequestTimeout(member(part.route, "timeout")) || !each || !times || *each == 0 ||
            *times <= requestTimeoutByDefault / *each)
            return;
        findings.add(
            self, route, part.pointer() / "retryPolicy",
            Texts::tr("%1 retries of %2 each take longer than the 15 s that a request has by default, "
                      "which ends them all. Give the route a request timeout of at least as much, or "
                      "retry less.")
                .arg(QString::number(*times), shownDuration(*perRetry)));
    });
}

} // namespace

std::span<const MeshRule> meshTimeoutRules()
{
    static constexpr MeshRule rules[] = {
        {{"timeout-below-route", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Listener that ends requests before their route"),
          "App Mesh guide, Routes; walkthrough howto-timeout-policy"},
         onlyRoutes,
         looksAround,
         timeoutBelowRoute},
        {{"retry-exceeds-default", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Retries that the default timeout ends"), "App Mesh guide, Routes"},
         onlyRoutes,
         looksAtItself,
         retriesBeyondDefault},
    };
    return rules;
}

} // namespace meshwright
