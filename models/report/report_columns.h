// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/mesh_report.h"

#include <QStringList>

#include <span>

namespace meshwright {

/// A column of the inventory.
struct ReportColumn
{
    const char* title; ///< marked for translation; see Texts
    /// What @p row has in it: nothing, a text, or several.
    QStringList (*cell)(const ReportRow& row);
};

/// The columns of a page; of the mesh only where @p hasSeveralMeshes.
std::vector<ReportColumn> pageColumns(bool hasSeveralMeshes);
/// Those of a spreadsheet: each value by itself, with where everything is from.
std::span<const ReportColumn> sheetColumns();

/// The first of @p words and how many more there are: a page is read by people.
QStringList pageList(const QStringList& words);

} // namespace meshwright
