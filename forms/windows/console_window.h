// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/open_place.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QListView;
class QSettings;
class QStackedWidget;
class QTableView;

namespace meshwright {

/// The console: the place, its meshes, and the virtual nodes of the chosen mesh. It only arranges.
class ConsoleWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p place must outlive the window; @p settings may be nullptr and else remembers the geometry.
    ConsoleWindow(OpenPlace& place, QSettings* settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void otherPlaceRequested();
    /// Export or copy of the chosen node, as describe output.
    void exportRequested(const meshwright::json& description);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions();
    QAction* makeAction(const QString& text, const QKeySequence& keys, void (ConsoleWindow::*does)());
    QWidget* makePlacePane();
    QWidget* makeNodesPane();
    void connectPlace();

    void showPlace();
    void showMeshes();
    void showNodes();
    void showFailure(const Failure& failure);
    void askForMesh();
    void exportChosen();
    void refresh();
    void restore();

    OpenPlace& m_place;
    QSettings* m_settings;
    QLabel* m_placeName = nullptr;
    QLabel* m_location = nullptr;
    QListView* m_meshes = nullptr;
    QLabel* m_noMeshes = nullptr;
    QLabel* m_failure = nullptr;
    QLabel* m_title = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QTableView* m_nodes = nullptr;
    QAction* m_create = nullptr;
    QAction* m_export = nullptr;
};

} // namespace meshwright
