// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

#include <functional>

class QPainter;
class QRect;

namespace meshwright {

/// Draws an icon into a rectangle.
using IconDrawing = std::function<void(QPainter& painter, const QRect& rect, QIcon::Mode mode)>;

/// An icon that is drawn anew wherever it is shown: sharp at any size, and in the colours there are then.
QIcon drawnIcon(IconDrawing draw);

} // namespace meshwright
