// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/match_reach.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/node_parts.h"
#include "models/rules/route_parts.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// Where the paths of gateway routes lead.
namespace meshwright {

namespace {

/// With what path requests leave a gateway route.
struct PathBeyondGateway
{
    std::string_view path;
    bool isPrefix;             ///< anything may follow
    std::string_view prefix{}; ///< that it had before, where it was replaced without a word
};

/// What becomes of the prefix @p prefix by @p rewrite; nullopt where that is not known. By default it becomes
/// a slash (guide, Virtual gateways).
std::optional<PathBeyondGateway> beyondPrefix(std::string_view prefix, const json* rewrite)
{
    if (!rewrite || hasOnly(rewrite, {"hostname"}))
        return PathBeyondGateway{"/", true, prefix};
    const json* own = knownMember(rewrite, "prefix");
    if (!own || !hasOnly(rewrite, {"hostname", "prefix"}))
        return std::nullopt;
    if (hasOnly(own, {"value"})) {
        const auto value = filledText(member(own, "value"));
        return value && value->starts_with('/') ? std::optional(PathBeyondGateway{*value, true})
                                                : std::nullopt;
    }
    const auto byDefault = text(member(own, "defaultPrefix"));
    if (!hasOnly(own, {"defaultPrefix"}) || (byDefault != "ENABLED" && byDefault != "DISABLED"))
        return std::nullopt;
    return byDefault == "ENABLED" ? PathBeyondGateway{"/", true, prefix} : PathBeyondGateway{prefix, true};
}

/// The same for a path that is matched as a whole; what an expression matches is not known.
std::optional<PathBeyondGateway> beyondPath(const MatchReach& reach, const json* rewrite)
{
    if (!rewrite || hasOnly(rewrite, {"hostname"}))
        return reach.path == MatchReach::Path::Exact ? std::optional(PathBeyondGateway{reach.text, false})
                                                     : std::nullopt;
    const auto exact = filledText(path(*rewrite, {"path", "exact"}));
    return exact && exact->starts_with('/') && hasOnly(rewrite, {"hostname", "path"})
               ? std::optional(PathBeyondGateway{*exact, false})
               : std::nullopt;
}

/// @p given, the action's rewrite, may be absent.
std::optional<PathBeyondGateway> pathBeyond(const MatchReach& reach, const json* given)
{
    if (given && isUnknown(*given))
        return std::nullopt;
    switch (reach.path) {
    case MatchReach::Path::Prefix:
        return beyondPrefix(reach.text, given);
    case MatchReach::Path::Exact:
    case MatchReach::Path::Expression:
        return beyondPath(reach, given);
    case MatchReach::Path::None:
        break;
    }
    return std::nullopt;
}

/// Whether @p route may take a request that leaves the gateway with @p path.
bool mayTake(const MatchReach& route, const PathBeyondGateway& path)
{
    switch (route.path) {
    case MatchReach::Path::Prefix:
        return path.path.starts_with(route.text) || (path.isPrefix && route.text.starts_with(path.path));
    case MatchReach::Path::Exact:
        return path.isPrefix ? route.text.starts_with(path.path) : route.text == path.path;
    case MatchReach::Path::None:
    case MatchReach::Path::Expression:
        break;
    }
    return true;
}

/// Whether @p route takes paths below the prefix that was replaced, so that it is most likely meant for
/// requests as they were before.
bool expectsPrefix(const MatchReach& route, const PathBeyondGateway& path)
{
    std::string_view prefix = path.prefix;
    while (prefix.ends_with('/'))
        prefix.remove_suffix(1);
    const bool isPlain = route.path == MatchReach::Path::Prefix || route.path == MatchReach::Path::Exact;
    return !prefix.empty() && isPlain && route.text.starts_with(prefix) &&
           (route.text.size() == prefix.size() || route.text[prefix.size()] == '/');
}

/// The router behind the service that @p part leads to.
const MeshPart* routerBehind(const WholeMesh& mesh, const RoutePart& part)
{
    const auto name =
        nameIn(mesh, path(part.route, {"action", "target", "virtualService", "virtualServiceName"}));
    const MeshPart* service = name ? mesh.find(Kind::VirtualService, *name) : nullptr;
    return service ? providerOf(mesh, *service).router : nullptr;
}

/// The paths of a mesh's HTTP routes, by router: read once for all gateway routes.
class RouterPaths
{
public:
    explicit RouterPaths(const WholeMesh& mesh)
    {
        for (const MeshPart* router : mesh.of(Kind::VirtualRouter)) {
            std::optional<std::vector<MatchReach>>& own = m_reaches[router];
            if (!mesh.areAllRead(Kind::Route, router->name))
                continue;
            own.emplace();
            for (const MeshPart* route : mesh.childrenOf(Kind::Route, router->name)) {
                auto reach = reachOf(*route);
                const bool isHttp = reach && (reach->type == "httpRoute" || reach->type == "http2Route");
                if (own && isHttp)
                    own->push_back(std::move(*reach));
                else
                    own.reset();
            }
        }
    }

