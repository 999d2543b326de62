// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/durations.h"

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"

#include <span>
#include <string_view>

// Durations wherever a kind has them: timeouts, outlier detection, retries.
namespace meshwright {

namespace {

void reportEmpty(Kind kind, const Pointer& at, const RuleInfo& self, Findings& findings)
{
    Issue* issue = findings.add(self, at,
                                Texts::tr("The duration is empty. Write a value and a unit, such as "
                                          "{\"value\": 10, \"unit\": \"s\"}."));
    const schema::Field* field = schema::fieldAt(schema::createInput(kind), at);
    if (field && field->need != schema::Required)
        offerRemoval(issue);
}

/// Both members are optional in the API's model, and required by everything else that reads it. One issue for
/// each duration; none where a member is only misspelt, which has an issue of its own.
void incompleteDuration(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachObject(
        schema::createInput(kind), input, "Duration", [&](const json& duration, const PathSoFar& at) {
            const bool hasValue = member(duration, "value");
            const bool hasUnit = member(duration, "unit");
            if (duration.size() != std::size_t{hasValue} + std::size_t{hasUnit} || (hasValue && hasUnit))
                return;
            if (hasUnit)
                findings.add(
                    self, at.pointer() / "value",
                    Texts::tr("The duration has a unit and no value. Write a whole number, or leave the "
                              "duration out."));
            else if (hasValue)
                findings.add(
                    self, at.pointer() / "unit",
                    Texts::tr("The duration is %1, and nothing says of what. Add the unit: s for seconds, ms "
                              "for milliseconds.")
                        .arg(shown(*member(duration, "value"))));
            else
                reportEmpty(kind, at.pointer(), self, findings);
        });
}

/// R22.
void shortIdle(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const auto look = [&](const json& timeout, const PathSoFar& at) {
        const json* idle = member(timeout, "idle");
        const json* perRequest = member(timeout, "perRequest");
        const auto shortest = milliseconds(idle);
        const auto longest = milliseconds(perRequest);
        if (shortest && longest && *shortest > 0 && *shortest < *longest)
            findings.add(
                self, at.pointer() / "idle",
                Texts::tr("A connection that carries nothing is closed after %1, before a request may have "
                          "taken its %2. Make the idle duration at least as long as the request timeout.")
                    .arg(shownDuration(*idle), shownDuration(*perRequest)));
    };
    for (const std::string_view shape : {"HttpTimeout", "GrpcTimeout"})
        forEachObject(schema::createInput(kind), input, shape, look);
}

} // namespace

std::span<const ResourceRule> durationRules()
{
    static constexpr ResourceRule rules[] = {
        {{"duration-incomplete", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Duration without its value or unit"),
          "CloudFormation, AWS::AppMesh::VirtualNode Duration"},
         {Kind::VirtualNode, Kind::Route},
         incompleteDuration},
        {{"idle-shorter-than-request", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Idle duration shorter than the request timeout"), "Envoy, timeouts"},
         {Kind::VirtualNode, Kind::Route},
         shortIdle},
    };
    return rules;
}

} // namespace meshwright
