// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/typed_json.h"

#include "forms/json/document_text.h"
#include "forms/json/json_colours.h"
#include "forms/json/json_view.h"
#include "forms/parts/notice_bar.h"
#include "models/json/difference.h"
#include "models/json/json_type.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Why @p parsed is no virtual node; nullopt when it is, or may become one.
std::optional<LocatedIssue> faultOf(const Parsed& parsed)
{
    if (!parsed.value)
        return parsed.issues.front();
    if (parsed.value->is_object())
        return std::nullopt;
    return LocatedIssue{{Pointer(),
                         Severity::Error,
                         {},
                         TypedJson::tr("A virtual node is an object: it begins with { and ends with }.")},
                        {}};
}

/// Where @p at is in @p text.
int positionIn(const Location& at, const QTextDocument& text)
{
    const QTextBlock line = text.findBlockByNumber(static_cast<int>(at.line) - 1);
    const auto before = line.text().toUcs4().mid(0, static_cast<qsizetype>(at.column) - 1);
    return line.position() +
           static_cast<int>(
               QString::fromUcs4(reinterpret_cast<const char32_t*>(before.constData()), before.size())
                   .size());
}

} // namespace

TypedJson::TypedJson(const FormContext& context, JsonView& view, NoticeBar& notices, DocumentText& shown)
    : m_context(context),
      m_view(view),
      m_notices(notices),
      m_shown(shown),
      m_wrapped(context, notices),
      m_pause(view, [this](const std::string& text) { return isOfDocument(text); })
{
    connect(&m_pause, &TypingPause::over, this, &TypedJson::takeOver);
    connect(&m_view, &JsonView::typed, this, &TypedJson::typed);
    connect(&m_view, &JsonView::shown, this, [this] {
        if (m_shown.isAside())
            takeOver(); // now it can be shown what is wrong with it
    });
    connect(&m_context.document, &Document::changed, this, &TypedJson::documentChanged);
    connect(&m_context.document, &Document::historyChanged, this, [this] { m_wrapped.look(); });
}

void TypedJson::typed()
{
    m_shown.cancelRefresh();
    m_pause.await();
}

void TypedJson::settle()
{
    if (m_pause.isPending())
        takeOver();
}

/// Whether nothing is left in @p text of what was typed.
bool TypedJson::isOfDocument(const std::string& text) const
{
    return m_shown.isAside() && text == m_madeFrom;
}

void TypedJson::takeOver()
{
    m_pause.end();
    m_takenBack.reset();
    const QString shown = m_view.text();
    std::string text = shown.toStdString();
    lookAtForm();
    if (isOfDocument(text))
        return goBack();
    const ReadTexts::Known parsed = m_pause.read(text);
    if (const auto fault = faultOf(*parsed))
        return showFault(*fault, shown);
    become(*parsed, std::move(text));
    m_warnings = parsed->issues;
    warn();
}

/// The view shows again what the document was when it became another text.
void TypedJson::goBack()
{
    const bool isOld = m_changedMeanwhile; // what the form has got meanwhile is to stay
    finish();
    if (isOld)
        return m_shown.refresh();
    m_shown.showMarks();
    warn();
}

void TypedJson::warn()
{
    for (const LocatedIssue& warning : m_warnings)
        m_notices.put(u"json"_s, {Severity::Warning, warning.issue.message});
}

void TypedJson::become(const Parsed& parsed, std::string text)
{
    bool isNew = false;
    {
        const QScopedValueRollback taking(m_takingOver, true);
        isNew = m_context.document.become(*parsed.value, Document::Merge::Typing);
    }
    finish();
    m_shown.setOwnText(std::move(text), parsed.source);
    if (isNew)
        m_view.forgetEdits(); // from here on the document's history goes back further
}

void TypedJson::finish()
{
    const bool was = m_shown.isAside();
    m_shown.setAside(false);
    m_unfinishedText.clear();
    m_fault.reset();
    m_madeFrom.clear();
    m_formMoved = false;
    m_changedMeanwhile = false;
    m_notices.take(u"json"_s);
    m_view.colours().setFault(std::nullopt);
    if (!was)
        return;
    m_view.setLineMarks({}); // what was wrong there; the issues of the document come in their own time
    Q_EMIT unfinishedTextChanged();
}

