// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"
#include "models/validation/live_issues.h"

namespace meshwright::steps {

/// How far a step is, for its badge.
struct StepState
{
    enum class Kind { Untouched, Complete, Warnings, Errors };

    Kind kind = Kind::Untouched;
    int count = 0; ///< of the warnings or errors

    friend bool operator==(const StepState&, const StepState&) = default;
};

/// The state of @p step. One that holds nothing and has not been @p visited is untouched, whatever it lacks:
/// an empty form does not shout. Hints do not count.
StepState stateOf(const Step& step, const json& document, const LiveIssues& issues, bool visited);

/// @p state in words: "complete", "2 warnings", "1 error"; empty for untouched.
QString words(const StepState& state);

} // namespace meshwright::steps
