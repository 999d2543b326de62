// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/console/row_table.h"
#include "models/items/nodes_model.h"

#include <optional>

namespace meshwright {

/// A sortable table of the nodes in @p model, whole rows chosen; what matters most stands first.
RowTable* makeNodesTable(NodesModel& model, QWidget* parent);
/// The columns that only a service or a folder as one keeps it can fill.
QSet<int> columnsOfServices();
/// The node whose row is chosen in such a table; nullopt when none is.
std::optional<DescribedNode> chosenNode(const QTableView& table);

} // namespace meshwright
