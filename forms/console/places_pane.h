// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/icons.h"
#include "models/open/open_drafts.h"
#include "models/open/places_model.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QLabel;

namespace meshwright {

class PlacesDelegate;
class PlacesTree;

/// The console's left side: places, meshes, virtual nodes and drafts as a tree, and what can be done with
/// them.
class PlacesPane : public QWidget
{
    Q_OBJECT

public:
    /// Whether a person wants to go on in what is shown, or only looks on the way.
    enum class Opens { Yes, No };

    /// Both must outlive the pane.
    PlacesPane(OpenPlace& place, OpenDrafts& drafts, QWidget* parent);

    void setPlaces(const std::vector<Place>& places);
    /// Marks the row of the drafts, or that of the chosen mesh.
    void markDrafts();
    void markMesh();

    /// What the menu of the window offers as well; each is enabled while it makes sense.
    const QList<QAction*>& placeCommands() const { return m_placeCommands; }
    const QList<QAction*>& meshCommands() const { return m_meshCommands; }
    /// What the menu offers on a node.
    void setNodeCommands(const QList<QAction*>& commands) { m_nodeCommands = commands; }

Q_SIGNALS:
    void placeChosen(const QString& id);
    void nodeChosen(const meshwright::NodeId& node, meshwright::PlacesPane::Opens opens);
    void deleteNodeRequested(const meshwright::NodeId& node);
    /// One line of news.
    void told(const QString& news);
    /// A mesh, new or old, is to be seen.
    void meshShown();
    void draftsChosen(meshwright::PlacesPane::Opens opens);
    void addPlaceRequested();
    void editPlaceRequested(const QString& id);
    void removePlaceRequested(const QString& id);
    void createMeshRequested();
    void saveMeshRequested(const meshwright::MeshId& mesh);
    void pushMeshRequested(const meshwright::MeshId& mesh);
    void reviewMeshRequested(const meshwright::MeshId& mesh);
    void compareMeshRequested(const meshwright::MeshId& mesh);
    void importMeshRequested(const meshwright::MeshId& mesh);

private:
    void makeCommands();
    QAction* addCommand(QList<QAction*>& to, const QString& text, const char* name, Sign sign,
                        std::function<void()> does);
    QWidget* makeButtons();
    void connectTree();
    void connectPlace();
    void walkTo(const QModelIndex& index);
    void choose(const QModelIndex& index, Opens opens);
    void removeAtHand();
    void showMenu(const QModelIndex& index, const QPoint& at);
    void allow();
    void expand();
    void showEmpty();
    bool isOpenPlace(const QModelIndex& index) const
    {
        return index == m_model.indexOfPlace(m_place.place().id);
    }
    QString placeAtHand() const;

    OpenPlace& m_place;
    OpenDrafts& m_drafts;
    PlacesModel m_model;
    PlacesTree* m_tree;
    PlacesDelegate* m_rows;
    QTimer m_soon;                   ///< whoever walks past places and meshes lists none of them
    QLabel* m_empty;                 ///< why there is no mesh below the place
    QList<QAction*> m_placeCommands; ///< add, edit, remove
    QList<QAction*> m_meshCommands;  ///< create, save, push, import, review, compare
    QList<QAction*> m_nodeCommands;  ///< of whoever lists them
};

} // namespace meshwright
