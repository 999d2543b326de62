// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/step_state.h"

#include "forms/steps/steps.h"
#include "models/document/json.h"

#include <QCoreApplication>

namespace meshwright::steps {

namespace {

/// Whether the document holds anything of @p step.
bool holdsAnything(const Step& step, const json& document)
{
    return std::ranges::any_of(step.about, [&](std::string_view about) {
        return find(document, Pointer(std::string(about))) != nullptr;
    });
}

} // namespace

StepState stateOf(const Step& step, const json& document, const LiveIssues& issues, bool visited)
{
    if (!visited && !holdsAnything(step, document))
        return {};
    int errors = 0;
    int warnings = 0;
    for (const Issue& issue : issues.all()) {
        if (stepOf(issue.pointer) != step.id)
            continue;
        errors += issue.severity == Severity::Error;
        warnings += issue.severity == Severity::Warning;
    }
    if (errors > 0)
        return {StepState::Kind::Errors, errors};
    if (warnings > 0)
        return {StepState::Kind::Warnings, warnings};
    return {StepState::Kind::Complete, 0};
}

QString words(const StepState& state)
{
    switch (state.kind) {
    case StepState::Kind::Complete:
        return QCoreApplication::translate("steps", "complete");
    case StepState::Kind::Warnings:
        return state.count == 1 ? QCoreApplication::translate("steps", "1 warning")
                                : QCoreApplication::translate("steps", "%1 warnings").arg(state.count);
    case StepState::Kind::Errors:
        return state.count == 1 ? QCoreApplication::translate("steps", "1 error")
                                : QCoreApplication::translate("steps", "%1 errors").arg(state.count);
    case StepState::Kind::Untouched:
        break;
    }
    return {};
}

} // namespace meshwright::steps
