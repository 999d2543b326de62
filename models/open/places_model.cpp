// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/places_model.h"

#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

// What an index is on: only one place has meshes, and only one mesh nodes, so the level says its parent.
constexpr quintptr top = 0;
constexpr quintptr meshes = 1;
constexpr quintptr nodes = 2;

template <typename T>
const T& at(const std::vector<T>& list, const QModelIndex& index)
{
    return list[static_cast<std::size_t>(index.row())];
}

template <typename T>
std::vector<T> valuesOf(const QAbstractItemModel& model, int role)
{
    std::vector<T> out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.push_back(model.index(row, 0).data(role).template value<T>());
    return out;
}

std::vector<NodeId> nodesOf(const NodesModel& model)
{
    std::vector<NodeId> out;
    for (int row = 0; row < model.rowCount(); ++row) {
        // Looked at where it is: a description is not to be copied for a name.
        const QVariant node = model.index(row, 0).data(NodesModel::NodeRole);
        out.push_back(static_cast<const DescribedNode*>(node.constData())->ref.id);
    }
    return out;
}

/// Where @p place is, from the end: its folder, the folder around that, …; what an endpoint is reached by.
QStringList wayTo(const Place& place)
{
    QStringList out =
        (place.location.isEmpty() ? place.profile : place.location).split(u'/', Qt::SkipEmptyParts);
    std::ranges::reverse(out);
    return out;
}

/// The part of where @p place is that tells it from others of @p places that are called the same; empty
/// without one.
QString distinction(const Place& place, const std::vector<Place>& places)
{
    const QStringList way = wayTo(place);
    qsizetype depth = -1;
    for (const Place& other : places)
        if (other.id != place.id && other.name == place.name)
            depth = std::max(depth, std::ranges::mismatch(way, wayTo(other)).in1 - way.begin());
    return way.value(depth);
}

} // namespace

PlacesModel::PlacesModel(OpenPlace& open, QObject* parent) : QAbstractItemModel(parent), m_open(open)
{
    connect(&open, &OpenPlace::placeChanged, this, &PlacesModel::follow);
    connect(&open, &OpenPlace::meshesListed, this, &PlacesModel::takeMeshes);
    connect(&open, &OpenPlace::meshChosen, this, &PlacesModel::takeNodes);
    connect(&open, &OpenPlace::nodesListed, this, &PlacesModel::takeNodes);
}

void PlacesModel::setPlaces(std::vector<Place> places)
{
    beginResetModel();
    m_places = std::move(places);
    m_openId = m_open.place().id;
    m_meshes = valuesOf<MeshRef>(m_open.meshes(), MeshesModel::MeshRole);
    m_nodes.clear();
    endResetModel();
    takeNodes();
}

void PlacesModel::setDraftCount(int count)
{
    m_drafts = count;
    Q_EMIT dataChanged(indexOfDrafts(), indexOfDrafts());
}

template <typename T>
void PlacesModel::replace(const QModelIndex& parent, std::vector<T>& held, std::vector<T> fresh)
{
    if (held == fresh)
        return;
    if (!held.empty()) {
        beginRemoveRows(parent, 0, static_cast<int>(held.size()) - 1);
        held.clear();
        endRemoveRows();
    }
    if (!fresh.empty()) {
        beginInsertRows(parent, 0, static_cast<int>(fresh.size()) - 1);
        held = std::move(fresh);
        endInsertRows();
    }
}

void PlacesModel::follow()
{
    replace(indexOfMesh(m_mesh), m_nodes, {});
    replace(indexOfPlace(m_openId), m_meshes, {});
    m_openId = m_open.place().id;
    m_mesh = {};
}

void PlacesModel::takeMeshes()
{
    auto fresh = valuesOf<MeshRef>(m_open.meshes(), MeshesModel::MeshRole);
    if (fresh == m_meshes)
        return;
    replace(indexOfMesh(m_mesh), m_nodes, {});
    replace(indexOfPlace(m_openId), m_meshes, std::move(fresh));
    takeNodes();
}

void PlacesModel::takeNodes()
{
    const MeshId chosen = m_open.mesh().value_or(MeshId());
    if (chosen != m_mesh)
        replace(indexOfMesh(m_mesh), m_nodes, {});
    m_mesh = chosen;
    const QModelIndex mesh = indexOfMesh(m_mesh);
    if (mesh.isValid())
        replace(mesh, m_nodes, nodesOf(m_open.nodes()));
}

