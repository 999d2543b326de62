// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QVBoxLayout;

namespace meshwright {

/// What a section of a form stands on: filled, with round corners.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent);

    /// What stands on it, one below the other.
    QVBoxLayout& column() const { return *m_column; }

private:
    QVBoxLayout* m_column;
};

/// Whether @p widget is a card or stands on one: there are none within each other.
bool standsOnCard(const QWidget* widget);

} // namespace meshwright
