// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/send_actions.h"

#include "app/desktop/client_token.h"
#include "app/desktop/merging.h"
#include "app/desktop/refusal_words.h"
#include "app/desktop/sent_draft.h"
#include "forms/json/json_pane.h"
#include "forms/parts/notice_bar.h"
#include "models/json/difference.h"
#include "models/json/json_type.h"
#include "models/meshes/partly_done.h"
#include "models/threads/answer.h"

#include <optional>
#include <stop_token>

namespace meshwright {

using namespace Qt::StringLiterals;

/// Something on its way, with all that its answer is settled against.
struct SendActions::Sent
{
    OpenedPlace place;
    json node; ///< the create input, as it was sent
    QString draft;
    QPointer<WizardWindow> window;
    std::optional<ServedNode> served = {}; ///< what an update starts from

    NodeId id() const { return nodeIdIn(served ? served->saved : node); }
    QString name() const { return QString::fromStdString(id().name); }
    QString words() const { return SendActions::tr("%1 to %2").arg(name(), place.place().name); }
    OnTheWay::Sending onTheWay() const { return {words(), id(), !served, draft, window}; }
};

namespace {

/// Whether somebody sees in the window of @p session what came of it. It is told there all the same while it
/// is closing: it may be shown again, when its draft cannot be kept or is asked for.
bool isSeen(const Session* session)
{
    return session && !session->closing;
}

} // namespace

SendActions::SendActions(PlaceActions& places, OpenDrafts& drafts, Sessions& sessions, QObject* parent)
    : QObject(parent),
      m_places(places),
      m_drafts(drafts),
      m_sessions(sessions),
      m_out(drafts, sessions)
{}

SendActions::Sent SendActions::sentFrom(Session& session, const OpenedPlace& place) const
{
    return {place, session.document().value(), session.keeper.id(), &session.window, session.origin.served};
}

Session* SendActions::sessionOf(const Sent& sent) const
{
    return m_out.sessionOf(sent.onTheWay());
}

void SendActions::create(Session& session, const OpenedPlace& place)
{
    const Sent sent = sentFrom(session, place);
    const auto ask = [node = sent.node](Meshes& meshes, const std::stop_token& stop) {
        return meshes.create(Kind::VirtualNode, node, {stop, {}});
    };
    m_out.add(sent.onTheWay());
    place.calls().act<json>(ask).callBack(this, [this, sent](const Outcome<json>& answer) {
        m_out.take(sent.onTheWay());
        if (answer)
            created(sent, *answer);
        else
            refused(sent, answer.failure());
    });
}

void SendActions::created(const Sent& sent, const json& answer)
{
    NodeState now = nodeState(answer, sent.id().mesh);
    // The answer says nothing of tags, and may spell out what was left empty.
    now.input = writtenAs(sent.node, now.input);
    if (const auto tags = sent.node.find("tags"); tags != sent.node.end())
        now.input["tags"] = *tags;
    now.input = withTokenOf(sent.node, now.input);
    Session* const session = sessionOf(sent);
    if (session)
        session->window.showCreated(answer);
    if (!isSeen(session))
        Q_EMIT told(Severity::Hint, tr("%1 has been created in %2, as it was when its window was closed.")
                                        .arg(sent.name(), sent.place.place().name));
    settle(sent, now);
    Q_EMIT changed(sent.place.place());
}

void SendActions::refused(const Sent& sent, const Failure& failure)
{
    Session* const session = sessionOf(sent);
    if (!failure.isUncertain)
        m_out.noteAnswered(sent.onTheWay());
    if (session)
        showRefusal(failure, session->window);
    if (!isSeen(session))
        Q_EMIT told(Severity::Error, refusalWords(failure, sent.served.has_value())
                                         .arg(sent.name(), sent.place.place().name, failure.message));
}

void SendActions::settle(const Sent& sent, const NodeState& now)
{
    const ServedNode served{sent.place.place().id, now.version, now.input};
    Session* const session = sessionOf(sent);
    if (!session)
        return settleDraft(sent, served);
    if (!sent.served && sent.id() != nodeIdIn(session->document().value()))
        return stayCreation(*session, sent);
    session->origin.placeName = sent.place.place().name;
    session->origin.placeLocation = sent.place.place().location;
    session->becomeEdit(served);
    NoticeBar& notices = session->window.notices();
    notices.take(u"place"_s);
    notices.take(u"version"_s);
    notices.take(u"typed-since"_s);
    const bool typedSince = !sameValue(sent.node, session->document().value()) ||
                            !session->window.jsonPane().unfinishedText().isEmpty();
    if (typedSince)
        notices.put(
            u"typed-since"_s,
            {Severity::Hint,
             tr("What was sent is what was there when you pressed the button. What you have typed since is "
                "kept as a draft; the review shows it, and Update sends it.")});
    m_sessions.settled(*session);
}

/// An edit can give a virtual node no other name, mesh or owner: with those, it is another one to be created.
void SendActions::stayCreation(Session& session, const Sent& sent)
{
    m_out.noteAnswered(sent.onTheWay());
    session.window.notices().put(
        u"typed-since"_s,
        {Severity::Hint,
         tr("%1 has been created in %2, as it was when you pressed the button. What stands here now is another "
            "virtual node, which is not created yet.")
             .arg(sent.name(), sent.place.place().name)});
    m_sessions.settled(session);
}

void SendActions::settleDraft(const Sent& sent, const ServedNode& served)
{
    ++m_settling;
    const auto note = [id = sent.draft, node = sent.id(), served](const DraftFolder& folder) {
        return noteInDraft(folder, id, node, served);
    };
    m_drafts.change(sent.draft, note).callBack(this, [this, sent](const std::optional<QString>& failure) {
        --m_settling;
        m_drafts.refresh();
        if (failure)
            Q_EMIT told(Severity::Error, notNotedWords().arg(sent.name(), sent.place.place().name, *failure));
    });
}

void SendActions::update(Session& session)
{
    const auto place = m_places.opened(session.origin.served->placeId);
    if (!place)
        return session.window.showRefused(
            tr("The place this virtual node is in, %1, is no longer among yours. Add it again.")
                .arg(session.origin.placeName));
    session.window.notices().take(u"version"_s);
    const Sent sent = sentFrom(session, *place);
    const auto ask = [id = sent.id()](Meshes& meshes, const std::stop_token& stop) {
        return readNode(meshes, id, {stop, {}});
    };
    m_out.add(sent.onTheWay());
    place->calls().act<NodeState>(ask).callBack(this, [this, sent](const Outcome<NodeState>& now) {
        m_out.take(sent.onTheWay());
        take(sent, now);
    });
}

void SendActions::take(const Sent& sent, const Outcome<NodeState>& now)
{
    Session* const session = m_sessions.withWindow(sent.window);
    if (isSeen(session))
        return now ? compareVersions(*session, sent, *now) : refused(sent, now.failure());
    // Nothing is sent from a window that has been closed meanwhile: its draft has everything.
    // Whether it stays open is seen when its draft is kept; another may go on with that meanwhile.
    if (Session* const shown = sessionOf(sent))
        shown->window.showRefused(tr("The window was closed before anything was sent."));
    Q_EMIT told(
        Severity::Warning,
        tr("%1 has not been updated in %2: its window was closed before anything was sent. Its draft is kept.")
            .arg(sent.name(), sent.place.place().name));
}

void SendActions::compareVersions(Session& session, const Sent& sent, const NodeState& now)
{
    NodeState before = now;
    before.input = withTokenOf({}, sent.served->saved);
    if (isUnchanged(now, before.input, sent.served->version))
        return send(sent, before);
    session.window.setUpdating(withTokenOf(sent.served->saved, now.input)); // what there is now
    session.window.showRefused(
        tr("The virtual node has been changed since you began (version %1, now %2). Choose what to do above.")
            .arg(sent.served->version)
            .arg(now.version));
    offerChoice(session, now);
}

void SendActions::offerChoice(Session& session, const NodeState& now)
{
    const auto keepMine = [this, &session, now] { rebase(session, now); };
    const auto takeTheirs = [this, &session, now] {
        rebase(session, now);
        session.document().become(session.origin.served->saved);
    };
    const json theirs = withTokenOf(session.origin.served->saved, now.input);
    session.window.notices().put(
        u"version"_s,
        {Severity::Warning,
         tr("Somebody else has changed this virtual node meanwhile. Nothing of theirs is overwritten until you say so."),
         {compareButton(session, theirs, sideOf(session.place().place())),
          {tr("Keep mine"), keepMine},
          {tr("Take theirs"), takeTheirs},
          mergeButton(session, session.origin.served->saved, theirs, keepMine)},
         false});
}

void SendActions::rebase(Session& session, const NodeState& now)
{
    session.window.notices().take(u"version"_s);
    const ServedNode before = *session.origin.served;
    session.becomeEdit({before.placeId, now.version, withTokenOf(before.saved, now.input)});
    session.window.say(tr("The review shows what would change now."));
    session.keeper.begin();
}

void SendActions::send(const Sent& sent, const NodeState& before)
{
    const auto ask = [before, wanted = withoutUsedToken(sent.node, sent.served->saved)](
                         Meshes& meshes, const std::stop_token& stop) -> Outcome<NodeUpdate> {
        return updateNode(meshes, before, wanted, {stop, {}});
    };
    m_out.add(sent.onTheWay());
    sent.place.calls().act<NodeUpdate>(ask).callBack(this, [this, sent](const Outcome<NodeUpdate>& update) {
        m_out.take(sent.onTheWay());
        if (update)
            updated(sent, *update);
        else
            refused(sent, update.failure());
    });
}

void SendActions::updated(const Sent& sent, const NodeUpdate& update)
{
    if (update.failure && update.done.isEmpty())
        return refused(sent, *update.failure);
    NodeState now = update.now;
    now.input = withTokenOf(update.failure ? sent.served->saved : sent.node, now.input);
    tellUpdated(sent, update);
    settle(sent, now);
    Q_EMIT changed(sent.place.place());
}

void SendActions::tellUpdated(const Sent& sent, const NodeUpdate& update)
{
    if (update.failure)
        return tellPartlyUpdated(sent, update);
    Session* const session = sessionOf(sent);
    const QString unseen = update.notSeen
                               ? tr("It could not be read again afterwards: %1").arg(update.notSeen->message)
                               : QString();
    if (session) {
        session->window.showCreated(update.now.description);
        if (!unseen.isEmpty())
            session->window.say(tr("The virtual node has been updated. %1").arg(unseen));
    }
    if (!isSeen(session))
        Q_EMIT told(Severity::Hint,
                    tr("%1 has been updated in %2.").arg(sent.name(), sent.place.place().name) + u' ' +
                        unseen);
}

void SendActions::tellPartlyUpdated(const Sent& sent, const NodeUpdate& update)
{
    Session* const session = sessionOf(sent);
    const QString news = tr("Only a part was updated. %1 Update once more sends only what is left.")
                             .arg(partlyDoneWords(update.done, update.notDone, *update.failure));
    if (session)
        session->window.showPartlyUpdated(news, update.failure->pointer);
    if (!isSeen(session))
        Q_EMIT told(Severity::Error, u"%1: %2"_s.arg(sent.name(), news));
}

} // namespace meshwright
