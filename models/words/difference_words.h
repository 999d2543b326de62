// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QString>

#include <vector>

namespace meshwright {

/// One field in which two documents differ, in words.
struct DifferenceLine
{
    QString field;
    QString before;
    QString after;
    bool isNew = false;  ///< nothing was there before, which @ref before says
    bool isGone = false; ///< nothing is there after, which @ref after says

    friend bool operator==(const DifferenceLine&, const DifferenceLine&) = default;
};

/// What makes @p after of @p before, field by field; empty when they say the same. A text that becomes
/// something else, or comes of that, stands in quotes.
std::vector<DifferenceLine> differenceLines(const json& before, const json& after);

} // namespace meshwright
