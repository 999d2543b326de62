// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/meshwright_style.h"

#include "forms/style/button_kind.h"
#include "forms/style/draw_bars.h"
#include "forms/style/draw_buttons.h"
#include "forms/style/draw_fields.h"
#include "forms/style/draw_rows.h"
#include "forms/style/icons.h"
#include "forms/style/measures.h"
#include "forms/style/pens.h"
#include "forms/style/sizes.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace meshwright {

namespace {

constexpr qreal arrowSize = 8;

/// What a button of a dialog is by the part it plays there.
ButtonKind kindFor(QDialogButtonBox::ButtonRole role)
{
    switch (role) {
    case QDialogButtonBox::AcceptRole:
    case QDialogButtonBox::YesRole:
    case QDialogButtonBox::ApplyRole:
        return ButtonKind::Primary;
    case QDialogButtonBox::DestructiveRole:
        return ButtonKind::Destructive;
    default:
        return ButtonKind::Plain;
    }
}

template <typename Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

Qt::ArrowType directionOf(QStyle::PrimitiveElement arrow)
{
    switch (arrow) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

} // namespace

MeshwrightStyle::MeshwrightStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void MeshwrightStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    auto* box = qobject_cast<QDialogButtonBox*>(widget->parentWidget());
    if (auto* button = qobject_cast<QPushButton*>(widget);
        button && box && kindOf(button) == ButtonKind::Plain)
        setKind(*button, kindFor(box->buttonRole(button)));
}

bool MeshwrightStyle::drawMark(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                               const QWidget* widget) const
{
    const Colours& colours = coloursFor(option.palette);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(option, painter, widget);
        return true;
    case PE_IndicatorRadioButton:
        drawRadioMark(option, painter);
        return true;
    case PE_IndicatorBranch:
        drawBranch(option, painter);
        return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        drawChevron(painter, option.rect, directionOf(element), arrowSize,
                    option.state & State_Enabled ? colours.soft : colours.hint);
        return true;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = as<QStyleOptionHeader>(&option))
            drawChevron(painter, sortSignRect(*header, widget),
                        header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                        arrowSize, colours.soft);
        return true;
    default:
        return false;
    }
}

bool MeshwrightStyle::drawPanel(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                                const QWidget* widget) const
{
    const auto* item = as<QStyleOptionViewItem>(&option);
    const auto* frame = as<QStyleOptionFrame>(&option);
    if (element == PE_PanelButtonCommand)
        drawButtonPanel(option, painter, widget);
    else if (element == PE_FrameLineEdit || (element == PE_PanelLineEdit && frame && frame->lineWidth > 0))
        drawField(option, painter);
    else if (element == PE_Frame)
        drawFrame(option, painter, widget);
    else if (element == PE_PanelItemViewRow && item)
        drawRowGround(*item, painter, widget);
    else if (element == PE_PanelItemViewItem && item)
        drawItemGround(*item, painter, widget);
    else if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView*>(widget))
        drawItemFocus(option, painter, widget);
    else if (element == PE_FrameFocusRect && !qobject_cast<const QPushButton*>(widget))
        drawFocus(painter, option.rect, measures.radius.mark, coloursFor(option.palette));
    else if (element == PE_FrameTabBarBase)
        drawLowerEdge(painter, option.rect, coloursFor(option.palette).border);
    else if (element == PE_PanelTipLabel)
        drawBox(painter, option.rect, 0, coloursFor(option.palette).card,
                coloursFor(option.palette).fieldBorder, measures.stroke.hair);
    else
        // What stands in a field that is drawn already, and frames that are none.
        return element == PE_PanelLineEdit || element == PE_FrameFocusRect ||
               element == PE_FrameDefaultButton || element == PE_FrameTabWidget ||
               element == PE_FrameStatusBarItem || element == PE_PanelStatusBar ||
               element == PE_PanelMenuBar || element == PE_PanelScrollAreaCorner;
    return true;
}

void MeshwrightStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (!drawMark(element, *option, *painter, widget) && !drawPanel(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// What Fusion draws in colours of ours.
bool MeshwrightStyle::drawLabel(ControlElement element, const QStyleOption& option, QPainter& painter,
                                const QWidget* widget) const
{
    const Colours& colours = coloursFor(option.palette);
    if (const auto* button = as<QStyleOptionButton>(&option); button && element == CE_PushButtonLabel) {
        const QStyleOptionButton own = inked(*button, widget);
        QProxyStyle::drawControl(element, &own, &painter, widget);
    } else if (const auto* header = as<QStyleOptionHeader>(&option); header && element == CE_HeaderLabel) {
        const QStyleOptionHeader own = headerWords(*header);
        QProxyStyle::drawControl(element, &own, &painter, widget);
    } else if (const auto* tab = as<QStyleOptionTab>(&option); tab && element == CE_TabBarTabLabel) {
        QStyleOptionTab own = *tab;
        own.palette.setColor(QPalette::WindowText, tab->state & State_Selected ? colours.text : colours.soft);
        QProxyStyle::drawControl(element, &own, &painter, widget);
    } else if (const auto* bar = as<QStyleOptionProgressBar>(&option);
               bar && element == CE_ProgressBarContents) {
        QStyleOptionProgressBar own = *bar;
        own.palette.setColor(QPalette::Highlight, colours.accent);
        QProxyStyle::drawControl(element, &own, &painter, widget);
    } else {
        return false;
    }
    return true;
}

void MeshwrightStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    if (const auto* header = as<QStyleOptionHeader>(option); header && element == CE_HeaderSection)
        return drawHeaderSection(*header, *painter);
    if (const auto* tab = as<QStyleOptionTab>(option); tab && element == CE_TabBarTabShape)
        return drawTab(*tab, *painter);
    if (const auto* item = as<QStyleOptionMenuItem>(option); item && element == CE_MenuBarItem)
        return drawMenuBarItem(*item, *painter);
    if (const auto* button = as<QStyleOptionButton>(option);
        button && element == CE_PushButtonBevel && button->features & QStyleOptionButton::CommandLinkButton)
        return drawButtonPanel(*option, *painter, widget); // also while nobody points at it
    if (element == CE_MenuBarEmptyArea)
        return painter->fillRect(option->rect, option->palette.window());
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, coloursFor(option->palette).card);
        return drawLowerEdge(*painter, option->rect, coloursFor(option->palette).border);
    }
    if (element == CE_ShapedFrame && drawRule(*option, *painter))
        return;
    if (element == CE_ToolBar)
        return drawToolBar(*option, *painter);
    if (element == CE_Splitter)
        return drawSplitter(*option, *painter);
    if (!drawLabel(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void MeshwrightStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                         QPainter* painter, const QWidget* widget) const
{
    if (const auto* box = as<QStyleOptionComboBox>(option); box && control == CC_ComboBox)
        return drawComboBox(*box, *painter);
    if (const auto* spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*spin, *painter);
    if (const auto* bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, widget);
    if (const auto* group = as<QStyleOptionGroupBox>(option); group && control == CC_GroupBox)
        return drawGroup(*group, *painter, widget);
    const auto* tool = as<QStyleOptionToolButton>(option);
    if (!tool || control != CC_ToolButton)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawToolPanel(*tool, *painter, widget);
    QStyleOptionToolButton label = inked(*tool, widget);
    if (label.toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        label.rect.adjust(measures.gap.small, 0, -measures.gap.small, 0);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

QRect MeshwrightStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                      SubControl part, const QWidget* widget) const
{
    if (const auto* bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    if (const auto* group = as<QStyleOptionGroupBox>(option); group && control == CC_GroupBox)
        return groupPart(*group, part, widget);
    if (const auto* spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return spinBoxPart(*spin, part);
    if (const auto* box = as<QStyleOptionComboBox>(option);
        box && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return comboBoxPart(*box, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect MeshwrightStyle::subElementRect(SubElement element, const QStyleOption* option,
                                      const QWidget* widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = as<QStyleOptionFrame>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return usual.adjusted(measures.gap.tight, 0, -measures.gap.tight, 0);
    return element == SE_ItemViewItemFocusRect ? option->rect : usual;
}

QSize MeshwrightStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                        const QWidget* widget) const
{
    return sizeFor(type, option, contents, QProxyStyle::sizeFromContents(type, option, contents, widget),
                   widget);
}

int MeshwrightStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    return metricFor(metric, widget).value_or(QProxyStyle::pixelMetric(metric, option, widget));
}

QIcon MeshwrightStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                    const QWidget* widget) const
{
    switch (which) {
    case SP_MessageBoxCritical:
        return badge(Sign::Error, &Colours::error);
    case SP_MessageBoxWarning:
        return badge(Sign::Warning, &Colours::warning);
    case SP_MessageBoxInformation:
        return badge(Sign::Hint, &Colours::accent);
    case SP_MessageBoxQuestion:
        return badge(Sign::Help, &Colours::accent);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int MeshwrightStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                               QStyleHintReturn* more) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return static_cast<int>(coloursFor(option ? option->palette : QPalette(Qt::white)).border.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

} // namespace meshwright
