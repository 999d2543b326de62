// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_columns.h"

#include "models/text/texts.h"
#include "models/words/issue_words.h"

namespace meshwright {

namespace {

QStringList cellOf(const QString& words)
{
    return words.isEmpty() ? QStringList() : QStringList(words);
}

QStringList cellOf(const std::string& name)
{
    return cellOf(QString::fromStdString(name));
}

QStringList numberCell(std::size_t value)
{
    return {QString::number(value)};
}

QStringList numberCell(int value)
{
    return {QString::number(value)};
}

QStringList problemCell(const ReportRow& row)
{
    QStringList out = cellOf(countWords(row.counts.errors, row.counts.warnings, row.counts.hints));
    if (row.accepted > 0)
        out.append(row.accepted == 1 ? Texts::tr("1 accepted")
                                     : Texts::tr("%n accepted", nullptr, row.accepted));
    return out;
}

constexpr ReportColumn meshColumn{QT_TRANSLATE_NOOP("Meshwright", "Mesh"),
                                  [](const ReportRow& row) { return cellOf(row.key.mesh); }};
constexpr ReportColumn kindColumn{QT_TRANSLATE_NOOP("Meshwright", "Kind"),
                                  [](const ReportRow& row) { return cellOf(kindWords(row.key.kind)); }};
constexpr ReportColumn trafficColumns[] = {
    {QT_TRANSLATE_NOOP("Meshwright", "Discovery"),
     [](const ReportRow& row) { return cellOf(row.discovery); }},
    {QT_TRANSLATE_NOOP("Meshwright", "Ports"), [](const ReportRow& row) { return row.ports; }},
    {QT_TRANSLATE_NOOP("Meshwright", "TLS in"), [](const ReportRow& row) { return row.tlsIn; }},
    {QT_TRANSLATE_NOOP("Meshwright", "TLS out"), [](const ReportRow& row) { return row.tlsOut; }},
    {QT_TRANSLATE_NOOP("Meshwright", "Access log"), [](const ReportRow& row) { return cellOf(row.log); }},
    {QT_TRANSLATE_NOOP("Meshwright", "Called by"), [](const ReportRow& row) { return row.calledBy; }},
    {QT_TRANSLATE_NOOP("Meshwright", "Calls"), [](const ReportRow& row) { return row.calls; }},
};
constexpr ReportColumn sheetEnd[] = {
    {QT_TRANSLATE_NOOP("Meshwright", "Errors"),
     [](const ReportRow& row) { return numberCell(row.counts.errors); }},
    {QT_TRANSLATE_NOOP("Meshwright", "Warnings"),
     [](const ReportRow& row) { return numberCell(row.counts.warnings); }},
    {QT_TRANSLATE_NOOP("Meshwright", "Hints"),
     [](const ReportRow& row) { return numberCell(row.counts.hints); }},
    {QT_TRANSLATE_NOOP("Meshwright", "Accepted"),
     [](const ReportRow& row) { return numberCell(row.accepted); }},
    {QT_TRANSLATE_NOOP("Meshwright", "File"), [](const ReportRow& row) { return cellOf(row.file); }},
    {QT_TRANSLATE_NOOP("Meshwright", "Line"), [](const ReportRow& row) { return numberCell(row.at.line); }},
};

std::vector<ReportColumn> allSheetColumns()
{
    std::vector<ReportColumn> out{
        meshColumn,
        kindColumn,
        {QT_TRANSLATE_NOOP("Meshwright", "Belongs to"),
         [](const ReportRow& row) { return cellOf(row.key.parent); }},
        {QT_TRANSLATE_NOOP("Meshwright", "Name"), [](const ReportRow& row) { return cellOf(row.key.name); }},
    };
    out.insert(out.end(), std::begin(trafficColumns), std::end(trafficColumns));
    out.insert(out.end(), std::begin(sheetEnd), std::end(sheetEnd));
    return out;
}

} // namespace

std::vector<ReportColumn> pageColumns(bool hasSeveralMeshes)
{
    std::vector<ReportColumn> out{
        {QT_TRANSLATE_NOOP("Meshwright", "Name"),
         [](const ReportRow& row) { return cellOf(resourceName(row.key)); }},
        kindColumn,
    };
    if (hasSeveralMeshes)
        out.push_back(meshColumn);
    out.insert(out.end(), std::begin(trafficColumns), std::end(trafficColumns));
    out.push_back({QT_TRANSLATE_NOOP("Meshwright", "Problems"), problemCell});
    return out;
}

std::span<const ReportColumn> sheetColumns()
{
    static const std::vector<ReportColumn> columns = allSheetColumns();
    return columns;
}

QStringList pageList(const QStringList& words)
{
    constexpr qsizetype most = 20;
    if (words.size() <= most + 1)
        return words;
    return words.first(most) +
           QStringList(Texts::tr("and %n more", nullptr, static_cast<int>(words.size() - most)));
}

} // namespace meshwright
