// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/windows/file_commands.h"
#include "models/items/open_drafts.h"
#include "models/items/open_place.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;

namespace meshwright {

class DraftsPage;
class NoticeBar;

/// The console: the place, its meshes, the virtual nodes of the chosen mesh, and the drafts. It only
/// arranges.
class ConsoleWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p place and @p drafts must outlive the window; @p settings may be nullptr and else remembers the
    /// geometry.
    ConsoleWindow(OpenPlace& place, OpenDrafts& drafts, const FileCommands& files, QSettings* settings);

    NoticeBar& notices() { return *m_notices; }
    /// Shows the drafts instead of a mesh.
    void showDrafts();

Q_SIGNALS:
    void otherPlaceRequested();
    void resumeRequested(const meshwright::DraftRow& draft);
    void draftExportRequested(const meshwright::DraftRow& draft);
    /// Export or copy of the chosen node, as describe output.
    void exportRequested(const meshwright::json& description);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions(const FileCommands& files);
    QWidget* makeCentre();
    QAction* makeAction(const QString& text, const QKeySequence& keys, void (ConsoleWindow::*does)());
    QWidget* makePlacePane();
    QWidget* makeNodesPane();
    QWidget* makeDraftsPane();
    QWidget* makeMeshesPart(QWidget* pane);
    void connectPlace();

    void showPlace();
    void showMeshes();
    void showNodes();
    void showDraftCount();
    void showMesh();
    void showFailure(const Failure& failure);
    void askForMesh();
    void exportChosen();
    void refresh();
    void restore();

    OpenPlace& m_place;
    OpenDrafts& m_drafts;
    QSettings* m_settings;
    QLabel* m_placeName = nullptr;
    QLabel* m_location = nullptr;
    QListView* m_meshes = nullptr;
    QLabel* m_noMeshes = nullptr;
    QLabel* m_failure = nullptr;
    QLabel* m_title = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_right = nullptr; ///< the nodes, or the drafts
    QPushButton* m_draftsButton = nullptr;
    DraftsPage* m_draftsPage = nullptr; ///< once it has been shown
    NoticeBar* m_notices;
    QLabel* m_empty = nullptr;
    QTableView* m_nodes = nullptr;
    QAction* m_export = nullptr;
};

} // namespace meshwright
