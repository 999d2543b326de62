// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_find_bar.h"

#include "forms/fields/labels.h"
#include "forms/json/json_colours.h"
#include "forms/json/json_view.h"
#include "models/text/foreign_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QToolButton>

namespace meshwright {

using namespace Qt::StringLiterals;

JsonFindBar::JsonFindBar(JsonView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_words(new QLineEdit(this)),
      m_count(makeLabel(this))
{
    m_words->setObjectName(u"find-in-json"_s);
    m_words->setAccessibleName(tr("Find in the JSON"));
    m_words->setPlaceholderText(tr("Find"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    addButtons(*layout);
    connect(m_words, &QLineEdit::textChanged, this, &JsonFindBar::seek);
    hide();
}

void JsonFindBar::addButtons(QLayout& layout)
{
    const auto addButton = [&](const QString& text, const QString& help, auto does) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(shownAsIs(help));
        button->setAccessibleName(help);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, does);
        layout.addWidget(button);
    };
    addButton(tr("Previous"), tr("Previous place (Shift+F3)"), [this] { step(false); });
    addButton(tr("Next"), tr("Next place (F3)"), [this] { step(true); });
    addButton(tr("Close"), tr("Close (Escape)"), [this] { hide(); });
}

void JsonFindBar::open()
{
    const QString selected = m_view.textCursor().selectedText();
    m_words->setClearButtonEnabled(true); // its picture takes a while to read, and few look for something
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    seek();
}

void JsonFindBar::seek()
{
    m_hits = m_view.colours().showHits(m_words->text());
    // What is being typed is found from where the last find was, not from behind it.
    QTextCursor from = m_view.textCursor();
    from.setPosition(from.selectionStart());
    m_view.setTextCursor(from);
    if (m_hits > 0)
        step(true);
    else
        showPlace();
}

void JsonFindBar::step(bool forward)
{
    if (m_words->text().isEmpty())
        return open();
    const auto flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    QTextCursor hit = m_view.document()->find(m_words->text(), m_view.textCursor(), flags);
    if (hit.isNull()) {
        QTextCursor end(m_view.document());
        end.movePosition(forward ? QTextCursor::Start : QTextCursor::End);
        hit = m_view.document()->find(m_words->text(), end, flags);
    }
    if (!hit.isNull()) {
        m_view.goTo(hit.selectionStart());
        m_view.setTextCursor(hit);
    }
    showPlace();
}

void JsonFindBar::showPlace()
{
    int place = 0;
    const auto selections = m_view.extraSelections();
    for (const QTextEdit::ExtraSelection& hit : selections)
        if (++place <= m_hits && hit.cursor.selectionStart() == m_view.textCursor().selectionStart())
            return m_count->setText(tr("%1 of %2").arg(place).arg(m_hits));
    m_count->setText(m_words->text().isEmpty() ? QString()
                     : m_hits == 0             ? tr("Not found")
                                               : tr("%n places", nullptr, m_hits));
}

void JsonFindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(!(event->modifiers() & Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void JsonFindBar::hideEvent(QHideEvent* event)
{
    m_view.colours().showHits({});
    if (m_words->hasFocus())
        m_view.setFocus();
    QWidget::hideEvent(event);
}

} // namespace meshwright
