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

/// An item, and how wide it is in its line.
struct FlowLayout::Placed
{
    QLayoutItem* item;
    int width;
};

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

/// Gives what is left of @p width to what can grow, more to what asks for more.
void FlowLayout::fill(Line& line, int width) const
{
    const auto share = [](const Placed& placed) {
        if (!placed.item->expandingDirections().testFlag(Qt::Horizontal))
            return 0;
        const QWidget* widget = placed.item->widget();
        return std::max(widget ? widget->sizePolicy().horizontalStretch() : 0, 1);
    };
    int left = width + spacing();
    int shares = 0;
    for (const Placed& placed : line) {
        left -= placed.width + spacing();
        shares += share(placed);
    }
    for (Placed& placed : line)
        if (const int part = share(placed); part > 0) {
            const int more = left * part / shares;
            placed.width += more;
            left -= more;
            shares -= part;
        }
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    const int even = m_columns == Columns::Even ? evenWidth(width) : 0;
    std::vector<Line> out;
    int x = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int wish = even > 0 ? even : std::min(item->sizeHint().width(), width);
        if (out.empty() || x + wish > width) {
            out.emplace_back();
            x = 0;
        }
        out.back().push_back({item.get(), wish});
        x += wish + spacing();
    }
    if (m_columns == Columns::AsNeeded)
        for (Line& line : out)
            fill(line, width);
    return out;
}

int FlowLayout::place(const QRect& rect, bool isFinal) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = -spacing();
    for (const Line& line : lines(rect.width())) {
        y += spacing();
        int tallest = 0;
        for (const auto& [item, width] : line)
            tallest = std::max(tallest, heightOf(*item, width));
        int x = 0;
        for (const auto& [item, width] : line) {
            const int height = heightOf(*item, width);
            const int above = m_columns == Columns::AsNeeded ? (tallest - height) / 2 : 0;
            if (isFinal)
                item->setGeometry(QStyle::visualRect(
                    direction, rect, QRect(rect.x() + x, rect.y() + y + above, width, height)));
            x += width + spacing();
        }
        y += tallest;
    }
    return std::max(y, 0);
}

} // namespace meshwright
