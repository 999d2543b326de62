// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/html_sections.h"

#include "models/report/html_differences.h"
#include "models/report/html_text.h"
#include "models/report/report_columns.h"
#include "models/report/report_words.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The cell of @p tag with a link to the row @p row, which is called @p text.
void linkCell(HtmlText& out, QLatin1StringView tag, const QString& text, std::size_t row)
{
    out.link(tag, text, idOfRow(row), tag == "th"_L1 ? u"scope=\"row\""_s : QString());
}

void headings(HtmlText& out, const QStringList& titles)
{
    out.open("thead"_L1);
    out.open("tr"_L1);
    for (const QString& title : titles)
        out.element("th"_L1, title, u"scope=\"col\""_s);
    out.close();
    out.close();
}

void summarySection(const MeshReport& report, HtmlText& out)
{
    out.open("table"_L1, u"class=\"values\""_s);
    out.open("tbody"_L1);
    for (const auto& [name, words] : reportFacts(report)) {
        out.open("tr"_L1);
        out.element("th"_L1, name, u"scope=\"row\""_s);
        out.element("td"_L1, words);
        out.close();
    }
    out.close();
    out.close();
}

void inventorySection(const MeshReport& report, HtmlText& out)
{
    const std::vector<ReportColumn> columns = pageColumns(report.meshes.size() > 1);
    QStringList titles;
    for (const ReportColumn& column : columns)
        titles.append(Texts::tr(column.title));
    out.open("table"_L1);
    headings(out, titles);
    out.open("tbody"_L1);
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        out.open("tr"_L1);
        linkCell(out, "th"_L1, resourceName(report.rows[i].key), i);
        for (std::size_t c = 1; c < columns.size(); ++c)
            out.lines("td"_L1, pageList(columns[c].cell(report.rows[i])));
        out.close();
    }
    out.close();
    out.close();
}

/// The cells that say where @p place is.
void placeCells(const MeshReport& report, const ReportPlace& place, HtmlText& out)
{
    if (place.row)
        linkCell(out, "td"_L1, whoseWords(report, place), *place.row);
    else
        out.element("td"_L1, {});
    out.element("td"_L1, place.field);
}

void ruleArticle(const MeshReport& report, const ReportRule& rule, HtmlText& out)
{
    const QString severity = QString::fromLatin1(word(rule.severity));
    out.open("article"_L1);
    out.put(u"<h3><span class=\"%1\">"_s.arg(severity) + asHtml(severityWords(rule.severity)) +
            u"</span> "_s + asHtml(rule.title) + u" <code class=\"quiet\">"_s +
            asHtml(QString::fromStdString(rule.id)) + u"</code></h3>\n"_s);
    out.put(proseAsHtml(rule.why));
    out.open("table"_L1);
    headings(out,
             {Texts::tr("Resource"), Texts::tr("Field"), Texts::tr("What is wrong"), Texts::tr("Place")});
    out.open("tbody"_L1);
    for (const ReportPlace& place : rule.places) {
        out.open("tr"_L1);
        placeCells(report, place, out);
        out.element("td"_L1, whatWords(place));
        out.element("td"_L1, placeWords(place), u"class=\"quiet\""_s);
        out.close();
    }
    out.close();
    out.close();
    out.close();
}

void problemsSection(const MeshReport& report, HtmlText& out)
{
    if (report.rules.empty())
        out.element("p"_L1, Texts::tr("Nothing was found."));
    for (const ReportRule& rule : report.rules)
        ruleArticle(report, rule, out);
}

void acceptedSection(const MeshReport& report, HtmlText& out)
{
    out.open("table"_L1);
    headings(out, {Texts::tr("Resource"), Texts::tr("Field"), Texts::tr("Problem"),
                   Texts::tr("Why it is accepted"), Texts::tr("Who"), Texts::tr("Until")});
    out.open("tbody"_L1);
    for (const ReportAcceptance& one : report.acceptances) {
        out.open("tr"_L1);
        placeCells(report, one.place, out);
        out.lines("td"_L1, {u"%1: %2"_s.arg(severityWords(one.severity), one.title), whatWords(one.place)});
        out.element("td"_L1, reasonWords(one.accepted));
        out.element("td"_L1, byWords(one.accepted));
        out.element("td"_L1, untilWords(one.accepted));
        out.close();
    }
    out.close();
    out.close();
}

