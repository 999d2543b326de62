// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/draft_actions.h"
#include "app/desktop/file_saving.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/many_files.h"
#include "app/desktop/node_names.h"
#include "app/desktop/opened_file.h"
#include "app/desktop/recent_files.h"
#include "models/drafts/file_locks.h"
#include "models/json/json_fwd.h"

#include <functional>
#include <memory>
#include <vector>

namespace meshwright {

/// Opening files: a window for each virtual node in them, after what there is to be asked about them.
class FileOpening : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. @p locks are those of the files that are open.
    FileOpening(ForeignFiles& files, Sessions& sessions, OpenDrafts& drafts, DraftActions& draftActions,
                FileSaving& saving, QSettings& settings, Questions& questions,
                std::shared_ptr<FileLocks> locks, QObject* parent = nullptr);

    /// Opens the virtual nodes in the files @p paths, a window each. Of many files, or when one of several
    /// cannot be opened, it is asked once which. Folders and archives among them are told by reviewFound().
    void open(const QStringList& paths);
    /// Told in which window a virtual node is edited now, which may be one to be looked at alone; nullptr
    /// when it is in none, for which the person has been told why.
    using Then = std::function<void(Session*)>;
    /// Opens number @p index of the virtual nodes in the file @p path, and calls @p then.
    void openNode(const QString& path, std::size_t index, const Then& then = nobody());
    /// Whether files are being opened, or asked about.
    bool isOpening() const { return m_opening > 0; }
    /// Reads the first virtual node in the file @p path into @p session, which stays no part of that file.
    void readInto(Session& session, const QString& path);
    /// The files opened last, the newest first.
    QStringList recent() const { return m_recent.paths(); }

Q_SIGNALS:
    /// @p paths, which were to be opened, are folders and archives, or a file with other things than virtual
    /// nodes.
    void reviewFound(const QStringList& paths);
    /// Every file there was to open is open, or could not be.
    void settled();

private:
    static Then nobody()
    {
        return [](Session*) {};
    }
    /// Calls @p then once it is known which drafts there are.
    void onceListed(std::function<void()> then);
    void openFiles(const QStringList& paths);
    void openOne(const QString& path, const std::vector<std::size_t>& chosen, const Then& then = nobody());
    void endOpening();
    Session* tell(const QString& why) const;
    /// Takes @p then where it will be told only later.
    Session* show(OpenedFile opened, const std::vector<std::size_t>& chosen, Then& then);
    std::vector<std::size_t> chosenNodes(const OpenedFile& opened) const;
    bool fillIn(OpenedFile& opened) const;
    enum class Asking { Yes, No };
    enum class As { File, Copy, ReadOnly };
    Session* openNode(OpenedFile& opened, std::size_t index, Asking asking, NodeNames& names, Then& then);
    Session& openWindow(OpenedFile& opened, std::size_t index, json node, As as);

    ForeignFiles& m_files;
    Sessions& m_sessions;
    OpenDrafts& m_drafts;
    DraftActions& m_draftActions;
    FileSaving& m_saving;
    RecentFiles m_recent;
    Questions& m_questions;
    std::shared_ptr<FileLocks> m_locks; ///< lives on with a thread that hangs in a dead disk
    ManyFiles m_many;
    int m_opening = 0;
};

} // namespace meshwright
