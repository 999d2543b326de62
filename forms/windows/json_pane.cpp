// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/json_pane.h"

#include "forms/fields/tints.h"
#include "forms/windows/json_highlighter.h"
#include "models/document/canonical_lines.h"
#include "models/document/json.h"

#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The strip with the line numbers; the pane paints it, since only the pane knows where its lines are.
class Gutter : public QWidget
{
public:
    explicit Gutter(JsonPane* pane) : QWidget(pane), m_pane(pane) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_pane->paintGutter(event); }

private:
    JsonPane* m_pane;
};

} // namespace

JsonPane::JsonPane(const Document& document, QWidget* parent)
    : QPlainTextEdit(parent),
      m_document(document),
      m_gutter(new Gutter(this))
{
    setObjectName(u"json-pane"_s);
    setAccessibleName(tr("JSON"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    new JsonHighlighter(QPlainTextEdit::document(), palette());
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &JsonPane::refresh);
    connect(&document, &Document::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    refresh();
}

void JsonPane::refresh()
{
    replaceChangedLines(QString::fromStdString(canonical(m_document.value())));
    showMark(false);
}

void JsonPane::replaceChangedLines(const QString& text)
{
    const QString old = toPlainText();
    const auto shorter = std::min(old.size(), text.size());
    qsizetype same = 0;
    while (same < shorter && old[same] == text[same])
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same && old[old.size() - 1 - sameEnd] == text[text.size() - 1 - sameEnd])
        ++sameEnd;
    if (same == old.size() && same == text.size())
        return;
    QTextCursor cursor(QPlainTextEdit::document());
    cursor.setPosition(static_cast<int>(same));
    cursor.setPosition(static_cast<int>(old.size() - sameEnd), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(same, text.size() - same - sameEnd));
}

void JsonPane::mark(const Pointer& at)
{
    m_marked = at;
    showMark(true);
}

void JsonPane::showMark(bool scroll)
{
    if (m_marked.isRoot()) {
        setExtraSelections({});
        return;
    }
    const LineSpan lines = canonicalLines(m_document.value(), m_marked);
    QTextEdit::ExtraSelection selection;
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlpha(50);
    selection.format.setBackground(ground);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    QList<QTextEdit::ExtraSelection> marks;
    for (int line = lines.first; line < lines.first + lines.count; ++line) {
        selection.cursor = QTextCursor(QPlainTextEdit::document()->findBlockByNumber(line));
        marks.append(selection);
    }
    setExtraSelections(marks);
    if (scroll && !marks.isEmpty() && !textCursor().hasSelection()) {
        setTextCursor(marks.front().cursor);
        ensureCursorVisible();
    }
}

int JsonPane::gutterWidth() const
{
    const auto digits = QString::number(std::max(blockCount(), 1)).size();
    return fontMetrics().horizontalAdvance(u'9') * static_cast<int>(std::max<qsizetype>(digits, 3)) + 12;
}

void JsonPane::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setPen(muted(palette()));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
        if (where.top() > event->rect().bottom())
            break;
        painter.drawText(QRectF(0, where.top(), m_gutter->width() - 6, where.height()), Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
    }
}

void JsonPane::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void JsonPane::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        Q_EMIT chosen(
            pointerAtLine(m_document.value(), cursorForPosition(event->position().toPoint()).blockNumber()));
}

} // namespace meshwright
