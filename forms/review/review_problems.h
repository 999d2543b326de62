// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/live_state.h"

#include <QString>

#include <functional>

class QWidget;

namespace meshwright {

/// What the review says of the problems: how many, and the worst of them with a link to each; nullptr when
/// there are none. Who wants to go to where one is mended in another step is led there by @p state. @p go is
/// called with the place of a link, @p drop with that of a member the API does not
/// know.
QWidget* makeReviewProblems(steps::LiveState& state, const std::function<void(const Pointer& at)>& go,
                            const std::function<void(const Pointer& at)>& drop, QWidget* parent);

/// What hinders Create although nobody counts it: the errors that are accepted, each with a link; nullptr
/// when there are none.
QWidget* makeAcceptedErrors(const steps::WizardState& state, const std::function<void(const Pointer& at)>& go,
                            QWidget* parent);

} // namespace meshwright
