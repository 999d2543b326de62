// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/file_commands.h"
#include "models/open/open_drafts.h"
#include "models/open/open_place.h"

#include <QMainWindow>

class QLabel;
class QSettings;
class QStackedWidget;

namespace meshwright {

class DraftsPage;
class NodesPane;
class NoticeBar;
class PlacesPane;

/// The console: places and meshes on the left, the virtual nodes of the chosen mesh or the drafts on the
/// right. It only arranges.
class ConsoleWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p place and @p drafts must outlive the window; @p settings may be nullptr and else remembers the
    /// geometry.
    ConsoleWindow(OpenPlace& place, OpenDrafts& drafts, const FileCommands& files, QSettings* settings);

    NoticeBar& notices() { return *m_notices; }
    /// What it shows on the left and on the right, to connect what they ask for.
    PlacesPane& places() { return *m_places; }
    NodesPane& nodes() { return *m_nodes; }
    /// Shows the drafts instead of a mesh.
    void showDrafts();
    /// Shows the virtual nodes of the chosen mesh.
    void showMesh();
    /// Shows the place that is open instead of the drafts, with its first mesh as soon as that is known.
    void showPlace();
    /// One line of news in the status bar.
    void say(const QString& news);
    /// Says in the status bar what is under way, with a way to cancel it, until there are no words any more.
    void showWork(const QString& words);

Q_SIGNALS:
    /// The person has had what is shown listed again.
    void refreshed();
    /// What lies in the folder of the place is to be reviewed.
    void reviewFolderRequested();
    /// What showWork() says is no longer wanted.
    void workCancelled();
    void resumeRequested(const meshwright::DraftRow& draft);
    void compareDraftRequested(const meshwright::DraftRow& draft);
    void draftExportRequested(const meshwright::DraftRow& draft);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions(const FileCommands& files);
    QAction* makeViewMenu(const FileCommands& files);
    QAction* makeAction(const QString& text, const QKeySequence& keys, void (ConsoleWindow::*does)());
    QWidget* makeCentre();
    QWidget* makeDraftsPane();
    void makeStatusBar();
    void connectPlace();
    void connectPanes();
    void showDraftsPage();

    void showFailure(const Failure& failure);
    void askForMesh();
    void refresh();
    void filter();
    void restore();

    OpenPlace& m_place;
    OpenDrafts& m_drafts;
    QSettings* m_settings;
    NoticeBar* m_notices;
    PlacesPane* m_places;
    NodesPane* m_nodes;
    QWidget* m_work = nullptr; ///< what is under way
    QLabel* m_workWords = nullptr;
    QStackedWidget* m_right = nullptr;  ///< the nodes, or the drafts
    DraftsPage* m_draftsPage = nullptr; ///< once it has been shown
};

} // namespace meshwright
