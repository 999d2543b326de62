// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/comparison.h"
#include "models/compare/comparison_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshwright {

/// The differences of one resource, a row a field, in the words of the form. Of very many the first are
/// there, and a row that says how many more there are.
class FieldRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Before, After, Class, TakeOver };
    enum Role {
        ClassRole = Qt::UserRole, ///< the DifferenceClass as an int
        TlsRole                   ///< whether it weakens TLS
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the fields of @p one, which is of @p comparison.
    void show(const Comparison& comparison, const ResourceDifference& one);
    void clear();
    /// The difference of @p row; nullptr for that which says how many more there are.
    const FieldDifference* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString wordsAt(const QModelIndex& index) const;

    std::vector<FieldWords> m_words;
    std::vector<FieldDifference> m_fields; ///< as many as there are words, of those that are fields
    QString m_before;
    QString m_after;
};

} // namespace meshwright
