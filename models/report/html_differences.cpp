// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/html_differences.h"

#include "models/report/report_words.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// @p text, strong where it is a warning.
QString htmlWarning(const QString& text, bool isWarning)
{
    return isWarning ? u"<strong class=\"warning\">"_s + asHtml(text) + u"</strong>"_s : asHtml(text);
}

void differenceItem(const ReportDifference& one, HtmlText& out)
{
    const QString title = asHtml(one.title);
    out.open("li"_L1);
    out.put(one.row ? u"<a href=\"#"_s + idOfRow(*one.row) + u"\">"_s + title + u"</a>"_s : title);
    out.put(u" – "_s + htmlWarning(changeWords(one), one.weakensTls()) + u'\n');
    out.element("span"_L1, placeWords({.file = one.file, .at = one.at}), u"class=\"quiet\""_s);
    if (!one.fields.empty()) {
        out.open("ul"_L1);
        for (const ReportFieldDifference& field : one.fields)
            out.put(u"<li>"_s + htmlWarning(field.words, field.weakensTls) + u"</li>\n"_s);
        out.close();
    }
    out.close();
}

} // namespace

bool hasDifferences(const MeshReport& report)
{
    return report.differences.has_value();
}

void differencesSection(const MeshReport& report, HtmlText& out)
{
    if (!report.differences)
        return;
    for (const QString& words : comparedWords(report))
        out.element("p"_L1, words);
    if (report.differences->resources.empty())
        return;
    out.open("ul"_L1);
    for (const ReportDifference& one : report.differences->resources)
        differenceItem(one, out);
    out.close();
}

} // namespace meshwright
