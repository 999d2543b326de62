// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/issue_delegate.h"

#include "forms/fields/fix_bulb.h"
#include "forms/fields/severity_look.h"
#include "forms/style/measures.h"
#include "forms/style/row_ground.h"
#include "models/items/issues_model.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace meshwright {

namespace {

constexpr int issueMargin = measures.gap.medium;
constexpr int gap = measures.gap.small;
constexpr int padding = measures.gap.small;

/// A text wrapped to a width, its first letters in bold: between words, and within one only when it does not
/// fit by itself, as long ARNs do.
class Wrapped
{
public:
    Wrapped(const QString& text, int bold, const QStyleOptionViewItem& option, int width)
        : m_layout(text, option.font)
    {
        QTextOption shape;
        shape.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        shape.setTextDirection(option.direction);
        m_layout.setTextOption(shape);
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        m_layout.setFormats({{0, bold, strong}});
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    int height() const { return static_cast<int>(std::ceil(m_height)); }
    void draw(QPainter& painter, const QPoint& at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

int signSize(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height();
}

bool hasBulb(const QModelIndex& index)
{
    return index.data(IssuesModel::CanBeMendedRole).toBool();
}

/// How much of a row its signs and the gaps at their sides take.
int besideWords(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int sign = signSize(option) + gap;
    return 2 * issueMargin + (hasBulb(index) ? 2 * sign : sign);
}

/// The place, and behind it what is wrong there.
Wrapped wordsOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    const QString place = index.siblingAtColumn(IssuesModel::Place).data().toString();
    const QString message = index.siblingAtColumn(IssuesModel::Message).data().toString();
    return {place + QChar(0x2003) + message, static_cast<int>(place.size()), option, // an em apart
            std::max(1, width - besideWords(option, index))};
}

} // namespace

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, wordsOf(option, index, width).height() + 2 * padding};
}

void IssueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawWithoutWords(*painter, item);

    const bool selected = item.state & QStyle::State_Selected;
    const QRect inner = item.rect.adjusted(issueMargin, padding, -issueMargin, -padding);
    const int size = signSize(option);
    const QRect sign = QStyle::visualRect(item.direction, inner, QRect(inner.topLeft(), QSize(size, size)));
    const QRect words = QStyle::visualRect(item.direction, inner, inner.adjusted(size + gap, 0, 0, 0));
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (hasBulb(index))
        fixBulb(text).paint(painter,
                            QStyle::visualRect(item.direction, inner,
                                               QRect(inner.right() + 1 - size, inner.top(), size, size)));
    severityIcon(static_cast<Severity>(index.data(RowModel::SeverityRole).toInt()), item.palette)
        .paint(painter, sign);

    painter->save();
    painter->setPen(text);
    wordsOf(item, index, item.rect.width()).draw(*painter, words.topLeft());
    painter->restore();
}

QRect IssueDelegate::bulbRect(const QWidget& view, const QRect& row, const QModelIndex& index)
{
    if (!hasBulb(index))
        return {};
    const int size = view.fontMetrics().height();
    // Around the sign as well: it is small.
    const QRect bulb(row.right() + 1 - issueMargin - size - gap / 2, row.top(), size + gap,
                     size + 2 * padding);
    return QStyle::visualRect(view.layoutDirection(), row, bulb);
}

} // namespace meshwright
