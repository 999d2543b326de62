// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/nodes_table.h"

#include "forms/console/state_delegate.h"

#include <QHeaderView>

#include <iterator>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Problems are what to look for, and who changed what last; what is the same in most rows comes last.
constexpr NodesModel::Columns byImportance[] = {
    NodesModel::Name,      NodesModel::Problems,  NodesModel::Listeners,
    NodesModel::Discovery, NodesModel::Backends,  NodesModel::Updated,
    NodesModel::Version,   NodesModel::MeshOwner, NodesModel::ResourceOwner};

} // namespace

RowTable* makeNodesTable(NodesModel& model, QWidget* parent)
{
    RowTable* table = makeRowTable(model, u"virtual-nodes"_s, RowTable::tr("Virtual nodes"), parent);
    table->sortByColumn(NodesModel::Name, Qt::AscendingOrder);
    table->setItemDelegateForColumn(NodesModel::Name, new NameDelegate(table));
    table->setItemDelegateForColumn(NodesModel::Problems, new StateDelegate(table));
    QHeaderView& header = *table->horizontalHeader();
    for (int place = 0; place < static_cast<int>(std::size(byImportance)); ++place)
        header.moveSection(header.visualIndex(byImportance[place]), place);
    // Version, times and accounts are short, and say nothing when they are cut off.
    table->letGiveWay({NodesModel::Name, NodesModel::Listeners, NodesModel::Discovery, NodesModel::Backends});
    return table;
}

QSet<int> columnsOfServices()
{
    return {NodesModel::Updated, NodesModel::Version, NodesModel::MeshOwner, NodesModel::ResourceOwner};
}

std::optional<DescribedNode> chosenNode(const QTableView& table)
{
    const QVariant node = chosenValue(table, NodesModel::NodeRole);
    return node.isValid() ? std::optional(node.value<DescribedNode>()) : std::nullopt;
}

} // namespace meshwright
