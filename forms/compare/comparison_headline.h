// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/comparison.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace meshwright {

class ChipLabel;

/// What is compared, how much of it differs, and how it is looked at.
class ComparisonHeadline : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonHeadline(QWidget* parent);

    void show(const Comparison& comparison);
    /// Whether only what changes behaviour is wanted.
    bool isOnlyBehaviour() const;
    /// The choice between that and everything, for a menu.
    QList<QAction*> choices() const { return m_choices; }

Q_SIGNALS:
    void choiceChanged();
    void copyRequested();

private:
    QWidget* makeWords();
    QPushButton* makeCopy();
    void makeChoices();
    void showChoice();

    QLabel* m_title;
    ChipLabel* m_changed;
    ChipLabel* m_added;
    ChipLabel* m_removed;
    ChipLabel* m_renamed;
    ChipLabel* m_weaker;
    QPushButton* m_choose;
    QList<QAction*> m_choices; ///< only behaviour, everything
};

} // namespace meshwright
