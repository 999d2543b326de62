// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/draft_actions.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/recent_files.h"
#include "models/drafts/node_file.h"

#include <QFileSystemWatcher>

namespace meshwright {

/// The files that sessions edit: saving into them, and noticing what other programs do to them.
class FileSaving : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    FileSaving(ForeignFiles& files, Sessions& sessions, DraftActions& draftActions, QSettings& settings,
               Questions& questions, QObject* parent = nullptr);

    void save(Session& session);
    void saveAs(Session& session);
    /// From now on @p session edits a node of its file.
    void follow(Session& session);
    /// Looks what has become of the file of @p session, and offers a choice when it has been changed.
    void look(Session& session);

private:
    void followChanges(Session& session);
    static void showModified(Session& session);
    void startSaving(Session& session, const QString& path, std::function<NodeSaveOutcome()> work);
    void answered(Session& session, int save, const NodeSaveOutcome& outcome);
    void saved(Session& session, const NodeSaveOutcome& outcome);
    static void agree(Session& session, const EditedNode& theirs);
    static void takeOver(Session& session, const EditedNode& theirs);
    static void offerChoice(Session& session, const EditedNode& theirs);
    void changed(const QString& path);

    ForeignFiles& m_files;
    Sessions& m_sessions;
    RecentFiles m_recent;
    Questions& m_questions;
    QFileSystemWatcher m_watcher;
};

} // namespace meshwright
