// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/draft_actions.h"

#include "app/desktop/json_files.h"
#include "forms/parts/notice_bar.h"
#include "models/drafts/own_titles.h"
#include "models/threads/answer.h"
#include "models/words/unknown_words.h"

#include <QApplication>
#include <QPointer>

#include <memory>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

struct DraftActions::Opened
{
    LoadedDraft loaded;
    std::shared_ptr<OpenLock> lock;
    QString aside; ///< where the file was copied to because some of it had to be left out
};

namespace {

Position positionOf(const Draft& draft)
{
    return {static_cast<steps::StepId>(draft.step), draft.field};
}

} // namespace

DraftActions::DraftActions(ForeignFiles& files, OpenDrafts& drafts, Sessions& sessions, Questions& questions,
                           QObject* parent)
    : QObject(parent),
      m_files(files),
      m_drafts(drafts),
      m_sessions(sessions),
      m_questions(questions)
{}

void DraftActions::resume(const DraftRow& draft)
{
    resumeThen(draft, [](Session*) {});
}

void DraftActions::resumeThen(const DraftRow& draft, const std::function<void(Session*)>& then)
{
    if (Session* session = m_sessions.withDraft(draft.id)) {
        Sessions::show(*session, session->window.position());
        return then(session);
    }
    runIn(m_drafts.pool(), [folder = m_drafts.folder(), id = draft.id] {
        Opened out{folder.load(id), std::make_shared<OpenLock>(folder.open(id)), {}};
        if (out.loaded.draft && !out.loaded.remarks.isEmpty())
            out.aside = folder.setAside(id);
        return out;
    }).callBack(this, [this, draft, then, changes = m_drafts.changesOf(draft.id)](Opened opened) {
        if (m_drafts.changesOf(draft.id) == changes)
            return then(show(draft, std::move(opened)));
        // An answer was noted in it meanwhile, say: what was read would be sent once more.
        opened.lock.reset();
        resumeThen(draft, then);
    });
}

Session* DraftActions::show(const DraftRow& row, Opened opened)
{
    // Asked for twice, it has been opened meanwhile.
    if (Session* const session = m_sessions.withDraft(row.id)) {
        Sessions::show(*session, session->window.position());
        return session;
    }
    if (!opened.loaded.stamp.isThere())
        m_questions.tell(
            QApplication::activeWindow(),
            tr("The draft “%1” is no longer there: it is in the bin, or all it says has been sent.")
                .arg(row.title));
    else if (!opened.loaded.draft)
        m_questions.tell(QApplication::activeWindow(),
                         tr("%1\nThe file is left as it is: %2").arg(opened.loaded.fault, row.path));
    else
        return opened.lock->state == OpenLock::State::Taken ? showTaken(row, opened)
                                                            : goOn(row, std::move(opened));
    return nullptr;
}

Session* DraftActions::showTaken(const DraftRow& row, const Opened& opened)
{
    const int answer = m_questions.choose(
        QApplication::activeWindow(),
        tr("“%1” is open in another Meshwright. What is typed there would be lost here.").arg(row.title),
        {tr("Open a copy"), tr("Open read-only")});
    if (answer < 0)
        return nullptr;
    Draft draft = *opened.loaded.draft;
    const Position position = positionOf(draft);
    if (answer == 0) {
        draft.startedFrom = {StartedFrom::Kind::Draft, row.title};
        draft.title = titleOfCopy(row.title);
        draft.file.reset();
        draft.created = {};
    }
    Session& session = m_sessions.add(std::move(draft), DraftFolder::newId());
    Sessions::show(session, position);
    if (answer == 0)
        session.keeper.begin();
    else
        Sessions::makeReadOnly(
            session, tr("This draft is open in another Meshwright. Here it can only be looked at."));
    return &session;
}

Session* DraftActions::goOn(const DraftRow& row, Opened opened)
{
    if (!opened.loaded.remarks.isEmpty() && opened.aside.isEmpty())
        return goOnBeside(row, opened.loaded);
    const Position position = positionOf(*opened.loaded.draft);
    Session& session = m_sessions.add(std::move(*opened.loaded.draft), row.id);
    session.keeper.resume(opened.loaded.stamp, opened.lock);
    Sessions::show(session, position);
    if (!opened.loaded.remarks.isEmpty())
        session.window.notices().put(
            u"remarks"_s, {Severity::Warning,
                           tr("Not all of the draft could be read. The file as it was is kept in %1.\n%2")
                               .arg(opened.aside, opened.loaded.remarks.join(u'\n'))});
    if (session.origin.file)
        Q_EMIT resumedWithFile(session);
    return &session;
}

/// What could not be read is nowhere but in the file: that is not written over.
Session* DraftActions::goOnBeside(const DraftRow& row, const LoadedDraft& loaded)
{
    Draft draft = *loaded.draft;
    draft.file.reset();
    const Position position = positionOf(draft);
    Session& session = m_sessions.add(std::move(draft), DraftFolder::newId());
    Sessions::show(session, position);
    session.keeper.begin();
    session.window.notices().put(
        u"remarks"_s,
        {Severity::Warning,
         tr("Not all of the draft could be read, and the file could not be copied. It is left as it is, in %1; "
            "what you type here is kept as a draft of its own.\n%2")
             .arg(row.path, loaded.remarks.join(u'\n'))});
    return &session;
}

void DraftActions::exportDraft(const DraftRow& draft)
{
    runIn(m_drafts.pool(), [folder = m_drafts.folder(), id = draft.id] {
        return folder.load(id);
    }).callBack(this, [this](const LoadedDraft& loaded) {
        const QPointer<QWidget> window(QApplication::activeWindow());
        if (!loaded.draft)
            return m_questions.tell(window, loaded.fault);
        if (loaded.draft->document.empty() && !loaded.draft->unfinishedText.empty())
            return m_questions.tell(window, tr("All there is in this draft is JSON that is not valid yet. "
                                               "Resume it and mend that, then it can be exported."));
        if (const QString unknown = unknownWords(loaded.draft->document); !unknown.isEmpty())
            return m_questions.tell(window, unknown);
        const QString path = askWhereToExport(m_questions, loaded.draft->document, window);
        if (!path.isEmpty())
            writeExport(m_files, m_questions, loaded.draft->document, path, window);
    });
}

} // namespace meshwright
