// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/parts/notice_bar.h"
#include "models/json/difference.h"

#include <utility>

// What is typed in the JSON pane and is not valid yet: said, kept, taken back and brought back.
namespace meshwright {

using namespace Qt::StringLiterals;

void JsonPane::finish()
{
    const bool was = std::exchange(m_unfinished, false);
    m_unfinishedText.clear();
    m_madeFrom.clear();
    m_formMoved = false;
    m_changedMeanwhile = false;
    m_notices->take(u"json"_s);
    m_view->setFault(std::nullopt);
    if (!was)
        return;
    m_view->setLineMarks({}); // what was wrong there; the issues of the document come in their own time
    Q_EMIT unfinishedTextChanged();
}

QString JsonPane::faultWords(const LocatedIssue& fault) const
{
    const QString where =
        tr("Line %1, column %2: %3")
            .arg(QString::number(fault.at.line), QString::number(fault.at.column), fault.issue.message);
    return m_changedMeanwhile
               ? tr("%1\nThe form has been changed meanwhile; this text takes its place once it is valid.")
                     .arg(where)
               : where;
}

void JsonPane::showFault(const LocatedIssue& fault, const QString& text)
{
    if (!std::exchange(m_unfinished, true)) {
        m_madeFrom = m_text;
        lookAtForm();
    }
    m_unfinishedText = text.isEmpty() ? u"\n"_s : text; // where all is deleted, something is typed, too
    const int position = positionOf(fault.at);
    m_view->setFault(position);
    m_view->setLineMarks({{static_cast<int>(fault.at.line) - 1, {Severity::Error, fault.issue.message}}});
    m_notices->put(u"json"_s, {Severity::Error,
                               faultWords(fault),
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
    const History& history = m_context.document.history();
    m_takenBack = {m_view->text(), m_madeFrom, history.done, history.steps.size()};
    m_typedSoon.stop();
    finish();
    refresh();
    m_notices->put(u"json"_s, {Severity::Hint,
                               tr("The JSON is that of the form again."),
                               {{tr("Bring back"), [this] { bringBack(); }}}});
    m_view->setFocus();
}

/// Whether that is what redo would do next: nothing came in between, or it has been undone.
bool JsonPane::canBringBack() const
{
    const History& history = m_context.document.history();
    return m_takenBack && m_takenBack->done == history.done && m_takenBack->steps == history.steps.size();
}

void JsonPane::bringBack()
{
    if (!m_takenBack)
        return;
    const TakenBack taken = *std::exchange(m_takenBack, std::nullopt);
    // It is still what it was made from, however the form has changed.
    m_unfinished = true;
    m_madeFrom = taken.madeFrom;
    m_formMoved = true;
    showTyped(taken.text);
}

void JsonPane::setUnfinishedText(const QString& text)
{
    showTyped(text);
}

void JsonPane::showTyped(const QString& text)
{
    if (m_soon.isActive()) { // the form's text first: this one comes in its place
        m_soon.stop();
        refresh();
    }
    m_view->showText(text);
    takeOver();
}

bool JsonPane::undoTyping()
{
    settle(); // what is valid is the document's to take back
    if (m_readOnly || !m_unfinished || !m_view->hasFocus())
        return false;
    // A single key of it could make it valid, and take away what the form has got meanwhile. And of a text
    // that was kept, nobody knows how it was typed.
    if (m_changedMeanwhile || !m_view->document()->isUndoAvailable()) {
        discard();
    } else {
        m_view->undo();
        settle();
    }
    return true;
}

bool JsonPane::canRedoTyping() const
{
    return m_view->document()->isRedoAvailable() || canBringBack();
}

bool JsonPane::redoTyping()
{
    settle();
    if (m_readOnly || !m_view->hasFocus())
        return false;
    if (m_view->document()->isRedoAvailable()) {
        m_view->redo();
        settle();
        return true;
    }
    const bool own = canBringBack();
    if (own)
        bringBack();
    return own;
}

void JsonPane::documentChanged()
{
    if (m_takingOver)
        return;
    m_formMoved = m_unfinished || m_typedSoon.isActive();
    if (m_typedSoon.isActive())
        return;
    if (m_unfinished)
        typed(); // to say so, or no longer
    else
        m_soon.start();
}

void JsonPane::lookAtForm()
{
    if (!m_unfinished || !std::exchange(m_formMoved, false))
        return;
    const Parsed before = parse(m_madeFrom);
    m_changedMeanwhile = !before.value || !sameValue(*before.value, m_context.document.value());
}

} // namespace meshwright
