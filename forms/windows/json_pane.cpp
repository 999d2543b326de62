// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/json_pane.h"

#include "forms/windows/json_completion.h"
#include "forms/windows/json_find_bar.h"
#include "forms/windows/json_folds.h"
#include "forms/windows/json_view.h"
#include "forms/windows/notice_bar.h"
#include "forms/windows/pane_header.h"
#include "models/document/difference.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds until the text is read:
constexpr int pause = 120;   // after the last key
constexpr int longest = 300; // after the first one, be there a pause or not

} // namespace

JsonPane::JsonPane(const FormContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_view(new JsonView(this)),
      m_notices(new NoticeBar(this)),
      m_findBar(new JsonFindBar(*m_view, this))
{
    m_view->setObjectName(u"json-pane"_s);
    m_view->setAccessibleName(tr("JSON of the virtual node"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_notices);
    setFocusProxy(m_view);
    connectView();
    addKeys();
    refresh();
}

QWidget* JsonPane::makeHeader()
{
    auto* header = new PaneHeader(tr("JSON"), this);
    const auto add = [&](const QString& text, const QString& name, const QString& help,
                         void (JsonPane::*does)()) {
        connect(header->addButton(text, name, help), &QToolButton::clicked, this, does);
    };
    add(tr("Format"), u"format-json"_s, tr("Lay the JSON out as it is exported"), &JsonPane::format);
    add(tr("Find"), u"open-find-in-json"_s, tr("Find in the JSON (Ctrl+F)"), &JsonPane::find);
    add(tr("Copy"), u"copy-from-json-pane"_s, tr("Copy the whole JSON"), &JsonPane::copyRequested);
    return header;
}

void JsonPane::connectView()
{
    new JsonCompletion(m_view);
    m_soon.setSingleShot(true);
    m_typedSoon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &JsonPane::refresh);
    connect(&m_typedSoon, &QTimer::timeout, this, &JsonPane::takeOver);
    connect(m_view, &JsonView::typed, this, &JsonPane::typed);
    connect(m_view, &JsonView::shown, this, &JsonPane::textShown);
    connect(m_view, &JsonView::placeChosen, this,
            [this](int position) { Q_EMIT chosen(pointerAtCaret(position)); });
    m_view->installEventFilter(this);
    connect(&m_context.document, &Document::changed, this, &JsonPane::documentChanged);
    connect(&m_context.issues, &LiveIssues::changed, this, &JsonPane::showIssues);
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
    addKey(QKeySequence::Find, tr("&Find…"), [this] { find(); });
    addKey(QKeySequence::FindNext, tr("Find &next"), [this] { findNext(true); });
    addKey(QKeySequence::FindPrevious, tr("Find pre&vious"), [this] { findNext(false); });
    addKey(Qt::CTRL | Qt::Key_J, tr("&Go to the field"),
           [this] { Q_EMIT chosen(pointerAtCaret(m_view->textCursor().position())); });
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
    QMenu menu(this);
    const bool selected = m_view->textCursor().hasSelection();
    const bool editable = !m_view->isReadOnly();
    menu.addAction(tr("Cu&t"), m_view, &QPlainTextEdit::cut)->setEnabled(selected && editable);
    menu.addAction(tr("&Copy"), m_view, &QPlainTextEdit::copy)->setEnabled(selected);
    menu.addAction(tr("&Paste"), m_view, &QPlainTextEdit::paste)->setEnabled(m_view->canPaste());
    menu.addAction(tr("Copy &whole JSON"), this, &JsonPane::copyRequested);
    menu.addSeparator();
    menu.addActions(m_commands);
    menu.exec(event->globalPos());
}

void JsonPane::setReadOnly()
{
    m_readOnly = true;
    m_view->setLocked(true);
}

bool JsonPane::eventFilter(QObject* watched, QEvent* event)
{
    // What can stand here pops up while typing goes on.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        settle();
    return QWidget::eventFilter(watched, event);
}

void JsonPane::typed()
{
    m_soon.stop();
    if (!m_typedSoon.isActive())
        m_typedSince.start();
    m_typedSoon.start(static_cast<int>(std::clamp<qint64>(longest - m_typedSince.elapsed(), 0, pause)));
}

void JsonPane::settle()
{
    if (m_typedSoon.isActive())
        takeOver();
}

void JsonPane::takeOver()
{
    m_typedSoon.stop();
    std::string text = m_view->text().toStdString();
    Parsed parsed = parse(text);
    if (parsed.value && !parsed.value->is_object()) {
        parsed.value.reset();
        parsed.issues = {{{Pointer(),
                           Severity::Error,
                           {},
                           tr("A virtual node is an object: it begins with { and ends with }.")},
                          {}}};
    }
    if (!parsed.value)
        return showFault(parsed.issues.front());
    bool isNew = false;
    {
        const QScopedValueRollback taking(m_takingOver, true);
        isNew = !sameValue(*parsed.value, m_context.document.value());
        m_context.document.become(*parsed.value, Document::Merge::Typing);
    }
    setOwnText(std::move(text));
    finish();
    if (isNew)
        m_view->document()->clearUndoRedoStacks(); // from here on the document's history goes back further
    for (const LocatedIssue& warning : parsed.issues)
        m_notices->put(u"json"_s, {Severity::Warning, warning.issue.message});
}

void JsonPane::setOwnText(std::string text)
{
    m_text = std::move(text);
    m_tree = textTree(m_text);
    showMark();
    showIssues();
}

void JsonPane::finish()
{
    const bool was = m_unfinished;
    m_unfinished = false;
    m_changedMeanwhile = false;
    m_notices->take(u"json"_s);
    m_view->setFault(std::nullopt);
    if (was)
        Q_EMIT unfinishedTextChanged();
}

void JsonPane::showFault(const LocatedIssue& fault)
{
    m_unfinished = true;
    const int position = positionOf(fault.at);
    m_view->setFault(position);
    const QString where =
        tr("Line %1, column %2: %3")
            .arg(QString::number(fault.at.line), QString::number(fault.at.column), fault.issue.message);
    m_view->setLineMarks({{static_cast<int>(fault.at.line) - 1, {Severity::Error, fault.issue.message}}});
    m_notices->put(
        u"json"_s,
        {Severity::Error,
         m_changedMeanwhile
             ? tr("%1\nThe form has been changed meanwhile; this text takes its place once it is valid.")
                   .arg(where)
             : where,
         {{tr("Go to it"),
           [this, position] {
               m_view->goTo(position);
               m_view->setFocus();
           }},
          {tr("Discard"), [this] { discard(); }}},
         false});
    Q_EMIT unfinishedTextChanged();
}

void JsonPane::discard()
{
    m_discarded = m_view->text();
    m_typedSoon.stop();
    finish();
    refresh();
    m_notices->put(u"json"_s, {Severity::Hint,
                               tr("The JSON is that of the form again."),
                               {{tr("Bring back"), [this] { setUnfinishedText(m_discarded); }}}});
    m_view->setFocus();
}

QString JsonPane::unfinishedText() const
{
    return m_unfinished ? m_view->text() : QString();
}

void JsonPane::setUnfinishedText(const QString& text)
{
    m_view->showText(text);
    takeOver();
}

bool JsonPane::undoTyping()
{
    settle(); // what is valid is the document's to take back
    const bool own = m_unfinished && m_view->hasFocus() && m_view->document()->isUndoAvailable();
    if (own)
        m_view->undo();
    return own;
}

bool JsonPane::redoTyping()
{
    settle();
    const bool own = m_view->hasFocus() && m_view->document()->isRedoAvailable();
    if (own)
        m_view->redo();
    return own;
}

void JsonPane::documentChanged()
{
    if (m_takingOver || m_typedSoon.isActive())
        return;
    m_changedMeanwhile = m_unfinished;
    if (m_unfinished)
        m_typedSoon.start(pause); // to say so
    else
        m_soon.start();
}

} // namespace meshwright
