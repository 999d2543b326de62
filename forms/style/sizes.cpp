// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/sizes.h"

#include "forms/style/button_kind.h"
#include "forms/style/measures.h"

#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace meshwright {

namespace {

/// @p contents with room around it, at least as high as @p least.
QSize roomFor(const QSize& contents, int aside, int above, int least)
{
    return (contents + QSize(aside, above)).expandedTo(QSize(0, least));
}

bool isSeparator(const QStyleOption* option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    return item && item->menuItemType == QStyleOptionMenuItem::Separator;
}

bool isIconAlone(const QStyleOption* option)
{
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return tool && (tool->text.isEmpty() || tool->toolButtonStyle == Qt::ToolButtonIconOnly);
}

/// How high a row of a table is at the text size there is.
int rowHeight(const QWidget* widget)
{
    return std::max(measures.height.row, widget ? widget->fontMetrics().height() + measures.gap.large : 0);
}

/// Icons and marks, all of one size.
bool isMark(QStyle::PixelMetric metric)
{
    return metric == QStyle::PM_IndicatorHeight || metric == QStyle::PM_ExclusiveIndicatorWidth ||
           metric == QStyle::PM_ExclusiveIndicatorHeight || metric == QStyle::PM_SmallIconSize ||
           metric == QStyle::PM_ButtonIconSize || metric == QStyle::PM_ToolBarIconSize ||
           metric == QStyle::PM_ListViewIconSize;
}

} // namespace

QSize sizeFor(QStyle::ContentsType type, const QStyleOption* option, const QSize& contents,
              const QSize& usual, const QWidget* widget)
{
    constexpr int fieldAside = measures.width.arrow + 3 * measures.gap.tight;
    switch (type) {
    case QStyle::CT_PushButton:
        return roomFor(contents, 2 * measures.gap.medium, measures.gap.small, measures.height.control);
    case QStyle::CT_ToolButton:
        if (isIconAlone(option))
            return roomFor(contents, 2 * measures.gap.tight, 2 * measures.gap.tight, 0);
        return roomFor(contents, 2 * measures.gap.small, measures.gap.small, measures.height.control);
    case QStyle::CT_ComboBox:
        return roomFor(contents, fieldAside, measures.gap.small, measures.height.control);
    case QStyle::CT_SpinBox:
        return roomFor(contents, fieldAside, 0, measures.height.control); // a line is in it
    case QStyle::CT_LineEdit:
        return usual.expandedTo(QSize(0, measures.height.control));
    case QStyle::CT_MenuBarItem:
        return roomFor(contents, 2 * measures.gap.small, measures.gap.small, 0);
    case QStyle::CT_MenuItem:
        return isSeparator(option) ? usual
                                   : usual.expandedTo(QSize(0, measures.height.item - measures.gap.tight));
    case QStyle::CT_TabBarTab:
        return usual.expandedTo(QSize(0, measures.height.tab));
    case QStyle::CT_HeaderSection:
        return usual.expandedTo(QSize(0, measures.height.header));
    case QStyle::CT_ItemViewItem:
        return usual.expandedTo(
            QSize(0, qobject_cast<const QTableView*>(widget) ? measures.height.row : measures.height.item));
    default:
        return usual;
    }
}

std::optional<int> metricFor(QStyle::PixelMetric metric, const QWidget* widget)
{
    if (isMark(metric))
        return measures.height.mark;
    switch (metric) {
    case QStyle::PM_DefaultFrameWidth:
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_ScrollBarExtent:
        return measures.width.scrollBar;
    case QStyle::PM_SplitterWidth:
        return measures.width.splitter;
    case QStyle::PM_IndicatorWidth:
        return isToggle(widget) ? measures.width.toggle : measures.height.mark;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_ToolBarItemSpacing:
        return measures.gap.small;
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_HeaderMargin:
        return measures.gap.tight;
    case QStyle::PM_HeaderDefaultSectionSizeVertical:
        return rowHeight(widget);
    case QStyle::PM_ToolBarItemMargin:
        return measures.gap.tight;
    case QStyle::PM_TabBarTabHSpace:
        return 2 * measures.gap.medium;
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
        return 0;
    default:
        return {};
    }
}

} // namespace meshwright
