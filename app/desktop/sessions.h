// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/keeping_notices.h"
#include "app/desktop/session.h"

#include <QObject>

#include <memory>
#include <vector>

namespace meshwright {

/// The virtual nodes being edited. A window that is closed goes once its draft is kept.
class Sessions : public QObject
{
    Q_OBJECT

public:
    explicit Sessions(SessionParts parts, QObject* parent = nullptr);
    ~Sessions() override;

    /// Makes a session of @p draft, to be kept as the draft @p id; show() opens its window.
    Session& add(Draft draft, const QString& id);
    /// Opens the window of @p session where the person was.
    static void show(Session& session, const Position& position);
    /// The same, and leaves the person in the window they are in.
    static void showBeside(Session& session, const Position& position);
    /// Ends @p session without a trace; its draft goes into the bin.
    void discard(Session& session);
    /// Opens it read-only.
    static void makeReadOnly(Session& session, const QString& why);

    /// The session that keeps the draft @p id, or edits that node of a file; nullptr when there is none.
    Session* withDraft(const QString& id) const;
    /// The session of that window; nullptr when it has ended.
    Session* withWindow(const WizardWindow* window) const;
    Session* withFile(const QString& path, std::size_t index) const;
    /// Every session that edits a node of the file @p path.
    std::vector<Session*> withFile(const QString& path) const;
    /// What only the draft of @p session had may be elsewhere now: ends the draft that is no longer needed,
    /// and keeps the one that is.
    void settled(Session& session);
    /// Keeps every draft now: the computer is about to be shut down. One that another program has changed
    /// meanwhile is kept beside what that has written.
    void keepAll();
    /// The same, and from now on nothing is asked: the program ends.
    void leave();
    /// The program ends with its windows open: the next start offers them again.
    void leaveOpen();
    /// Whether what was typed in some window is not on the disk, and will not be by itself.
    bool isAnyNotKept() const;
    /// The windows where that is so: they ask before they are closed.
    std::vector<WizardWindow*> notKept() const;
    /// Those, and the windows where it is on its way.
    std::vector<WizardWindow*> notOnDisk() const;
    /// Whether something that can be kept is still on its way to the disk.
    bool areKeeping() const;
    bool isEmpty() const { return m_sessions.empty(); }
    /// All of them, the oldest first.
    std::vector<Session*> all() const;

Q_SIGNALS:
    /// A session has its window; connect what else it asks for.
    void added(meshwright::Session& session);
    /// The draft of a session that was discarded is in the bin.
    void discarded(const meshwright::DraftRow& draft);
    /// A session has ended; there may be no more.
    void ended();

private:
    void connectSession(Session& session);
    void close(Session& session);
    static void beginAnew(Session& session);
    void end(Session& session);

    SessionParts m_parts;
    KeepingNotices m_keepingNotices;
    std::vector<std::unique_ptr<Session>> m_sessions;
};

} // namespace meshwright
