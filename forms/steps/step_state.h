// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"
#include "models/rules/live_issues.h"

namespace meshwright::steps {

/// How far a step is, as its badge says it.
struct StepState
{
    enum Kind { Untouched, Complete, Warnings, Errors };

    Kind kind = Untouched;
    int count = 0; ///< how many warnings or errors

    friend bool operator==(const StepState&, const StepState&) = default;
};

/// The state of @p step. @p visited: the person has left it once, or has seen the review; before, a step that
/// merely lacks what is required counts as untouched, so that an empty wizard is no wall of errors.
StepState stateOf(const Step& step, const json& document, const LiveIssues& issues, bool visited);

/// "Not started", "Complete", "2 warnings", "1 error".
QString words(const StepState& state);

} // namespace meshwright::steps
