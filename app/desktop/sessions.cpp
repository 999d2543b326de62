// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/sessions.h"

#include "forms/json/json_pane.h"
#include "forms/parts/notice_bar.h"
#include "forms/wizard/issue_commands.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

Sessions::Sessions(SessionParts parts, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_keepingNotices(m_parts.drafts)
{}

Sessions::~Sessions() = default;

Session& Sessions::add(Draft draft, const QString& id)
{
    Session& session = *m_sessions.emplace_back(std::make_unique<Session>(m_parts, std::move(draft), id));
    connectSession(session);
    Q_EMIT added(session);
    return session;
}

void Sessions::connectSession(Session& session)
{
    connect(&session.window, &WizardWindow::closed, this, [this, &session] { close(session); });
    connect(&session.window, &WizardWindow::positionChanged, &session.keeper, &DraftKeeper::touch);
    connect(&session.window.jsonPane(), &JsonPane::unfinishedTextChanged, &session.keeper,
            &DraftKeeper::begin);
    connect(&session.window, &WizardWindow::discardRequested, this, [this, &session] { discard(session); });
    session.window.problems().setMesh([&session] { return session.mesh().finder(); },
                                      [&session] { return session.mesh().isLarge(); });
    m_keepingNotices.follow(session);
}

void Sessions::show(Session& session, const Position& position)
{
    if (session.closing && !session.discarded) { // its draft was asked for again meanwhile
        session.closing = false;
        session.keeper.stay();
        if (session.keeper.keeping().kind == Keeping::Kind::Ended)
            session.keeper.endThen([&session] { beginAnew(session); });
    }
    session.window.goTo(position.step);
    session.window.show();
    session.window.raise();
    session.window.activateWindow();
    session.window.goTo(position);
}

void Sessions::showBeside(Session& session, const Position& position)
{
    session.window.setAttribute(Qt::WA_ShowWithoutActivating);
    session.window.goTo(position.step);
    session.window.show();
    session.window.goTo(position);
    session.window.setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void Sessions::makeReadOnly(Session& session, const QString& why)
{
    session.readOnly = true;
    session.window.setReadOnly();
    session.showSubject();
    session.window.notices().put(u"read-only"_s, {Severity::Hint, why});
}

Session* Sessions::withDraft(const QString& id) const
{
    const auto found = std::ranges::find_if(
        m_sessions, [&](const auto& session) { return !session->ended && session->keeper.id() == id; });
    return found == m_sessions.end() ? nullptr : found->get();
}

Session* Sessions::withWindow(const WizardWindow* window) const
{
    const auto found = std::ranges::find_if(
        m_sessions, [&](const auto& session) { return !session->ended && &session->window == window; });
    return found == m_sessions.end() ? nullptr : found->get();
}

Session* Sessions::withFile(const QString& path, std::size_t index) const
{
    const auto found = std::ranges::find_if(m_sessions, [&](const auto& session) {
        return !session->ended && session->origin.file && session->origin.file->path == path &&
               session->origin.file->index == index;
    });
    return found == m_sessions.end() ? nullptr : found->get();
}

std::vector<Session*> Sessions::withFile(const QString& path) const
{
    std::vector<Session*> out;
    for (const auto& session : m_sessions)
        if (session->origin.file && session->origin.file->path == path && !session->readOnly)
            out.push_back(session.get());
    return out;
}

std::vector<Session*> Sessions::all() const
{
    std::vector<Session*> out;
    for (const auto& session : m_sessions)
        out.push_back(session.get());
    return out;
}

void Sessions::keepAll()
{
    for (const auto& session : m_sessions)
        KeepingNotices::keepNow(*session);
}

void Sessions::leave()
{
    m_keepingNotices.stopAsking();
    keepAll();
}

void Sessions::leaveOpen()
{
    for (const auto& session : m_sessions)
        if (!session->closing && !session->readOnly)
            session->keeper.leaveOpen();
}

bool Sessions::isAnyNotKept() const
{
    return std::ranges::any_of(m_sessions, [](const auto& session) { return session->isNotKept(); });
}

std::vector<WizardWindow*> Sessions::notKept() const
{
    std::vector<WizardWindow*> out;
    for (const auto& session : m_sessions)
        if (!session->ended && session->isNotKept())
            out.push_back(&session->window);
    return out;
}

std::vector<WizardWindow*> Sessions::notOnDisk() const
{
    std::vector<WizardWindow*> out;
    for (const auto& session : m_sessions)
        if (!session->ended && (session->isNotKept() || session->keeper.isOnItsWay()))
            out.push_back(&session->window);
    return out;
}

bool Sessions::areKeeping() const
{
    return std::ranges::any_of(m_sessions, [](const auto& session) { return session->keeper.isOnItsWay(); });
}

void Sessions::close(Session& session)
{
    session.closing = true;
    if (session.readOnly || session.isNotKept())
        return end(session);
    // What comes of saving says whether a draft is needed.
    if (session.saving != Session::Saving::No)
        return;
    const auto done = [this, &session] { end(session); };
    // A draft that says no more than the file or the place is of no use to anybody.
    if (!session.needsDraft())
        session.keeper.endThen(done);
    else if (session.keeper.keeping().kind == Keeping::Kind::Ended)
        // The old one is on its way into the bin, and something has been typed since.
        session.keeper.endThen([&session, done] {
            beginAnew(session);
            session.keeper.keepThen(done);
        });
    else {
        if (session.isSent && !session.keeper.hasFile())
            session.keeper.begin(); // it may be sent without a single edit
        session.keeper.keepThen(done);
    }
}

void Sessions::beginAnew(Session& session)
{
    session.keeper.restart(DraftFolder::newId());
    if (session.needsDraft())
        session.keeper.begin();
}

void Sessions::settled(Session& session)
{
    if (session.discarded)
        return;
    if (session.closing)
        return close(session);
    if (session.needsDraft())
        session.keeper.begin();
    else
        session.keeper.endThen([&session] { beginAnew(session); });
}

void Sessions::discard(Session& session)
{
    session.closing = true;
    session.discarded = true;
    session.window.hide();
    session.keeper.keepNow(); // so that all of it can be taken out of the bin
    const DraftRow draft{session.keeper.id(), titleOf(session.snapshot()), {}, {}, false};
    const bool wasKept = session.keeper.hasFile();
    session.keeper.endThen([this, &session, draft, wasKept] {
        if (wasKept)
            Q_EMIT discarded(draft);
        end(session);
    });
}

void Sessions::end(Session& session)
{
    // A mesh that is being created from its window is waited for: nobody else hears what comes of it.
    if (!session.place().beingCreated().isEmpty()) {
        const auto goOn = [this, &session] {
            if (session.discarded)
                end(session);
            else if (session.closing) // otherwise its draft has been asked for again
                close(session);       // the new mesh may be the one of its virtual node now
        };
        connect(&session.place(), &OpenPlace::creatingChanged, this, goOn, Qt::SingleShotConnection);
        return;
    }
    if (std::exchange(session.ended, true))
        return;
    // The window may be in the middle of something of its own.
    QTimer::singleShot(0, this, [this, &session] {
        std::erase_if(m_sessions, [&](const auto& held) { return held.get() == &session; });
        m_parts.drafts.refresh();
        Q_EMIT ended();
    });
}

} // namespace meshwright
