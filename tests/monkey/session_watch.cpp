// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/session_watch.h"

#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "models/json/difference.h"

#include <QFile>

#include <utility>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString difference(const json& wanted, const json& got)
{
    const std::string words = json::diff(wanted, got).dump(-1, ' ', false, json::error_handler_t::replace);
    return u"it is not as it was: %1"_s.arg(QString::fromStdString(words).left(1000));
}

/// What @p session has, as it is: nothing that is asked here may settle what is being typed.
Draft seen(const Session& session)
{
    Draft out = session.origin;
    out.document = session.unsettled().value();
    out.parked = session.unsettled().parked();
    out.history = session.unsettled().history();
    out.unfinishedText = session.window.jsonPane().unfinishedText().toStdString();
    return out;
}

/// The document as it was before the first edit.
json startOf(const Document& document)
{
    Document back(document.value(), document.parked(), document.history());
    back.goTo(0);
    return back.value();
}

} // namespace

SessionWatch::SessionWatch(const Session& session, const QString& drafts)
    : m_session(session),
      m_folder(drafts),
      m_start(startOf(session.unsettled())),
      m_value(session.unsettled().value()),
      m_parked(session.unsettled().parked()),
      m_history(session.unsettled().history())
{
    follow();
}

/// Who goes on and on has the next thing on its way by the time it is looked.
void SessionWatch::follow()
{
    QObject::connect(&m_session.keeper, &DraftKeeper::keepingChanged, &m_following, [this] {
        m_wasKept = m_wasKept || m_session.keeper.keeping().kind == Keeping::Kind::Kept;
    });
}

void SessionWatch::check(bool looked, std::chrono::milliseconds attended, Findings& found)
{
    const Document& document = m_session.unsettled();
    const bool changed = !(document.value() == m_value) || document.parked() != m_parked;
    if (changed && looked)
        found.push_back({u"looking"_s, difference(m_value, document.value())});
    if (changed || !(document.history() == m_history))
        checkUndo(found);
    m_value = document.value();
    m_parked = document.parked();
    m_history = document.history();
    checkKept(attended, found);
}

void SessionWatch::checkUndo(Findings& found) const
{
    const Document& document = m_session.unsettled();
    const std::size_t length = document.history().steps.size();
    if (length > 200 && length % 10 != 0) // it takes as long as the history is
        return;
    for (const auto& step : document.history().steps)
        if (step->changes.empty())
            found.push_back({u"undo"_s, u"a step at %1 changes nothing"_s.arg(
                                            QString::fromStdString(step->about.text()))});
    Document copy(document.value(), document.parked(), document.history());
    copy.goTo(0);
    if (!(copy.value() == m_start))
        found.push_back({u"undo"_s, u"back at the start "_s + difference(m_start, copy.value())});
    copy.goTo(document.history().done);
    if (!(copy.value() == document.value()) || copy.parked() != document.parked())
        found.push_back({u"undo"_s, u"done again "_s + difference(document.value(), copy.value())});
}

bool SessionWatch::isPaneAhead() const
{
    return m_shown.unfinishedText != m_session.window.jsonPane().unfinishedText().toStdString() ||
           !sameValue(m_shown.document, m_session.unsettled().value());
}

/// What is on the screen, be it only in the text of the JSON pane.
void SessionWatch::noteShown()
{
    const QString text = m_session.window.jsonPane().view().text();
    const Draft now = seen(m_session);
    const bool isSame = text == m_text && !isPaneAhead() && now.document == m_shown.document;
    m_text = text;
    m_shown = now;
    // Where nobody types, the text follows the document in its own time.
    const bool isTypedIn = m_session.window.jsonPane().view().hasFocus();
    if (isSame || !isTypedIn || m_session.readOnly || !now.unfinishedText.empty())
        return;
    const json typed = json::parse(text.toStdString(), nullptr, false);
    if (typed.is_discarded())
        m_shown.unfinishedText = text.toStdString();
    else if (!sameValue(typed, now.document))
        m_shown.document = typed;
}

void SessionWatch::checkKept(std::chrono::milliseconds attended, Findings& found)
{
    const Keeping& keeping = m_session.keeper.keeping();
    const bool isKept = keeping.kind == Keeping::Kind::Kept && !m_session.keeper.isBusy();
    const bool isUnwritable =
        keeping.kind == Keeping::Kind::NotKept || keeping.kind == Keeping::Kind::ChangedOutside;
    noteShown();
    m_id = m_session.keeper.id();
    m_isSafe = !isUnwritable && keeping.kind != Keeping::Kind::Ended && !m_session.readOnly;
    m_isAhead = isPaneAhead();
    if (isKept && m_isSafe && keeping.at != m_keptAt && !m_session.closing) {
        m_keptAt = keeping.at;
        m_keptText = checkDraft(seen(m_session), false, found);
    }
    const bool isTextBehind = isKept && m_keptText != m_shown.unfinishedText;
    if (!m_isSafe || m_session.closing || (!m_isAhead && !isTextBehind && isKept) ||
        (!m_isAhead && keeping.kind == Keeping::Kind::Nothing)) {
        m_unkept = 0ms;
        return;
    }
    if (std::exchange(m_wasKept, false) && !m_isAhead && !isTextBehind)
        m_unkept = 0ms; // what is waited for now was typed after that
    m_unkept += attended;
    m_longest = std::max(m_longest, m_unkept);
    // A second is promised, and a second it is: of the time between two looks no more than 100 ms count, so
    // that what a busy computer takes away from the program is not held against it.
    if (m_unkept > 1s)
        found.push_back({u"draft"_s, m_isAhead || isTextBehind
                                         ? u"what is typed into the JSON is nowhere else"_s
                                         : u"the draft is not on the disk"_s});
}

void SessionWatch::checkLeft(bool mayBeDiscarded, Findings& found) const
{
    if (!m_isSafe)
        return;
    if (QFile::exists(m_folder.fileOf(m_id)))
        (void)checkDraft(m_shown, true, found);
    else if (m_isAhead && !mayBeDiscarded)
        found.push_back(
            {u"draft"_s, u"what was typed into the JSON last is lost: %1"_s.arg(m_text.left(600))});
}

std::string SessionWatch::checkDraft(const Draft& wanted, bool withText, Findings& found) const
{
    const LoadedDraft loaded = m_folder.load(m_id);
    const auto tell = [&](const QString& words) {
        found.push_back({u"draft"_s, u"draft %1: %2"_s.arg(m_id, words)});
    };
    if (!loaded.draft) {
        tell(loaded.fault);
        return wanted.unfinishedText;
    }
    if (!sameValue(loaded.draft->document, wanted.document) || loaded.draft->parked != wanted.parked)
        tell(difference(wanted.document, loaded.draft->document));
    if (withText && loaded.draft->unfinishedText != wanted.unfinishedText)
        tell(u"the unfinished JSON is not “%1” but “%2”"_s.arg(
            QString::fromStdString(wanted.unfinishedText),
            QString::fromStdString(loaded.draft->unfinishedText)));
    if (!loaded.remarks.isEmpty())
        tell(loaded.remarks.join(u' '));
    return loaded.draft->unfinishedText;
}

} // namespace meshwright::monkey
