// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace meshwright {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore(); // it goes on to what is around, which scrolls
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget* control)
{
    // Qt gives the focus first and the wheel afterwards, so that the wheel would find it there.
    if (control->focusPolicy() == Qt::WheelFocus)
        control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

} // namespace meshwright
