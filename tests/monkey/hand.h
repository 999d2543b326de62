// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/desktop.h"
#include "tests/monkey/playground.h"
#include "tests/monkey/sight.h"

#include <QEvent>

class QWindow;

namespace meshwright::monkey {

/// Does acts: posts what a mouse and a keyboard would, as the window system posts it, so that focus, grabs
/// and what a dialog blocks are as for a person; and does what other programs and places do.
class Hand
{
public:
    Hand(const Sight& sight, Playground& playground);

    /// The program that files are opened in, and that is ended.
    void setDesktop(Desktop* desktop) { m_desktop = desktop; }
    /// May return only after what @p act has opened is closed again.
    void perform(const Act& act);
    bool holdsButton() const { return m_buttons != Qt::NoButton; }

private:
    void mouse(const Act& act);
    void send(QWindow* window, QPoint at, QEvent::Type type, Qt::MouseButton button);
    void turnWheel(const Act& act);
    static void key(int key, Qt::KeyboardModifiers modifiers, const QString& text);
    static void type(const QString& words);
    void toWindow(const Act& act);
    void chooseFile(const QString& name);
    void outside(const Act& act);

    const Sight& m_sight;
    Playground& m_playground;
    Desktop* m_desktop = nullptr;
    Qt::MouseButtons m_buttons = Qt::NoButton;
    int m_clock = 0; ///< of mouse events, so that two clicks are no double click
};

} // namespace meshwright::monkey
