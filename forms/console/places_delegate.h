// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/place.h"

#include <QStyledItemDelegate>

#include <map>
#include <vector>

namespace meshwright {

/// Draws a row of the tree of places with the icon of what it is, and at its end how many it holds.
class PlacesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The places there are: what kind each is, says its icon.
    void setPlaces(const std::vector<Place>& places);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    std::map<QString, PlaceKind> m_kinds;
};

} // namespace meshwright
