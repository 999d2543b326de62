// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;

// Menu bars, tool bars, tabs, scroll bars, splitters and what stands around panes.
namespace meshwright {

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget);
/// Where the parts of a scroll bar are; it has no buttons at its ends.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void drawTab(const QStyleOptionTab& option, QPainter& painter);
void drawSplitter(const QStyleOption& option, QPainter& painter);
void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);
/// The ground of a tool bar, with the line below it.
void drawToolBar(const QStyleOption& option, QPainter& painter);
/// A line between parts of a window, as thick as all others; false where @p option is of another frame.
bool drawRule(const QStyleOption& option, QPainter& painter);
/// The frame around a list or a pane; filled where it is a card.
void drawFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget);

} // namespace meshwright
