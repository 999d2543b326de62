// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/on_screen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace meshwright {

namespace {

constexpr QMargins usualFrame(8, 40, 8, 8); // nobody knows it before the window is shown

/// @p window, or as much of it as there is room for, moved into @p room.
QRect movedInto(const QRect& room, const QRect& window)
{
    QRect out(window.topLeft(), window.size().boundedTo(room.size()));
    out.moveLeft(std::clamp(out.left(), room.left(), room.right() - out.width() + 1));
    out.moveTop(std::clamp(out.top(), room.top(), room.bottom() - out.height() + 1));
    return out;
}

} // namespace

void openOnScreen(QWidget& window, const QSize& comfortable, const QByteArray& remembered)
{
    const QRect ownRoom = window.screen()->availableGeometry().marginsRemoved(usualFrame);
    window.resize(comfortable.boundedTo(ownRoom.size()));
    if (!window.restoreGeometry(remembered) || window.isMaximized() || window.isFullScreen())
        return;
    // It may have been remembered on a larger screen, or on one that is no longer there.
    const QScreen* const there = QGuiApplication::screenAt(window.geometry().center());
    const QRect room = there ? there->availableGeometry().marginsRemoved(usualFrame) : ownRoom;
    if (const QRect inside = movedInto(room, window.geometry()); inside != window.geometry())
        window.setGeometry(inside);
}

} // namespace meshwright
