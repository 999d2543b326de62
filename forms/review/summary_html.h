// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/summary.h"
#include "models/json/json_type.h"
#include "models/rules/issue.h"
#include "models/words/difference_words.h"

#include <span>
#include <vector>

namespace meshwright {

/// The lines of a summary as a table of two columns, labels quieter than values.
QString summaryHtml(std::span<const steps::SummaryLine> lines);

/// A paragraph that names @p issues with their severity, the worst first; empty when there are none.
QString problemsHtml(std::vector<Issue> issues);

/// Which virtual node an update is about: @p saved, whose name and mesh no update changes.
QString whatStaysHtml(const json& saved);

/// What an update changes, old and new beside each other.
QString changesHtml(const std::vector<DifferenceLine>& lines);

} // namespace meshwright
