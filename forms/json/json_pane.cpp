// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_pane.h"

#include "forms/json/json_completion.h"
#include "forms/json/json_find_bar.h"
#include "forms/json/json_folds.h"
#include "forms/json/json_view.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/pane_header.h"
#include "models/json/size.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
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
    showFirst();
}

/// Of a large document the window comes first; until then there is nothing to type into.
void JsonPane::showFirst()
{
    if (!isLarge(m_context.document.value()))
        return refresh();
    m_view->setLocked(true);
    m_soon.start();
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
    m_takenBack.reset();
    const QString shown = m_view->text();
    std::string text = shown.toStdString();
    lookAtForm();
    // Nothing is left of what was typed: what the form has got meanwhile is to stay.
    if (m_changedMeanwhile && text == m_madeFrom) {
        finish();
        return refresh();
    }
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
        return showFault(parsed.issues.front(), shown);
    become(*parsed.value, std::move(text));
    for (const LocatedIssue& warning : parsed.issues)
        m_notices->put(u"json"_s, {Severity::Warning, warning.issue.message});
}

void JsonPane::become(const json& value, std::string text)
{
    bool isNew = false;
    {
        const QScopedValueRollback taking(m_takingOver, true);
        isNew = m_context.document.become(value, Document::Merge::Typing);
    }
    finish();
    setOwnText(std::move(text));
    if (isNew)
        m_view->document()->clearUndoRedoStacks(); // from here on the document's history goes back further
}

void JsonPane::setOwnText(std::string text)
{
    if (text != m_text) {
        m_text = std::move(text);
        m_source = std::make_unique<const source::Source>(m_text);
    }
    showMark();
    showIssues();
}

} // namespace meshwright
