// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/searched_text.h"

namespace meshwright {

/// Which problems a reviewer looks at: all that count, unless some are chosen; with the words of the filter
/// besides.
struct WantedProblems
{
    bool errors = false;
    bool warnings = false;
    bool hints = false;
    bool accepted = false; ///< what counts no more
    SearchedWords words = {};

    friend bool operator==(const WantedProblems&, const WantedProblems&) = default;

    /// Whether none are chosen, whatever the words are.
    bool isAll() const { return !errors && !warnings && !hints && !accepted; }
    /// Whether any that count are chosen, or none are and so all.
    bool hasCounting() const { return isAll() || errors || warnings || hints; }
    /// Whether a problem that counts is among them, as far as it is not the words that tell.
    bool has(Severity severity) const
    {
        return isAll() || (severity == Severity::Error     ? errors
                           : severity == Severity::Warning ? warnings
                                                           : hints);
    }
    /// Whether a row has any of them and the words; every one does unless some are chosen.
    bool has(const ReviewRow& row) const
    {
        const bool isChosen = isAll() || (errors && row.counts.errors > 0) ||
                              (warnings && row.counts.warnings > 0) || (hints && row.counts.hints > 0) ||
                              (accepted && row.accepted > 0);
        return isChosen && words.areIn(row.text);
    }
};

} // namespace meshwright
