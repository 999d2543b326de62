// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/resource/expression.h"
#include "models/rules/route_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"

#include <optional>
#include <span>
#include <string_view>

namespace meshwright {

namespace {

/// The regular expression of @p match, unless that is empty or as a whole a placeholder.
std::optional<std::string_view> expressionIn(const json* match)
{
    const auto expression = text(member(match, "regex"));
    return expression && !expression->empty() && placeholder(*expression) != *expression ? expression
                                                                                         : std::nullopt;
}

/// Calls see(expression, at) for each of these.
template <typename See>
void forEachExpression(Kind kind, const json& input, See see)
{
    for (const std::string_view shape :
         {"HttpPathMatch", "HeaderMatchMethod", "GrpcRouteMetadataMatchMethod", "GrpcMetadataMatchMethod"})
        forEachObject(schema::createInput(kind), input, shape, [&](const json& match, const PathSoFar& at) {
            if (const auto expression = expressionIn(&match))
                see(*expression, PathSoFar(at, "regex"));
        });
}

void expressionSyntax(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachExpression(kind, input, [&](std::string_view expression, const PathSoFar& at) {
        if (const auto fault = expressionFault(expression))
            findings.add(self, at.pointer(), *fault);
    });
}

/// Envoy holds the whole path against the expression.
void expressionOfNoPath(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachHttpRoute(input, [&](const RoutePart& part) {
        const auto expression = expressionIn(member(part.match(), "path"));
        if (expression && !canBeginWith(*expression, '/'))
            findings.add(
                self, part.matchAt().resolve("path/regex"),
                Texts::tr(
                    "The whole path must match %1, and no path does: each begins with a slash. Put one in "
                    "front, or .* for anything.")
                    .arg(quote(*expression)));
    });
}

} // namespace

std::span<const ResourceRule> regularExpressionRules()
{
    static constexpr ResourceRule rules[] = {
        {{"regex-syntax", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Regular expression that Envoy refuses"),
          "Envoy, regular expressions (RE2)"},
         bothRoutes,
         expressionSyntax},
        {{"regex-no-path", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Regular expression that no path matches"), "Envoy, route matching"},
         bothRoutes,
         expressionOfNoPath},
    };
    return rules;
}

} // namespace meshwright
