// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/session.h"

#include <QObject>

#include <functional>

namespace meshwright {

/// Says in the window of a session how its draft is kept, and offers what can be done when it is not, or when
/// another program has changed it.
class KeepingNotices : public QObject
{
    Q_OBJECT

public:
    /// @p drafts must outlive this object.
    explicit KeepingNotices(OpenDrafts& drafts, QObject* parent = nullptr);

    void follow(Session& session);
    /// Keeps the draft of @p session now; one that another program has changed meanwhile is kept beside what
    /// that has written.
    static void keepNow(Session& session);
    /// From now on nothing is asked: the program ends.
    void stopAsking() { m_mayAsk = false; }

private:
    void show(Session& session);
    void offerChoice(Session& session);
    static void keepBeside(Session& session);
    void takeTheirs(Session& session);
    void withTheirs(Session& session, std::function<void(const LoadedDraft&)> does);

    OpenDrafts& m_drafts;
    bool m_mayAsk = true;
};

} // namespace meshwright
