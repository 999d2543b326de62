// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"
#include "models/json/json_fwd.h"

namespace meshwright::steps {

/// What was decided in the step @p id, in a few words: "DNS orders.apps.local". Empty where nothing was, or
/// where it does not stand in @p document.
QString decided(StepId id, const json& document);

} // namespace meshwright::steps