    /// None where one of them is not known, or not of HTTP.
    std::span<const MatchReach> of(const MeshPart& router) const
    {
        const auto found = m_reaches.find(&router);
        return found == m_reaches.end() || !found->second ? std::span<const MatchReach>() : *found->second;
    }

private:
    std::unordered_map<const MeshPart*, std::optional<std::vector<MatchReach>>> m_reaches;
};

/// Keeps the prefix as it is.
void offerToKeepPrefix(MeshIssue* issue, const RoutePart& part, const json* rewrite)
{
    if (!issue)
        return;
    json kept = rewrite ? *rewrite : json::object();
    kept["prefix"] = {{"defaultPrefix", "DISABLED"}};
    issue->issue.fixes.push_back(
        {Texts::tr("Keep the prefix"), {{part.pointer().resolve("action/rewrite"), std::move(kept)}}, true});
}

MissingWords missWords(const PathBeyondGateway& path, const MeshPart& router)
{
    const QString name = quote(router.name), leaves = quote(path.path);
    if (!path.prefix.empty())
        return {
            Texts::tr("The prefix %1 becomes %2 on the way, as nothing else is said, and the routes of %3 "
                      "match paths with that prefix: they miss these requests, which are answered with 404. "
                      "Keep the prefix, or let the routes match what follows it.")
                .arg(quote(path.prefix), leaves, name),
            Texts::tr("The prefix %1 becomes %2 on the way, as nothing else is said, and the routes of %3 "
                      "among these files match paths with that prefix: they miss these requests, which are "
                      "answered with 404. Keep the prefix, or let the routes match what follows it.")
                .arg(quote(path.prefix), leaves, name)};
    if (path.isPrefix)
        return {
            Texts::tr("Requests leave the gateway with paths that begin with %1, and no route of %2 matches "
                      "such: they are answered with 404. Rewrite to a path that one matches, or add a route.")
                .arg(leaves, name),
            Texts::tr("Requests leave the gateway with paths that begin with %1, and no route of %2 among "
                      "these files matches such: they are answered with 404. Rewrite to a path that one "
                      "matches, or add a route.")
                .arg(leaves, name)};
    return {
        Texts::tr("Requests leave the gateway with the path %1, and no route of %2 matches it: they are "
                  "answered with 404. Rewrite to a path that one matches, or add a route.")
            .arg(leaves, name),
        Texts::tr("Requests leave the gateway with the path %1, and no route of %2 among these files matches "
                  "it: they are answered with 404. Rewrite to a path that one matches, or add a route.")
            .arg(leaves, name)};
}

/// M35.
void rewriteMissesRoute(const MeshPart& route, const WholeMesh& mesh, const RuleInfo& self,
                        MeshFindings& findings)
{
    constexpr std::size_t mostPlaces = 5;
    const auto reach = reachOf(route);
    forEachRoute(*route.input, [&](const RoutePart& part) {
        const MeshPart* router = reach && part.isHttp() ? routerBehind(mesh, part) : nullptr;
        const json* rewrite = member(member(part.route, "action"), "rewrite");
        const auto path = router ? pathBeyond(*reach, rewrite) : std::nullopt;
        if (!path)
            return;
        const auto routes = mesh.index<RouterPaths>().of(*router);
        const auto misses = [&](const MatchReach& one) {
            return path->prefix.empty() ? !mayTake(one, *path) : expectsPrefix(one, *path);
        };
        if (routes.empty() || !std::ranges::all_of(routes, misses))
            return;
        MeshIssue* issue = findings.addMissing(self, Kind::Route, mesh.knows(Kind::Route, router->name),
                                               route, part.matchAt(), missWords(*path, *router));
        if (!path->prefix.empty())
            offerToKeepPrefix(issue, part, rewrite);
        const auto parts = mesh.childrenOf(Kind::Route, router->name);
        for (std::size_t i = 0; issue && i < std::min(parts.size(), mostPlaces); ++i)
            issue->with(*parts[i], matchAt(*parts[i]));
    });
}

} // namespace

std::span<const MeshRule> gatewayPathRules()
{
    static constexpr MeshRule rules[] = {
        {{"rewrite-misses-route", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Path from a gateway that no route matches"),
          "App Mesh guide, Virtual gateways and Gateway routes"},
         onlyGatewayRoutes,
         looksAround,
         rewriteMissesRoute},
    };
    return rules;
}

} // namespace meshwright
