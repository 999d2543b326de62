// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/resource/choice.h"
#include "models/rules/route_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"

#include <algorithm>
#include <span>
#include <string_view>

// What a route takes, but for the form of paths and hosts, which have files of their own.
namespace meshwright {

namespace {

bool isGrpc(const RoutePart& part)
{
    return part.type == "grpcRoute";
}

/// The calls of gRPC that a route without any condition takes are all; a gateway route must have one.
void emptyMatch(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRoute(input, [&](const RoutePart& part) {
        if (!isEmptyObject(part.match()))
            return;
        if (isGrpc(part) && kind == Kind::GatewayRoute)
            findings.add(
                self, part.matchAt(),
                Texts::tr("This says nothing about the calls it takes, which a gateway route must. Give the "
                          "name of the gRPC service, or a host name."));
        else if (part.isHttp())
            findings.add(
                self, part.matchAt(),
                Texts::tr(
                    "This says nothing about the requests it takes. For all requests give the prefix /."));
    });
}

/// As the controller refuses it; what the service says is not known.
void matchWithoutPath(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachHttpRoute(input, [&](const RoutePart& part) {
        const json* match = part.match();
        const bool hasHost = kind == Kind::GatewayRoute && member(match, "hostname");
        if (!match->is_object() || match->empty() || member(match, "prefix") || member(match, "path") ||
            hasHost)
            return;
        findings.add(
            self, part.matchAt(),
            kind == Kind::GatewayRoute
                ? Texts::tr("There is neither a prefix, nor a path, nor a host name; the App Mesh controller "
                            "refuses that. For all paths give the prefix /.")
                : Texts::tr("There is neither a prefix nor a path; the App Mesh controller refuses that. For "
                            "all paths give the prefix /."));
    });
}

void prefixAndPath(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachHttpRoute(input, [&](const RoutePart& part) {
        if (knownMember(part.match(), "prefix") && knownMember(part.match(), "path"))
            findings.add(
                self, part.matchAt(),
                Texts::tr(
                    "A prefix and a path are given together, and a request can be matched by one of them "
                    "only. Keep the prefix for everything below it, or the path for it alone."));
    });
}

void pathChoice(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    static constexpr Choice choice{
        "exact", "regex",
        QT_TRANSLATE_NOOP("Meshwright",
                          "The path is empty. Give the exact path or a regular expression, or leave it out."),
        QT_TRANSLATE_NOOP("Meshwright",
                          "An exact path and a regular expression are given together. Keep one of them.")};
    forEachHttpRoute(input, [&](const RoutePart& part) {
        reportChoice(choice, member(part.match(), "path"), part.matchAt() / "path", self, findings);
    });
}

void hostChoice(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    static constexpr Choice choice{
        "exact", "suffix",
        QT_TRANSLATE_NOOP("Meshwright",
                          "The host name is empty. Give the exact name or its end, or leave it out."),
        QT_TRANSLATE_NOOP("Meshwright",
                          "An exact host name and a suffix are given together. Keep one of them.")};
    forEachRoute(input, [&](const RoutePart& part) {
        reportChoice(choice, member(part.match(), "hostname"), part.matchAt() / "hostname", self, findings);
    });
}

/// Without a match the parameter only has to be there; an empty one says neither that nor anything else.
void emptyParameterMatch(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachObject(
        schema::createInput(kind), input, "QueryParameterMatch", [&](const json& match, const PathSoFar& at) {
            if (match.empty())
                findings.add(
                    self, at.pointer(),
                    Texts::tr("The match is empty. Give the exact value, or leave the match out if the query "
                              "parameter only has to be there."));
        });
}

/// API: the last value of a range is not in it.
void emptyRange(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachObject(
        schema::createInput(kind), input, "MatchRange", [&](const json& range, const PathSoFar& at) {
            const auto start = integer(member(range, "start"));
            const auto end = integer(member(range, "end"));
            if (start && end && *start >= *end)
                findings.add(
                    self, at.pointer(),
                    Texts::tr(
                        "No number is in the range from %1 up to %2: its end is not in it. Make the end "
                        "larger than the start.")
                        .arg(*start)
                        .arg(*end));
        });
}

/// API, GrpcRouteMatch.
void methodWithoutService(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRoute(input, [&](const RoutePart& part) {
        const auto method = text(member(part.match(), "methodName"));
        if (isGrpc(part) && method && !member(part.match(), "serviceName"))
            findings.add(
                self, part.matchAt() / "methodName",
                Texts::tr("The method %1 needs the name of its gRPC service beside it, such as shop.Orders.")
                    .arg(quote(*method)));
    });
}

/// API, HttpRouteMatch: "Applicable only for HTTP2 routes."
void schemeOfHttp(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachHttpRoute(input, [&](const RoutePart& part) {
        if (part.type == "httpRoute" && text(member(part.match(), "scheme")))
            findings.add(self, part.matchAt() / "scheme",
                         Texts::tr("The scheme is used by HTTP/2 routes only. Leave it out here."));
    });
}

/// Guide, Gateway routes.
void reservedService(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    static constexpr std::string_view reserved[] = {"aws.app-mesh", "aws.appmesh", "/aws.app-mesh",
                                                    "/aws.appmesh"};
    forEachRoute(input, [&](const RoutePart& part) {
        const auto name = text(member(part.match(), "serviceName"));
        if (isGrpc(part) && name &&
            std::ranges::any_of(reserved, [&](std::string_view begin) { return name->starts_with(begin); }))
            findings.add(
                self, part.matchAt() / "serviceName",
                Texts::tr("%1 begins with a name that App Mesh keeps for itself. Route another gRPC service.")
                    .arg(quote(*name)));
    });
}

constexpr ResourceRule rulesOfMatches[] = {
    {{"match-empty", Severity::Error, QT_TRANSLATE_NOOP("rules", "Match that says nothing"),
      "App Mesh controller for Kubernetes, webhooks"},
     bothRoutes,
     emptyMatch},
    {{"match-without-path", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Match without any path"),
      "App Mesh controller for Kubernetes, webhooks"},
     bothRoutes,
     matchWithoutPath},
    {{"match-prefix-and-path", Severity::Error, QT_TRANSLATE_NOOP("rules", "Prefix and path together"),
      "App Mesh controller for Kubernetes, webhooks"},
     bothRoutes,
     prefixAndPath},
    {{"match-path-choice", Severity::Error, QT_TRANSLATE_NOOP("rules", "Path of no form or of both"),
      "App Mesh controller for Kubernetes, webhooks"},
     bothRoutes,
     pathChoice},
    {{"match-host-choice", Severity::Error, QT_TRANSLATE_NOOP("rules", "Host name of no form or of both"),
      "App Mesh controller for Kubernetes, webhooks"},
     onlyGatewayRoutes,
     hostChoice},
    {{"query-match-empty", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Query parameter with an empty match"),
      "App Mesh controller for Kubernetes, webhooks"},
     bothRoutes,
     emptyParameterMatch},
    {{"range-empty", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Range that holds no number"),
      "App Mesh API, MatchRange"},
     bothRoutes,
     emptyRange},
    {{"grpc-method-alone", Severity::Error, QT_TRANSLATE_NOOP("rules", "Method of gRPC without its service"),
      "App Mesh API, GrpcRouteMatch"},
     onlyRoutes,
     methodWithoutService},
    {{"scheme-unused", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Scheme in the match of an HTTP route"),
      "App Mesh API, HttpRouteMatch"},
     onlyRoutes,
     schemeOfHttp},
    {{"grpc-service-reserved", Severity::Error,
      QT_TRANSLATE_NOOP("rules", "Service of gRPC that App Mesh keeps for itself"),
      "App Mesh guide, Gateway routes"},
     onlyGatewayRoutes,
     reservedService},
};

} // namespace

std::span<const ResourceRule> matchRules()
{
    return rulesOfMatches;
}

} // namespace meshwright
