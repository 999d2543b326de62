// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyle>

#include <optional>

// How large things are, by the measures of the look.
namespace meshwright {

/// The size of what holds @p contents; @p usual is Fusion's.
QSize sizeFor(QStyle::ContentsType type, const QStyleOption* option, const QSize& contents,
              const QSize& usual, const QWidget* widget);
/// A measure of ours, where it is not Fusion's.
std::optional<int> metricFor(QStyle::PixelMetric metric, const QWidget* widget);

} // namespace meshwright
