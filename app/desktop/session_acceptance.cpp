// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/session_acceptance.h"

#include "app/desktop/acceptance_writing.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/idle_notice.h"
#include "app/desktop/user_name.h"
#include "forms/wizard/issue_commands.h"
#include "models/acceptance/accept.h"
#include "models/meshes/node_state.h"
#include "models/open/accepted_in_place.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString idleKey = u"idle-acceptance"_s;

} // namespace

SessionAcceptance::SessionAcceptance(ForeignFiles& files, Session& session)
    : QObject(&session.window),
      m_files(files),
      m_session(session),
      m_writing(
          new AcceptanceWriting(files,
                                {[&session](const QString& about, const Notice& notice) {
                                     session.window.notices().put(about, notice);
                                 },
                                 [&session](const QString& about) { session.window.notices().take(about); }},
                                this))
{
    const IssueCommands* problems = &session.window.problems();
    connect(&session.window, &WizardWindow::subjectChanged, this, &SessionAcceptance::follow);
    connect(problems, &IssueCommands::acceptRequested, this,
            [this](const AcceptedEntry& entry, const QString& folder) {
                write(
                    folder, [entry, folder] { return addAcceptance(folder, entry); },
                    tr("Accepted: the problem counts no more."));
            });
    connect(problems, &IssueCommands::takeBackRequested, this,
            [this](const AcceptedEntry& entry, const QString& folder) {
                write(
                    folder, [entry, folder] { return removeAcceptance(folder, entry); },
                    tr("The acceptance is taken back: the problem counts again."));
            });
    connect(&m_session.issues(), &LiveIssues::changed, this, &SessionAcceptance::tellIdle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SessionAcceptance::read);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SessionAcceptance::read);
    follow();
}

SessionAcceptance::Where SessionAcceptance::where() const
{
    const Draft& origin = m_session.origin;
    if (origin.file)
        return {.file = origin.file->path};
    const Place& place = m_session.place().place();
    if (!origin.served || place.kind != PlaceKind::Folder || origin.served->placeId != place.id)
        return {};
    return {.place = place.location, .mesh = nodeIdIn(origin.served->saved).mesh.name};
}

/// Until what is accepted in another place is read, what was counts on, and nothing is written: nobody knows
/// where.
void SessionAcceptance::follow()
{
    const Where now = where();
    if (now == std::exchange(m_where, now))
        return;
    m_writing->forget();
    steps::AcceptanceFacts facts = m_session.acceptance();
    facts.hasFile = false;
    m_session.setAcceptance(std::move(facts));
    read();
}

FolderAcceptance SessionAcceptance::readAt(const Where& where)
{
    return where.file.isEmpty() ? acceptanceIn(where.place, where.mesh) : acceptanceFor(where.file);
}

void SessionAcceptance::read()
{
    ++m_reads;
    if (m_where == Where())
        return take({});
    const QString path = m_where.file.isEmpty() ? m_where.place : m_where.file;
    m_files.read(path, [where = m_where] { return readAt(where); })
        .callBack(this, [this, reads = m_reads](const FolderAcceptance& kept) {
            if (reads == m_reads)
                take(kept);
        });
}

void SessionAcceptance::take(const FolderAcceptance& kept)
{
    const bool hasFile = m_where != Where();
    m_session.setAcceptance(hasFile ? steps::AcceptanceFacts{kept, true, userName()}
                                    : steps::AcceptanceFacts());
    m_isToTell = true;
    tellIdle();
    watch(kept);
}

/// Once when it was read: what somebody is just about to mend is not yet nothing. The same is told once: who
/// has closed it knows it.
void SessionAcceptance::tellIdle()
{
    if (!m_isToTell || !m_session.issues().areCurrent())
        return;
    m_isToTell = false;
    std::vector<Issue> issues = m_session.issues().all();
    std::ranges::copy(m_session.issues().accepted(), std::back_inserter(issues));
    const FolderAcceptance& kept = m_session.acceptance().kept;
    const IdleInPlace found{kept.folder, idleEntriesFor(m_session.unsettled().value(), issues, kept)};
    if (found == std::exchange(m_told, found))
        return;
    if (found.idle.empty())
        return m_session.window.notices().take(idleKey);
    const auto takeOut = [this, found] {
        m_told = {}; // what is left then is told again
        m_writing->takeOut(found, whenWritten());
    };
    m_session.window.notices().put(idleKey, idleNotice(found.idle, takeOut));
}

/// The folders as well: the file may come, also a nearer one, and who writes it whole puts another in its
/// place.
void SessionAcceptance::watch(const FolderAcceptance& kept)
{
    QStringList wanted = kept.lookedIn;
    if (!kept.file.isEmpty())
        wanted.append(kept.file);
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    for (const QString& path : watched)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString& path : wanted)
        if (!watched.contains(path))
            m_watcher.addPath(path);
}

void SessionAcceptance::write(const QString& folder, std::function<QString()> change, const QString& news)
{
    m_writing->write(folder, std::move(change), news, whenWritten());
}

/// By then the virtual node may be kept elsewhere, and the news is about what nobody sees any more.
std::function<void(const QString& news)> SessionAcceptance::whenWritten()
{
    return [this, where = m_where](const QString& news) {
        if (where == m_where)
            m_session.window.say(news);
        read();
        Q_EMIT written();
    };
}

} // namespace meshwright
