// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/paper_report.h"

#include "models/report/mesh_report.h"
#include "models/report/report_columns.h"
#include "models/report/report_words.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

PaperText onPaper(const QString& text, PaperStyle style = PaperStyle::Plain)
{
    return {{shownName(text), style}};
}

/// Several lines in one cell.
PaperText linesOnPaper(const QStringList& lines)
{
    return {{shownNames(lines).join(u'\n')}};
}

PaperStyle styleOf(Severity severity)
{
    return severity == Severity::Error     ? PaperStyle::Error
           : severity == Severity::Warning ? PaperStyle::Warning
                                           : PaperStyle::Hint;
}

/// A paragraph of one of our own pages, with its `code`.
PaperText proseOnPaper(const QString& paragraph)
{
    PaperText out;
    bool isCode = false;
    for (const QString& part : paragraph.split(u'`')) {
        if (!part.isEmpty())
            out.push_back(
                {QString(part).replace(u'\n', u' '), isCode ? PaperStyle::Code : PaperStyle::Plain});
        isCode = !isCode;
    }
    return out;
}

/// Writes a report part by part.
class PaperWriting
{
public:
    explicit PaperWriting(const MeshReport& report) : m_report(report), m_out{reportTitle(report), {}} {}

    PaperReport written()
    {
        block({PaperRole::Title, onPaper(m_out.title)});
        facts();
        inventory();
        differences();
        problems();
        accepted();
        resources();
        notRead();
        sign();
        return std::move(m_out);
    }

private:
    void block(PaperBlock block) { m_out.parts.emplace_back(std::move(block)); }
    void table(PaperTable table) { m_out.parts.emplace_back(std::move(table)); }

    void section(const char* title, bool beginsPage = false)
    {
        block({.role = PaperRole::Section,
               .text = onPaper(Texts::tr(title)),
               .beginsPage = beginsPage,
               .staysWithNext = true});
    }

    void paragraph(const QString& text) { block({PaperRole::Paragraph, onPaper(text)}); }

    void facts()
    {
        section(QT_TRANSLATE_NOOP("Meshwright", "Summary"));
        PaperTable all{.shares = valueShares};
        for (const auto& [name, words] : reportFacts(m_report))
            all.rows.push_back({{onPaper(name), onPaper(words)}});
        table(std::move(all));
    }

    void inventory()
    {
        section(QT_TRANSLATE_NOOP("Meshwright", "Inventory"));
        const std::vector<ReportColumn> columns = pageColumns(m_report.meshes.size() > 1);
        PaperTable all;
        for (const ReportColumn& column : columns)
            all.titles.append(Texts::tr(column.title));
        for (const ReportRow& row : m_report.rows) {
            PaperRow& one = all.rows.emplace_back();
            for (const ReportColumn& column : columns)
                one.cells.push_back(linesOnPaper(pageList(column.cell(row))));
        }
        table(std::move(all));
    }

    void differences()
    {
        if (!m_report.differences)
            return;
        section(QT_TRANSLATE_NOOP("Meshwright", "Differences"), true);
        for (const QString& words : comparedWords(m_report))
            paragraph(words);
        for (const ReportDifference& one : m_report.differences->resources) {
            const PaperStyle style = one.weakensTls() ? PaperStyle::Warning : PaperStyle::Plain;
            block({.role = PaperRole::Item,
                   .text = {{shownName(one.title), PaperStyle::Strong},
                            {u" – "_s},
                            {shownName(changeWords(one)), style},
                            {u"  "_s + shownName(placeWords({.file = one.file, .at = one.at})),
                             PaperStyle::Quiet}},
                   .staysWithNext = !one.fields.empty()});
            for (const ReportFieldDifference& field : one.fields)
                block({PaperRole::Item,
                       onPaper(field.words, field.weakensTls ? PaperStyle::Warning : PaperStyle::Plain), 1});
        }
    }

