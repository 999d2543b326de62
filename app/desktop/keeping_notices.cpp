// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/keeping_notices.h"

#include "app/desktop/taking_over.h"
#include "forms/dialogs/compare_dialog.h"
#include "forms/parts/notice_bar.h"
#include "models/threads/answer.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

KeepingNotices::KeepingNotices(OpenDrafts& drafts, QObject* parent) : QObject(parent), m_drafts(drafts) {}

void KeepingNotices::follow(Session& session)
{
    connect(&session.keeper, &DraftKeeper::keepingChanged, this, [this, &session] { show(session); });
}

void KeepingNotices::keepNow(Session& session)
{
    if (session.keeper.keeping().kind == Keeping::Kind::ChangedOutside)
        keepBeside(session);
    else
        session.keeper.keepNow();
}

void KeepingNotices::show(Session& session)
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
    else if (keeping.kind == Keeping::Kind::ChangedOutside && !m_mayAsk)
        return keepBeside(session);
    else if (keeping.kind == Keeping::Kind::ChangedOutside)
        offerChoice(session);
    else if (keeping.kind == Keeping::Kind::Kept)
        notices.take(u"keeping"_s);
    if (keeping.kind == Keeping::Kind::Kept && !keeping.message.isEmpty())
        notices.put(u"remark"_s, {Severity::Warning, keeping.message});
    if (session.closing && session.isNotKept()) {
        session.closing = false;
        session.keeper.stay();
        session.window.show();
    }
}

void KeepingNotices::offerChoice(Session& session)
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
                   compare(session.document().value(), theirs.draft->document, &session.window,
                           OtherSide::OnTheDisk, Kind::VirtualNode, takeOverInto(session));
               });
           }}},
         false});
}

/// Nobody may be there to choose, and neither side is to be lost: what is typed here becomes another draft.
void KeepingNotices::keepBeside(Session& session)
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

void KeepingNotices::takeTheirs(Session& session)
{
    withTheirs(session, [&session](const LoadedDraft& theirs) {
        session.document().become(theirs.draft->document);
        session.keeper.accept(theirs.stamp);
    });
}

void KeepingNotices::withTheirs(Session& session, std::function<void(const LoadedDraft&)> does)
{
    runIn(m_drafts.pool(), [folder = m_drafts.folder(), id = session.keeper.id()] {
        return folder.load(id);
    }).callBack(&session.window, [&session, does = std::move(does)](const LoadedDraft& theirs) {
        if (theirs.draft)
            does(theirs);
        else
            session.window.say(theirs.fault);
    });
}

} // namespace meshwright
