// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/offered_fix.h"
#include "models/rules/resource/choice.h"
#include "models/rules/route_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

// What a gateway route changes in a request.
namespace meshwright {

namespace {

/// Calls see(rewrite, at, part) for each rewrite of a route of HTTP.
template <typename See>
void forEachRewrite(const json& input, See see)
{
    forEachRoute(input, [&](const RoutePart& part) {
        const json* action = member(part.route, "action");
        if (const json* rewrite = knownMember(action, "rewrite"); rewrite && part.isHttp())
            see(*rewrite, part.pointer().resolve("action/rewrite"), part);
    });
}

void rewriteTwice(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRewrite(input, [&](const json& rewrite, const Pointer& at, const RoutePart&) {
        if (knownMember(&rewrite, "prefix") && knownMember(&rewrite, "path"))
            findings.add(
                self, at,
                Texts::tr(
                    "The prefix and the whole path are rewritten together. Keep the prefix where the match "
                    "has one, the path where it has a path."));
    });
}

void prefixRewriteChoice(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    static constexpr Choice choice{
        "defaultPrefix", "value",
        QT_TRANSLATE_NOOP("Meshwright",
                          "Nothing says what becomes of the prefix. Give the default or a value, or leave "
                          "this out."),
        QT_TRANSLATE_NOOP(
            "Meshwright",
            "The default for the prefix and a value are given together. Keep the value to write "
            "another prefix, or the default to say whether it becomes /.")};
    forEachRewrite(input, [&](const json& rewrite, const Pointer& at, const RoutePart&) {
        reportChoice(choice, member(rewrite, "prefix"), at / "prefix", self, findings);
    });
}

/// What is written must be a path.
void rewriteSlash(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRewrite(input, [&](const json& rewrite, const Pointer& at, const RoutePart&) {
        const auto look = [&](const json* given, std::string_view relative) {
            const auto value = filledText(given);
            if (value && !value->empty() && !value->starts_with('/'))
                offerSlash(
                    findings.add(
                        self, at.resolve(relative),
                        Texts::tr(
                            "%1 does not begin with a slash, so that what it makes is no path. Put one in "
                            "front.")
                            .arg(quote(*value))),
                    *value);
        };
        look(path(rewrite, {"prefix", "value"}), "prefix/value");
        look(path(rewrite, {"path", "exact"}), "path/exact");
    });
}

/// Guide, Gateway routes: each kind of match has its own rewrite.
void rewriteOfOther(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRewrite(input, [&](const json& rewrite, const Pointer& at, const RoutePart& part) {
        const json* match = part.match();
        const bool hasPrefix = member(match, "prefix");
        const bool hasPath = member(match, "path");
        // Neither says what is meant; both, here or in the match, have an issue of their own.
        if (hasPrefix == hasPath || (member(rewrite, "prefix") && member(rewrite, "path")))
            return;
        if (hasPath && knownMember(match, "path") && knownMember(&rewrite, "prefix"))
            findings.add(
                self, at / "prefix",
                Texts::tr("The match has a path and no prefix that could be rewritten. Rewrite the path."));
        if (hasPrefix && knownMember(match, "prefix") && knownMember(&rewrite, "path"))
            findings.add(
                self, at / "path",
                Texts::tr("The match has a prefix, and rewriting the whole path would lose what follows it. "
                          "Rewrite the prefix."));
    });
}

/// Envoy puts the value where the prefix was, letter by letter.
void rewriteJoins(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRewrite(input, [&](const json& rewrite, const Pointer& at, const RoutePart& part) {
        const auto value = filledText(path(rewrite, {"prefix", "value"}));
        const auto prefix = text(member(part.match(), "prefix"));
        if (!value || !prefix || !prefix->ends_with('/') || value->empty() || value->ends_with('/'))
            return;
        offerValue(
            findings.add(
                self, at.resolve("prefix/value"),
                Texts::tr("%1 takes the place of %2 as it is: %3 becomes %4. End it with a slash, too.")
                    .arg(quote(*value), quote(*prefix), quote(std::string(*prefix) + "new"),
                         quote(std::string(*value) + "new"))),
            std::string(*value) + '/');
    });
}

} // namespace

std::span<const ResourceRule> rewriteRules()
{
    static constexpr ResourceRule rules[] = {
        {{"rewrite-prefix-and-path", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Prefix and path rewritten together"),
          "App Mesh controller for Kubernetes, webhooks"},
         onlyGatewayRoutes,
         rewriteTwice},
        {{"rewrite-prefix-choice", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Rewritten prefix of no form or of both"),
          "App Mesh controller for Kubernetes, webhooks"},
         onlyGatewayRoutes,
         prefixRewriteChoice},
        {{"rewrite-no-slash", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Rewrite that does not begin with a slash"),
          "App Mesh controller for Kubernetes, webhooks"},
         onlyGatewayRoutes,
         rewriteSlash},
        {{"rewrite-unlike-match", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Rewrite of what is not matched"), "App Mesh guide, Gateway routes"},
         onlyGatewayRoutes,
         rewriteOfOther},
        {{"rewrite-joins", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Rewritten prefix that swallows a slash"), "Envoy, prefix rewrites"},
         onlyGatewayRoutes,
         rewriteJoins},
    };
    return rules;
}

} // namespace meshwright