    void problems()
    {
        section(QT_TRANSLATE_NOOP("Meshwright", "Problems"), true);
        if (m_report.rules.empty())
            paragraph(Texts::tr("Nothing was found."));
        for (const ReportRule& rule : m_report.rules)
            problem(rule);
    }

    void problem(const ReportRule& rule)
    {
        block({.role = PaperRole::Heading,
               .text = {{severityWords(rule.severity), styleOf(rule.severity)},
                        {u' ' + rule.title + u' '},
                        {QString::fromStdString(rule.id), PaperStyle::Code}},
               .staysWithNext = true});
        for (const QString& words : rule.why.split(u"\n\n"_s, Qt::SkipEmptyParts))
            block({.role = PaperRole::Paragraph, .text = proseOnPaper(words), .staysWithNext = true});
        PaperTable all{.titles = {Texts::tr("Resource"), Texts::tr("Field"), Texts::tr("What is wrong"),
                                  Texts::tr("Place")}};
        for (const ReportPlace& place : rule.places)
            all.rows.push_back({{onPaper(whoseWords(m_report, place)), onPaper(place.field),
                                 onPaper(whatWords(place)), onPaper(placeWords(place), PaperStyle::Quiet)}});
        table(std::move(all));
    }

    void accepted()
    {
        if (m_report.acceptances.empty())
            return;
        section(QT_TRANSLATE_NOOP("Meshwright", "Accepted problems"));
        PaperTable all{.titles = {Texts::tr("Resource"), Texts::tr("Field"), Texts::tr("Problem"),
                                  Texts::tr("Why it is accepted"), Texts::tr("Who"), Texts::tr("Until")}};
        for (const ReportAcceptance& one : m_report.acceptances)
            all.rows.push_back({{onPaper(whoseWords(m_report, one.place)), onPaper(one.place.field),
                                 linesOnPaper({u"%1: %2"_s.arg(severityWords(one.severity), one.title),
                                               whatWords(one.place)}),
                                 onPaper(reasonWords(one.accepted)), onPaper(byWords(one.accepted)),
                                 onPaper(untilWords(one.accepted))}});
        table(std::move(all));
    }

    void resources()
    {
        section(QT_TRANSLATE_NOOP("Meshwright", "Resources"), true);
        for (const ReportRow& row : m_report.rows) {
            block(
                {.role = PaperRole::Heading, .text = onPaper(resourceTitle(row.key)), .staysWithNext = true});
            block({.role = PaperRole::Paragraph,
                   .text = onPaper(placeWords({.file = row.file, .at = row.at}), PaperStyle::Quiet),
                   .staysWithNext = !row.lines.empty()});
            PaperTable all{.shares = valueShares};
            for (const ResourceLine& line : row.lines)
                all.rows.push_back(rowOf(line));
            if (!all.rows.empty())
                table(std::move(all));
        }
    }

    static PaperRow rowOf(const ResourceLine& line)
    {
        constexpr int deepest = 5; // that has room
        PaperRow out{{onPaper(line.label)}, std::min(line.depth, deepest)};
        if (!line.value.isEmpty() || line.label.isEmpty())
            out.cells.push_back(onPaper(line.value));
        return out;
    }

    void notRead()
    {
        if (m_report.notRead.isEmpty())
            return;
        section(QT_TRANSLATE_NOOP("Meshwright", "Not read and not checked"), true);
        for (const QString& words : m_report.notRead)
            block({PaperRole::Item, onPaper(words)});
    }

    void sign()
    {
        section(QT_TRANSLATE_NOOP("Meshwright", "Signed"));
        table({.shares = {1, 1, 1},
               .rows = {{{onPaper(Texts::tr("Name")), onPaper(Texts::tr("Date")),
                          onPaper(Texts::tr("Signature"))}}},
               .isForm = true});
    }

    static inline const std::vector<double> valueShares{38, 62};

    const MeshReport& m_report;
    PaperReport m_out;
};

} // namespace

PaperReport paperReport(const MeshReport& report)
{
    return PaperWriting(report).written();
}

} // namespace meshwright
