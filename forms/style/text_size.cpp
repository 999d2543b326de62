// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/text_size.h"

#include <QApplication>
#include <QFontDatabase>
#include <QVariant>
#include <QWidget>

namespace meshwright {

namespace {

constexpr const char* property = "meshwrightTextSize";

struct Scale
{
    qreal factor;
    QFont::Weight weight;
};

Scale scaleOf(TextSize size)
{
    constexpr qreal base = 13;
    switch (size) {
    case TextSize::Chip:
        return {11 / base, QFont::Normal};
    case TextSize::Help:
        return {12 / base, QFont::Normal};
    case TextSize::Strong:
        return {1, QFont::DemiBold};
    case TextSize::Section:
        return {14 / base, QFont::Bold};
    case TextSize::Page:
        return {19 / base, QFont::Bold};
    case TextSize::Start:
        return {26 / base, QFont::Bold};
    case TextSize::Base:
    case TextSize::Code:
        break;
    }
    return {1, QFont::Normal};
}

} // namespace

QFont fontOf(TextSize size, const QFont& base)
{
    const Scale scale = scaleOf(size);
    QFont out = size == TextSize::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    if (base.pointSizeF() > 0)
        out.setPointSizeF(base.pointSizeF() * scale.factor);
    else
        out.setPixelSize(qRound(base.pixelSize() * scale.factor));
    if (scale.weight != QFont::Normal)
        out.setWeight(scale.weight);
    return out;
}

void setTextSize(QWidget& widget, TextSize size)
{
    widget.setProperty(property, static_cast<int>(size));
    renewTextSize(widget);
}

void renewTextSize(QWidget& widget)
{
    if (const QVariant size = widget.property(property); size.isValid())
        widget.setFont(fontOf(static_cast<TextSize>(size.toInt()), QApplication::font()));
}

} // namespace meshwright
