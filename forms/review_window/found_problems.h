// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review_issues_model.h"
#include "models/review/review_walk.h"

#include <QPoint>
#include <QWidget>

class QListView;
class QStackedWidget;

namespace meshwright {

class EmptyState;
class PaneHeader;

/// The problems of a review: every one, in the order in which F4 goes through them.
class FoundProblems : public QWidget
{
    Q_OBJECT

public:
    /// @p walk must outlive the list.
    FoundProblems(ReviewWalk& walk, QWidget* parent);

    /// Whether a person has ended the reading: what is not checked then will not be by itself.
    void setCut(bool isCut);
    /// What is said instead of that nothing was found; empty while everything is there.
    void setGone(const QString& words);
    /// Where on the screen the current problem is.
    QPoint currentPoint() const;

Q_SIGNALS:
    /// The person wants to know what can be done about the current problem; @p where they point.
    void whatToDoAsked(QPoint where);

private:
    void makeView();
    void showReview();
    void showProblems();
    QString counts() const; ///< how many there are, and how many of them are shown
    void sayWhyEmpty();
    void follow();

    ReviewWalk& m_walk;
    ReviewIssuesModel m_model;
    PaneHeader* m_header;
    QStackedWidget* m_stack;
    QListView* m_view;
    EmptyState* m_empty;
    bool m_isFollowing = false;
    bool m_isCut = false;
    QString m_gone;
};

} // namespace meshwright
