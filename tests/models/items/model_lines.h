// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <string>

namespace meshwright {

/// The table as tests write it: a line for each row, cells between bars.
inline std::string tableLines(const QAbstractItemModel& model, int role = Qt::DisplayRole)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data(role).toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n').toStdString();
}

/// The titles of the columns, between bars.
inline std::string headerLine(const QAbstractItemModel& model)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    return cells.join(QStringLiteral(" | ")).toStdString();
}

} // namespace meshwright
