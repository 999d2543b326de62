// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/sessions.h"
#include "models/meshes/resource.h"
#include "models/open/open_drafts.h"

#include <QPointer>

#include <vector>

namespace meshwright {

/// What has been sent to places and not been answered, and the drafts that are kept of it.
class OnTheWay : public QObject
{
    Q_OBJECT

public:
    struct Sending
    {
        QString words; ///< "orders to Here"
        NodeId node;
        bool isNew = false; ///< it is to be created
        QString draft;
        QPointer<WizardWindow> window;
    };

    /// Both must outlive it.
    OnTheWay(OpenDrafts& drafts, Sessions& sessions, QObject* parent = nullptr);

    void add(const Sending& sending);
    /// It has been answered.
    void take(const Sending& sending);
    bool isEmpty() const { return m_all.empty(); }
    QStringList words() const;
    /// Whether there is a draft of all of it, as far as is known without asking the disk.
    bool isKept() const;
    /// Notes in the drafts of what is to be created that nobody has waited for the answer. Once: what is sent
    /// afterwards is not noted.
    void leave();
    bool isLeft() const { return m_isLeft; }
    /// It is known what became of @p sending: takes back what leave() has noted in its draft, in this program
    /// or in one that has ended.
    void noteAnswered(const Sending& sending);

    /// The session that @p sending is about; nullptr when it has ended.
    Session* sessionOf(const Sending& sending) const;

private:
    void tellSession(const Sending& sending);
    bool isOut(const Session& session) const;
    /// @p session goes on with a draft: of something that is on its way, it may be.
    void tellResumed(Session& session) const;
    void noteAnsweredIn(Session& session, const Sending& sending) const;
    void noteIn(Session& session, const Sending& sending);
    void noteOnDisk(const Sending& sending);

    OpenDrafts& m_drafts;
    Sessions& m_sessions;
    std::vector<Sending> m_all;
    bool m_isLeft = false;
};

} // namespace meshwright
