// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/sessions.h"

#include <QTimer>

#include <utility>

// How a session ends, and what becomes of its draft.
namespace meshwright {

void Sessions::close(Session& session)
{
    session.closing = true;
    if (session.readOnly || isNotKept(session))
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
