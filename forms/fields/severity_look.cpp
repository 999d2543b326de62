// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/severity_look.h"

#include "forms/fields/palette_following.h"
#include "forms/style/drawn_icon.h"
#include "forms/style/icons.h"
#include "forms/style/look.h"

#include <QLabel>
#include <QPainter>

namespace meshwright {

namespace {

/// What a severity looks like: told by the form of its sign as well as by its colours.
struct SeverityLook
{
    Sign sign;
    QColor Colours::*tint;
    QColor Colours::*ground;
    Tone tone;
};

const SeverityLook& lookOf(Severity severity)
{
    static constexpr SeverityLook error = {Sign::Error, &Colours::error, &Colours::errorSoft, Tone::Error};
    static constexpr SeverityLook warning = {Sign::Warning, &Colours::warning, &Colours::warningSoft,
                                             Tone::Warning};
    static constexpr SeverityLook hint = {Sign::Hint, &Colours::accent, &Colours::accentSoft, Tone::Neutral};
    switch (severity) {
    case Severity::Error:
        return error;
    case Severity::Warning:
        return warning;
    case Severity::Hint:
        break;
    }
    return hint;
}

} // namespace

QColor tint(Severity severity, const QPalette& palette)
{
    return coloursFor(palette).*lookOf(severity).tint;
}

QColor ground(Severity severity, const QPalette& palette)
{
    return coloursFor(palette).*lookOf(severity).ground;
}

Tone toneOf(Severity severity)
{
    return lookOf(severity).tone;
}

QColor muted(const QPalette& palette)
{
    return coloursFor(palette).soft;
}

QIcon severityIcon(Severity severity, const QPalette& palette)
{
    return drawnIcon([sign = lookOf(severity).sign, colour = tint(severity, palette),
                      ink = coloursFor(palette).card](QPainter& painter, const QRect& rect, QIcon::Mode) {
        drawBadge(painter, sign, rect, colour, ink);
    });
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
