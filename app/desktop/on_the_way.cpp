// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/on_the_way.h"

#include "app/desktop/sent_draft.h"
#include "models/drafts/own_titles.h"
#include "models/threads/answer.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace meshwright {

OnTheWay::OnTheWay(OpenDrafts& drafts, Sessions& sessions, QObject* parent)
    : QObject(parent),
      m_drafts(drafts),
      m_sessions(sessions)
{
    connect(&sessions, &Sessions::added, this, &OnTheWay::tellResumed);
}

Session* OnTheWay::sessionOf(const Sending& sending) const
{
    Session* const session = m_sessions.withWindow(sending.window);
    // Closed and resumed meanwhile, it has another window.
    return session ? session : m_sessions.withDraft(sending.draft);
}

void OnTheWay::add(const Sending& sending)
{
    m_all.push_back(sending);
    tellSession(sending);
}

void OnTheWay::take(const Sending& sending)
{
    const auto found = std::ranges::find_if(
        m_all, [&](const Sending& one) { return one.draft == sending.draft && one.words == sending.words; });
    if (found != m_all.end())
        m_all.erase(found);
    tellSession(sending);
}

void OnTheWay::tellSession(const Sending& sending)
{
    if (Session* const session = sessionOf(sending))
        session->isSent = isOut(*session);
}

bool OnTheWay::isOut(const Session& session) const
{
    return std::ranges::any_of(m_all, [&](const Sending& one) { return sessionOf(one) == &session; });
}

void OnTheWay::tellResumed(Session& session) const
{
    if (!isOut(session))
        return;
    session.isSent = true;
    session.window.showSending(); // whoever takes the answer shows it there
}

QStringList OnTheWay::words() const
{
    QStringList out;
    for (const Sending& one : m_all)
        out.append(one.words);
    return out;
}

bool OnTheWay::isKept() const
{
    return std::ranges::all_of(m_all, [this](const Sending& one) {
        const Session* const session = sessionOf(one);
        return session ? session->keeper.hasFile() : m_drafts.has(one.draft);
    });
}

void OnTheWay::leave()
{
    if (std::exchange(m_isLeft, true))
        return;
    for (const Sending& one : m_all) {
        if (!one.isNew) // an update first compares with what is there by then
            continue;
        if (Session* const session = sessionOf(one))
            noteIn(*session, one);
        else
            noteOnDisk(one);
    }
}

void OnTheWay::noteIn(Session& session, const Sending& sending)
{
    if (session.discarded || nodeIdIn(session.document().value()) != sending.node)
        return; // what stands there now has not been sent
    session.origin.title = titleOfUnanswered(session.unsettledSnapshot());
    session.keeper.begin();
    session.keeper.keepNow();
}

void OnTheWay::noteOnDisk(const Sending& sending)
{
    const auto note = [id = sending.draft, node = sending.node](const DraftFolder& folder) {
        return noteUnanswered(folder, id, node);
    };
    m_drafts.change(sending.draft, note).callBack(&m_drafts, [](const std::optional<QString>&) {
    }); // there is nobody to tell on the way out
}

void OnTheWay::noteAnswered(const Sending& sending)
{
    if (!sending.isNew)
        return;
    if (Session* const session = sessionOf(sending))
        return noteAnsweredIn(*session, sending);
    const auto note = [id = sending.draft, node = sending.node](const DraftFolder& folder) {
        return meshwright::noteAnswered(folder, id, node);
    };
    m_drafts.change(sending.draft, note)
        .callBack(&m_drafts, [&drafts = m_drafts](const std::optional<QString>&) { drafts.refresh(); });
}

void OnTheWay::noteAnsweredIn(Session& session, const Sending& sending) const
{
    const QString title = titleOnceAnswered(session.origin.title, QString::fromStdString(sending.node.name));
    if (std::exchange(session.origin.title, title) == title)
        return;
    session.showSubject();
    session.keeper.touch();
    if (m_isLeft)
        session.keeper.keepNow();
}

} // namespace meshwright
