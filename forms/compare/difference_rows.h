// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/comparison.h"

#include <QAbstractListModel>

#include <memory>

namespace meshwright {

/// A line a resource that is not the same on both sides, and a last one for how many are.
class DifferenceRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ChangeRole = Qt::UserRole, ///< the ResourceChange as an int; nothing for the last line
        EndRole,                   ///< what stands at the end of the line: how many changes, "renamed?"
        TlsRole                    ///< whether it weakens TLS
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows @p comparison, where @p onlyBehaviour without what changes none.
    void show(std::shared_ptr<const Comparison> comparison, bool onlyBehaviour);
    const std::shared_ptr<const Comparison>& comparison() const { return m_comparison; }
    /// What is shown of it.
    const InventoryDifference& shown() const { return m_shown; }
    /// What the line @p row is about; nullptr for the last one.
    const ResourceDifference* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString lineOf(const ResourceDifference& one) const;
    QString sameWords() const;

    std::shared_ptr<const Comparison> m_comparison;
    InventoryDifference m_shown;
};

} // namespace meshwright
