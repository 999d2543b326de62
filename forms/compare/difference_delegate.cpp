// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/difference_delegate.h"

#include "forms/compare/difference_rows.h"
#include "forms/fields/severity_look.h"
#include "forms/style/chip.h"
#include "forms/style/measures.h"
#include "forms/style/row_ground.h"

#include <QPainter>

#include <algorithm>

namespace meshwright {

namespace {

QColor inkOf(const QModelIndex& index, const QPalette& palette)
{
    const QVariant change = index.data(DifferenceRows::ChangeRole);
    if (!change.isValid())
        return muted(palette);
    const Colours& colours = coloursFor(palette);
    switch (static_cast<ResourceChange>(change.toInt())) {
    case ResourceChange::Added:
        return colours.good;
    case ResourceChange::Removed:
        return colours.error;
    case ResourceChange::Renamed:
        return colours.warning;
    case ResourceChange::Changed:
        break;
    }
    return colours.text;
}

/// One line of a list, drawn from its end to its beginning.
class LineDrawing
{
public:
    LineDrawing(QPainter& painter, const QStyleOptionViewItem& option)
        : m_painter(painter),
          m_option(option),
          m_room(option.rect.adjusted(measures.gap.small, 0, -measures.gap.small, 0))
    {}

    void addChip(const QString& words, Tone tone)
    {
        const QSize size = chipSize(words, m_option.font);
        drawChip(m_painter,
                 QStyle::alignedRect(m_option.direction, Qt::AlignRight | Qt::AlignVCenter, size, m_room),
                 words, tone, m_option.palette, m_option.font);
        take(size.width());
    }
    void addWords(const QString& words, const QColor& ink)
    {
        if (words.isEmpty())
            return;
        draw(words, ink, Qt::AlignRight);
        take(m_option.fontMetrics.horizontalAdvance(words));
    }
    void end(const QString& words, const QColor& ink)
    {
        draw(m_option.fontMetrics.elidedText(words, Qt::ElideMiddle, std::max(0, m_room.width())), ink,
             Qt::AlignLeft);
    }

private:
    void draw(const QString& words, const QColor& ink, Qt::Alignment side)
    {
        m_painter.setPen(ink);
        m_painter.drawText(
            m_room,
            static_cast<int>(QStyle::visualAlignment(m_option.direction, side) | Qt::AlignVCenter) |
                Qt::TextSingleLine,
            words);
    }
    void take(int width)
    {
        const int taken = width + measures.gap.small;
        if (m_option.direction == Qt::RightToLeft)
            m_room.setLeft(m_room.left() + taken);
        else
            m_room.setRight(m_room.right() - taken);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_room;
};

} // namespace

void DifferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = item.text;
    drawWithoutWords(*painter, item);
    painter->save();
    painter->setFont(item.font);
    LineDrawing line(*painter, item);
    line.addWords(index.data(DifferenceRows::EndRole).toString(), muted(item.palette));
    if (index.data(DifferenceRows::TlsRole).toBool())
        line.addChip(tr("TLS"), Tone::Warning);
    line.end(words, inkOf(index, item.palette));
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const int most = 24 * option.fontMetrics.averageCharWidth(); // a long name is shortened
    return {std::min(usual.width(), most), std::max(usual.height(), measures.height.item)};
}

} // namespace meshwright
