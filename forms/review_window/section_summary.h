// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/summary.h"

#include <QString>

#include <span>

namespace meshwright {

/// What @p lines say in one line: the listeners or backends by their names where there are several parts,
/// else the first of the values. Ends with how much more there is.
QString summaryLine(std::span<const steps::SummaryLine> lines);

} // namespace meshwright
