// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/changed_files.h"
#include "app/desktop/draft_actions.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/recent_files.h"
#include "forms/parts/notice_bar.h"
#include "models/drafts/file_locks.h"
#include "models/drafts/node_file.h"

#include <functional>
#include <memory>
#include <vector>

namespace meshwright {

/// The files that sessions edit: saving into them, and noticing what other programs do to them.
class FileSaving : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. @p locks are those of the files that are open.
    FileSaving(ForeignFiles& files, Sessions& sessions, DraftActions& draftActions, QSettings& settings,
               Questions& questions, std::shared_ptr<FileLocks> locks, QObject* parent = nullptr);

    void save(Session& session);
    void saveAs(Session& session);
    /// Says why, and leads there, when nothing of @p session may be written: what is in its document has only
    /// come in the place of a text.
    bool refuses(Session& session);
    /// From now on @p session edits a node of its file.
    void follow(Session& session);
    /// Looks what has become of the file of @p session, and offers a choice when it has been changed.
    void look(Session& session);

private:
    /// What came of writing a file, and the lock it was written with.
    struct Written
    {
        NodeSaveOutcome outcome;
        std::shared_ptr<OpenLock> lock;
    };

    static Written writeLocked(FileLocks& locks, const QString& path,
                               const std::function<NodeSaveOutcome()>& work);
    void hold(Session& session);
    void followChanges(Session& session);
    void startSaving(Session& session, const QString& path, std::function<NodeSaveOutcome()> work);
    void answered(Session& session, int save, const Written& written);
    void saved(Session& session, const NodeSaveOutcome& outcome);
    static void putNotSaved(Session& session, const QString& why, std::vector<Notice::Button> ways = {});

    ForeignFiles& m_files;
    Sessions& m_sessions;
    RecentFiles m_recent;
    Questions& m_questions;
    std::shared_ptr<FileLocks> m_locks; ///< lives on with a thread that hangs in a dead disk
    ChangedFiles m_changed;
};

} // namespace meshwright
