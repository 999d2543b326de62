// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/frames.h"

#include "forms/fields/card.h"
#include "forms/fields/labels.h"
#include "forms/fields/wrapping_button.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "forms/style/text_size.h"
#include "models/text/foreign_text.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QResizeEvent>
#include <QStyleOptionGroupBox>

#include <algorithm>

namespace meshwright {

namespace {

class ShorteningGroup : public QGroupBox
{
public:
    using QGroupBox::QGroupBox;

    QSize minimumSizeHint() const override
    {
        return {QWidget::minimumSizeHint().width(), QGroupBox::minimumSizeHint().height()};
    }

protected:
    void initStyleOption(QStyleOptionGroupBox* option) const override
    {
        QGroupBox::initStyleOption(option);
        const int room = option->rect.width() - 2 * option->fontMetrics.averageCharWidth();
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QGroupBox::resizeEvent(event);
        QStyleOptionGroupBox option;
        initStyleOption(&option);
        const QString cutOff = option.text == title() ? QString() : title();
        setToolTip(shownAsIs(cutOff));
    }
};

} // namespace

QVBoxLayout* makeStack(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.small);
    return layout;
}

void readAsStacked(const QLayout& layout)
{
    for (int i = 0; QLayoutItem* item = layout.itemAt(i); ++i) {
        if (QWidget* widget = item->widget())
            widget->raise(); // to the end of those that are read; nothing lies over another in a layout
        else if (const QLayout* inner = item->layout())
            readAsStacked(*inner);
    }
}

QMargins bodyMargins(const QWidget& widget)
{
    const int indent = measures.gap.wide;
    return widget.layoutDirection() == Qt::RightToLeft
               ? QMargins(0, measures.gap.tight, indent, measures.gap.small)
               : QMargins(indent, measures.gap.tight, 0, measures.gap.small);
}

QCheckBox* makeSwitch(const QString& title, const Pointer& at, QWidget* parent)
{
    QCheckBox* box = makeWrappingCheckBox(title, parent);
    setTextSize(*box, TextSize::Section);
    makeToggle(*box);
    box->setObjectName(at.string());
    box->setAccessibleName(QString(title).remove(u'&'));
    box->setToolTip(shownAsIs(at.string()));
    return box;
}

QGroupBox* makeGroup(const QString& title, QWidget* parent)
{
    auto* group = new ShorteningGroup(parent);
    if (!standsOnCard(parent))
        makeCard(*group);
    group->setTitle(title); // it reckons its margins, which differ on a card
    return group;
}

FormColumn::FormColumn(QWidget* form) : QVBoxLayout(form)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(measures.gap.medium);
}

int FormColumn::leastWidth(const QWidget& like)
{
    return emOf(like) * 26;
}

int FormColumn::mostWidth(const QWidget& like)
{
    return emOf(like) * 50;
}

int FormColumn::heightForWidth(int width) const
{
    return QVBoxLayout::heightForWidth(std::min(width, mostWidth(*parentWidget())));
}

int FormColumn::minimumHeightForWidth(int width) const
{
    return QVBoxLayout::minimumHeightForWidth(std::min(width, mostWidth(*parentWidget())));
}

QSize FormColumn::minimumSize() const
{
    return QVBoxLayout::minimumSize().expandedTo(QSize(leastWidth(*parentWidget()), 0));
}

void FormColumn::setGeometry(const QRect& rect)
{
    const QRect narrow(rect.topLeft(),
                       QSize(std::min(rect.width(), mostWidth(*parentWidget())), rect.height()));
    QVBoxLayout::setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, narrow));
}

} // namespace meshwright
