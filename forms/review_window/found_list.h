// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review_tree.h"
#include "models/review/review_walk.h"

#include <QSet>
#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace meshwright {

class EmptyState;

/// The left of the review: everything that was found in groups, a filter, and what was left out.
class FoundList : public QWidget
{
    Q_OBJECT

public:
    /// @p walk must outlive the list.
    FoundList(ReviewWalk& walk, QWidget* parent);

    void focusFilter();
    void groupBy(ReviewGrouping by);
    ReviewGrouping grouping() const { return m_model.grouping(); }
    /// What is said while nothing has been read.
    void setWaiting(const QString& words);
    /// What it needs: where there is less, all of it is scrolled.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void groupedBy(meshwright::ReviewGrouping by);

private:
    using ClosedGroups = QSet<QString>; ///< by their titles

    ClosedGroups& closedNow();
    QWidget* makeTop();
    void makeTree();
    QWidget* makeLeftOut();
    void showReview();
    void showWanted();
    void showTree();
    void openGroups();
    void noteGroup(const QModelIndex& group, bool isOpen);
    void sayWhyEmpty();
    void follow();
    void choose(const QModelIndex& index);
    void showLeftOut();

    ReviewWalk& m_walk;
    ReviewTree m_model;
    QLineEdit* m_filter;
    QComboBox* m_groups;
    QStackedWidget* m_stack;
    QTreeView* m_tree;
    EmptyState* m_empty;
    QLabel* m_leftOut;
    QPushButton* m_details;
    QString m_waiting;
    bool m_isFollowing = false; ///< it is not the person who chooses
    bool m_isOpening = false;   ///< nor who opens and closes
    std::map<ReviewGrouping, ClosedGroups> m_closed;
    ClosedGroups m_closedFound; ///< of what is found with the words of the filter
};

/// What the groups are by: "Kind".
QString groupingWords(ReviewGrouping by);

} // namespace meshwright
