// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/file_changing.h"

#include "forms/dialogs/text_change_dialog.h"
#include "models/text/shown_name.h"
#include "models/text/unified_diff.h"

#include <QFile>
#include <QFileInfo>

#include <utility>
#include <vector>

namespace meshwright {

FileChanging::FileChanging(ForeignFiles& files, Sessions& sessions, std::shared_ptr<FileLocks> locks,
                           QWidget& window)
    : QObject(&window),
      m_files(files),
      m_sessions(sessions),
      m_locks(std::move(locks)),
      m_window(window)
{}

void FileChanging::refuse(const QString& why)
{
    m_underWay.clear();
    Q_EMIT refused(why);
}

/// What somebody edits is not changed under their hands: its window comes to the front. Under whatever name
/// it was opened, it has the same lock.
bool FileChanging::isOpenElsewhere(const QString& path, const Lock& lock)
{
    std::vector<Session*> sessions = m_sessions.withFile(path);
    for (Session* const one : m_sessions.all())
        if (lock && one->fileLock == lock)
            sessions.push_back(one);
    if (!sessions.empty()) {
        refuse(tr("%1 is being edited in another window. Change it there, and save.").arg(path));
        Sessions::show(*sessions.front(), sessions.front()->window.position());
        return true;
    }
    const bool isTaken = lock && lock->state == OpenLock::State::Taken;
    if (isTaken)
        refuse(tr("%1 is open in another Meshwright. Close it there, or change it there.").arg(path));
    return isTaken;
}

void FileChanging::change(FileChangeWanted wanted)
{
    if (!m_underWay.isEmpty())
        return Q_EMIT refused(tr("%1 is being changed. Try again then.").arg(m_underWay));
    const QString path = wanted.path;
    if (isOpenElsewhere(path, nullptr))
        return;
    m_underWay = path;
    m_files
        .read(path,
              [path, propose = wanted.propose, locks = m_locks] {
                  const Lock lock = QFileInfo(path).isFile() ? locks->take(path) : nullptr;
                  return std::pair(propose(), lock);
              })
        .callBack(this, [this, wanted = std::move(wanted)](const std::pair<ProposedChange, Lock>& come) {
            offer(come.first, wanted, come.second);
        });
}

void FileChanging::offer(const ProposedChange& change, const FileChangeWanted& wanted, const Lock& lock)
{
    if (isOpenElsewhere(change.path, lock))
        return;
    if (!change.why.isEmpty())
        return refuse(tr("Nothing was changed. %1").arg(change.why));
    const std::string diff =
        unifiedDiff(change.before, change.after, QFile::encodeName(change.path).toStdString());
    QString help = tr("This is written into %1 when you save it.").arg(shownName(change.path));
    if (!change.warning.isEmpty())
        help += u'\n' + shownLines(change.warning);
    if (!confirmTextChange(QString::fromStdString(diff), shownName(wanted.title), help, &m_window))
        return m_underWay.clear();
    if (!isOpenElsewhere(change.path, lock))
        write(change, wanted, lock);
}

/// With @p lock, so that nobody else opens it meanwhile.
void FileChanging::write(const ProposedChange& change, const FileChangeWanted& wanted, const Lock& lock)
{
    m_files.write(
        change.path, this, [change, lock] { return written(change); },
        [this, done = wanted.done](const QString& why) {
            if (!why.isEmpty())
                return refuse(why);
            m_underWay.clear();
            done();
        });
}

} // namespace meshwright
