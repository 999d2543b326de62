// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/nodes_table.h"

#include "forms/console/row_table.h"
#include "forms/fields/severity_delegate.h"

#include <QHeaderView>
#include <QTableView>

namespace meshwright {

using namespace Qt::StringLiterals;

QTableView* makeNodesTable(NodesModel& model, QWidget* parent)
{
    QTableView* table = makeRowTable(model, u"virtual-nodes"_s, QTableView::tr("Virtual nodes"), parent);
    table->sortByColumn(NodesModel::Name, Qt::AscendingOrder);
    table->setItemDelegateForColumn(NodesModel::Problems,
                                    new SeverityDelegate(RowModel::SeverityRole, table));
    // Problems are what to look for, and would be out of sight on the right.
    table->horizontalHeader()->moveSection(NodesModel::Problems, 1);
    return table;
}

std::optional<DescribedNode> chosenNode(const QTableView& table)
{
    const QVariant node = chosenValue(table, NodesModel::NodeRole);
    return node.isValid() ? std::optional(node.value<DescribedNode>()) : std::nullopt;
}

} // namespace meshwright
