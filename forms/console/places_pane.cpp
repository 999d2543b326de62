// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/places_pane.h"

#include "forms/console/captures_offer.h"
#include "forms/console/places_delegate.h"
#include "forms/console/places_tree.h"
#include "forms/fields/caption.h"
#include "forms/fields/flow_layout.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/reading_order.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

PlacesPane::PlacesPane(OpenPlace& place, OpenDrafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_drafts(drafts),
      m_model(place),
      m_tree(new PlacesTree(m_model, this)),
      m_rows(new PlacesDelegate(m_tree)),
      m_empty(makeHelp(tr("Listing…"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTitle(tr("Places"), this));
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty);
    layout->addWidget(new CapturesOffer(place, this));
    m_empty->setObjectName(u"no-meshes"_s);
    m_tree->setItemDelegate(m_rows);
    connectTree();
    makeCommands();
    layout->addWidget(makeButtons());
    readAsLaidOut(*layout);
    connectPlace();
}

void PlacesPane::connectPlace()
{
    const auto count = [this] { m_model.setDraftCount(m_drafts.model().rowCount()); };
    connect(&m_drafts, &OpenDrafts::listed, this, count);
    for (const auto change : {&OpenPlace::meshesListed, &OpenPlace::placeChanged, &OpenPlace::meshChosen})
        connect(&m_place, change, this, &PlacesPane::expand);
    connect(&m_place, &OpenPlace::loadingChanged, this, &PlacesPane::showEmpty);
    count();
    expand();
}

void PlacesPane::connectTree()
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { choose(m_tree->currentIndex(), Opens::No); });
    connect(m_tree, &QTreeView::clicked, this,
            [this](const QModelIndex& index) { choose(index, Opens::Yes); });
    // A double click is a click before: the mesh of a place that this has opened stays.
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (!isOpenPlace(index))
            choose(index, Opens::Yes);
    });
    connect(m_tree, &PlacesTree::walkedTo, this, &PlacesPane::walkTo);
    connect(m_tree, &PlacesTree::markLost, this, &PlacesPane::markMesh);
    connect(m_tree, &PlacesTree::deletePressed, this, &PlacesPane::removeAtHand);
    connect(m_tree, &PlacesTree::menuRequested, this, &PlacesPane::showMenu);
}

QAction* PlacesPane::addCommand(QList<QAction*>& to, const QString& text, const char* name, Sign sign,
                                std::function<void()> does)
{
    auto* action = new QAction(icon(sign), text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, std::move(does));
    to.append(action);
    return action;
}

void PlacesPane::makeCommands()
{
    addCommand(m_placeCommands, tr("Add p&lace…"), "add-place", Sign::AddPlace,
               [this] { Q_EMIT addPlaceRequested(); });
    addCommand(m_placeCommands, tr("Place se&ttings…"), "edit-place", Sign::Settings,
               [this] { Q_EMIT editPlaceRequested(placeAtHand()); });
    addCommand(m_placeCommands, tr("&Remove place"), "remove-place", Sign::Remove,
               [this] { Q_EMIT removePlaceRequested(placeAtHand()); });
    QAction* create = addCommand(m_meshCommands, tr("Create &mesh…"), "create-mesh", Sign::Mesh,
                                 [this] { Q_EMIT createMeshRequested(); });
    create->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    const auto ofMesh = [this](const QString& text, const char* name, Sign sign,
                               void (PlacesPane::*wish)(const MeshId& mesh)) {
        addCommand(m_meshCommands, text, name, sign, [this, wish] {
            if (m_place.mesh())
                Q_EMIT(this->*wish)(*m_place.mesh());
        });
    };
    ofMesh(tr("&Save mesh to folder…"), "save-mesh", Sign::Save, &PlacesPane::saveMeshRequested);
    ofMesh(tr("&Push mesh to endpoint…"), "push-mesh", Sign::Push, &PlacesPane::pushMeshRequested);
    ofMesh(tr("&Import into a place…"), "import-mesh", Sign::Import, &PlacesPane::importMeshRequested);
    ofMesh(tr("Re&view"), "review-mesh", Sign::Find, &PlacesPane::reviewMeshRequested);
    ofMesh(tr("Compare mes&h…"), "compare-mesh", Sign::Compare, &PlacesPane::compareMeshRequested);
    allow();
}

QWidget* PlacesPane::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, row);
    for (QAction* action : {m_placeCommands.front(), m_meshCommands.front()}) {
        const QString text = action->text().remove(u'&');
        auto* button = new QPushButton(text, row);
        button->setObjectName(action->objectName());
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            const QString why = action->isEnabled() ? QString() : action->toolTip();
            button->setToolTip(shownAsIs(why));
        });
        layout->addWidget(button);
    }
    return row;
}

void PlacesPane::setPlaces(const std::vector<Place>& places)
{
    m_rows->setPlaces(places);
    m_model.setPlaces(places);
    expand();
}

void PlacesPane::expand()
{
    const QModelIndex place = m_model.indexOfPlace(m_place.place().id);
    m_tree->expand(place);
    showEmpty();
    const bool isOnTheWay = m_soon.isActive();
    if (!isOnTheWay && m_tree->currentIndex() != m_model.indexOfDrafts())
        markMesh();
    allow();
}

