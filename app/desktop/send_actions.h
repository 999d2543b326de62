// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/on_the_way.h"
#include "app/desktop/place_actions.h"
#include "app/desktop/sessions.h"
#include "models/json/json_fwd.h"
#include "models/meshes/node_update.h"
#include "models/rules/issue.h"

#include <QPointer>

namespace meshwright {

/// What wizards send to places: virtual nodes to be created, and what is to become of those that are there.
/// An answer is settled against what was sent and the place it was sent to, whatever has been typed or opened
/// since.
class SendActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    SendActions(PlaceActions& places, OpenDrafts& drafts, Sessions& sessions, QObject* parent = nullptr);

    /// Creates the virtual node of @p session in @p place; its window becomes the edit of what was created,
    /// unless it is about another one by then.
    void create(Session& session, const OpenedPlace& place);
    /// Sends what the person has changed in @p session, unless somebody else has changed the node meanwhile.
    void update(Session& session);

    /// What is on its way and has not been answered, in words: "orders to Here".
    QStringList beingSent() const { return m_out.words(); }
    /// Whether there is a draft of all of that.
    bool isSentKept() const { return m_out.isKept(); }
    /// The program ends without waiting for the answers: notes it in the drafts.
    void leave() { m_out.leave(); }
    bool isLeft() const { return m_out.isLeft(); }
    /// Whether something is, or an answer is still being settled.
    bool isSending() const { return !m_out.isEmpty() || m_settling > 0; }

Q_SIGNALS:
    /// Something in @p place is no longer as it was.
    void changed(const meshwright::Place& place);
    /// What came of something whose window has been closed.
    void told(meshwright::Severity severity, const QString& news);

private:
    struct Sent;

    Sent sentFrom(Session& session, const OpenedPlace& place) const;
    /// The session that @p sent is about; nullptr when it has ended.
    Session* sessionOf(const Sent& sent) const;
    void created(const Sent& sent, const json& answer);
    void refused(const Sent& sent, const Failure& failure);
    void take(const Sent& sent, const Outcome<NodeState>& now);
    void compareVersions(Session& session, const Sent& sent, const NodeState& now);
    void offerChoice(Session& session, const NodeState& now);
    void rebase(Session& session, const NodeState& now);
    void send(const Sent& sent, const NodeState& before);
    void updated(const Sent& sent, const NodeUpdate& update);
    void tellUpdated(const Sent& sent, const NodeUpdate& update);
    void tellPartlyUpdated(const Sent& sent, const NodeUpdate& update);
    void settle(const Sent& sent, const NodeState& now);
    void stayCreation(Session& session, const Sent& sent);
    void settleDraft(const Sent& sent, const ServedNode& served);

    PlaceActions& m_places;
    OpenDrafts& m_drafts;
    Sessions& m_sessions;
    OnTheWay m_out;
    int m_settling = 0; ///< drafts on the disk that answers are noted in
};

} // namespace meshwright
