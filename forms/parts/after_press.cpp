// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/after_press.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QTimer>

#include <utility>

namespace meshwright {

namespace {

/// Waits until no mouse button is held down any more.
class Release : public QObject
{
public:
    Release(QObject* context, std::function<void()> does) : QObject(context), m_does(std::move(does))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonRelease &&
            static_cast<QMouseEvent*>(event)->buttons() == Qt::NoButton) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { // what was pressed hears of it first
                deleteLater();
                m_does();
            });
        }
        return false;
    }

private:
    std::function<void()> m_does;
};

} // namespace

void afterPress(QObject* context, std::function<void()> does)
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        does();
    else
        new Release(context, std::move(does));
}

} // namespace meshwright
