// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_pane.h"

#include "forms/json/document_text.h"
#include "forms/json/json_colours.h"
#include "forms/json/json_completion.h"
#include "forms/json/json_folds.h"
#include "forms/json/json_view.h"
#include "forms/json/typed_json.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/pane_header.h"
#include "forms/parts/reading_order.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

JsonPane::JsonPane(const FormContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_view(new JsonView(this)),
      m_header(makeHeader()),
      m_notices(new NoticeBar(this)),
      m_text(std::make_unique<DocumentText>(context, *m_view, *m_notices)),
      m_typed(std::make_unique<TypedJson>(context, *m_view, *m_notices, *m_text))
{
    m_view->setObjectName(u"json-pane"_s);
    m_view->setAccessibleName(tr("JSON of the virtual node"));
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // the pane has one of its own
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_notices);
    readAsLaidOut(*layout);
    setFocusProxy(m_view);
    connectView();
    addKeys();
    m_text->begin();
}

JsonPane::~JsonPane() = default;

PaneHeader* JsonPane::makeHeader()
{
    auto* header = new PaneHeader(tr("JSON"), this);
    const auto add = [&](const QString& text, const QString& name, const QString& help,
                         void (JsonPane::*does)()) {
        connect(header->addButton(text, name, help), &QToolButton::clicked, this, does);
    };
    add(tr("Format"), u"format-json"_s, tr("Lay the JSON out as it is exported"), &JsonPane::format);
    add(tr("Find"), u"open-find-in-json"_s, tr("Find in the form and the JSON (Ctrl+F)"),
        &JsonPane::findRequested);
    add(tr("Copy"), u"copy-from-json-pane"_s, tr("Copy the whole JSON"), &JsonPane::copyRequested);
    return header;
}

void JsonPane::connectView()
{
    new JsonCompletion(m_view);
    connect(m_view, &JsonView::placeChosen, this,
            [this](int position) { Q_EMIT chosen(m_text->pointerAt(position)); });
    connect(m_view, &JsonView::whatToDoAsked, this,
            [this](QPoint where) { m_context.state->askWhatToDo(issuesAtCaret(), where); });
    m_view->installEventFilter(this);
    connect(m_typed.get(), &TypedJson::unfinishedTextChanged, this, &JsonPane::unfinishedTextChanged);
}

QAction* JsonPane::addKey(const QKeySequence& keys, const QString& text, std::function<void()> does)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(does));
    addAction(action);
    m_commands.append(action);
    return action;
}

void JsonPane::addKeys()
{
    addKey({}, tr("&Find…"), [this] { Q_EMIT findRequested(); });
    addKey(Qt::CTRL | Qt::Key_J, tr("&Go to the field"), [this] { Q_EMIT chosen(pointerAtCaret()); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft, tr("F&old"),
           [this] { m_view->folds().setFoldedAround(m_view->textCursor().block(), true); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight, tr("&Unfold"),
           [this] { m_view->folds().setFoldedAround(m_view->textCursor().block(), false); });
    addKey({}, tr("Fold a&ll"), [this] { m_view->folds().foldAll(); });
    addKey({}, tr("Unfold &all"), [this] { m_view->folds().unfoldAll(); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_F, tr("Fo&rmat"), [this] { format(); });
}

void JsonPane::contextMenuEvent(QContextMenuEvent* event)
{
    const bool selected = m_view->textCursor().hasSelection();
    // Who points into the text with the mouse means what is there.
    const bool isInText = m_view->geometry().contains(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse && isInText && !selected)
        m_view->setTextCursor(
            m_view->cursorForPosition(m_view->viewport()->mapFromGlobal(event->globalPos())));
    QMenu menu(this);
    const bool editable = !m_view->isReadOnly();
    menu.addAction(tr("Cu&t"), m_view, &QPlainTextEdit::cut)->setEnabled(selected && editable);
    menu.addAction(tr("&Copy"), m_view, &QPlainTextEdit::copy)->setEnabled(selected);
    menu.addAction(tr("&Paste"), m_view, &QPlainTextEdit::paste)->setEnabled(m_view->canPaste());
    menu.addAction(tr("Copy &whole JSON"), this, &JsonPane::copyRequested);
    menu.addSeparator();
    menu.addAction(tr("Ways to &mend it…"), this, &JsonPane::askWhatToDo)
        ->setEnabled(!issuesAtCaret().empty());
    menu.addActions(m_commands);
    menu.exec(event->globalPos());
}

void JsonPane::setReadOnly()
{
    m_text->setReadOnly();
}

bool JsonPane::eventFilter(QObject* watched, QEvent* event)
{
    // Come here when no menu has taken them.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && undoTyping()) ||
            (key->matches(QKeySequence::Redo) && redoTyping()))
            return true;
    }
    // What can stand here pops up while typing goes on.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        settle();
    return QWidget::eventFilter(watched, event);
}

Pointer JsonPane::pointerAtCaret() const
{
    return m_text->pointerAt(m_view->textCursor().position());
}

std::vector<Issue> JsonPane::issuesAtCaret() const
{
    return m_text->issuesIn(m_view->textCursor().blockNumber());
}

void JsonPane::askWhatToDo()
{
    const QPoint caret = m_view->cursorRect().bottomLeft();
    m_context.state->askWhatToDo(issuesAtCaret(), m_view->viewport()->mapToGlobal(caret));
}

void JsonPane::mark(const Pointer& at)
{
    m_text->mark(at);
}

void JsonPane::goTo(const Pointer& at)
{
    comeForward();
    m_text->goTo(at);
}

void JsonPane::format()
{
    m_text->format();
}

const QString& JsonPane::unfinishedText() const
{
    return m_typed->unfinishedText();
}

void JsonPane::settle()
{
    m_typed->settle();
}

void JsonPane::setUnfinishedText(const QString& text)
{
    m_typed->setUnfinishedText(text);
}

const std::optional<LocatedIssue>& JsonPane::fault() const
{
    return m_typed->fault();
}

void JsonPane::goToFault()
{
    if (fault())
        comeForward();
    m_typed->goToFault();
}

bool JsonPane::undoTyping()
{
    return m_typed->undo();
}

bool JsonPane::redoTyping()
{
    return m_typed->redo();
}

bool JsonPane::canRedoTyping() const
{
    return m_typed->canRedo();
}

int JsonPane::tint(const QString& words)
{
    return m_view->colours().showHits(words);
}

void JsonPane::lookAt(const Pointer& at, const QString& words)
{
    if (m_text->isAside()) // the text is another one
        return void(lookFor(words, true));
    m_text->showAt(at);
    const QTextCursor caret = m_view->textCursor();
    const QTextCursor hit = m_view->document()->find(words, caret.block().position());
    if (hit.block() == caret.block())
        m_view->setTextCursor(hit);
}

bool JsonPane::lookFor(const QString& words, bool forward)
{
    const auto flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    QTextCursor hit = m_view->document()->find(words, m_view->textCursor(), flags);
    if (hit.isNull()) {
        QTextCursor end(m_view->document());
        end.movePosition(forward ? QTextCursor::Start : QTextCursor::End);
        hit = m_view->document()->find(words, end, flags);
    }
    if (hit.isNull())
        return false;
    m_view->goTo(hit.selectionStart());
    m_view->setTextCursor(hit);
    return true;
}

/// The same whatever is said below the text: a notice makes no pane wider.
QSize JsonPane::minimumSizeHint() const
{
    return {m_header->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

} // namespace meshwright
