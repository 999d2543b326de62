// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_gutter.h"

#include "forms/fields/fix_bulb.h"
#include "forms/fields/severity_look.h"
#include "forms/json/json_folds.h"
#include "forms/json/json_view.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace meshwright {

namespace {

constexpr int gutterMargin = measures.gap.tight;

} // namespace

JsonGutter::JsonGutter(JsonView* view) : QWidget(view), m_view(*view), m_bulb(new FixBulb(this))
{
    m_bulb->hide();
    connect(view, &QPlainTextEdit::updateRequest, this, &JsonGutter::follow);
    connect(view, &QPlainTextEdit::cursorPositionChanged, this, &JsonGutter::placeBulb);
    connect(m_bulb, &QToolButton::clicked, this,
            [this] { Q_EMIT bulbPressed(m_bulb->mapToGlobal(m_bulb->rect().bottomLeft())); });
}

int JsonGutter::signWidth() const
{
    return m_view.fontMetrics().height();
}

int JsonGutter::foldWidth() const
{
    return m_view.fontMetrics().height() * 3 / 4;
}

int JsonGutter::neededWidth() const
{
    const auto digits = static_cast<int>(QString::number(std::max(10, m_view.blockCount())).size());
    return signWidth() + digits * m_view.fontMetrics().horizontalAdvance(u'9') + foldWidth() +
           3 * gutterMargin;
}

void JsonGutter::follow(const QRect& area, int dy)
{
    if (dy != 0)
        scroll(0, dy);
    else
        update(0, area.y(), width(), area.height());
    placeBulb();
}

void JsonGutter::showMarks()
{
    update();
    placeBulb();
}

void JsonGutter::placeBulb()
{
    const QTextBlock caret = m_view.textCursor().block();
    const auto mark = m_view.lineMarks().find(caret.blockNumber());
    const bool isThere = mark != m_view.lineMarks().end() && mark->second.canBeMended && caret.isVisible();
    if (isThere) {
        const QRect line = m_view.lineRect(caret).toRect();
        const int right = width() - foldWidth() - gutterMargin / 2;
        const int size = std::min(line.height(), right);
        const QRect place(right - size, line.top() + (line.height() - size) / 2, size, size);
        m_bulb->setIconSize({size - 2, size - 2});
        m_bulb->setGeometry(place);
    }
    if (isThere == m_bulb->isHidden()) {
        m_bulb->setVisible(isThere);
        update();
    }
}

void JsonGutter::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_view.palette().color(QPalette::Base));
    painter.setFont(m_view.font());
    painter.setLayoutDirection(Qt::LeftToRight);
    for (QTextBlock block = m_view.firstLine(); block.isValid(); block = block.next()) {
        if (m_view.lineRect(block).top() > event->rect().bottom())
            break;
        if (block.isVisible())
            paintLine(painter, block);
    }
}

void JsonGutter::paintLine(QPainter& painter, const QTextBlock& block)
{
    const QPalette& colours = m_view.palette();
    const QRectF line = m_view.lineRect(block);
    const int number = block.blockNumber();
    const bool marked = m_view.isMarked(number);
    if (marked)
        painter.fillRect(QRectF(0, line.top(), measures.stroke.bar, line.height()),
                         colours.color(QPalette::Highlight));
    if (const auto mark = m_view.lineMarks().find(number); mark != m_view.lineMarks().end()) {
        const int size = signWidth() - gutterMargin;
        severityIcon(mark->second.severity, colours)
            .paint(&painter, QRect(gutterMargin, static_cast<int>(line.top() + (line.height() - size) / 2),
                                   size, size));
    }
    const bool isUnderBulb = m_bulb->isVisible() && number == m_view.textCursor().blockNumber();
    painter.setPen(marked ? colours.color(QPalette::Text) : muted(colours));
    if (!isUnderBulb)
        painter.drawText(QRectF(0, line.top(), width() - foldWidth() - gutterMargin, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
    paintFold(painter, block, line);
}

void JsonGutter::paintFold(QPainter& painter, const QTextBlock& block, const QRectF& line) const
{
    if (!m_view.folds().canFold(block))
        return;
    const qreal size = foldWidth() * 0.5;
    const QPointF middle(width() - foldWidth() / 2.0 - 1, line.center().y());
    const bool folded = m_view.folds().isFolded(block);
    const QPointF right[] = {{-size / 3, -size / 2}, {size / 3, 0}, {-size / 3, size / 2}};
    const QPointF down[] = {{-size / 2, -size / 3}, {size / 2, -size / 3}, {0, size / 3}};
    QPolygonF triangle;
    for (const QPointF& corner : folded ? right : down)
        triangle << middle + corner;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(folded ? m_view.palette().color(QPalette::Text) : muted(m_view.palette()));
    painter.drawPolygon(triangle);
    painter.restore();
}

QTextBlock JsonGutter::lineAt(int y) const
{
    for (QTextBlock block = m_view.firstLine(); block.isValid(); block = block.next()) {
        const QRectF line = m_view.lineRect(block);
        if (block.isVisible() && line.top() <= y && y < line.bottom())
            return block;
        if (line.top() > y)
            break;
    }
    return {};
}

void JsonGutter::mousePressEvent(QMouseEvent* event)
{
    const QTextBlock block = lineAt(event->pos().y());
    if (event->button() == Qt::LeftButton && event->pos().x() >= width() - foldWidth() - gutterMargin &&
        m_view.folds().canFold(block))
        m_view.folds().toggle(block);
}

bool JsonGutter::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto mark = m_view.lineMarks().find(lineAt(help->pos().y()).blockNumber());
    if (mark == m_view.lineMarks().end())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), shownAsIs(mark->second.text), this);
    return true;
}

} // namespace meshwright