int PlacesModel::openRow() const
{
    const auto found = std::ranges::find(m_places, m_openId, &Place::id);
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

int PlacesModel::meshRow() const
{
    const auto found = std::ranges::find(m_meshes, m_mesh, &MeshRef::id);
    return found == m_meshes.end() ? -1 : static_cast<int>(found - m_meshes.begin());
}

QModelIndex PlacesModel::indexOfPlace(const QString& id) const
{
    const auto found = std::ranges::find(m_places, id, &Place::id);
    return found == m_places.end() ? QModelIndex()
                                   : createIndex(static_cast<int>(found - m_places.begin()), 0, top);
}

QModelIndex PlacesModel::indexOfMesh(const MeshId& mesh) const
{
    const auto found = std::ranges::find(m_meshes, mesh, &MeshRef::id);
    return found == m_meshes.end() ? QModelIndex()
                                   : createIndex(static_cast<int>(found - m_meshes.begin()), 0, meshes);
}

QModelIndex PlacesModel::indexOfNode(const NodeId& node) const
{
    const auto found = std::ranges::find(m_nodes, node);
    return found == m_nodes.end() ? QModelIndex()
                                  : createIndex(static_cast<int>(found - m_nodes.begin()), 0, nodes);
}

QModelIndex PlacesModel::indexOfDrafts() const
{
    return createIndex(static_cast<int>(m_places.size()), 0, top);
}

QModelIndex PlacesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? parent.internalId() + 1 : top);
}

QModelIndex PlacesModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == top)
        return {};
    return child.internalId() == meshes ? createIndex(openRow(), 0, top) : createIndex(meshRow(), 0, meshes);
}

int PlacesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_places.size()) + 1;
    if (parent.internalId() == top && parent.row() == openRow())
        return static_cast<int>(m_meshes.size());
    if (parent.internalId() == meshes && parent.row() == meshRow())
        return static_cast<int>(m_nodes.size());
    return 0;
}

int PlacesModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

PlacesModel::Level PlacesModel::levelOf(const QModelIndex& index) const
{
    if (index.internalId() == meshes)
        return Level::Mesh;
    if (index.internalId() == nodes)
        return Level::Node;
    return index.row() < static_cast<int>(m_places.size()) ? Level::Place : Level::Drafts;
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Level level = levelOf(index);
    if (role == LevelRole)
        return static_cast<int>(level);
    // How many it holds is only drawn beside the name.
    const int count = level == Level::Drafts ? m_drafts : rowCount(index);
    if (role == CountRole)
        return count;
    if (count > 0 && role == Qt::AccessibleDescriptionRole)
        return tr("Holds %1", "how many").arg(count);
    switch (level) {
    case Level::Place:
        return placeData(at(m_places, index), role);
    case Level::Mesh:
        return meshData(at(m_meshes, index), role);
    case Level::Node:
        return nodeData(at(m_nodes, index), role);
    case Level::Drafts:
        break;
    }
    return draftsData(role);
}

/// What @p place is called, with where it is when another one is called the same.
QString PlacesModel::nameOf(const Place& place) const
{
    const QString apart = distinction(place, m_places);
    return apart.isEmpty() ? shownName(place.name)
                           : tr("%1 in %2").arg(shownName(place.name), shownName(apart));
}

QVariant PlacesModel::placeData(const Place& place, int role) const
{
    if (role == Qt::DisplayRole)
        return place.kind == PlaceKind::Kept ? tr("%1 (kept files)").arg(nameOf(place)) : nameOf(place);
    if (role == Qt::ToolTipRole && place.kind == PlaceKind::Kept)
        return shownAsIs(
            tr("%1: files that were kept, in any format. They are only read.").arg(place.location));
    if (role == Qt::ToolTipRole)
        return shownAsIs(place.location.isEmpty()
                             ? tr("The endpoint of the AWS profile %1").arg(place.profile)
                             : place.location);
    return role == IdRole ? QVariant(place.id) : QVariant();
}

QVariant PlacesModel::meshData(const MeshRef& mesh, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return shownName(words(mesh.id));
    case Qt::ToolTipRole:
        return shownAsIs(mesh.problem ? mesh.problem->message
                                      : shownName(words(mesh.id))); // may be too long for the tree
    case IdRole:
        return QVariant::fromValue(mesh.id);
    case SharedRole:
        return !mesh.id.owner.empty();
    default:
        return {};
    }
}

QVariant PlacesModel::nodeData(const NodeId& node, int role)
{
    if (role == Qt::DisplayRole)
        return shownName(node.name);
    return role == IdRole ? QVariant::fromValue(node) : QVariant();
}

QVariant PlacesModel::draftsData(int role) const
{
    if (role == Qt::DisplayRole)
        return tr("Drafts");
    if (role == Qt::ToolTipRole)
        return tr("What you have begun and not created yet");
    return {};
}

} // namespace meshwright
