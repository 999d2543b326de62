// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/route_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

// How a route shares its requests among virtual nodes.
namespace meshwright {

namespace {

const json::array_t& targetsOf(const RoutePart& part)
{
    return items(path(part.route, {"action", "weightedTargets"}));
}

Pointer targetsAt(const RoutePart& part)
{
    return part.pointer().resolve("action/weightedTargets");
}

/// Calls see(sum, count, at) for the weights of each route's targets, where all are known and possible.
template <typename See>
void forEachShare(const json& input, See see)
{
    forEachRoute(input, [&](const RoutePart& part) {
        const json::array_t& targets = targetsOf(part);
        std::int64_t sum = 0;
        for (const json& target : targets) {
            const auto weight = integer(member(target, "weight"));
            if (!weight || *weight < 0 || *weight > 100)
                return;
            sum += *weight;
        }
        if (!targets.empty())
            see(sum, targets.size(), targetsAt(part));
    });
}

/// M32. The service takes it.
void noWeight(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachShare(input, [&](std::int64_t sum, std::size_t, const Pointer& at) {
        if (sum == 0)
            findings.add(
                self, at,
                Texts::tr("No target has a weight above 0, so no request gets anywhere. Give at least one a "
                          "weight; for a single one 100."));
    });
}

/// API, WeightedTarget: "must be less than or equal to 100".
void heavyWeights(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachShare(input, [&](std::int64_t sum, std::size_t, const Pointer& at) {
        if (sum > 100)
            findings.add(
                self, at,
                Texts::tr(
                    "The weights add up to %1. At most 100 are allowed for all targets together: make some "
                    "smaller.")
                    .arg(sum));
    });
}

/// M32: weights are shares of their sum, which is easily overlooked.
void lightWeights(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachShare(input, [&](std::int64_t sum, std::size_t count, const Pointer& at) {
        if (sum == 0 || sum >= 100)
            return;
        findings.add(
            self, at,
            count < 2
                ? Texts::tr(
                      "The only target has the weight %1 and gets all requests nevertheless: weights are "
                      "shares of their sum. Write 100.")
                      .arg(sum)
                : Texts::tr("The weights add up to %1, and each is a share of that sum, not of 100. Let them "
                            "add up to 100 if they are percentages.")
                      .arg(sum));
    });
}

/// M33. Two listeners of one node are two targets.
void targetTwice(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRoute(input, [&](const RoutePart& part) {
        const json::array_t& targets = targetsOf(part);
        std::set<std::pair<std::string_view, std::optional<std::int64_t>>> seen;
        for (std::size_t i = 0; i < targets.size(); ++i) {
            const auto node = filledText(member(targets[i], "virtualNode"));
            const json* port = member(targets[i], "port");
            if (!node || node->empty() || (port && !integer(port)))
                continue;
            if (!seen.emplace(*node, integer(port)).second)
                findings.add(self, targetsAt(part) / i / "virtualNode",
                             Texts::tr("%1 is a target already. Give it one weight: remove one of the two.")
                                 .arg(quote(*node)));
        }
    });
}

} // namespace

std::span<const ResourceRule> weightRules()
{
    static constexpr ResourceRule rules[] = {
        {{"weights-zero", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Route whose targets have no weight"),
          "App Mesh guide, Routes"},
         onlyRoutes,
         noWeight},
        {{"weights-above-100", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Weights of more than 100 together"), "App Mesh API, WeightedTarget"},
         onlyRoutes,
         heavyWeights},
        {{"weights-below-100", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Weights of less than 100 together"), "App Mesh guide, Routes"},
         onlyRoutes,
         lightWeights},
        {{"target-twice", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Same target twice"),
          "Kiali, KIA1105"},
         onlyRoutes,
         targetTwice},
    };
    return rules;
}

} // namespace meshwright
