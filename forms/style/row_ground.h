// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace meshwright {

/// Draws a row of a list or table but for its words, which @p item loses: a delegate writes its own over it.
void drawWithoutWords(QPainter& painter, QStyleOptionViewItem& item);

} // namespace meshwright
