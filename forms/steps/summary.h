// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"

namespace meshwright::steps {

/// One line of a summary. Without a value it is the heading of the deeper lines below it; without a label it
/// is a remark.
struct SummaryLine
{
    int depth = 0;
    QString label;
    QString value;

    friend bool operator==(const SummaryLine&, const SummaryLine&) = default;
};

/// The values @p step is about: labels of the schema, words instead of codes, units, items numbered. Where
/// there is nothing, a remark on what then holds; where there is more than anybody reads at a glance, a
/// remark at the end on where the rest is.
std::vector<SummaryLine> summary(const Step& step, const json& document);

} // namespace meshwright::steps
