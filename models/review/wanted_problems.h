// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

namespace meshwright {

/// Which problems a reviewer looks at: all that count, unless some are chosen.
struct WantedProblems
{
    bool errors = false;
    bool warnings = false;
    bool hints = false;
    bool accepted = false; ///< what counts no more

    friend bool operator==(const WantedProblems&, const WantedProblems&) = default;

    bool isAll() const { return *this == WantedProblems(); }
    /// Whether a problem that counts is among them.
    bool has(Severity severity) const
    {
        return isAll() || (severity == Severity::Error     ? errors
                           : severity == Severity::Warning ? warnings
                                                           : hints);
    }
    /// Whether a row has any of them; every one does unless some are chosen.
    bool has(const ReviewRow& row) const
    {
        return isAll() || (errors && row.counts.errors > 0) || (warnings && row.counts.warnings > 0) ||
               (hints && row.counts.hints > 0) || (accepted && row.accepted > 0);
    }
};

} // namespace meshwright