void PlacesPane::showEmpty()
{
    // Of a place that has not answered, or not as it should, nobody knows whether it has meshes.
    const bool isListing = m_place.isLoading() || m_place.isWaiting();
    m_empty->setText(isListing ? tr("Listing…")
                     : m_place.place().kind == PlaceKind::Kept
                         ? tr("There is nothing of App Mesh in these files.")
                         : tr("There is no mesh here yet. Create one to begin."));
    m_empty->setVisible(m_place.meshes().rowCount() == 0 && (isListing || m_place.areMeshesListed()));
}

void PlacesPane::markDrafts()
{
    m_soon.stop();
    m_tree->mark(m_model.indexOfDrafts());
    allow();
}

void PlacesPane::markMesh()
{
    const QModelIndex mesh = m_place.mesh() ? m_model.indexOfMesh(*m_place.mesh()) : QModelIndex();
    // The one that is marked may be in it.
    if (!mesh.isValid() || m_tree->currentIndex().parent() != mesh)
        m_tree->mark(mesh.isValid() ? mesh : m_model.indexOfPlace(m_place.place().id));
}

/// What is marked is what is shown; a place or mesh that has to be asked first, once the person has stopped
/// there.
void PlacesPane::walkTo(const QModelIndex& index)
{
    allow();
    const QVariant id = index.data(PlacesModel::IdRole);
    const PlacesModel::Level level = levelOf(index);
    const bool isOpen = level == PlacesModel::Level::Place  ? isOpenPlace(index)
                        : level == PlacesModel::Level::Mesh ? m_place.mesh() == id.value<MeshId>()
                                                            : true;
    // Who only walks past the open place does not leave its mesh.
    const bool isLeaving = isOpenPlace(index) && m_place.mesh();
    if (isLeaving)
        Q_EMIT meshShown();
    if (isOpen && !isLeaving)
        choose(index, Opens::No);
    else
        m_soon.start();
}

void PlacesPane::choose(const QModelIndex& index, Opens opens)
{
    m_soon.stop();
    const QVariant id = index.data(PlacesModel::IdRole);
    switch (levelOf(index)) {
    case PlacesModel::Level::Place:
        if (isOpenPlace(index))
            m_place.leaveMesh();
        else
            Q_EMIT placeChosen(id.toString());
        Q_EMIT meshShown();
        break;
    case PlacesModel::Level::Mesh:
        m_place.chooseMesh(id.value<MeshId>());
        Q_EMIT meshShown();
        break;
    case PlacesModel::Level::Node:
        Q_EMIT meshShown();
        Q_EMIT nodeChosen(id.value<NodeId>(), opens);
        break;
    case PlacesModel::Level::Drafts:
        Q_EMIT draftsChosen(opens);
        break;
    }
}

void PlacesPane::removeAtHand()
{
    const QModelIndex current = m_tree->currentIndex();
    QAction* const removePlace = m_placeCommands.at(2);
    switch (levelOf(current)) {
    case PlacesModel::Level::Place:
        if (removePlace->isEnabled())
            removePlace->trigger();
        else
            Q_EMIT told(tr("The last place cannot be removed."));
        break;
    case PlacesModel::Level::Mesh:
        Q_EMIT told(tr("Nothing is deleted: Meshwright deletes virtual nodes, and no meshes."));
        break;
    case PlacesModel::Level::Node:
        Q_EMIT deleteNodeRequested(current.data(PlacesModel::IdRole).value<NodeId>());
        break;
    case PlacesModel::Level::Drafts:
        Q_EMIT told(tr("Nothing is deleted: choose a draft in the list first."));
        break;
    }
}

QString PlacesPane::placeAtHand() const
{
    const QModelIndex current = m_tree->currentIndex();
    const bool isPlace = current.isValid() && levelOf(current) == PlacesModel::Level::Place;
    return isPlace ? current.data(PlacesModel::IdRole).toString() : m_place.place().id;
}

void PlacesPane::allow()
{
    m_placeCommands.at(2)->setEnabled(m_model.rowCount() > 2); // one place there has to be, beside the drafts
    const bool hasMesh = m_place.mesh().has_value();
    const bool isKept = m_place.place().kind == PlaceKind::Kept;
    const QString why =
        isKept ? tr("Files that were kept are only read here: import the mesh into a place first.")
               : QString();
    QAction* const create = m_meshCommands.at(0);
    create->setEnabled(!isKept);
    create->setToolTip(shownAsIs(why));
    for (const int row : {1, 2}) { // what goes elsewhere from there goes by the import
        m_meshCommands.at(row)->setEnabled(hasMesh && !isKept);
        m_meshCommands.at(row)->setVisible(!isKept);
    }
    m_meshCommands.at(3)->setEnabled(hasMesh);
    m_meshCommands.at(3)->setVisible(isKept);
    m_meshCommands.at(4)->setVisible(hasMesh && m_place.place().kind != PlaceKind::Endpoint); // without files
    m_meshCommands.at(5)->setEnabled(hasMesh);
}

void PlacesPane::showMenu(const QModelIndex& index, const QPoint& at)
{
    if (QApplication::activePopupWidget())
        return; // a key may come as a key and as a wish for a menu
    if (index.isValid())
        choose(index, Opens::No);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_tree->accessibleName());
    if (index.isValid() && levelOf(index) == PlacesModel::Level::Node) {
        menu->addActions(m_nodeCommands);
        menu->addSeparator();
    }
    menu->addActions(m_meshCommands);
    menu->addSeparator();
    menu->addActions(m_placeCommands);
    menu->popup(at);
}

} // namespace meshwright
