// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/match_reach.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/mesh/router_routes.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

// Which route of a router, or gateway route of a gateway, a request meets first, and which never.
namespace meshwright {

namespace {

/// Offers a priority before that of @p earlier, where it has one that no other route has.
void offerToGoFirst(MeshIssue* issue, const RouterRoutes& routes, const OrderedRoute& earlier)
{
    if (!issue || *earlier.priority.value <= 0 || routes.hasPriority(*earlier.priority.value - 1))
        return;
    const std::int64_t before = *earlier.priority.value - 1;
    issue->issue.fixes.push_back({Texts::tr("Give it the priority %1, before that of %2")
                                      .arg(QString::number(before), quote(earlier.part->name)),
                                  {{Pointer("/spec/priority"), json(before)}},
                                  true});
}

/// M30. What has no priority stands where App Mesh puts it, by the length of its prefix (roadmap, issue 77).
void routeUnreachable(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self,
                      MeshFindings& findings)
{
    const RouterRoutes& routes = mesh.index<RoutesInOrder>().of(route.parent);
    const OrderedRoute* own = routes.find(route);
    const OrderedRoute* earlier = own ? routes.takenBefore(*own) : nullptr;
    if (!earlier)
        return;
    MeshIssue* issue = findings.add(
        self, route, matchAt(route),
        Texts::tr("No request gets here: %1, whose priority %2 comes before %3, takes all of them. Give this "
                  "route the smaller number, or let %1 take less.")
            .arg(quote(earlier->part->name), QString::number(*earlier->priority.value),
                 QString::number(*own->priority.value)));
    if (issue)
        issue->with(*earlier->part, matchAt(*earlier->part)).with(*earlier->part, Pointer("/spec/priority"));
    if (!earlier->reach.hasPathOf(own->reach) || !own->reach.asksNoMoreThan(earlier->reach))
        offerToGoFirst(issue, routes, *earlier);
}

/// Whether two routes do the same with a request, so that it is all one which it meets.
bool doTheSame(const MeshPart& a, const MeshPart& b)
{
    const json* left = member(member(a.input, "spec"), reachOf(a)->type);
    const json* right = member(member(b.input, "spec"), reachOf(b)->type);
    for (const char* key : {"action", "retryPolicy", "timeout"}) {
        const json* mine = member(left, key);
        const json* other = member(right, key);
        if ((mine == nullptr) != (other == nullptr) || (mine && *mine != *other))
            return false;
    }
    return true;
}

QString overlapWords(const OrderedRoute& own, const OrderedRoute& other)
{
    const QString name = quote(other.part->name);
    if (own.priority.value)
        return Texts::
            tr("This route and %1 both have the priority %2, and both take the same requests: "
               "nothing says which of them a request meets. Give the one that takes less a smaller number.")
                .arg(name, QString::number(*own.priority.value));
    return Texts::tr(
               "This route and %1 have no priority, and both take the same requests: nothing says which of "
               "them a request meets. Give both a priority, the smaller number to the one that takes less.")
        .arg(name);
}

/// M31. Of paths of different length the longer goes first; so this is about equal ones.
void routesOverlap(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    const RouterRoutes& routes = mesh.index<RoutesInOrder>().of(route.parent);
    const OrderedRoute* own = routes.find(route);
    const OrderedRoute* other = own ? routes.overlapBefore(*own) : nullptr;
    if (!other)
        return;
    const bool isHarmless = doTheSame(route, *other->part);
    MeshIssue* issue = findings.add(
        self, isHarmless ? Severity::Hint : self.severity, route, Pointer("/spec/priority"),
        isHarmless ? Texts::tr("This route takes the same requests as %1 and does the same with them. Remove "
                               "one of the two.")
                         .arg(quote(other->part->name))
                   : overlapWords(*own, *other));
    if (issue)
        issue->with(*other->part, matchAt(*other->part));
}

/// Whether @p reach takes all requests on @p port; what only seems to ask for less counts, too.
bool isCatchAllOn(const MatchReach& reach, std::int64_t port)
{
    if (reach.path == MatchReach::Path::Expression)
        return true;
    const std::string onPort = "port " + std::to_string(port);
    return reach.path == MatchReach::Path::Prefix && reach.text == "/" &&
           std::ranges::all_of(reach.conditions, [&](const std::string& one) {
               return one == onPort || one.find(" != ") != one.npos;
           });
}

/// The first port of @p router on which no route takes what the others leave; nullopt where there is none,
/// or something is not known or not HTTP.
std::optional<std::int64_t> portWithoutCatchAll(const MeshPart& router,
                                                std::span<const MeshPart* const> routes)
{
    constexpr std::size_t mostListeners = 50; // more are none that anyone wrote
    std::vector<MatchReach> reaches;
    for (const MeshPart* route : routes) {
        auto reach = reachOf(*route);
        if (!reach || (reach->type != "httpRoute" && reach->type != "http2Route"))
            return std::nullopt;
        reaches.push_back(std::move(*reach));
    }
    std::vector<ListenerPlace> listeners = listenersOf(router);
    listeners.resize(std::min(listeners.size(), mostListeners));
    for (const ListenerPlace& listener : listeners) {
        const auto port = listener.port();
        const auto protocol = listener.protocol();
        if (!port || (protocol != "http" && protocol != "http2"))
            return std::nullopt;
        if (std::ranges::none_of(reaches, [&](const MatchReach& one) { return isCatchAllOn(one, *port); }))
            return port;
    }
    return std::nullopt;
}

/// M34.
void noCatchAll(const MeshPart& router, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    constexpr std::size_t mostPlaces = 5;
    const auto routes = mesh.childrenOf(Kind::Route, router.name);
    if (routes.empty() || router.name.empty() || !mesh.areAllRead(Kind::Route, router.name))
        return;
    const auto port = portWithoutCatchAll(router, routes);
    if (!port)
        return;
    MeshIssue* issue = findings.addMissing(
        self, Kind::Route, mesh.knows(Kind::Route, router.name), router, Pointer(),
        {Texts::tr(
             "No route takes all requests on port %1: what none of them matches is answered with 404. If "
             "that is not meant, add a route with the prefix / and no conditions.")
             .arg(*port),
         Texts::tr(
             "No route among these files takes all requests on port %1: what none of them matches is "
             "answered with 404. If that is not meant, add a route with the prefix / and no conditions.")
             .arg(*port)});
    for (std::size_t i = 0; issue && i < std::min(routes.size(), mostPlaces); ++i)
        issue->with(*routes[i], matchAt(*routes[i]));
}

/// M36. Of a pair the one that gets no request, or else the later.
void gatewayRoutesAlike(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self,
                        MeshFindings& findings)
{
    const OrderedRoute* other = mesh.index<GatewayRoutesAlike>().before(route);
    if (!other)
        return;
    const auto own = priorityOf(route).value, ofOther = other->priority.value;
    const bool isHarmless = doTheSame(route, *other->part);
    const QString name = quote(other->part->name);
    MeshIssue* issue = findings.add(
        self, isHarmless ? Severity::Hint : self.severity, route, matchAt(route),
        isHarmless
            ? Texts::tr("This gateway route takes the same requests as %1 and does the same with them. "
                        "Remove one of the two.")
                  .arg(name)
        : !own || !ofOther || *own == *ofOther
            ? Texts::tr("This gateway route and %1 take the same requests, and nothing says which of them a "
                        "request meets. Let them differ in host, path or priority.")
                  .arg(name)
            : Texts::tr(
                  "%1 takes the same requests and comes before this gateway route, which gets none. Let "
                  "them differ in host or path, or remove this one.")
                  .arg(name));
    if (issue)
        issue->with(*other->part, matchAt(*other->part));
}

} // namespace

std::span<const MeshRule> routeOrderRules()
{
    static constexpr MeshRule rules[] = {
        {{"route-unreachable", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Route that an earlier one leaves nothing"),
          "App Mesh guide, Routes, Route priority; App Mesh roadmap, issue 167"},
         onlyRoutes,
         looksAround,
         routeUnreachable},
        {{"routes-overlap", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Routes for the same requests at one priority"),
          "App Mesh guide, Routes, Route priority; Istio, IST0131"},
         onlyRoutes,
         looksAround,
         routesOverlap},
        {{"no-catch-all", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Router without a route for the rest"),
          "App Mesh guide, Troubleshooting connectivity"},
         {Kind::VirtualRouter},
         looksAround,
         noCatchAll},
        {{"gateway-routes-alike", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Gateway routes for the same requests"), "Kiali, KIA1501"},
         onlyGatewayRoutes,
         looksAround,
         gatewayRoutesAlike},
    };
    return rules;
}

} // namespace meshwright
