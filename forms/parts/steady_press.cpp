// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/steady_press.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QStyleHints>
#include <QWidget>

namespace meshwright {

namespace {

/// Has what is pressed see a mouse that holds still where it was pressed, in its own coordinates.
class SteadyPress : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!watched->isWidgetType())
            return false;
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            note(static_cast<QWidget*>(watched), *static_cast<const QMouseEvent*>(event));
            return false;
        case QEvent::MouseMove:
        case QEvent::MouseButtonRelease:
            return watched == m_pressed && tell(*static_cast<QMouseEvent*>(event));
        default:
            return false;
        }
    }

private:
    void note(QWidget* pressed, const QMouseEvent& press)
    {
        if (press.buttons() != press.button())
            return; // another button is held down already
        m_pressed = pressed;
        m_within = press.position();
        m_onScreen = press.globalPosition();
    }

    /// Tells it in place of @p event where that looks otherwise from what has moved. Whether it has been
    /// told.
    bool tell(QMouseEvent& event)
    {
        QWidget* const pressed = m_pressed;
        const bool isHeld = event.buttons() != Qt::NoButton;
        if (!isHeld)
            m_pressed = nullptr;
        if (!isHeld && event.type() == QEvent::MouseMove)
            return false; // it was let go over something else, such as the list it opened
        const QPointF way = event.globalPosition() - m_onScreen;
        const QPointF within = m_within + way;
        const bool isDrag = way.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
        if (isDrag || within.toPoint() == event.position().toPoint())
            return false; // who goes somewhere sees where that is
        QMouseEvent steady(event.type(), within, event.scenePosition(), event.globalPosition(),
                           event.button(), event.buttons(), event.modifiers(), event.source(),
                           event.pointingDevice());
        QCoreApplication::sendEvent(pressed, &steady);
        event.accept(); // else what is around would be told once more
        return true;
    }

    QPointer<QWidget> m_pressed;
    QPointF m_within;   ///< where it was pressed, in its own coordinates
    QPointF m_onScreen; ///< the same on the screen
};

} // namespace

void keepPressesSteady()
{
    static QPointer<SteadyPress> one; // goes with the application
    if (one)
        return;
    one = new SteadyPress(qApp);
    qApp->installEventFilter(one);
}

} // namespace meshwright
