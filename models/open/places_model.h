// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QAbstractItemModel>

#include <vector>

namespace meshwright {

/// The console's tree: places, the meshes of the open one, the virtual nodes of the chosen one, and the
/// drafts.
class PlacesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Level { Place, Mesh, Node, Drafts };
    enum Roles {
        LevelRole = Qt::UserRole, ///< the Level as an int
        IdRole,                   ///< of a place its id, of a mesh its MeshId, of a node its NodeId
        SharedRole,               ///< of a mesh: whether another account owns it
        CountRole                 ///< how many it holds, an int; 0 as well where nobody has looked
    };

    /// @p open must outlive the model.
    explicit PlacesModel(OpenPlace& open, QObject* parent = nullptr);

    /// The places there are; the open one among them.
    void setPlaces(std::vector<Place> places);
    /// What the row of the drafts says.
    void setDraftCount(int count);

    QModelIndex indexOfPlace(const QString& id) const;
    /// Of the open place.
    QModelIndex indexOfMesh(const MeshId& mesh) const;
    /// Of the chosen mesh.
    QModelIndex indexOfNode(const NodeId& node) const;
    QModelIndex indexOfDrafts() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Level levelOf(const QModelIndex& index) const;
    QString nameOf(const Place& place) const;
    QVariant placeData(const Place& place, int role) const;
    static QVariant meshData(const MeshRef& mesh, int role);
    static QVariant nodeData(const NodeId& node, int role);
    QVariant draftsData(int role) const;
    /// Puts @p fresh in place of the rows @p held under @p parent.
    template <typename T>
    void replace(const QModelIndex& parent, std::vector<T>& held, std::vector<T> fresh);
    void follow();
    void takeMeshes();
    void takeNodes();
    int openRow() const;
    int meshRow() const;

    OpenPlace& m_open;
    std::vector<Place> m_places;
    QString m_openId;              ///< the place whose meshes are shown
    std::vector<MeshRef> m_meshes; ///< of the open place
    MeshId m_mesh;                 ///< the mesh whose nodes are shown
    std::vector<NodeId> m_nodes;   ///< their names alone: what they say is kept once, by the list of nodes
    int m_drafts = 0;
};

} // namespace meshwright
