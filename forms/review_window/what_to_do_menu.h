// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/review_window/issue_card.h"

#include <QPoint>

namespace meshwright {

/// Opens the menu of @p issue over @p window at @p where of the screen: what mends it, accepts it or takes
/// that back, explains it, and where else it leads.
void openWhatToDoMenu(ReviewWalk& walk, const ReviewIssue& issue, const ReviewWishes& wishes, QPoint where,
                      QWidget& window);

} // namespace meshwright
