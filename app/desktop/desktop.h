// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/compare_opening.h"
#include "app/desktop/desktop_acceptance.h"
#include "app/desktop/desktop_console.h"
#include "app/desktop/desktop_places.h"
#include "app/desktop/draft_acceptance.h"
#include "app/desktop/draft_actions.h"
#include "app/desktop/draft_meshes.h"
#include "app/desktop/file_drop.h"
#include "app/desktop/file_opening.h"
#include "app/desktop/file_saving.h"
#include "app/desktop/folder_opening.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/node_actions.h"
#include "app/desktop/own_look.h"
#include "app/desktop/own_settings.h"
#include "app/desktop/place_actions.h"
#include "app/desktop/questions.h"
#include "app/desktop/review_opening.h"
#include "app/desktop/send_actions.h"
#include "app/desktop/session_actions.h"
#include "app/desktop/sessions.h"
#include "app/desktop/transfer_actions.h"
#include "app/desktop/way_out.h"
#include "models/json/json_fwd.h"

#include <QObject>

#include <memory>

namespace meshwright {

/// The windows of the program and what they share: makes the parts and hands them to each other.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// Settings, drafts and the embedded place are kept in Qt's standard folders of this user. @p questions
    /// must outlive the desktop; @p makeMeshes is for tests.
    explicit Desktop(Questions& questions, PlaceActions::MakeMeshes makeMeshes = {},
                     QObject* parent = nullptr);
    ~Desktop() override;

    /// Windows opened from now on offer how they look, and what is chosen is kept. @p look must outlive them.
    void wear(Appearance& look);
    /// Opens the console.
    void openConsole() { m_console.open(); }
    /// Opens a wizard on @p node at the step @p at.
    Session& openWizard(const json& node, steps::StepId at);
    /// Opens a wizard for each node in the files @p paths, or says what is wrong with them; folders and
    /// archives in a review.
    void openFiles(const QStringList& paths) { m_fileOpening.open(paths); }
    /// Goes on with @p draft, in the window it has or in a new one.
    void resume(const DraftRow& draft) { m_draftActions.resume(draft); }
    /// Keeps every draft now, before it returns: the session may be over at once. A disk that does not answer
    /// is not waited for.
    void keepAll();
    /// Ends the program once everything that was typed is on the disk. Where the disk does not take it, asks.
    void end() { m_wayOut.end(); }
    const Sessions& sessions() const { return m_sessions; }
    /// What compares states, for windows that ask for it.
    CompareOpening& comparing() { return m_compareOpening; }

private:
    static std::shared_ptr<FileLocks> ownLocks();
    SessionParts parts();
    FileCommands fileCommands();
    CompareOpening::Parts whatComparingNeeds();
    ReviewOpening::Parts reviewParts();
    DesktopConsole::Parts consoleParts();
    WayOut::Parts whatMayBeAtWork();
    void connectParts();
    void connectNews();
    void begin();
    void createNew();
    void showPlace(const Place& place);
    void goOnWith(const Place& place, const MeshId& mesh, const QString& from);

    Questions& m_questions;
    OwnSettings m_ownSettings;
    QSettings& m_settings = m_ownSettings.settings();
    Appearance* m_look = nullptr;
    std::unique_ptr<OwnLook> m_ownLook;
    ForeignFiles m_files;
    PlaceActions m_places;
    OpenPlace m_place;
    OpenDrafts m_drafts;
    DraftAcceptance m_draftAcceptance{m_files, m_drafts,
                                      [this](const QString& id) { return m_places.find(id); }};
    DraftMeshes m_draftMeshes{m_files, m_drafts, [this](const QString& id) { return m_places.find(id); }};
    OpenTemplates m_templates;
    Sessions m_sessions;
    DraftActions m_draftActions;
    std::shared_ptr<FileLocks> m_locks = ownLocks();
    FileSaving m_fileSaving;
    FileOpening m_fileOpening;
    FolderOpening m_folderOpening;
    ReviewOpening m_reviews;
    NodeActions m_nodeActions;
    SendActions m_sendActions;
    TransferActions m_transferActions;
    SessionActions m_sessionActions;
    CompareOpening m_compareOpening{whatComparingNeeds()};
    DesktopPlaces m_shownPlaces;
    DesktopConsole m_console;
    DesktopAcceptance m_desktopAcceptance{m_files, m_place, m_drafts, m_console};
    FileDrop m_drop{[this](const QStringList& paths) { m_fileOpening.open(paths); }};
    WayOut m_wayOut;
};

} // namespace meshwright
