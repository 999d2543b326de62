// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/route_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"

#include <span>
#include <string_view>

namespace meshwright {

namespace {

/// The types that a route of @p kind can have.
QStringList typesOf(Kind kind)
{
    QStringList out;
    for (const std::string_view type : routeTypes)
        if (kind == Kind::Route || type != "tcpRoute")
            out.append(QString::fromUtf8(type));
    return out;
}

/// Whether @p spec has nothing but a priority: what is misspelt has an issue of its own.
bool saysNothing(const json* spec)
{
    return hasOnly(spec, {"priority"});
}

/// API: "Specify one route type."
void routeType(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    QStringList given;
    forEachRoute(input, [&](const RoutePart& part) { given.append(QString::fromUtf8(part.type)); });
    if (given.size() > 1)
        findings.add(
            self, Pointer("/spec"),
            Texts::tr("%1 are given together, and a route has one type. Keep one of them, and make routes of "
                      "the others.")
                .arg(allOf(given)));
    else if (given.isEmpty() && saysNothing(member(input, "spec")))
        findings.add(
            self, Pointer("/spec"),
            Texts::tr("Nothing says what is routed and where to. Give one of %1.").arg(anyOf(typesOf(kind))));
}

} // namespace

std::span<const ResourceRule> routeTypeRules()
{
    static constexpr ResourceRule rules[] = {
        {{"route-type", Severity::Error, QT_TRANSLATE_NOOP("rules", "Route of no type or of several"),
          "App Mesh API, RouteSpec"},
         bothRoutes,
         routeType},
    };
    return rules;
}

} // namespace meshwright