QString TypedJson::faultWords(const LocatedIssue& fault) const
{
    const QString where =
        tr("Line %1, column %2: %3")
            .arg(QString::number(fault.at.line), QString::number(fault.at.column), fault.issue.message);
    return m_changedMeanwhile
               ? tr("%1\nThe form has been changed meanwhile; this text takes its place once it is valid.")
                     .arg(where)
               : where;
}

void TypedJson::showFault(const LocatedIssue& fault, const QString& text)
{
    if (!m_shown.isAside()) {
        m_shown.setAside(true);
        m_madeFrom = m_shown.text();
        lookAtForm();
    }
    m_unfinishedText = text.isEmpty() ? u"\n"_s : text; // where all is deleted, something is typed, too
    m_fault = fault;
    m_faultAt = positionIn(fault.at, *m_view.document());
    m_view.colours().setFault(m_faultAt);
    m_view.setLineMarks({{static_cast<int>(fault.at.line) - 1, {Severity::Error, fault.issue.message}}});
    m_notices.put(u"json"_s,
                  {Severity::Error,
                   faultWords(fault),
                   {{tr("Go to it"), [this] { goToFault(); }}, {tr("Discard"), [this] { discard(); }}},
                   false});
    Q_EMIT unfinishedTextChanged();
}

void TypedJson::goToFault()
{
    if (!m_fault)
        return;
    m_view.goTo(m_faultAt);
    m_view.setFocus();
}

void TypedJson::setUnfinishedText(const QString& text)
{
    m_shown.catchUp(); // the form's text first: this one comes in its place
    m_view.showText(text);
    takeOver();
}

void TypedJson::documentChanged()
{
    if (m_takingOver)
        return;
    m_warnings.clear(); // the form's text is another one
    m_formMoved = m_shown.isAside() || m_pause.isPending();
    if (m_pause.isPending())
        return;
    if (m_shown.isAside())
        typed(); // to say so, or no longer
    else
        m_shown.refreshSoon();
}

void TypedJson::lookAtForm()
{
    if (!m_shown.isAside() || !std::exchange(m_formMoved, false))
        return;
    const ReadTexts::Known before = m_pause.read(m_madeFrom);
    m_changedMeanwhile = !before->value || !sameValue(*before->value, m_context.document.value());
}

void TypedJson::discard()
{
    const History& history = m_context.document.history();
    m_takenBack = {m_view.text(), m_madeFrom, history.done, history.steps.size()};
    m_pause.end();
    finish();
    m_shown.refresh();
    m_notices.put(u"json"_s, {Severity::Hint,
                              tr("The JSON is that of the form again."),
                              {{tr("Bring back"), [this] { bringBack(); }}}});
    m_view.setFocus();
}

/// Whether that is what redo would do next: nothing came in between, or it has been undone.
bool TypedJson::canBringBack() const
{
    const History& history = m_context.document.history();
    return m_takenBack && m_takenBack->done == history.done && m_takenBack->steps == history.steps.size();
}

void TypedJson::bringBack()
{
    if (!m_takenBack)
        return;
    const TakenBack taken = *std::exchange(m_takenBack, std::nullopt);
    // It is still what it was made from, however the form has changed.
    m_shown.setAside(true);
    m_madeFrom = taken.madeFrom;
    m_formMoved = true;
    setUnfinishedText(taken.text);
}

bool TypedJson::undo()
{
    settle(); // what is valid is the document's to take back
    if (m_shown.isReadOnly() || !m_shown.isAside() || !m_view.hasFocus())
        return false;
    // A single key of it could make it valid, and take away what the form has got meanwhile. And of a text
    // that was kept, nobody knows how it was typed.
    if (m_changedMeanwhile || !m_view.canTakeBack()) {
        discard();
    } else {
        m_view.takeBack();
        m_pause.hurry();
    }
    return true;
}

bool TypedJson::canRedoHere() const
{
    return m_view.canDoAgain() && !m_shown.isComing();
}

bool TypedJson::canRedo() const
{
    return canRedoHere() || canBringBack();
}

bool TypedJson::redo()
{
    settle();
    if (m_shown.isReadOnly() || !m_view.hasFocus())
        return false;
    if (canRedoHere()) {
        m_view.doAgain();
        m_pause.hurry();
        return true;
    }
    const bool own = canBringBack();
    if (own)
        bringBack();
    return own;
}

} // namespace meshwright
