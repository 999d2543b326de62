// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"
#include "models/json/json_fwd.h"

#include <span>
#include <vector>

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

/// The values @p step is about, in the order of its form: labels of the schema, words instead of codes,
/// units, listeners and backends by what people call them. Where there is nothing, a remark on what then
/// holds; where there is more than anybody reads at a glance, a remark at the end on where the rest is. @p
/// without is left out: nothing comes of a step that is about nothing else.
std::vector<SummaryLine> summary(const Step& step, const json& document,
                                 std::span<const Pointer> without = {});

/// All steps under their titles, those of which nothing is given left out.
std::vector<SummaryLine> summaryOfAll(const json& document);

} // namespace meshwright::steps
