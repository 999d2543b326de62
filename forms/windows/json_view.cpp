// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/json_view.h"

#include "forms/fields/tints.h"
#include "forms/windows/json_highlighter.h"

#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace meshwright {

namespace {

constexpr int gutterMargin = 8;

/// How much two texts have in common at the beginning and, beyond that, at the end.
struct Common
{
    qsizetype head = 0;
    qsizetype tail = 0;
};

Common commonOf(const QString& a, const QString& b)
{
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto head = inA - a.begin();
    const auto most = std::min(a.size(), b.size()) - head;
    qsizetype tail = 0;
    while (tail < most && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return {head, tail};
}

} // namespace

/// The line numbers; the view knows where its lines are and paints them.
class JsonView::Gutter : public QWidget
{
public:
    explicit Gutter(JsonView* view) : QWidget(view), m_view(*view) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_view.paintGutter(event->rect()); }

private:
    JsonView& m_view;
};

JsonView::JsonView(QWidget* parent)
    : QPlainTextEdit(parent),
      m_highlighter(new JsonHighlighter(document(), palette())),
      m_gutter(new Gutter(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonView::fitGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        dy ? m_gutter->scroll(0, dy) : m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    fitGutter();
}

void JsonView::showText(const QString& text)
{
    if (text == m_text)
        return;
    const Common common = commonOf(m_text, text);
    const int scrolled = verticalScrollBar()->value();
    QTextCursor edit(document());
    edit.setPosition(static_cast<int>(common.head));
    edit.setPosition(static_cast<int>(m_text.size() - common.tail), QTextCursor::KeepAnchor);
    edit.insertText(text.mid(common.head, text.size() - common.tail - common.head));
    if (m_text.isEmpty())
        moveCursor(QTextCursor::Start); // the first text has pushed it along
    m_text = text;
    verticalScrollBar()->setValue(scrolled);
}

void JsonView::mark(std::optional<LineSpan> lines)
{
    if (m_marked != lines) {
        m_marked = lines;
        viewport()->update();
        m_gutter->update();
    }
    scrollToMark();
}

bool JsonView::isMarked(int line) const
{
    return m_marked && line >= m_marked->first && line < m_marked->first + m_marked->count;
}

void JsonView::paintEvent(QPaintEvent* event)
{
    // Extra selections would cost one for each marked line, in sight or not; of a long list that is
    // thousands.
    QPainter painter(viewport());
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlpha(48);
    QRectF line = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset());
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && line.top() <= event->rect().bottom();
         block = block.next()) {
        if (isMarked(block.blockNumber()))
            painter.fillRect(QRectF(0, line.top(), viewport()->width(), line.height()), ground);
        line.translate(0, line.height());
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void JsonView::scrollToMark()
{
    if (!m_marked)
        return;
    // Without wrapping, the scroll bar counts lines.
    const int top = verticalScrollBar()->value();
    const int visible = std::max(1, viewport()->height() / std::max(1, fontMetrics().lineSpacing()));
    if (m_marked->first >= top && m_marked->first + std::min(m_marked->count, visible) <= top + visible)
        return;
    verticalScrollBar()->setValue(std::max(0, m_marked->first - visible / 4));
}

void JsonView::fitGutter()
{
    const auto digits = QString::number(std::max(10, blockCount())).size();
    const int width = 2 * gutterMargin + static_cast<int>(digits) * fontMetrics().horizontalAdvance(u'9');
    setViewportMargins(width, 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), width, inner.height());
}

void JsonView::paintGutter(const QRect& area)
{
    QPainter painter(m_gutter);
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setFont(font());
    QRectF line = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset());
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && line.top() <= area.bottom();
         block = block.next()) {
        const int number = block.blockNumber();
        const bool marked = isMarked(number);
        painter.setPen(marked ? palette().color(QPalette::Text) : muted(palette()));
        painter.drawText(QRectF(0, line.top(), m_gutter->width() - gutterMargin, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
        if (marked)
            painter.fillRect(QRectF(0, line.top(), 3, line.height()), palette().color(QPalette::Highlight));
        line.translate(0, line.height());
    }
}

void JsonView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        Q_EMIT lineChosen(cursorForPosition(event->position().toPoint()).blockNumber());
}

void JsonView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitGutter();
}

void JsonView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
    } else if (event->type() == QEvent::FontChange) {
        fitGutter();
    }
}

} // namespace meshwright
