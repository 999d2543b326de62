// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/file_saving.h"

#include "app/desktop/json_files.h"
#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/parts/notice_bar.h"
#include "models/words/unknown_words.h"

#include <QDir>
#include <QFileInfo>

#include <utility>
#include <variant>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

FileSaving::FileSaving(ForeignFiles& files, Sessions& sessions, DraftActions& draftActions,
                       QSettings& settings, Questions& questions, std::shared_ptr<FileLocks> locks,
                       QObject* parent)
    : QObject(parent),
      m_files(files),
      m_sessions(sessions),
      m_recent(settings),
      m_questions(questions),
      m_locks(std::move(locks)),
      m_changed(files, sessions)
{
    connect(&draftActions, &DraftActions::resumedWithFile, this, [this](Session& session) {
        follow(session);
        hold(session);
        look(session);
    });
    connect(&m_sessions, &Sessions::added, this, &FileSaving::followChanges);
}

void FileSaving::followChanges(Session& session)
{
    const auto show = [&session] { ChangedFiles::showModified(session); };
    // A step at a time, not each of its changes: it takes as long as the document is.
    connect(&session.unsettled(), &Document::historyChanged, &session.window, show);
    connect(&session.window.jsonPane(), &JsonPane::unfinishedTextChanged, &session.window, show);
}

void FileSaving::save(Session& session)
{
    if (!session.origin.file)
        return saveAs(session);
    if (refuses(session))
        return;
    // A second one would find the file changed by the first.
    if (session.saving != Session::Saving::No)
        return void(session.saving = Session::Saving::Again);
    startSaving(session, session.origin.file->path,
                [edited = *session.origin.file, node = session.document().value(),
                 text = session.window.jsonPane().view().text()] {
                    return saveNode(edited, node, text.toStdString());
                });
}

bool FileSaving::refuses(Session& session)
{
    session.window.settle();
    const Session::Whereabouts whereabouts = session.whereabouts();
    if (whereabouts == Session::Whereabouts::Document)
        return false;
    if (whereabouts == Session::Whereabouts::Text) {
        session.window.jsonPane().goToFault();
        putNotSaved(session, tr("The JSON is not valid yet: mend it where it is marked."));
    } else {
        session.window.notices().put(
            u"save"_s, {Severity::Hint, tr("There is nothing to save: the text is gone from here. "
                                           "It is still in the file it is from.")});
    }
    if (session.closing)
        m_sessions.settled(session);
    return true;
}

void FileSaving::putNotSaved(Session& session, const QString& why, std::vector<Notice::Button> ways)
{
    session.window.notices().put(
        u"save"_s, {Severity::Error, tr("The file is not saved. %1 The draft still has everything.").arg(why),
                    std::move(ways)});
    session.window.say(tr("The file is not saved.")); // instead of what was said of an earlier time
}

void FileSaving::saveAs(Session& session)
{
    if (refuses(session))
        return;
    if (const QString unknown = unknownWords(session.document().value()); !unknown.isEmpty()) {
        putNotSaved(session, unknown);
        return session.closing ? m_sessions.settled(session) : void();
    }
    const QString path =
        askWhereToExport(m_questions, session.document().value(), &session.window, tr("Save as"));
    if (path.isEmpty())
        return;
    // One into another file that is under way is overtaken: it may hang, which is why this was asked for.
    startSaving(session, path, [path, node = session.document().value()] { return saveNodeAs(path, node); });
}

void FileSaving::startSaving(Session& session, const QString& path, std::function<NodeSaveOutcome()> work)
{
    session.saving = Session::Saving::Once;
    m_files.write(
        path, &session.window,
        [path, locks = m_locks, work = std::move(work)] { return writeLocked(*locks, path, work); },
        [this, &session, save = ++session.saves](const Written& written) {
            answered(session, save, written);
        });
}

FileSaving::Written FileSaving::writeLocked(FileLocks& locks, const QString& path,
                                            const std::function<NodeSaveOutcome()>& work)
{
    const auto lock = locks.take(path);
    if (lock->state == OpenLock::State::Taken)
        return {NodeNotSaved{tr("%1 is open in another Meshwright. Close it there, or save as another file.")
                                 .arg(QDir::toNativeSeparators(path))},
                nullptr};
    return {work(), lock};
}

/// Takes the lock of the file that a draft goes on with, or says that another program has it.
void FileSaving::hold(Session& session)
{
    const auto take = [path = session.origin.file->path, locks = m_locks] {
        return QFileInfo::exists(path) ? locks->take(path) : nullptr;
    };
    m_files.read(session.origin.file->path, take)
        .callBack(&session.window, [&session,
                                    path = session.origin.file->path](const std::shared_ptr<OpenLock>& lock) {
            if (!lock || !session.origin.file || session.origin.file->path != path)
                return;
            if (lock->state != OpenLock::State::Taken)
                session.fileLock = lock;
            else
                session.window.notices().put(
                    u"lock"_s,
                    {Severity::Warning,
                     tr("%1 is open in another Meshwright. What you type here is kept as a draft; it can be "
                        "saved once that is closed there, or as another file.")
                         .arg(QDir::toNativeSeparators(path))});
        });
}

void FileSaving::answered(Session& session, int save, const Written& written)
{
    const NodeSaveOutcome& outcome = written.outcome;
    if (save == session.saves) {
        if (std::holds_alternative<NodeSaved>(outcome))
            session.fileLock = written.lock; // lets go of that of another file
        return saved(session, outcome);
    }
    // What the last one says counts. But what an earlier one has written was no other program.
    const auto* earlier = std::get_if<NodeSaved>(&outcome);
    if (earlier && session.origin.file && session.origin.file->path == earlier->now.path)
        session.origin.file = earlier->now;
}

void FileSaving::saved(Session& session, const NodeSaveOutcome& outcome)
{
    NoticeBar& notices = session.window.notices();
    const bool again = std::exchange(session.saving, Session::Saving::No) == Session::Saving::Again;
    if (!std::holds_alternative<NodeSaved>(outcome)) {
        // Also in a window that is closing: it is shown again when its draft cannot be kept either.
        if (const auto* failed = std::get_if<NodeNotSaved>(&outcome))
            putNotSaved(session, failed->why, {{tr("Save as…"), [this, &session] { saveAs(session); }}});
        else
            m_changed.offerChoice(session, std::get<NodeChangedOutside>(outcome).now);
        if (session.closing)
            m_sessions.settled(session);
        return;
    }
    notices.take(u"save"_s);
    notices.take(u"file"_s);
    notices.take(u"taken-over"_s);
    notices.take(u"lock"_s);
    session.origin.file = std::get<NodeSaved>(outcome).now;
    session.isText = false;
    m_recent.add(session.origin.file->path);
    session.showSubject();
    follow(session);
    session.window.say(tr("Saved to %1.").arg(session.origin.file->path) + session.window.leftOut());
    if (again)
        return save(session); // what comes of that one says whether a draft is needed
    m_sessions.settled(session);
}

void FileSaving::follow(Session& session)
{
    m_changed.follow(session);
    ChangedFiles::showModified(session);
}

void FileSaving::look(Session& session)
{
    m_changed.look(session);
}

} // namespace meshwright
