// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/severity_look.h"
#include "forms/json/json_folds.h"
#include "forms/json/json_highlighter.h"
#include "forms/json/json_view.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

// How a JsonView looks beyond its text: colours, tints, underlines.
namespace meshwright {

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

void JsonView::colourLines(const QRect& area)
{
    bool isNew = false;
    const QTextBlock first = firstVisibleBlock();
    QTextBlock last = first;
    for (QTextBlock line = first; line.isValid() && lineRect(line).top() <= area.bottom();
         line = line.next()) {
        if (line.isVisible())
            isNew = m_highlighter->colour(line) || isNew;
        last = line;
    }
    if (isNew) // is laid out anew; nobody else is told, for the text is what it was
        document()->markContentsDirty(first.position(), last.position() + last.length() - first.position());
}

void JsonView::paintEvent(QPaintEvent* event)
{
    colourLines(event->rect());
    paintMarked(event->rect());
    QPlainTextEdit::paintEvent(event);
    m_folds->paint(event->rect());
}

} // namespace meshwright
