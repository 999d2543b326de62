// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/places_pane.h"

#include "forms/console/captures_offer.h"
#include "forms/fields/caption.h"
#include "forms/parts/empty_state.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

PlacesPane::PlacesPane(OpenPlace& place, OpenDrafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_drafts(drafts),
      m_model(place),
      m_tree(new QTreeView(this)),
      m_empty(makeHelp(tr("Listing…"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTitle(tr("Places"), this));
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty);
    layout->addWidget(new CapturesOffer(place, this));
    m_empty->setObjectName(u"no-meshes"_s);
    makeTree();
    makeCommands();
    layout->addWidget(makeButtons());
    const auto count = [this] { m_model.setDraftCount(m_drafts.model().rowCount()); };
    connect(&drafts, &OpenDrafts::listed, this, count);
    for (const auto change : {&OpenPlace::meshesListed, &OpenPlace::placeChanged, &OpenPlace::meshChosen})
        connect(&place, change, this, &PlacesPane::expand);
    connect(&place, &OpenPlace::loadingChanged, this, &PlacesPane::showEmpty);
    count();
    expand();
}

void PlacesPane::makeTree()
{
    m_tree->setModel(&m_model);
    m_tree->setObjectName(u"places"_s);
    m_tree->setAccessibleName(tr("Places"));
    m_tree->header()->hide();
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &PlacesPane::showMenu);
    connect(m_tree, &QTreeView::clicked, this, &PlacesPane::choose);
    connect(m_tree, &QTreeView::activated, this, &PlacesPane::choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesPane::allow);
}

QAction* PlacesPane::addCommand(QList<QAction*>& to, const QString& text, const char* name,
                                std::function<void()> does)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, std::move(does));
    to.append(action);
    return action;
}

void PlacesPane::makeCommands()
{
    addCommand(m_placeCommands, tr("&Add place…"), "add-place", [this] { Q_EMIT addPlaceRequested(); });
    addCommand(m_placeCommands, tr("Place &settings…"), "edit-place",
               [this] { Q_EMIT editPlaceRequested(placeAtHand()); });
    addCommand(m_placeCommands, tr("&Remove place"), "remove-place",
               [this] { Q_EMIT removePlaceRequested(placeAtHand()); });
    QAction* create = addCommand(m_meshCommands, tr("Create &mesh…"), "create-mesh",
                                 [this] { Q_EMIT createMeshRequested(); });
    create->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    addCommand(m_meshCommands, tr("&Save mesh to folder…"), "save-mesh", [this] {
        if (m_place.mesh())
            Q_EMIT saveMeshRequested(*m_place.mesh());
    });
    addCommand(m_meshCommands, tr("&Push mesh to endpoint…"), "push-mesh", [this] {
        if (m_place.mesh())
            Q_EMIT pushMeshRequested(*m_place.mesh());
    });
    allow();
}

QWidget* PlacesPane::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QAction* action : {m_placeCommands.front(), m_meshCommands.front()}) {
        const QString text = action->text().remove(u'&');
        auto* button = new QPushButton(text, row);
        button->setObjectName(action->objectName());
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
    }
    return row;
}

void PlacesPane::setPlaces(const std::vector<Place>& places)
{
    m_model.setPlaces(places);
    expand();
}

void PlacesPane::expand()
{
    const QModelIndex place = m_model.indexOfPlace(m_place.place().id);
    m_tree->expand(place);
    showEmpty();
    if (m_tree->currentIndex() != m_model.indexOfDrafts())
        markMesh();
    allow();
}

void PlacesPane::showEmpty()
{
    // Of a place that has not answered, or not as it should, nobody knows whether it has meshes.
    const bool isListing = m_place.isLoading() || m_place.isWaiting();
    m_empty->setText(isListing ? tr("Listing…") : tr("There is no mesh here yet. Create one to begin."));
    m_empty->setVisible(m_place.meshes().rowCount() == 0 && (isListing || m_place.areMeshesListed()));
}

void PlacesPane::markDrafts()
{
    m_tree->setCurrentIndex(m_model.indexOfDrafts());
}

void PlacesPane::markMesh()
{
    const QModelIndex mesh = m_place.mesh() ? m_model.indexOfMesh(*m_place.mesh()) : QModelIndex();
    m_tree->setCurrentIndex(mesh.isValid() ? mesh : m_model.indexOfPlace(m_place.place().id));
}

void PlacesPane::choose(const QModelIndex& index)
{
    const QVariant id = index.data(PlacesModel::IdRole);
    switch (static_cast<PlacesModel::Level>(index.data(PlacesModel::LevelRole).toInt())) {
    case PlacesModel::Level::Place:
        if (id.toString() != m_place.place().id)
            Q_EMIT placeChosen(id.toString());
        Q_EMIT meshShown();
        break;
    case PlacesModel::Level::Mesh:
        m_place.chooseMesh(id.value<MeshId>());
        Q_EMIT meshShown();
        break;
    case PlacesModel::Level::Node:
        Q_EMIT meshShown();
        Q_EMIT nodeChosen(id.value<NodeId>());
        break;
    case PlacesModel::Level::Drafts:
        Q_EMIT draftsChosen();
        break;
    }
}

QString PlacesPane::placeAtHand() const
{
    const QModelIndex current = m_tree->currentIndex();
    const bool isPlace = current.isValid() && current.data(PlacesModel::LevelRole).toInt() ==
                                                  static_cast<int>(PlacesModel::Level::Place);
    return isPlace ? current.data(PlacesModel::IdRole).toString() : m_place.place().id;
}

void PlacesPane::allow()
{
    m_placeCommands.at(2)->setEnabled(m_model.rowCount() > 2); // one place there has to be, beside the drafts
    const bool hasMesh = m_place.mesh().has_value();
    m_meshCommands.at(1)->setEnabled(hasMesh);
    m_meshCommands.at(2)->setEnabled(hasMesh);
}

void PlacesPane::showMenu(const QPoint& at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (index.isValid())
        choose(index);
    QMenu menu(this);
    menu.addActions(m_meshCommands);
    menu.addSeparator();
    menu.addActions(m_placeCommands);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

} // namespace meshwright
