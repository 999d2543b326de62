// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright::steps {

/// How far a step is, as its badge says it. All that is wrong counts, from the start.
struct StepState
{
    enum Kind {
        ToDo,     ///< not visited yet, or held up by other steps
        Nothing,  ///< visited, and the document says nothing about it: nothing is needed
        Complete, ///< visited, and all is well
        Warnings,
        Errors
    };

    Kind kind = ToDo;
    int errors = 0;
    int warnings = 0;

    friend bool operator==(const StepState&, const StepState&) = default;
};

/// "To do", "To do: 2 errors", "Nothing set", "Complete", "1 error, 2 warnings".
QString words(const StepState& state);

} // namespace meshwright::steps
