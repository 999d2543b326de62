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

QString changeRow(const DifferenceLine& line)
{
    const QString before = line.isNew ? escaped(line.before) : u"<s>%1</s>"_s.arg(escaped(line.before));
    return u"<tr><td width='34%' class='quiet'>%1</td><td width='33%' style='white-space:pre-wrap'>%2</td>"
           "<td style='white-space:pre-wrap'>%3</td></tr>"_s.arg(escaped(line.field), before,
                                                                 escaped(line.after));
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
    QString rows = u"<tr><td></td><td><b>%1</b></td><td><b>%2</b></td></tr>"_s.arg(
        Texts::tr("Now"), Texts::tr("After the update"));
    constexpr std::size_t most = 200;
    for (const DifferenceLine& line : std::span(lines).first(std::min(most, lines.size())))
        rows += changeRow(line);
    if (lines.size() > most)
        rows += u"<tr><td colspan='3' class='quiet'>%1</td></tr>"_s.arg(andMore(lines.size() - most));
    return u"<table width='100%' cellspacing='0' cellpadding='2'>"_s + rows + u"</table>"_s;
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
