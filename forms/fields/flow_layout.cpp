// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/flow_layout.h"

#include "forms/fields/labels.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace meshwright {

namespace {

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(Columns columns, int spacing, QWidget* parent) : QLayout(parent), m_columns(columns)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = -spacing();
    for (const auto& item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + spacing();
    width = std::max(width, 0);
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.expandedTo(QSize(0, 0));
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::evenWidth(int width) const
{
    const int em = parentWidget() ? emOf(*parentWidget()) : 12;
    int shown = 0;
    int least = em * 14; // narrower, label and field are read no better side by side than one below the other
    for (const auto& item : m_items)
        if (!item->isEmpty()) {
            ++shown;
            least = std::max(least, item->minimumSize().width());
        }
    const int share = (width - (shown - 1) * spacing()) / std::max(shown, 1);
    return share < least ? width : std::min(share, em * 22);
}

int FlowLayout::place(const QRect& rect, bool isFinal) const
{
    const int even = m_columns == Columns::Even ? evenWidth(rect.width()) : 0;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int tallest = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = even > 0 ? even : std::min(item->sizeHint().width(), rect.width());
        if (x > 0 && x + width > rect.width()) {
            y += tallest + spacing();
            x = tallest = 0;
        }
        const int height = heightOf(*item, width);
        if (isFinal)
            item->setGeometry(
                QStyle::visualRect(direction, rect, QRect(rect.x() + x, rect.y() + y, width, height)));
        x += width + spacing();
        tallest = std::max(tallest, height);
    }
    return y + tallest;
}

} // namespace meshwright
