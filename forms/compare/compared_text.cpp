// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/compared_text.h"

#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/style/look.h"
#include "forms/style/measures.h"
#include "forms/style/text_size.h"
#include "models/text/shown_name.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

ComparedText::ComparedText(Side side, QWidget* parent)
    : QPlainTextEdit(parent),
      m_side(side),
      m_highlighter(palette())
{
    setObjectName(side == Side::Before ? u"text-before"_s : u"text-after"_s);
    setAccessibleDescription(tr("Lines with a sign differ. Enter shows the lines that are folded."));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setTextSize(*this, TextSize::Code);
    keepColour(*this, QPalette::Base, [](const QPalette& around) { return coloursFor(around).code; });
}

const std::optional<QString>& ComparedText::sideOf(const TextRow& row) const
{
    return m_side == Side::Before ? row.before : row.after;
}

QString ComparedText::lineOf(const TextRow& row) const
{
    if (row.kind == TextRow::Kind::Folded)
        return u"  ⋯ "_s + tr("%n equal lines", nullptr, static_cast<int>(row.count));
    const std::optional<QString>& line = sideOf(row);
    if (!line)
        return {};
    constexpr qsizetype most = 2000; // letters of a line; what is longer is no more legible
    const QString sign = row.kind == TextRow::Kind::Equal ? u"  "_s
                         : m_side == Side::Before         ? u"− "_s
                                                          : u"+ "_s;
    return sign + shownLines(line->size() > most ? line->left(most) + u'…' : *line);
}

void ComparedText::showRows(std::vector<TextRow> rows)
{
    m_rows = std::move(rows);
    QStringList lines;
    for (const TextRow& row : m_rows)
        lines.append(lineOf(row));
    setPlainText(lines.join(u'\n'));
}

void ComparedText::goToFirstChange()
{
    const auto changed = std::ranges::find(m_rows, TextRow::Kind::Changed, &TextRow::kind);
    if (changed == m_rows.end())
        return;
    constexpr int above = 3; // lines: what it is in
    verticalScrollBar()->setValue(std::max(0, static_cast<int>(changed - m_rows.begin()) - above));
}

void ComparedText::colour(const QTextBlock& line, const TextRow& row) const
{
    if (row.kind != TextRow::Kind::Folded) {
        m_highlighter.colour(line);
        return;
    }
    QTextCharFormat quiet;
    quiet.setForeground(muted(palette()));
    line.layout()->setFormats({{0, static_cast<int>(line.text().size()), quiet}});
}

void ComparedText::paintGround(const QRect& area)
{
    QPainter painter(viewport());
    const Colours& colours = coloursFor(palette());
    const bool isBefore = m_side == Side::Before;
    for (QTextBlock line = firstVisibleBlock(); line.isValid(); line = line.next()) {
        const QRectF rect = blockBoundingGeometry(line).translated(contentOffset());
        if (rect.top() > area.bottom())
            break;
        const auto number = static_cast<std::size_t>(line.blockNumber());
        if (number >= m_rows.size())
            break;
        colour(line, m_rows[number]);
        if (m_rows[number].kind != TextRow::Kind::Changed)
            continue;
        const QRectF ground(0, rect.top(), viewport()->width(), rect.height());
        if (!sideOf(m_rows[number])) {
            painter.fillRect(ground, colours.window);
            continue;
        }
        painter.fillRect(ground, isBefore ? colours.errorSoft : colours.goodSoft);
        painter.fillRect(QRectF(0, rect.top(), measures.stroke.bar, rect.height()),
                         isBefore ? colours.error : colours.good);
    }
}

void ComparedText::paintEvent(QPaintEvent* event)
{
    paintGround(event->rect());
    QPlainTextEdit::paintEvent(event);
}

void ComparedText::unfoldAt(const QTextBlock& line)
{
    const auto number = static_cast<std::size_t>(line.blockNumber());
    if (number < m_rows.size() && m_rows[number].kind == TextRow::Kind::Folded)
        Q_EMIT unfoldRequested(number);
}

void ComparedText::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        unfoldAt(cursorForPosition(event->position().toPoint()).block());
}

void ComparedText::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        unfoldAt(textCursor().block());
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ComparedText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter.setPalette(palette());
}

} // namespace meshwright
