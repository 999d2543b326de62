// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/issue_delegate.h"

#include "forms/fields/severity_look.h"
#include "models/items/issues_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace meshwright {

namespace {

constexpr int issueMargin = 12;
constexpr int gap = 8;
constexpr int padding = 6;

/// A text wrapped to a width: between words, and within one only when it does not fit by itself, as long ARNs
/// do.
class Wrapped
{
public:
    Wrapped(const QString& text, const QFont& font, int width) : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
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

QString textOf(const QModelIndex& index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

QFont placeFont(const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

int signSize(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height();
}

/// Where place and message of a row begin.
int textLeft(const QStyleOptionViewItem& option)
{
    return issueMargin + signSize(option) + gap;
}

Wrapped placeOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    return {textOf(index, IssuesModel::Place), placeFont(option), width - textLeft(option) - issueMargin};
}

Wrapped messageOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    return {textOf(index, IssuesModel::Message), option.font, width - textLeft(option) - issueMargin};
}

} // namespace

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int height =
        placeOf(option, index, width).height() + messageOf(option, index, width).height() + 2 * padding;
    return {width, height};
}

void IssueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const int top = item.rect.top() + padding;
    const auto severity = static_cast<Severity>(index.data(RowModel::SeverityRole).toInt());
    const int size = signSize(option);
    severityIcon(severity, item.palette).paint(painter, item.rect.left() + issueMargin, top, size, size);

    painter->save();
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QPoint from(item.rect.left() + textLeft(option), top);
    const Wrapped place = placeOf(option, index, item.rect.width());
    place.draw(*painter, from);
    messageOf(option, index, item.rect.width()).draw(*painter, from + QPoint(0, place.height()));
    painter->restore();
}

} // namespace meshwright
