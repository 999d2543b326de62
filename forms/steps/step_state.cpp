// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/step_state.h"

#include "forms/steps/steps.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright::steps {

namespace {

/// Whether the document says anything about @p step; an empty object says nothing.
bool isPresent(const Step& step, const json& document)
{
    return std::ranges::any_of(step.about, [&](std::string_view about) {
        const json* value = find(document, Pointer(std::string(about)));
        return value && !value->empty();
    });
}

} // namespace

StepState stateOf(const Step& step, const json& document, const LiveIssues& issues, bool visited)
{
    int errors = 0;
    int warnings = 0;
    bool lacking = false;
    for (const Issue& issue : issues.all()) {
        if (issue.severity == Severity::Hint || stepOf(issue.pointer) != step.id)
            continue;
        if (!visited && !find(document, issue.pointer))
            lacking = true;
        else
            ++(issue.severity == Severity::Error ? errors : warnings);
    }
    if (errors > 0)
        return {StepState::Errors, errors};
    if (warnings > 0)
        return {StepState::Warnings, warnings};
    if (!visited && (lacking || !isPresent(step, document)))
        return {};
    return {StepState::Complete, 0};
}

QString words(const StepState& state)
{
    switch (state.kind) {
    case StepState::Untouched:
        break;
    case StepState::Complete:
        return Texts::tr("Complete");
    case StepState::Warnings:
        return state.count == 1 ? Texts::tr("1 warning") : Texts::tr("%n warnings", nullptr, state.count);
    case StepState::Errors:
        return state.count == 1 ? Texts::tr("1 error") : Texts::tr("%n errors", nullptr, state.count);
    }
    return Texts::tr("Not started");
}

} // namespace meshwright::steps
