// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/look.h"

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cmath>

namespace meshwright {

inline constexpr double forText = 4.5;   ///< what WCAG 2.2 AA asks of text
inline constexpr double forControls = 3; ///< and of what shows where a control is

inline constexpr Theme allThemes[] = {Theme::Light, Theme::Dark, Theme::HighContrast};

/// The relative luminance of WCAG.
inline double luminance(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The contrast ratio of WCAG: 1 where there is none, 21 between black and white.
inline double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)}); // by value
    return (high + 0.05) / (low + 0.05);
}

/// The greatest contrast of any pixel of @p image with @p ground: the strokes of what is drawn on it.
inline double inkContrast(const QImage& image, const QColor& ground)
{
    double out = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            out = std::max(out, contrast(image.pixelColor(x, y), ground));
    return out;
}

} // namespace meshwright
