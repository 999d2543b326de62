// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/places_tree.h"

#include "forms/console/row_table.h"
#include "forms/style/measures.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace meshwright {

using namespace Qt::StringLiterals;

PlacesModel::Level levelOf(const QModelIndex& index)
{
    return static_cast<PlacesModel::Level>(index.data(PlacesModel::LevelRole).toInt());
}

PlacesTree::PlacesTree(PlacesModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"places"_s);
    setAccessibleName(tr("Places"));
    header()->hide();
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle); // names of one folder begin alike, and end apart
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Before the tree hears of it, which marks another row then: nobody has gone there.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &PlacesTree::noteGoing);
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &PlacesTree::markAgain);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PlacesTree::markAgain);
}

QSize PlacesTree::sizeHint() const
{
    constexpr int rows = 4;
    return {QTreeView::sizeHint().width(), rows * measures.height.item};
}

void PlacesTree::mark(const QModelIndex& index)
{
    const QScopedValueRollback marking(m_isMarking, true);
    setCurrentIndex(index);
}

void PlacesTree::noteGoing(const QModelIndex& parent)
{
    m_isMarking = true;
    const QModelIndex marked = currentIndex();
    if (marked.isValid() && marked.parent() == parent && levelOf(marked) == PlacesModel::Level::Node)
        m_lost = marked.data(PlacesModel::IdRole).value<NodeId>();
}

/// Rows have gone or come: the one that was marked may be among those that came.
void PlacesTree::markAgain()
{
    m_isMarking = false;
    if (!m_lost)
        return;
    const QModelIndex node = m_model.indexOfNode(*m_lost);
    if (!node.isValid())
        return Q_EMIT markLost();
    m_lost.reset();
    mark(node);
}

void PlacesTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isMarking || !current.isValid())
        return;
    m_lost.reset();
    Q_EMIT walkedTo(current);
}

void PlacesTree::askForMenu()
{
    const QModelIndex current = currentIndex();
    Q_EMIT menuRequested(current, viewport()->mapToGlobal(visualRect(current).bottomLeft()));
}

void PlacesTree::keyPressEvent(QKeyEvent* event)
{
    if (asksForMenu(*event))
        askForMenu();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        Q_EMIT deletePressed();
    else
        QTreeView::keyPressEvent(event);
}

void PlacesTree::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        askForMenu();
    else
        Q_EMIT menuRequested(indexAt(event->pos()), event->globalPos());
}

} // namespace meshwright