void lineRow(const ResourceLine& line, HtmlText& out)
{
    constexpr int deepest = 5; // of the style
    const QString depth = u"class=\"d%1%2\""_s.arg(std::min(line.depth, deepest));
    const bool isPart = line.value.isEmpty() && !line.label.isEmpty();
    out.open("tr"_L1);
    if (isPart) {
        out.element("th"_L1, line.label, u"colspan=\"2\" scope=\"rowgroup\" "_s + depth.arg(u" part"_s));
    } else {
        out.element("th"_L1, line.label, u"scope=\"row\" "_s + depth.arg(QString()));
        out.element("td"_L1, line.value);
    }
    out.close();
}

void resourcesSection(const MeshReport& report, HtmlText& out)
{
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const ReportRow& row = report.rows[i];
        out.open("article"_L1, u"id=\"%1\""_s.arg(idOfRow(i)));
        out.element("h3"_L1, resourceTitle(row.key));
        out.element("p"_L1, placeWords({.file = row.file, .at = row.at}), u"class=\"quiet\""_s);
        if (!row.lines.empty()) {
            out.open("table"_L1, u"class=\"values\""_s);
            out.open("tbody"_L1);
            for (const ResourceLine& line : row.lines)
                lineRow(line, out);
            out.close();
            out.close();
        }
        out.close();
    }
}

void notReadSection(const MeshReport& report, HtmlText& out)
{
    out.open("ul"_L1);
    for (const QString& words : report.notRead)
        out.element("li"_L1, words);
    out.close();
}

void signSection(const MeshReport&, HtmlText& out)
{
    out.open("table"_L1, u"class=\"sign\""_s);
    out.open("tbody"_L1);
    out.open("tr"_L1);
    const QStringList blanks{Texts::tr("Name"), Texts::tr("Date"), Texts::tr("Signature")};
    for (const QString& blank : blanks)
        out.element("td"_L1, blank);
    out.close();
    out.close();
    out.close();
}

bool isAlwaysThere(const MeshReport&)
{
    return true;
}

bool hasAccepted(const MeshReport& report)
{
    return !report.acceptances.empty();
}

bool hasNotRead(const MeshReport& report)
{
    return !report.notRead.isEmpty();
}

/// The page, from top to bottom.
constexpr HtmlSection sections[] = {
    {"summary", QT_TRANSLATE_NOOP("Meshwright", "Summary"), summarySection, isAlwaysThere},
    {"inventory", QT_TRANSLATE_NOOP("Meshwright", "Inventory"), inventorySection, isAlwaysThere},
    {"differences", QT_TRANSLATE_NOOP("Meshwright", "Differences"), differencesSection, hasDifferences},
    {"problems", QT_TRANSLATE_NOOP("Meshwright", "Problems"), problemsSection, isAlwaysThere},
    {"accepted", QT_TRANSLATE_NOOP("Meshwright", "Accepted problems"), acceptedSection, hasAccepted},
    {"resources", QT_TRANSLATE_NOOP("Meshwright", "Resources"), resourcesSection, isAlwaysThere},
    {"not-read", QT_TRANSLATE_NOOP("Meshwright", "Not read and not checked"), notReadSection, hasNotRead},
    {"sign", QT_TRANSLATE_NOOP("Meshwright", "Signed"), signSection, isAlwaysThere},
};

} // namespace

std::span<const HtmlSection> htmlSections()
{
    return sections;
}

void writeSection(const MeshReport& report, const HtmlSection& section, HtmlText& out)
{
    out.open("section"_L1, u"id=\"%1\""_s.arg(QLatin1StringView(section.id)));
    out.element("h2"_L1, Texts::tr(section.title));
    section.write(report, out);
    out.close();
}

} // namespace meshwright
