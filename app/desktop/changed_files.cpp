// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/changed_files.h"

#include "app/desktop/merging.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

ChangedFiles::ChangedFiles(ForeignFiles& files, Sessions& sessions, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_sessions(sessions),
      m_watched(files)
{
    connect(&m_watched, &WatchedFiles::changed, this, [this](const QString& path) {
        for (Session* session : m_sessions.withFile(path))
            look(*session);
    });
    connect(&sessions, &Sessions::ended, this, &ChangedFiles::watchOnlyWhatIsEdited);
}

void ChangedFiles::follow(const Session& session)
{
    watchOnlyWhatIsEdited(); // after Save as nobody edits the other one
    m_watched.watch(session.origin.file->path);
}

void ChangedFiles::watchOnlyWhatIsEdited()
{
    std::set<QString> edited;
    for (const Session* session : m_sessions.all())
        if (session->origin.file)
            edited.insert(session->origin.file->path);
    m_watched.watchOnly(edited);
}

void ChangedFiles::showModified(Session& session)
{
    session.window.setWindowModified(session.isModified());
}

void ChangedFiles::look(Session& session)
{
    readAnew(session, [this, &session](const NodeFileState& state) { show(session, state); });
}

void ChangedFiles::readAnew(Session& session, std::function<void(const NodeFileState& state)> then)
{
    const EditedNode edited = *session.origin.file;
    m_files.read(edited.path, [edited] { return stateOf(edited); })
        .callBack(&session.window, [&session, edited, then = std::move(then)](const NodeFileState& state) {
            // Saved meanwhile: what was seen is old.
            if (session.origin.file && session.origin.file->fingerprint == edited.fingerprint)
                then(state);
        });
}

void ChangedFiles::show(Session& session, const NodeFileState& state)
{
    if (const auto* gone = std::get_if<NodeNotSaved>(&state))
        session.window.notices().put(u"file"_s, {Severity::Warning, gone->why});
    else if (const auto* other = std::get_if<NodeChangedOutside>(&state))
        offerChoice(session, other->now);
    else
        session.window.notices().take(u"file"_s);
}

/// From now on @p theirs is what the file says, and what is edited is compared with.
void ChangedFiles::agree(Session& session, const EditedNode& theirs)
{
    session.origin.file = theirs;
    session.window.notices().take(u"file"_s);
    session.keeper.touch();
    showModified(session);
}

void ChangedFiles::takeTheirs(Session& session, const EditedNode& theirs)
{
    session.document().become(theirs.saved);
    session.isText = false;
    agree(session, theirs);
}

void ChangedFiles::takeOver(Session& session, const EditedNode& theirs)
{
    takeTheirs(session, theirs);
    session.window.notices().put(
        u"taken-over"_s,
        {Severity::Hint,
         tr("Another program has changed %1. You had changed nothing, so this is what it says now; Undo "
            "brings back what was here.")
             .arg(theirs.path)});
}

void ChangedFiles::offerChoice(Session& session, const EditedNode& theirs)
{
    const auto settle = [&session, theirs] { agree(session, theirs); };
    // Another node of the file, or to what we have as well: nothing to choose. Of a text that is no JSON
    // nobody knows what has changed in it.
    const bool isText = theirs.saved.is_null() && session.origin.file->saved.is_null();
    if (!isText && (theirs.saved == session.origin.file->saved || theirs.saved == session.document().value()))
        return settle();
    // Nothing here is of this person: it is to show what the file says.
    if (theirs.saved.is_object() && !session.differsFromFile() && session.unfinishedText().isEmpty())
        return takeOver(session, theirs);
    const bool isGone = theirs.saved.is_null();
    std::vector<Notice::Button> buttons{{tr("Keep mine"), settle}};
    if (!isGone)
        std::ranges::move(ways(session, theirs), std::back_inserter(buttons));
    session.window.notices().put(
        u"file"_s,
        {Severity::Warning,
         isGone && !isText
             ? tr("Another program has taken this virtual node out of %1.").arg(theirs.path)
             : tr("Another program has changed %1. Nothing of yours is lost; choose before you save.")
                   .arg(theirs.path),
         buttons, false});
}

std::vector<Notice::Button> ChangedFiles::ways(Session& session, const EditedNode& theirs)
{
    std::vector<Notice::Button> out{wayTo(session, tr("Take theirs"), takeTheirs)};
    if (session.origin.file->saved.is_object() && theirs.saved.is_object())
        out.push_back(wayTo(session, tr("Merge"), [](Session& in, const EditedNode& now) {
            mergeInto(in, in.origin.file->saved, now.saved);
            agree(in, now);
        }));
    out.push_back(wayTo(session, tr("Compare…"), [](Session& in, const EditedNode& now) {
        compareWith(in, now.saved, OtherSide::OnTheDisk);
    }));
    return out;
}

/// Does @p does with what the file says when it is pressed, which may be something else than what was told.
Notice::Button ChangedFiles::wayTo(Session& session, const QString& words, Does does)
{
    return {words, [this, &session, does = std::move(does)] {
                readAnew(session, [this, &session, does](const NodeFileState& state) {
                    const auto* other = std::get_if<NodeChangedOutside>(&state);
                    if (other && other->now.saved.is_object())
                        does(session, other->now);
                    else
                        show(session, state);
                });
            }};
}

} // namespace meshwright
