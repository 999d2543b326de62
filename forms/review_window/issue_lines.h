// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/review_window/issue_card.h"

class QVBoxLayout;

namespace meshwright {

/// Adds a line for @p issue to @p column: how bad it is, what is wrong; who chooses it looks at it.
void addIssueLine(QVBoxLayout& column, ReviewWalk& walk, const ReviewIssue& issue, QWidget* parent);

/// Says in @p column that there are @p more problems than it has lines for; nothing for none.
void addMoreIssues(QVBoxLayout& column, int more, QWidget* parent);

/// A card with what is wrong with others and about @p row as well, and the way there; nullptr when nothing
/// is.
QWidget* makeConcerningCard(ReviewWalk& walk, std::size_t row, QWidget* parent);

/// A card with what is accepted in @p row and not looked at, and a way to take each back; nullptr when
/// nothing is.
QWidget* makeAcceptedCard(ReviewWalk& walk, std::size_t row, const ReviewWishes& wishes, QWidget* parent);

} // namespace meshwright
