// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/row_model.h"

class QTableView;
class QWidget;

namespace meshwright {

/// A table of @p model a row at a time, sorted by a click on a column. @p name is its objectName, @p label
/// what it is called.
QTableView* makeRowTable(RowModel& model, const QString& name, const QString& label, QWidget* parent);

/// What @p role says of the chosen row; invalid when none is chosen.
QVariant chosenValue(const QTableView& table, int role);

} // namespace meshwright
