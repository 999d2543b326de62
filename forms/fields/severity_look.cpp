// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/severity_look.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cstdlib>

namespace meshwright {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Draws the sign at any size, so that it is sharp on every screen.
class SeveritySign : public QIconEngine
{
public:
    SeveritySign(Severity severity, QColor colour) : m_severity(severity), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colour);
        painter->drawPath(outline());
        painter->setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap));
        drawMark(*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }

    QIconEngine* clone() const override { return new SeveritySign(*this); }

private:
    QPainterPath outline() const
    {
        QPainterPath path;
        if (m_severity == Severity::Warning)
            path.addPolygon(QPolygonF({{8, 1}, {15.5, 14.5}, {0.5, 14.5}, {8, 1}}));
        else if (m_severity == Severity::Error)
            path.addEllipse(QRectF(1, 1, 14, 14));
        else
            path.addRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
        return path;
    }

    void drawMark(QPainter& painter) const
    {
        if (m_severity == Severity::Error) {
            painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
            painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
            return;
        }
        const bool warning = m_severity == Severity::Warning;
        painter.drawLine(QPointF(8, warning ? 6 : 7.5), QPointF(8, warning ? 9.5 : 11.5));
        painter.drawPoint(QPointF(8, warning ? 12.3 : 4.7));
    }

    Severity m_severity;
    QColor m_colour;
};

} // namespace

QColor tint(Severity severity, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Error:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    case Severity::Warning:
        return dark ? QColor(0xff, 0xc1, 0x5e) : QColor(0x8a, 0x5a, 0x00);
    case Severity::Hint:
        break;
    }
    return dark ? QColor(0x90, 0xca, 0xf9) : QColor(0x1b, 0x5e, 0xa6);
}

QColor muted(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    const auto mixed = [](int a, int b) { return (a * 70 + b * 30) / 100; };
    return QColor(mixed(text.red(), ground.red()), mixed(text.green(), ground.green()),
                  mixed(text.blue(), ground.blue()));
}

QColor placeholder(const QPalette& palette)
{
    const QColor given = palette.color(QPalette::PlaceholderText);
    const int ground = palette.color(QPalette::Base).lightness();
    constexpr int enough = 60; // of 255: a third of what black on white has is still read well
    const int seen = (given.lightness() - ground) * given.alpha() / 255;
    if (std::abs(seen) >= enough)
        return given;
    QColor mended = palette.color(QPalette::Text);
    mended.setAlpha(150);
    return mended;
}

QIcon severityIcon(Severity severity, const QPalette& palette)
{
    // The signs are white inside, so the fill is the dark form of the colour on any ground.
    QPalette light = palette;
    light.setColor(QPalette::Window, Qt::white);
    return QIcon(new SeveritySign(severity, tint(severity, light)));
}

} // namespace meshwright
