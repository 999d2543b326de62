// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/offered_fix.h"
#include "models/rules/route_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

// The paths that routes and gateway routes match. Regular expressions have a file of their own.
namespace meshwright {

namespace {

/// Calls see(path, at) for each prefix and each exact path that is no placeholder.
template <typename See>
void forEachMatchedPath(const json& input, See see)
{
    forEachHttpRoute(input, [&](const RoutePart& part) {
        const auto look = [&](const json* given, std::string_view relative) {
            if (const auto written = filledText(given))
                see(*written, part.matchAt().resolve(relative));
        };
        look(member(part.match(), "prefix"), "prefix");
        look(path(*part.match(), {"path", "exact"}), "path/exact");
    });
}

/// API: "must always start with /". Tests of the App Mesh controller have created others, so it is no error.
void noSlashFirst(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachMatchedPath(input, [&](std::string_view given, const Pointer& at) {
        if (given.starts_with('/') || (given.empty() && at.last() == "exact")) // what is empty is too short
            return;
        Issue* issue = findings.add(
            self, at,
            given.empty() ? Texts::tr("The prefix is empty. Every path begins with a slash: for all paths "
                                      "write /.")
                          : Texts::tr("%1 does not begin with a slash, as every path of a request does. Put "
                                      "one in front.")
                                .arg(quote(given)));
        offerSlash(issue, given);
    });
}

/// What ends the path of a URL, or cannot stand in one.
bool endsPath(char c)
{
    return c == '?' || c == '#' || isBlankOrControl(c);
}

/// Envoy compares the path alone, without what stands behind a question mark.
void pathNeverAsked(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachMatchedPath(input, [&](std::string_view given, const Pointer& at) {
        if (given.starts_with('/') && std::ranges::any_of(given, endsPath))
            findings.add(
                self, at,
                Texts::tr(
                    "No path is like %1: a path ends before ? and #, and has no blanks. Match the query by "
                    "its parameters.")
                    .arg(quote(given)));
    });
}

/// Guide, Gateway routes.
void reservedPathPrefix(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachHttpRoute(input, [&](const RoutePart& part) {
        const auto prefix = text(member(part.match(), "prefix"));
        if (prefix && (prefix->starts_with("/aws-appmesh") || prefix->starts_with("/aws-app-mesh")))
            findings.add(self, part.matchAt() / "prefix",
                         Texts::tr("%1 begins with a prefix that App Mesh keeps for itself (/aws-appmesh and "
                                   "/aws-app-mesh). Choose another.")
                             .arg(quote(*prefix)));
    });
}

} // namespace

std::span<const ResourceRule> pathRules()
{
    static constexpr ResourceRule rules[] = {
        {{"match-no-slash", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Path that does not begin with a slash"),
          "App Mesh API, HttpRouteMatch"},
         bothRoutes,
         noSlashFirst},
        {{"match-no-path", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Path that no request has"),
          "HTTP, request targets (RFC 9112)"},
         bothRoutes,
         pathNeverAsked},
        {{"prefix-reserved", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Prefix that App Mesh keeps for itself"),
          "App Mesh guide, Gateway routes"},
         onlyGatewayRoutes,
         reservedPathPrefix},
    };
    return rules;
}

} // namespace meshwright
