// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/json_view.h"

#include "forms/fields/tints.h"
#include "forms/windows/json_folds.h"
#include "forms/windows/json_gutter.h"
#include "forms/windows/json_highlighter.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace meshwright {

namespace {

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

bool isOpening(QChar c)
{
    return c == u'{' || c == u'[';
}

bool isClosing(QChar c)
{
    return c == u'}' || c == u']';
}

} // namespace

JsonView::JsonView(QWidget* parent)
    : QPlainTextEdit(parent),
      m_highlighter(new JsonHighlighter(document(), palette())),
      m_folds(new JsonFolds(this)),
      m_gutter(new JsonGutter(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonView::fitGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, &JsonGutter::follow);
    connect(m_folds, &JsonFolds::changed, m_gutter, qOverload<>(&QWidget::update));
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!m_showing && (removed > 0 || added > 0))
            Q_EMIT typed();
    });
    fitGutter();
}

void JsonView::showText(const QString& text)
{
    const QString shown = toPlainText();
    const QScopedValueRollback showing(m_showing, true);
    if (text != shown) {
        const Common common = commonOf(shown, text);
        const int scrolled = verticalScrollBar()->value();
        QTextCursor edit(document());
        edit.setPosition(static_cast<int>(common.head));
        edit.setPosition(static_cast<int>(shown.size() - common.tail), QTextCursor::KeepAnchor);
        edit.insertText(text.mid(common.head, text.size() - common.tail - common.head));
        if (shown.isEmpty())
            moveCursor(QTextCursor::Start); // the first text has pushed it along
        verticalScrollBar()->setValue(scrolled);
    }
    document()->clearUndoRedoStacks();
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

void JsonView::setLineMarks(std::map<int, LineMark> marks)
{
    if (marks == m_lineMarks)
        return;
    m_lineMarks = std::move(marks);
    m_gutter->update();
}

void JsonView::setFault(std::optional<int> position)
{
    m_fault.clear();
    if (position) {
        QTextEdit::ExtraSelection wrong;
        wrong.cursor = QTextCursor(document());
        wrong.cursor.setPosition(std::min(*position, document()->characterCount() - 1));
        wrong.cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        if (!wrong.cursor.hasSelection() || wrong.cursor.selectedText().trimmed().isEmpty())
            wrong.cursor.select(QTextCursor::LineUnderCursor);
        wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.format.setUnderlineColor(tint(Severity::Error, palette()));
        m_fault.append(wrong);
    }
    showSelections();
}

int JsonView::showHits(const QString& words)
{
    constexpr int most = 1000; // beyond that nobody counts
    m_hits.clear();
    QColor ground = tint(Severity::Warning, palette());
    ground.setAlpha(90);
    for (QTextCursor hit = words.isEmpty() ? QTextCursor() : document()->find(words);
         !hit.isNull() && m_hits.size() < most; hit = document()->find(words, hit)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = hit;
        selection.format.setBackground(ground);
        m_hits.append(selection);
    }
    showSelections();
    return static_cast<int>(m_hits.size());
}

void JsonView::showSelections()
{
    setExtraSelections(m_hits + m_fault);
}

void JsonView::goTo(int position)
{
    QTextCursor caret(document());
    caret.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    m_folds->reveal(caret.block());
    setTextCursor(caret);
    ensureCursorVisible();
}

QRectF JsonView::lineRect(const QTextBlock& block) const
{
    return blockBoundingGeometry(block).translated(contentOffset());
}

void JsonView::paintMarked(const QRect& area)
{
    // Extra selections would cost one for each marked line, in sight or not; of a long list that is
    // thousands.
    QPainter painter(viewport());
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlpha(48);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = lineRect(block);
        if (line.top() > area.bottom())
            break;
        if (block.isVisible() && isMarked(block.blockNumber()))
            painter.fillRect(QRectF(0, line.top(), viewport()->width(), line.height()), ground);
    }
}

void JsonView::paintEvent(QPaintEvent* event)
{
    paintMarked(event->rect());
    QPlainTextEdit::paintEvent(event);
    m_folds->paint(event->rect());
}

void JsonView::scrollToMark()
{
    if (!m_marked || hasFocus()) // somebody is at another place of the text
        return;
    // Without wrapping, the scroll bar counts the lines that are not folded away.
    const int first = document()->findBlockByNumber(m_marked->first).firstLineNumber();
    const int top = verticalScrollBar()->value();
    const int visible = std::max(1, viewport()->height() / std::max(1, fontMetrics().lineSpacing()));
    if (first >= top && first + std::min(m_marked->count, visible) <= top + visible)
        return;
    verticalScrollBar()->setValue(std::max(0, first - visible / 4));
}

void JsonView::fitGutter()
{
    setViewportMargins(m_gutter->neededWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), m_gutter->neededWidth(), inner.height());
}

void JsonView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !isReadOnly() && !(event->modifiers() & ~Qt::KeypadModifier))
        breakLine();
    else
        QPlainTextEdit::keyPressEvent(event);
}

/// A new line begins where the last one does, a level deeper after a bracket that opens.
void JsonView::breakLine()
{
    QTextCursor caret = textCursor();
    const QString line = caret.block().text();
    const int at = caret.positionInBlock();
    QString indentation = line.left(
        std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); }) - line.begin());
    indentation.truncate(at);
    const QString before = line.left(at).trimmed();
    const QString after = line.mid(at).trimmed();
    const bool deeper = !before.isEmpty() && isOpening(before.back());
    const bool closes = !after.isEmpty() && isClosing(after.front());
    caret.beginEditBlock();
    caret.insertText(u'\n' + indentation + (deeper ? QStringLiteral("  ") : QString()));
    if (deeper && closes) {
        const int inside = caret.position();
        caret.insertText(u'\n' + indentation);
        caret.setPosition(inside);
    }
    caret.endEditBlock();
    setTextCursor(caret);
}

void JsonView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        Q_EMIT placeChosen(cursorForPosition(event->position().toPoint()).position());
}

void JsonView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitGutter();
}

void JsonView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    else if (event->type() == QEvent::FontChange && m_gutter)
        fitGutter();
}

} // namespace meshwright
