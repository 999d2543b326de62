// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"

#include <span>

namespace meshwright::steps {

/// The twelve steps in order. They live as long as the program.
std::span<const Step> all();
/// The step @p id.
const Step& step(StepId id);
/// The step in which the value at @p at is edited; the review for what no step is about.
StepId stepOf(const Pointer& at);

} // namespace meshwright::steps
