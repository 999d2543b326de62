// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_view.h"

#include "forms/json/json_colours.h"
#include "forms/json/json_folds.h"
#include "forms/json/json_gutter.h"
#include "forms/json/sliced_text.h"
#include "forms/style/text_size.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

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
      m_colours(std::make_unique<JsonColours>(*this)),
      m_slices(new SlicedText(document())),
      m_folds(new JsonFolds(this)),
      m_gutter(new JsonGutter(this))
{
    setLayoutDirection(Qt::LeftToRight); // JSON and the numbers of its lines are, in every language
    setTextSize(*this, TextSize::Code);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonView::fitGutter);
    connect(m_gutter, &JsonGutter::bulbPressed, this, &JsonView::whatToDoAsked);
    connect(m_folds, &JsonFolds::changed, m_gutter, qOverload<>(&QWidget::update));
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (m_showing || (removed == 0 && added == 0))
            return;
        m_longEdit.typed();
        Q_EMIT typed();
    });
    connect(m_slices, &SlicedText::done, this, &JsonView::endShowing);
    fitGutter();
}

JsonView::~JsonView() = default;

void JsonView::showText(const QString& text)
{
    const bool isFirst = document()->isEmpty();
    const int scrolled = verticalScrollBar()->value();
    m_longEdit.forget();
    m_caretAfter.reset();
    replaceWith(text);
    if (isFirst)
        moveCursor(QTextCursor::Start); // the first text has pushed it along
    verticalScrollBar()->setValue(scrolled);
}

/// A long text takes its time: shown() tells when it is there.
void JsonView::replaceWith(const QString& text)
{
    m_showing = true;
    m_slices->become(text);
    m_isLong = isShowing();
    allowTyping();
}

QString JsonView::text() const
{
    return m_slices->whole();
}

bool JsonView::isShowing() const
{
    return m_slices->isGoingOn();
}

void JsonView::endShowing()
{
    m_showing = false;
    if (!std::exchange(m_isLong, false))
        return;
    allowTyping();
    if (const auto caret = std::exchange(m_caretAfter, std::nullopt))
        goTo(*caret);
    else
        scrollToMark();
    Q_EMIT shown();
}

void JsonView::insertFromMimeData(const QMimeData* source)
{
    constexpr qsizetype most = 32 * 1024; // what Qt does in one go
    const QTextCursor caret = textCursor();
    const int from = caret.selectionStart();
    const int to = caret.selectionEnd();
    QString pasted = source->text();
    if (m_isDropping || pasted.size() + to - from <= most)
        return QPlainTextEdit::insertFromMimeData(source);
    if (!isReadOnly())
        edit(m_longEdit.make(
            text(), from, to,
            pasted.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n')));
}

/// What is dragged from one place to another goes and comes as one edit, which is Qt's.
void JsonView::dropEvent(QDropEvent* event)
{
    const QScopedValueRollback dropping(m_isDropping, true);
    QPlainTextEdit::dropEvent(event);
}

void JsonView::edit(const LongEdit::Outcome& outcome)
{
    replaceWith(outcome.text);
    if (isShowing())
        m_caretAfter = outcome.caret;
    else
        goTo(outcome.caret);
    Q_EMIT typed();
}

void JsonView::takeBack()
{
    if (document()->isUndoAvailable())
        undo();
    else if (m_longEdit.canTakeBack())
        edit(m_longEdit.takeBack(text()));
}

void JsonView::doAgain()
{
    if (document()->isRedoAvailable())
        redo();
    else if (m_longEdit.canMakeAgain())
        edit(m_longEdit.makeAgain(text()));
}

void JsonView::forgetEdits()
{
    m_longEdit.forget();
    document()->clearUndoRedoStacks();
}

void JsonView::setLocked(bool locked)
{
    m_locked = locked;
    allowTyping();
}

void JsonView::allowTyping()
{
    const bool allowed = !m_locked && !m_isLong;
    if (allowed == isReadOnly())
        setTextInteractionFlags(allowed ? Qt::TextEditorInteraction
                                        : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
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
    m_gutter->showMarks();
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

void JsonView::scrollToMark()
{
    if (!m_marked || hasFocus()) // somebody is at another place of the text
        return;
    const QTextBlock block = document()->findBlockByNumber(m_marked->first);
    if (!block.isValid())
        return; // it is still on its way
    // Without wrapping, the scroll bar counts the lines that are not folded away.
    const int first = block.firstLineNumber();
    const int top = verticalScrollBar()->value();
    const int visible = std::max(1, viewport()->height() / std::max(1, fontMetrics().lineSpacing()));
    if (first >= top && first + std::min(m_marked->count, visible) <= top + visible)
        return;
    verticalScrollBar()->setValue(std::max(0, first - visible / 4));
}

void JsonView::fitGutter()
{
    setViewportMargins(m_gutter->neededWidth(), 0, 0, 0);
    m_gutter->setGeometry(
        {contentsRect().topLeft(), QSize(m_gutter->neededWidth(), contentsRect().height())});
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

void JsonView::paintEvent(QPaintEvent* event)
{
    m_colours->paintUnder(event->rect());
    QPlainTextEdit::paintEvent(event);
    m_folds->paint(event->rect());
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
        m_colours->changePalette();
    else if (event->type() == QEvent::FontChange && m_gutter)
        fitGutter();
}

} // namespace meshwright
