// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review/summary_html.h"

#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <algorithm>
#include <span>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// @p text as it is, line ends and all.
QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString row(const steps::SummaryLine& line)
{
    constexpr int indent = 16;
    const int left = line.depth * indent;
    if (line.value.isEmpty())
        return u"<tr><td colspan='2' style='padding-left:%1px'><b>%2</b></td></tr>"_s.arg(
            QString::number(left), escaped(line.label));
    return u"<tr><td width='42%' class='quiet' style='padding-left:%1px'>%2</td><td>%3</td></tr>"_s.arg(
        QString::number(left), escaped(line.label), escaped(line.value));
}

QString andMore(std::size_t number)
{
    return Texts::tr("And %n more.", nullptr, static_cast<int>(number));
}

/// What is no longer there, or is from now on: told by a sign and a line through it as well as by its colour.
QString changeCell(const char* kind, const QString& sign, const QString& words)
{
    return u"<td width='33%' class='%1' style='white-space:pre-wrap'><b>%2</b>&nbsp;%3</td>"_s.arg(
        QLatin1StringView(kind), sign, words);
}

QString changeRow(const DifferenceLine& line)
{
    const QString none = u"<td width='33%' class='quiet'>%1</td>"_s;
    const QString before = line.isNew
                               ? none.arg(escaped(line.before))
                               : changeCell("removed", u"\u2212"_s, u"<s>%1</s>"_s.arg(escaped(line.before)));
    const QString after =
        line.isGone ? none.arg(escaped(line.after)) : changeCell("added", u"+"_s, escaped(line.after));
    return u"<tr><td width='34%' class='quiet'>%1</td>%2%3</tr>"_s.arg(escaped(line.field), before, after);
}

} // namespace

QString problemsHtml(std::vector<Issue> issues)
{
    constexpr std::size_t most = 50;
    std::ranges::stable_sort(issues, {}, &Issue::severity);
    QStringList lines;
    for (const Issue& issue : std::span(issues).first(std::min(most, issues.size())))
        lines.append(u"<b class='%1'>%2:</b> %3"_s.arg(
            QLatin1StringView(word(issue.severity)), severityWords(issue.severity), escaped(issue.message)));
    if (issues.size() > most)
        lines.append(andMore(issues.size() - most));
    return lines.isEmpty()
               ? QString()
               : "<p style='margin-top:0; margin-bottom:8px'>"_L1 + lines.join("<br>"_L1) + "</p>"_L1;
}

QString whatStaysHtml(const json& saved)
{
    const QString words =
        Texts::tr("%1 in the mesh %2. Its name and mesh stay as they are.")
            .arg(plainText(member(saved, "virtualNodeName")), plainText(member(saved, "meshName")));
    return u"<p class='quiet' style='margin-top:0; margin-bottom:8px'>%1</p>"_s.arg(escaped(words));
}

QString changesHtml(const std::vector<DifferenceLine>& lines)
{
    if (lines.empty())
        return u"<span class='quiet'>%1</span>"_s.arg(Texts::tr("Nothing."));
    QString rows = u"<tr><td></td><td class='quiet'>%1</td><td class='quiet'>%2</td></tr>"_s.arg(
        Texts::tr("Now"), Texts::tr("After the update"));
    constexpr std::size_t most = 200;
    for (const DifferenceLine& line : std::span(lines).first(std::min(most, lines.size())))
        rows += changeRow(line);
    if (lines.size() > most)
        rows += u"<tr><td colspan='3' class='quiet'>%1</td></tr>"_s.arg(andMore(lines.size() - most));
    return u"<table width='100%' cellspacing='2' cellpadding='4'>"_s + rows + u"</table>"_s;
}

QString summaryHtml(std::span<const steps::SummaryLine> lines)
{
    if (lines.size() == 1 && lines.front().label.isEmpty())
        return u"<span class='quiet'>%1</span>"_s.arg(escaped(lines.front().value));
    QString rows;
    for (const steps::SummaryLine& line : lines)
        rows += row(line);
    return u"<table width='100%' cellspacing='0' cellpadding='1'>"_s + rows + u"</table>"_s;
}

} // namespace meshwright
