// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/compare/difference_rows.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QStackedWidget;

namespace meshwright {

class ComparisonHeadline;
class EmptyState;
class ResourceView;

/// A comparison: what differs, a line a resource; beside it the fields of the one that is chosen, and its
/// text on both sides.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    /// @p canTakeOver: what differs can be taken over, where whyNotTaken() says nothing else.
    ComparisonView(bool canTakeOver, QWidget* parent);

    /// Shows @p comparison; the resource that was chosen stays so, if it differs here too.
    void show(std::shared_ptr<const Comparison> comparison);
    const std::shared_ptr<const Comparison>& comparison() const { return m_rows.comparison(); }
    ComparisonHeadline& headline() const { return *m_headline; }
    /// Everything that is shown, as text.
    QString text() const;
    void copyText();
    /// Goes to the next resource that differs, or to the one before.
    void goOn(int by);

Q_SIGNALS:
    /// What the first side has of @p field is wanted in @p resource of the second.
    void takeOverRequested(const meshwright::ResourceDifference& resource,
                           const meshwright::FieldDifference& field);

private:
    QWidget* makePanes();
    QWidget* makeList();
    QWidget* makeResource();
    void showChoice();
    void chooseFirst();
    void choose(const QModelIndex& index);
    void showEmpty();

    bool m_canTakeOver;
    DifferenceRows m_rows;
    ComparisonHeadline* m_headline;
    QListView* m_list;
    QStackedWidget* m_right;
    EmptyState* m_empty;
    QLabel* m_sign;
    QLabel* m_name;
    ResourceView* m_fields;
    QWidget* m_resource;
};

} // namespace meshwright
