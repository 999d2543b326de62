// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_completion.h"

#include "forms/json/json_view.h"
#include "models/text/foreign_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace meshwright {

namespace {

/// The place in @p text, as Qt counts, of the byte @p offset of it in UTF-8.
int positionOf(const QByteArray& text, std::size_t offset)
{
    return static_cast<int>(QString::fromUtf8(text.constData(), static_cast<qsizetype>(offset)).size());
}

/// A name comes with a blank behind its colon, which may be there already.
QString withoutFinalBlank(const QString& text)
{
    return text.endsWith(u' ') ? text.chopped(1) : text;
}

} // namespace

JsonCompletion::JsonCompletion(JsonView* view)
    : QObject(view),
      m_view(*view),
      m_completer(new QCompleter(this)),
      m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(view);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("What can stand here"));
    m_completer->popup()->installEventFilter(this);
    view->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
    connect(view, &JsonView::typed, this, &JsonCompletion::offerWhileTyping, Qt::QueuedConnection);
    connect(view->document(), &QTextDocument::contentsChanged, this, &JsonCompletion::withdraw);
    connect(view->document(), &QTextDocument::contentsChanged, this, &JsonCompletion::offerAnew,
            Qt::QueuedConnection);
}

bool JsonCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_view.isReadOnly())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (typesOver(key->text())) {
        m_completer->popup()->hide();
        return true;
    }
    if (watched == m_completer->popup())
        return takeKey(key->key());
    if (key->key() != Qt::Key_Space || key->modifiers() != Qt::ControlModifier)
        return false;
    offer();
    return true;
}

/// Who goes on typing closes what was begun for them out of habit: once is enough.
bool JsonCompletion::typesOver(const QString& typed)
{
    const QTextCursor caret = m_view.textCursor();
    if (m_closing.isNull() || caret.hasSelection() || caret.position() != m_closing.position() ||
        typed != m_view.document()->characterAt(caret.position()))
        return false;
    m_view.moveCursor(QTextCursor::NextCharacter);
    m_closing = {};
    return true;
}

/// The list itself would pass these on to the text first.
bool JsonCompletion::takeKey(int key)
{
    if (key == Qt::Key_Escape) {
        m_completer->popup()->hide();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Tab)
        return false;
    take(m_completer->popup()->currentIndex().row());
    return true;
}

void JsonCompletion::offer()
{
    const QString shown = m_view.toPlainText(); // a copy of all of it: once
    const QByteArray text = shown.toUtf8();
    const QStringView before = QStringView(shown).left(m_view.textCursor().position());
    const auto offset = static_cast<std::size_t>(before.toUtf8().size());
    auto completion = completionAt({text.constData(), static_cast<std::size_t>(text.size())}, offset);
    if (!completion) {
        m_completer->popup()->hide();
        return;
    }
    completion->from = static_cast<std::size_t>(positionOf(text, completion->from));
    completion->to = static_cast<std::size_t>(positionOf(text, completion->to));
    show(*completion);
}

void JsonCompletion::offerWhileTyping()
{
    if (!m_offered.candidates.empty())
        return;
    const QTextCursor caret = m_view.textCursor();
    const QString before = caret.block().text().left(caret.positionInBlock());
    // Inside quotation marks that the person has begun, and not in what was pasted.
    const bool inText = m_view.hasFocus() && before.count(u'"') % 2 == 1;
    if (inText)
        offer();
    else
        m_completer->popup()->hide();
}

void JsonCompletion::show(const Completion& completion)
{
    m_offered = completion;
    m_model->clear();
    for (const Candidate& candidate : completion.candidates) {
        auto* item = new QStandardItem(candidate.label);
        item->setToolTip(shownAsIs(candidate.help));
        m_model->appendRow(item); // the model owns it
    }
    const QAbstractItemView* popup = m_completer->popup();
    QRect at = m_view.cursorRect().translated(m_view.viewport()->pos());
    at.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 16);
    m_completer->complete(at);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

/// What was offered has lost its place, also when it is undo or another window that changes the text.
void JsonCompletion::withdraw()
{
    m_offered = {};
}

void JsonCompletion::offerAnew()
{
    if (m_completer->popup()->isVisible())
        offerWhileTyping();
}

void JsonCompletion::take(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_offered.candidates.size())
        return;
    const Candidate taken = m_offered.candidates[static_cast<std::size_t>(row)];
    QTextCursor edit(m_view.document());
    edit.setPosition(static_cast<int>(m_offered.from));
    edit.setPosition(static_cast<int>(m_offered.to), QTextCursor::KeepAnchor);
    const QString text = QString::fromStdString(taken.text);
    const QChar after = m_view.document()->characterAt(edit.selectionEnd());
    const bool hasBlank = taken.emptyValue.empty() && after.isSpace() && after != QChar::ParagraphSeparator;
    edit.insertText((hasBlank ? withoutFinalBlank(text) : text) + QString::fromStdString(taken.emptyValue));
    if (!taken.emptyValue.empty()) {
        edit.movePosition(QTextCursor::PreviousCharacter); // into the brackets or quotation marks
        m_closing = edit;
    }
    m_view.setTextCursor(edit);
    m_completer->popup()->hide();
}

} // namespace meshwright
