// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIcon>
#include <QToolButton>

namespace meshwright {

/// The sign that something can be mended, in the colour @p colour.
QIcon fixBulb(const QColor& colour);

/// A light bulb beside what is wrong: pressed, it offers ways to mend it. Keys reach the same with Alt+Enter,
/// so that it takes no focus from where one is; its room stays while it is hidden.
class FixBulb : public QToolButton
{
    Q_OBJECT

public:
    explicit FixBulb(QWidget* parent);

    /// What it is called, for ears and under the mouse.
    static QString words();

private:
    void colourAsAround();
};

} // namespace meshwright
