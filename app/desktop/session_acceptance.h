// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/session.h"
#include "models/open/idle_in_place.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>
#include <string>

namespace meshwright {

class AcceptanceWriting;
class ForeignFiles;

/// Tells a session what `.meshwright.json` accepts of its virtual node, again whenever that changes, and
/// writes there what the person accepts and takes back. For a virtual node that is kept in a file: one that
/// was opened, or one of a place that is a folder.
class SessionAcceptance : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window of @p session; @p files must outlive it.
    SessionAcceptance(ForeignFiles& files, Session& session);

Q_SIGNALS:
    /// A `.meshwright.json` says something else now.
    void written();

private:
    /// Where the virtual node is kept.
    struct Where
    {
        QString file = {};  ///< of the person's; or else
        QString place = {}; ///< the folder of a place, and in it
        std::string mesh = {};

        friend bool operator==(const Where&, const Where&) = default;
    };

    Where where() const;
    static FolderAcceptance readAt(const Where& where);
    void follow();
    void read();
    void take(const FolderAcceptance& kept);
    void watch(const FolderAcceptance& kept);
    void tellIdle();
    void write(const QString& folder, std::function<QString()> change, const QString& news);
    std::function<void(const QString& news)> whenWritten();

    ForeignFiles& m_files;
    Session& m_session;
    AcceptanceWriting* m_writing;
    QFileSystemWatcher m_watcher;
    Where m_where;
    bool m_isToTell = false; ///< what was read accepts nothing, once it is known what is wrong
    IdleInPlace m_told;
    int m_reads = 0; ///< tells what was read of another file, or of an older one, from ours
};

} // namespace meshwright
