// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/palette_following.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace meshwright {

namespace {

class PaletteFollower : public QObject
{
public:
    PaletteFollower(QWidget& widget, std::function<void()> then) : QObject(&widget), m_then(std::move(then))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
            m_then();
            look();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// A theme reaches the widgets in no order: what is around this one may still have the old one.
    void look()
    {
        if (std::exchange(m_isToLook, true))
            return;
        const auto again = [this] {
            m_then();
            m_isToLook = false;
        };
        QTimer::singleShot(0, this, again);
    }

    std::function<void()> m_then;
    bool m_isToLook = false; ///< once every widget has its palette
};

} // namespace

void onPaletteChange(QWidget& widget, std::function<void()> then)
{
    new PaletteFollower(widget, std::move(then)); // owned by the widget
}

void keepColour(QWidget& widget, QPalette::ColorRole role, std::function<QColor(const QPalette&)> colour)
{
    const auto give = [&widget, role, colour = std::move(colour)] {
        // Not its own palette, which has the colour already.
        const QWidget* around = widget.parentWidget();
        const QColor wanted = colour(around ? around->palette() : QApplication::palette());
        QPalette own = widget.palette();
        if (own.color(role) == wanted)
            return;
        own.setColor(role, wanted);
        widget.setPalette(own);
    };
    give();
    onPaletteChange(widget, give);
}

} // namespace meshwright
