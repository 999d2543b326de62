// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/sessions.h"
#include "app/desktop/watched_files.h"
#include "forms/parts/notice_bar.h"
#include "models/drafts/node_file.h"

#include <QObject>

#include <functional>
#include <vector>

namespace meshwright {

/// The files of sessions that another program has changed: notices it, and lets the person choose.
class ChangedFiles : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    ChangedFiles(ForeignFiles& files, Sessions& sessions, QObject* parent = nullptr);

    /// From now on what becomes of the file of @p session is noticed.
    void follow(const Session& session);
    /// Looks what has become of it, and offers a choice when it has been changed.
    void look(Session& session);
    /// Offers it for @p theirs, what the file says now.
    void offerChoice(Session& session, const EditedNode& theirs);
    /// Shows whether @p session holds what is not in its file.
    static void showModified(Session& session);

private:
    using Does = std::function<void(Session& session, const EditedNode& theirs)>;

    void watchOnlyWhatIsEdited();
    void show(Session& session, const NodeFileState& state);
    void readAnew(Session& session, std::function<void(const NodeFileState& state)> then);
    Notice::Button wayTo(Session& session, const QString& words, Does does);
    std::vector<Notice::Button> ways(Session& session, const EditedNode& theirs);
    static void agree(Session& session, const EditedNode& theirs);
    static void takeTheirs(Session& session, const EditedNode& theirs);
    static void takeOver(Session& session, const EditedNode& theirs);

    ForeignFiles& m_files;
    Sessions& m_sessions;
    WatchedFiles m_watched;
};

} // namespace meshwright
