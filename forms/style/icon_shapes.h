// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QPainterPath>

#include <map>
#include <vector>

namespace meshwright {

/// The lines of one icon on a grid of 16 units, and what in it is filled.
struct IconShape
{
    std::vector<QPainterPath> lines; ///< one an element
    QPainterPath solid;
};

/// What the data of an SVG path draws: M, L, H, V, C, Q and Z with absolute places. Empty for any other.
QPainterPath pathOf(QStringView commands);

/// The icons in @p svg, by their names; see resources/icons/signs.svg.
std::map<QByteArray, IconShape> iconShapes(const QByteArray& svg);

} // namespace meshwright
