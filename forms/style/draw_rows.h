// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRect>
#include <QStyleOptionHeader>

class QPainter;
class QStyleOption;
class QStyleOptionViewItem;
class QWidget;

// Rows of lists, trees and tables, and what stands above them.
namespace meshwright {

/// The ground of a row, as wide as the view: the line below it in a table, and what a tree shows beside its
/// items.
void drawRowGround(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* view);
/// The ground of an item: chosen, pointed at, current.
void drawItemGround(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* view);
/// The ring around the item that has the focus; in a table around its row, which drawItemGround() does.
void drawItemFocus(const QStyleOption& option, QPainter& painter, const QWidget* view);
void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter);
/// What is written in a header: with dots at its end where there is no room for all of it.
QStyleOptionHeader headerWords(const QStyleOptionHeader& option);
/// Where the sign of an order stands: behind the words it is about, as far as they leave room for it.
/// @p option is for the sign, where Qt has it.
QRect sortSignRect(const QStyleOptionHeader& option, const QWidget* header);
/// The arrow that unfolds a row of a tree.
void drawBranch(const QStyleOption& option, QPainter& painter);

} // namespace meshwright
