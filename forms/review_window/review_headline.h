// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace meshwright {

class ChipLabel;
class FilterChip;
class ReviewWalk;

/// What is reviewed and what it has, at a glance, and what can be done with all of it. The chips that count
/// problems show only these when they are pressed.
class ReviewHeadline : public QWidget
{
    Q_OBJECT

public:
    /// @p walk must outlive it; @p title is what is reviewed.
    ReviewHeadline(ReviewWalk& walk, const QString& title, QWidget* parent);

Q_SIGNALS:
    void compareRequested();
    void reportRequested();
    /// The person wants to know what can be done about the current problem; @p where they point.
    void whatToDoAsked(QPoint where);

private:
    QWidget* makeGlance(const QString& words);
    void makeButtons(QHBoxLayout& line);
    FilterChip* addFilter(const char* name, QWidget* parent);
    void refresh();
    void countProblems();
    void filter();
    void allow();

    ReviewWalk& m_walk;
    std::vector<ChipLabel*> m_kinds;
    FilterChip* m_errors = nullptr;
    FilterChip* m_warnings = nullptr;
    FilterChip* m_hints = nullptr;
    FilterChip* m_accepted = nullptr;
    ChipLabel* m_sound = nullptr; ///< that nothing is wrong, or only as hints
    QWidget* m_report = nullptr;
    QWidget* m_whatToDo = nullptr;
};

} // namespace meshwright
