// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/severity_look.h"

#include "forms/fields/palette_following.h"
#include "forms/style/icons.h"
#include "forms/style/look.h"

#include <QIconEngine>
#include <QLabel>
#include <QPainter>

namespace meshwright {

namespace {

Sign signOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Sign::Error;
    case Severity::Warning:
        return Sign::Warning;
    case Severity::Hint:
        break;
    }
    return Sign::Hint;
}

/// Draws the sign at any size, so that it is sharp on every screen.
class SeveritySign : public QIconEngine
{
public:
    SeveritySign(Severity severity, const QPalette& palette)
        : m_sign(signOf(severity)),
          m_colour(tint(severity, palette)),
          m_ink(coloursFor(palette).card)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        drawBadge(*painter, m_sign, rect, m_colour, m_ink);
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
    Sign m_sign;
    QColor m_colour;
    QColor m_ink;
};

} // namespace

QColor tint(Severity severity, const QPalette& palette)
{
    const Colours& colours = coloursFor(palette);
    switch (severity) {
    case Severity::Error:
        return colours.error;
    case Severity::Warning:
        return colours.warning;
    case Severity::Hint:
        break;
    }
    return colours.accent;
}

QColor ground(Severity severity, const QPalette& palette)
{
    const Colours& colours = coloursFor(palette);
    switch (severity) {
    case Severity::Error:
        return colours.errorSoft;
    case Severity::Warning:
        return colours.warningSoft;
    case Severity::Hint:
        break;
    }
    return colours.accentSoft;
}

QColor muted(const QPalette& palette)
{
    return coloursFor(palette).soft;
}

QIcon severityIcon(Severity severity, const QPalette& palette)
{
    return QIcon(new SeveritySign(severity, palette));
}

void showSeverity(QLabel& label, Severity severity)
{
    const auto show = [&label, severity] {
        const int size = label.fontMetrics().height();
        label.setPixmap(
            severityIcon(severity, label.palette()).pixmap(QSize(size, size), label.devicePixelRatioF()));
    };
    show();
    onPaletteChange(label, show);
}

} // namespace meshwright
