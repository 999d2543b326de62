// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/sessions.h"

#include "forms/dialogs/compare_dialog.h"
#include "forms/json/json_pane.h"
#include "forms/parts/notice_bar.h"
#include "models/threads/answer.h"

namespace meshwright {

using namespace Qt::StringLiterals;

Sessions::Sessions(SessionParts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {}

Sessions::~Sessions() = default;

Session& Sessions::add(Draft draft, const QString& id)
{
    auto& held = m_sessions.emplace_back();
    held = std::make_unique<Session>(m_parts, std::move(draft), id);
    connectSession(*held);
    Q_EMIT added(*held);
    return *held;
}

void Sessions::connectSession(Session& session)
{
    connect(&session.window, &WizardWindow::closed, this, [this, &session] { close(session); });
    connect(&session.window, &WizardWindow::positionChanged, &session.keeper, &DraftKeeper::touch);
    connect(&session.window.jsonPane(), &JsonPane::unfinishedTextChanged, &session.keeper,
            &DraftKeeper::begin);
    connect(&session.window, &WizardWindow::discardRequested, this, [this, &session] { discard(session); });
    connect(&session.keeper, &DraftKeeper::keepingChanged, this, [this, &session] { showKeeping(session); });
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
    const auto found = std::ranges::find_if(m_sessions, [&](const auto& session) {
        return session && !session->ended && session->keeper.id() == id;
    });
    return found == m_sessions.end() ? nullptr : found->get();
}

Session* Sessions::withWindow(const WizardWindow* window) const
{
    const auto found = std::ranges::find_if(m_sessions, [&](const auto& session) {
        return session && !session->ended && &session->window == window;
    });
    return found == m_sessions.end() ? nullptr : found->get();
}

Session* Sessions::withFile(const QString& path, std::size_t index) const
{
    const auto found = std::ranges::find_if(m_sessions, [&](const auto& session) {
        return session && session->origin.file && session->origin.file->path == path &&
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
        if (session->keeper.keeping().kind == Keeping::Kind::ChangedOutside)
            keepBeside(*session);
        else
            session->keeper.keepNow();
}

void Sessions::leave()
{
    m_isLeaving = true;
    keepAll();
}

void Sessions::leaveOpen()
{
    for (const auto& session : m_sessions)
        if (!session->closing && !session->readOnly)
            session->keeper.leaveOpen();
}

/// Whether what was typed last is not on the disk, and will not be by itself.
bool Sessions::isNotKept(const Session& session)
{
    const Keeping::Kind kind = session.keeper.keeping().kind;
    return kind == Keeping::Kind::NotKept || kind == Keeping::Kind::ChangedOutside;
}

bool Sessions::isAnyNotKept() const
{
    return std::ranges::any_of(m_sessions, [](const auto& session) { return isNotKept(*session); });
}

std::vector<WizardWindow*> Sessions::notKept() const
{
    std::vector<WizardWindow*> out;
    for (const auto& session : m_sessions)
        if (!session->ended && isNotKept(*session))
            out.push_back(&session->window);
    return out;
}

std::vector<WizardWindow*> Sessions::notOnDisk() const
{
    std::vector<WizardWindow*> out;
    for (const auto& session : m_sessions)
        if (!session->ended && (isNotKept(*session) || session->keeper.isOnItsWay()))
            out.push_back(&session->window);
    return out;
}

/// Nobody may be there to choose, and neither side is to be lost: what is typed here becomes another draft.
void Sessions::keepBeside(Session& session)
{
    session.keeper.restart(DraftFolder::newId());
    session.window.notices().take(u"keeping"_s);
    session.window.notices().put(
        u"beside"_s,
        {Severity::Hint, tr("Another program has changed this draft on the disk. What is typed here "
                            "is kept as a draft of its own.")});
    session.keeper.begin();
    session.keeper.keepNow();
}

bool Sessions::areKeeping() const
{
    return std::ranges::any_of(m_sessions, [](const auto& session) { return session->keeper.isOnItsWay(); });
}

void Sessions::showKeeping(Session& session)
{
    const Keeping& keeping = session.keeper.keeping();
    session.window.showKeeping(keeping);
    NoticeBar& notices = session.window.notices();
    if (keeping.kind == Keeping::Kind::NotKept)
        notices.put(
            u"keeping"_s,
            {Severity::Error,
             tr("What you type is not being saved: %1 It is tried again every few seconds; you can go on, or "
                "export the JSON to another place.")
                 .arg(keeping.message),
             {{tr("Try again"), [&session] { session.keeper.keepNow(); }}},
             false});
    else if (keeping.kind == Keeping::Kind::ChangedOutside && m_isLeaving)
        return keepBeside(session);
    else if (keeping.kind == Keeping::Kind::ChangedOutside)
        offerChoice(session);
    else if (keeping.kind == Keeping::Kind::Kept)
        notices.take(u"keeping"_s);
    if (keeping.kind == Keeping::Kind::Kept && !keeping.message.isEmpty())
        notices.put(u"remark"_s, {Severity::Warning, keeping.message});
    if (session.closing && isNotKept(session)) {
        session.closing = false;
        session.keeper.stay();
        session.window.show();
    }
}

void Sessions::offerChoice(Session& session)
{
    session.window.notices().put(
        u"keeping"_s,
        {Severity::Warning,
         QStringList{
             tr("Another program has changed this draft on the disk. What you type is not being saved "
                "until you choose."),
             session.keeper.keeping().message}
             .join(u' ')
             .trimmed(),
         {{tr("Keep mine"), [&session] { session.keeper.overwrite(); }},
          {tr("Take theirs"), [this, &session] { takeTheirs(session); }},
          {tr("Compare…"),
           [this, &session] {
               withTheirs(session, [&session](const LoadedDraft& theirs) {
                   compare(session.document().value(), theirs.draft->document, &session.window);
               });
           }}},
         false});
}

void Sessions::takeTheirs(Session& session)
{
    withTheirs(session, [&session](const LoadedDraft& theirs) {
        session.document().become(theirs.draft->document);
        session.keeper.accept(theirs.stamp);
    });
}

void Sessions::withTheirs(Session& session, std::function<void(const LoadedDraft&)> does)
{
    runIn(m_parts.drafts.pool(), [folder = m_parts.drafts.folder(), id = session.keeper.id()] {
        return folder.load(id);
    }).callBack(&session.window, [&session, does = std::move(does)](const LoadedDraft& theirs) {
        if (theirs.draft)
            does(theirs);
        else
            session.window.say(theirs.fault);
    });
}

} // namespace meshwright
