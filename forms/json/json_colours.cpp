// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_colours.h"

#include "forms/fields/severity_look.h"
#include "forms/json/json_highlighter.h"
#include "forms/json/json_view.h"
#include "forms/style/look.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace meshwright {

JsonColours::JsonColours(JsonView& view)
    : m_view(view),
      m_highlighter(std::make_unique<JsonHighlighter>(view.palette()))
{}

JsonColours::~JsonColours() = default;

void JsonColours::setFault(std::optional<int> position)
{
    m_fault.clear();
    if (position) {
        QTextEdit::ExtraSelection wrong;
        wrong.cursor = QTextCursor(m_view.document());
        wrong.cursor.setPosition(std::min(*position, m_view.document()->characterCount() - 1));
        wrong.cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        if (!wrong.cursor.hasSelection() || wrong.cursor.selectedText().trimmed().isEmpty())
            wrong.cursor.select(QTextCursor::LineUnderCursor);
        wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        m_fault.append(wrong);
    }
    showSelections();
}

int JsonColours::showHits(const QString& words)
{
    constexpr int most = 1000; // beyond that nobody counts
    m_hits.clear();
    for (QTextCursor hit = words.isEmpty() ? QTextCursor() : m_view.document()->find(words);
         !hit.isNull() && m_hits.size() < most; hit = m_view.document()->find(words, hit)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = hit;
        m_hits.append(selection);
    }
    showSelections();
    return static_cast<int>(m_hits.size());
}

void JsonColours::showSelections()
{
    QColor ground = tint(Severity::Warning, m_view.palette());
    ground.setAlpha(90);
    for (QTextEdit::ExtraSelection& hit : m_hits)
        hit.format.setBackground(ground);
    for (QTextEdit::ExtraSelection& wrong : m_fault)
        wrong.format.setUnderlineColor(tint(Severity::Error, m_view.palette()));
    m_view.setExtraSelections(m_hits + m_fault);
}

void JsonColours::colourLines(const QRect& area)
{
    bool isNew = false;
    const QTextBlock first = m_view.firstLine();
    QTextBlock last = first;
    for (QTextBlock line = first; line.isValid() && m_view.lineRect(line).top() <= area.bottom();
         line = line.next()) {
        if (line.isVisible())
            isNew = m_highlighter->colour(line) || isNew;
        last = line;
    }
    if (isNew) // is laid out anew; nobody else is told, for the text is what it was
        m_view.document()->markContentsDirty(first.position(),
                                             last.position() + last.length() - first.position());
}

void JsonColours::paintMarked(const QRect& area)
{
    // Extra selections would cost one for each marked line, in sight or not; of a long list that is
    // thousands.
    QPainter painter(m_view.viewport());
    const QColor ground = coloursFor(m_view.palette()).accentSoft;
    for (QTextBlock block = m_view.firstLine(); block.isValid(); block = block.next()) {
        const QRectF line = m_view.lineRect(block);
        if (line.top() > area.bottom())
            break;
        if (block.isVisible() && m_view.isMarked(block.blockNumber()))
            painter.fillRect(QRectF(0, line.top(), m_view.viewport()->width(), line.height()), ground);
    }
}

void JsonColours::paintUnder(const QRect& area)
{
    colourLines(area);
    paintMarked(area);
}

void JsonColours::setYaml(bool isYaml)
{
    if (m_highlighter->isYaml() == isYaml)
        return;
    m_highlighter->setYaml(isYaml);
    m_view.viewport()->update();
}

void JsonColours::changePalette()
{
    m_highlighter->setPalette(m_view.palette()); // everything is painted anew
    showSelections();
}

} // namespace meshwright
