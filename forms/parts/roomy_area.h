// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

namespace meshwright {

/// Shows a widget whole where the screen has room for all of the window around it, and scrolls it down
/// where it has not; never sideways.
class RoomyArea : public QScrollArea
{
    Q_OBJECT

public:
    RoomyArea(QWidget* content, QWidget* parent);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int neededHeight() const;
    void fit();
};

/// Where @p pane, called @p name, can be scrolled when the window is smaller than it: on a small screen what
/// stands around it and everything in it are still to be reached.
QScrollArea* scrolledWhereTight(QWidget* pane, const QString& name, QWidget* parent);

} // namespace meshwright
