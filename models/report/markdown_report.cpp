// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/markdown_text.h"
#include "models/report/report_columns.h"
#include "models/report/report_words.h"
#include "models/report/report_writers.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Several lines in one cell or item.
QString markdownLines(const QStringList& lines)
{
    QStringList out;
    for (const QString& line : lines)
        out.append(asMarkdown(line));
    return out.join(u"<br>"_s);
}

QString markdownHeading(const char* title)
{
    return u"\n## "_s + asMarkdown(Texts::tr(title)) + u"\n\n"_s;
}

QString factsPart(const MeshReport& report)
{
    QString out = u"# "_s + asMarkdown(reportTitle(report)) + u"\n\n"_s;
    for (const auto& [name, words] : reportFacts(report))
        out += u"- **"_s + asMarkdown(name) + u":** "_s + asMarkdown(words) + u'\n';
    return out;
}

QString inventoryPart(const MeshReport& report)
{
    QStringList titles, rules;
    const std::vector<ReportColumn> columns = pageColumns(report.meshes.size() > 1);
    for (const ReportColumn& column : columns) {
        titles.append(asMarkdown(Texts::tr(column.title)));
        rules.append(u"---"_s);
    }
    QString out = markdownHeading(QT_TRANSLATE_NOOP("Meshwright", "Inventory")) + markdownRow(titles) +
                  markdownRow(rules);
    for (const ReportRow& row : report.rows) {
        QStringList cells;
        for (const ReportColumn& column : columns)
            cells.append(markdownLines(pageList(column.cell(row))));
        out += markdownRow(cells);
    }
    return out;
}

/// "Virtual node orders, Listener 1 › Port": where @p place is, as far as that is in a resource.
QString whereWords(const MeshReport& report, const ReportPlace& place)
{
    QStringList out{whoseWords(report, place), place.field};
    out.removeAll(QString());
    return out.join(u", "_s);
}

QString differencesPart(const MeshReport& report)
{
    if (!report.differences)
        return {};
    QString out = markdownHeading(QT_TRANSLATE_NOOP("Meshwright", "Differences"));
    for (const QString& words : comparedWords(report))
        out += asMarkdown(words) + u"\n\n"_s;
    for (const ReportDifference& one : report.differences->resources) {
        out += u"- **"_s + asMarkdown(one.title) + u"** – "_s + asMarkdown(changeWords(one)) + u" ("_s +
               asMarkdown(placeWords({.file = one.file, .at = one.at})) + u")\n"_s;
        for (const ReportFieldDifference& field : one.fields) {
            const QString mark = field.weakensTls ? u"**"_s : QString();
            out += u"  - "_s + mark + asMarkdown(field.words) + mark + u'\n';
        }
    }
    return out;
}

QString problemsPart(const MeshReport& report)
{
    QString out = markdownHeading(QT_TRANSLATE_NOOP("Meshwright", "Problems"));
    if (report.rules.empty())
        out += asMarkdown(Texts::tr("Nothing was found.")) + u'\n';
    for (const ReportRule& rule : report.rules) {
        out += u"### %1: "_s.arg(asMarkdown(severityWords(rule.severity))) + asMarkdown(rule.title) +
               u" (`"_s + QString::fromStdString(rule.id) + u"`)\n\n"_s;
        if (!rule.why.isEmpty())
            out += rule.why + u"\n\n"_s;
        for (const ReportPlace& place : rule.places) {
            const QString where = whereWords(report, place);
            out += u"- "_s + (where.isEmpty() ? QString() : u"**"_s + asMarkdown(where) + u"** – "_s) +
                   asMarkdown(whatWords(place)) + u" ("_s + asMarkdown(placeWords(place)) + u")\n"_s;
        }
        out += u'\n';
    }
    return out;
}

QString acceptedPart(const MeshReport& report)
{
    if (report.acceptances.empty())
        return {};
    QString out = markdownHeading(QT_TRANSLATE_NOOP("Meshwright", "Accepted problems")) +
                  markdownRow({asMarkdown(Texts::tr("Resource")), asMarkdown(Texts::tr("Problem")),
                               asMarkdown(Texts::tr("Why it is accepted")), asMarkdown(Texts::tr("Who")),
                               asMarkdown(Texts::tr("Until"))}) +
                  markdownRow({u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s});
    for (const ReportAcceptance& one : report.acceptances)
        out += markdownRow(
            {asMarkdown(whereWords(report, one.place)),
             markdownLines({u"%1: %2"_s.arg(severityWords(one.severity), one.title), whatWords(one.place)}),
             asMarkdown(reasonWords(one.accepted)), asMarkdown(byWords(one.accepted)),
             asMarkdown(untilWords(one.accepted))});
    return out;
}

QString resourcesPart(const MeshReport& report)
{
    QString out = markdownHeading(QT_TRANSLATE_NOOP("Meshwright", "Resources"));
    for (const ReportRow& row : report.rows) {
        out += u"### "_s + asMarkdown(resourceTitle(row.key)) + u"\n\n"_s +
               asMarkdown(placeWords({.file = row.file, .at = row.at})) + u"\n\n"_s;
        for (const ResourceLine& line : row.lines) {
            const QString label = asMarkdown(line.label), value = asMarkdown(line.value);
            out += QString(2 * line.depth, u' ') + u"- "_s + label +
                   (label.isEmpty() || value.isEmpty() ? u""_s : u": "_s) + value + u'\n';
        }
        out += u'\n';
    }
    return out;
}

QString notReadPart(const MeshReport& report)
{
    if (report.notRead.isEmpty())
        return {};
    QString out = markdownHeading(QT_TRANSLATE_NOOP("Meshwright", "Not read and not checked"));
    for (const QString& words : report.notRead)
        out += u"- "_s + asMarkdown(words) + u'\n';
    return out;
}

QString signPart()
{
    return markdownHeading(QT_TRANSLATE_NOOP("Meshwright", "Signed")) +
           markdownRow({asMarkdown(Texts::tr("Name")), asMarkdown(Texts::tr("Date")),
                        asMarkdown(Texts::tr("Signature"))}) +
           markdownRow({u"---"_s, u"---"_s, u"---"_s}) + markdownRow({u""_s, u""_s, u""_s});
}

} // namespace

std::string markdownReport(const MeshReport& report)
{
    return (factsPart(report) + inventoryPart(report) + differencesPart(report) + problemsPart(report) +
            acceptedPart(report) + resourcesPart(report) + notReadPart(report) + signPart())
        .toStdString();
}

} // namespace meshwright
