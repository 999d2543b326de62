// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/draft_actions.h"
#include "app/desktop/file_actions.h"
#include "app/desktop/file_drop.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/goodbye.h"
#include "app/desktop/node_actions.h"
#include "app/desktop/own_settings.h"
#include "app/desktop/place_actions.h"
#include "app/desktop/questions.h"
#include "app/desktop/send_actions.h"
#include "app/desktop/sessions.h"
#include "app/desktop/transfer_actions.h"
#include "forms/console/console_window.h"
#include "forms/parts/notice_bar.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <map>
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

    /// Opens the console.
    void openConsole();
    /// Opens a wizard on @p node at the step @p at.
    Session& openWizard(const json& node, steps::StepId at);
    /// Opens a wizard for each node in the files @p paths, or says what is wrong with them.
    void openFiles(const QStringList& paths) { m_fileActions.open(paths); }
    /// Goes on with @p draft, in the window it has or in a new one.
    void resume(const DraftRow& draft) { m_draftActions.resume(draft); }
    /// Keeps every draft now: the computer is about to be shut down.
    void keepAll() { m_sessions.keepAll(); }
    /// Ends the program once everything that was typed is on the disk. Where the disk does not take it, asks.
    void end();
    const Sessions& sessions() const { return m_sessions; }

private:
    SessionParts parts();
    FileCommands fileCommands();
    void connectParts();
    void tellWhatIsInTheWay();
    void connectActions();
    void connectSession(Session& session);
    void offerLeftOpen(const std::vector<DraftRow>& drafts);
    void showDiscarded(const DraftRow& draft);
    static bool isAnyWindowOpen();
    void quitWhenDone();
    Goodbye::Steps waysOut();
    bool isKeeping() const;
    bool isDone() const;
    void leaveIfAlone();
    void quit();
    void leave();
    void giveUp();
    bool asksWait();
    bool asksAboutTyped();
    void saveElsewhere();
    void saveElsewhere(Session& session, const QString& path);
    void leaveIfSaved();
    bool asksAboutOthers();
    QStringList whatIsWaitedFor() const;
    void chooseFiles();
    void createNew();
    void createAnother(Session& session);
    void createIn(const Place& place, const std::optional<MeshId>& mesh);
    void readInto(Session& session);
    void create(Session& session);
    void exportFrom(Session& session);
    void saveAsTemplate(Session& session);
    void tellSavedTemplate(const QString& title);
    void connectConsole();
    void connectNodes();
    void tellInConsole(const QString& about, Severity severity, const QString& news);
    void connectPlaceOf(Session& session);
    void connectMeshesOf(OpenPlace& place);
    QStringList meshesOnTheirWay() const;
    void noteOtherPlace(Session& session);
    void listAgain(const Place& changed, const OpenPlace* but = nullptr);
    void connectAgain();

    Questions& m_questions;
    OwnSettings m_ownSettings;
    QSettings& m_settings = m_ownSettings.settings();
    ForeignFiles m_files;
    PlaceActions m_places;
    OpenPlace m_place;
    OpenDrafts m_drafts;
    OpenTemplates m_templates;
    std::unique_ptr<ConsoleWindow> m_console;
    Sessions m_sessions;
    DraftActions m_draftActions;
    FileActions m_fileActions;
    NodeActions m_nodeActions;
    SendActions m_sendActions;
    TransferActions m_transferActions;
    FileDrop m_drop;
    Goodbye m_goodbye;
    QHash<QString, QPointer<WizardWindow>> m_savingTemplates; ///< who saves a template, by its title
    std::map<QString, Notice> m_news;          ///< what there is to say in the console, by what it is about
    std::map<QString, QByteArray> m_elsewhere; ///< what was saved on the way out, by the draft's id
    bool m_isEnding = false;                   ///< the computer says so, whatever windows are open
    bool m_isAsked = false;                    ///< whether what is typed shall be waited for
    int m_waits = 0;                           ///< how often the end has waited for what does not come
};

} // namespace meshwright
