// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace meshwright {

class DocumentListModel;

/// The rows of a list that are shown: all items, or those whose line holds what is typed as a filter. Each
/// says, once its item has been left, what is wrong with it in words. What a row says is looked up when it is
/// seen; only a filter goes through them all, when it changes and once after whatever happens to the list.
class ShownRows : public QAbstractListModel
{
    Q_OBJECT

public:
    /// In words what is wrong in a row, as "2 errors"; empty when nothing is.
    static constexpr int StateRole = Qt::UserRole + 10;
    /// The number of a row and its columns, as a QStringList; empty where it is one line.
    static constexpr int ColumnsRole = Qt::UserRole + 11;

    ShownRows(const FormContext& context, const Pointer& list, const steps::ListOf& node, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Also the roles of DocumentListModel.
    QVariant data(const QModelIndex& index, int role) const override;

    /// How many items the list has, shown or not.
    int items() const;
    void filter(const QString& words);
    bool isFiltered() const { return m_found.has_value(); }
    /// Searches at once, when the list has changed since the last time, for who cannot wait until it is done.
    void catchUp();
    /// Which item stands in @p row; -1 for none.
    int itemIn(int row) const;
    /// The row of @p item; -1 when it is filtered out.
    int rowOf(int item) const;

private:
    void followItems();
    void followList(const Pointer& list);
    QString stateOf(const Pointer& item) const;
    QVariant worstOf(const Pointer& item) const;
    QStringList columnsOf(int item, const Pointer& at) const;
    std::vector<int> found() const;
    void searchAgain();

    const FormContext& m_context;
    DocumentListModel* m_items;
    std::function<QStringList(const json& item)> m_columns;
    QString m_filter;
    std::optional<std::vector<int>> m_found; ///< the items that are shown; nullopt for all
    bool m_isStale = false;                  ///< the list has changed since they were searched
};

} // namespace meshwright
