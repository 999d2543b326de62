// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/text_pair.h"

#include "forms/compare/compared_text.h"
#include "forms/fields/card.h"
#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

TextPair::TextPair(QWidget* parent) : QWidget(parent), m_before(makeHalf(true)), m_after(makeHalf(false))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.medium);
    for (const Half& half : {m_before, m_after})
        layout->addWidget(half.text->parentWidget(), 1);
    follow(m_before, m_after);
    follow(m_after, m_before);
}

TextPair::Half TextPair::makeHalf(bool isBefore)
{
    auto* card = new Card(this);
    card->column().setContentsMargins(0, measures.gap.small, 0, measures.gap.small);
    card->column().setSpacing(measures.gap.small);
    QLabel* const title = makeLabel(card);
    title->setMargin(0);
    title->setContentsMargins(measures.gap.medium, 0, measures.gap.medium, 0);
    title->setMinimumWidth(1);
    keepColour(*title, QPalette::WindowText, muted);
    auto* text = new ComparedText(isBefore ? ComparedText::Side::Before : ComparedText::Side::After, card);
    card->column().addWidget(title);
    card->column().addWidget(text, 1);
    connect(text, &ComparedText::unfoldRequested, this, &TextPair::unfold);
    return {title, text};
}

/// Both have as many lines, so that the same one stands side by side.
void TextPair::follow(const Half& one, const Half& other)
{
    connect(one.text->verticalScrollBar(), &QScrollBar::valueChanged, other.text->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(one.text->horizontalScrollBar(), &QScrollBar::valueChanged, other.text->horizontalScrollBar(),
            &QScrollBar::setValue);
}

void TextPair::showTexts(const TitledText& before, const TitledText& after)
{
    for (const auto& [half, text] : {std::pair(&m_before, &before), std::pair(&m_after, &after)}) {
        half->title->setText(shownName(text->title));
        half->title->setToolTip(shownAsIs(text->title));
        half->text->setAccessibleName(tr("JSON of %1").arg(shownName(text->title)));
    }
    m_rows = comparedTexts(before.lines, after.lines);
    m_isOpen.clear();
    showRows();
    m_before.text->goToFirstChange();
    m_after.text->goToFirstChange();
}

void TextPair::showRows()
{
    std::vector<TextRow> shown;
    std::size_t line = 0; // of m_rows
    for (TextRow& row : folded(m_rows)) {
        const std::size_t count = row.kind == TextRow::Kind::Folded ? row.count : 1;
        const bool isOpen = row.kind == TextRow::Kind::Folded && m_isOpen.contains(row.first);
        for (std::size_t i = 0; isOpen && i < count; ++i)
            shown.push_back(m_rows[line + i]);
        if (!isOpen)
            shown.push_back(std::move(row));
        line += count;
    }
    m_before.text->showRows(shown);
    m_after.text->showRows(std::move(shown));
}

void TextPair::unfold(std::size_t row)
{
    const int top = m_before.text->verticalScrollBar()->value();
    m_isOpen.insert(m_before.text->rows()[row].first);
    showRows();
    for (const Half& half : {m_before, m_after}) {
        QTextCursor caret(half.text->document()->findBlockByNumber(static_cast<int>(row)));
        half.text->setTextCursor(caret);
        half.text->verticalScrollBar()->setValue(top);
    }
}

} // namespace meshwright
