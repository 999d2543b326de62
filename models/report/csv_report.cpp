// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_columns.h"
#include "models/report/report_writers.h"
#include "models/text/for_terminal.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// No spreadsheet calculates anything of @p cell, and no runner that prints it takes it for a command.
QString unarmed(const QString& cell)
{
    constexpr QStringView armed = u"=+-@";
    const QString harmless = QString::fromStdString(harmlessLine(cell.toStdString()));
    return !harmless.isEmpty() && armed.contains(harmless.front()) ? u'\'' + harmless : harmless;
}

QString quotedCell(const QString& cell)
{
    const bool isPlain = std::ranges::none_of(
        cell, [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    return isPlain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList& cells)
{
    QStringList out;
    for (const QString& cell : cells)
        out.append(quotedCell(unarmed(shownName(cell))));
    return out.join(u',') + u"\r\n"_s;
}

} // namespace

std::string csvReport(const MeshReport& report)
{
    QStringList titles;
    for (const ReportColumn& column : sheetColumns())
        titles.append(Texts::tr(column.title));
    QString out = csvLine(titles);
    for (const ReportRow& row : report.rows) {
        QStringList cells;
        for (const ReportColumn& column : sheetColumns())
            cells.append(column.cell(row).join(u"; "_s));
        out += csvLine(cells);
    }
    return out.toStdString();
}

} // namespace meshwright
