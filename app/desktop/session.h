// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/questions.h"
#include "app/desktop/session_knowledge.h"
#include "app/desktop/session_mesh.h"
#include "forms/wizard/start_pages.h"
#include "forms/wizard/wizard_window.h"
#include "models/drafts/draft_keeper.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QSettings;

namespace meshwright {

/// The places a session can work in.
struct PlacesToWorkIn
{
    std::function<std::vector<Place>()> all; ///< those that something can be created in
    std::function<std::optional<OpenedPlace>(const QString& id)> opened;
    std::function<std::optional<QString>(QWidget* parent)> add; ///< asks for a new one; its id
};

/// What every session works with.
struct SessionParts
{
    OpenPlace& place; ///< what the console shows: where a virtual node is begun that names no place
    OpenDrafts& drafts;
    OpenTemplates& templates;
    QSettings& settings;
    Questions& questions;
    FileCommands files;
    PlacesToWorkIn places;
    std::function<void(const DraftRow&)> resume;
    std::function<void(const DraftRow&)> exportDraft;
    std::function<void(struct Session&)> readInto; ///< asks for a file and reads it into the document
};

/// One virtual node being edited, from the document to its window. Parts and nothing else: what happens with
/// them is for Sessions, DraftActions and FileActions.
struct Session
{
private:
    Document m_document;

public:
    /// @p parts must outlive the session; @p id is the draft it is kept as.
    Session(const SessionParts& parts, Draft draft, const QString& id);

    /// What is edited, with everything that has been typed until now: it settles first. There is no other way
    /// to it, so that nothing can be saved, sent or compared that is older than what is on the screen.
    Document& document();
    /// The document as it is, without settling: for who only looks.
    const Document& unsettled() const { return m_document; }
    /// Where all there is of the virtual node is.
    enum class Whereabouts {
        Document,  ///< there is something of it in the document
        Text,      ///< in the unfinished text: the document is no more than what came in its place
        Discarded, ///< it was in a text that has been discarded: there is nothing here
    };
    Whereabouts whereabouts() const;
    /// What is typed as JSON and not valid yet, and so not in the document; empty mostly.
    QString unfinishedText();
    const LiveIssues& issues() const { return m_issues; }
    /// All that the window shows about it, its place and mesh included.
    const steps::WizardState& state() const { return m_context.state->now(); }
    /// What its mesh has against it, and where that shows as well.
    const SessionMesh& mesh() const { return m_mesh; }
    /// What else of its mesh was found with the file it was opened from; nullptr when nothing was.
    void setMeshOfFile(std::shared_ptr<const MeshInPlace> mesh) { m_mesh.setMeshOfFile(std::move(mesh)); }
    /// Everything to go on from here; settles first.
    Draft snapshot();
    /// The same without settling: for who only looks.
    Draft unsettledSnapshot() const;
    /// Whether there is something in the document, or being typed, that the file it is from has not.
    bool differsFromFile();
    /// The same of the document as it is, without settling: what the title bar says while one is typing.
    bool isModified() const;
    /// Whether a draft says more than the file and the place it is from: what is on its way is known to be in
    /// neither.
    bool needsDraft();
    /// Whether what was typed last is not on the disk, and will not be by itself.
    bool isNotKept() const;
    /// The virtual node is there as @p served says: from now on the document is what it is to become.
    void becomeEdit(ServedNode served);
    /// Tells the window what it shows.
    void showSubject();
    /// What the first steps offer.
    const StartContext& start() const { return m_start; }
    /// Where it is created or updated, with lists of its own, until the person chooses another in step 1 of
    /// this window: what the console shows meanwhile has no say in it.
    OpenPlace& place() { return m_place; }
    /// From now on it is created in @p place; what is there already stays where it is.
    void moveTo(const OpenedPlace& place);
    /// The place it works in has other settings now.
    void goOnIn(const OpenedPlace& place);
    /// What somebody lives with in it, and where that is written down.
    void setAcceptance(steps::AcceptanceFacts facts) { m_context.state->setAcceptance(std::move(facts)); }
    const steps::AcceptanceFacts& acceptance() const { return m_context.state->acceptance(); }
    /// What is in it has been looked through elsewhere, as an opened file has.
    void countAsVisited() { m_context.state->seeAll(); }

    Draft origin; ///< title, times, what it was started from, place, file; the document is not in it

private:
    bool beganAsText() const;
    void completeOrigin(const PlacesToWorkIn& places);
    void showOrigin();

    std::function<std::optional<OpenedPlace>(const QString& id)> m_placeOf;
    OpenPlace m_place;
    LiveIssues m_issues;
    FormContext m_context;
    SessionKnowledge m_knowledge;
    SessionMesh m_mesh;
    StartContext m_start;

public:
    WizardWindow window;
    DraftKeeper keeper;
    std::shared_ptr<OpenLock> fileLock; ///< while a file is edited
    /// It began as a text that is no JSON: what nobody has mended, or typed, is in that text and nowhere
    /// else.
    bool isText = false;
    bool readOnly = false;
    bool closing = false;
    bool discarded = false;
    bool isSent = false;                                       ///< and not answered
    bool ended = false;                                        ///< it goes with the next event
    enum class Saving { No, Once, Again } saving = Saving::No; ///< into the file: one save after the other
    int saves = 0; ///< how many were begun: tells the last one from one that “Save as” has overtaken
};

} // namespace meshwright
