// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/places_model.h"

#include <QTreeView>

#include <optional>

namespace meshwright {

/// The tree of the console. It tells rows that a person has gone to, by whatever means, from those that are
/// marked since something else is shown, or since rows have come and gone.
class PlacesTree : public QTreeView
{
    Q_OBJECT

public:
    /// @p model must outlive it.
    PlacesTree(PlacesModel& model, QWidget* parent);

    /// Marks @p index; the person has no part in it.
    void mark(const QModelIndex& index);
    /// A few rows high: it takes what room there is, and on a small screen what stands below it stays in
    /// sight.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person has gone to @p index, and may be on the way further.
    void walkedTo(const QModelIndex& index);
    /// The person wants a menu about @p index, which may be invalid, with its corner at @p at.
    void menuRequested(const QModelIndex& index, const QPoint& at);
    /// Delete was pressed on the marked row.
    void deletePressed();
    /// The marked node is not there (yet); somebody has to mark something else.
    void markLost();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void noteGoing(const QModelIndex& parent);
    void markAgain();
    void askForMenu();

    PlacesModel& m_model;
    bool m_isMarking = false;
    std::optional<NodeId> m_lost; ///< the node that was marked when its row went
};

/// What @p index of a PlacesModel is on.
PlacesModel::Level levelOf(const QModelIndex& index);

} // namespace meshwright
