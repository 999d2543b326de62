// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/rules/live_issues.h"

#include <QString>

#include <functional>

class QWidget;

namespace meshwright {

/// What the review says of the problems: how many, and the worst of them with a link to each; nullptr when
/// there are none. @p go is called with the place of a link, @p drop with that of a member the API does not
/// know.
QWidget* makeReviewProblems(const LiveIssues& issues, const std::function<void(const Pointer& at)>& go,
                            const std::function<void(const Pointer& at)>& drop, QWidget* parent);

} // namespace meshwright
