// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/step_state.h"

#include "models/text/texts.h"
#include "models/words/issue_words.h"

namespace meshwright::steps {

QString words(const StepState& state)
{
    const QString counts = meshwright::countWords(state.errors, state.warnings, 0);
    switch (state.kind) {
    case StepState::ToDo:
        break;
    case StepState::Nothing:
        return Texts::tr("Nothing set");
    case StepState::Complete:
        return Texts::tr("Complete");
    case StepState::Warnings:
    case StepState::Errors:
        return counts;
    }
    return counts.isEmpty() ? Texts::tr("To do") : Texts::tr("To do: %1").arg(counts);
}

} // namespace meshwright::steps
