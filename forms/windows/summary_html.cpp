// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/summary_html.h"

#include "forms/fields/tints.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// @p text as it is, line ends and all.
QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString row(const steps::SummaryLine& line, const QString& quiet)
{
    constexpr int indent = 16;
    const int left = line.depth * indent;
    if (line.value.isEmpty())
        return u"<tr><td colspan='2' style='padding-left:%1px'><b>%2</b></td></tr>"_s.arg(
            QString::number(left), escaped(line.label));
    return u"<tr><td width='42%' style='padding-left:%1px; color:%2'>%3</td><td>%4</td></tr>"_s.arg(
        QString::number(left), quiet, escaped(line.label), escaped(line.value));
}

} // namespace

QString summaryHtml(const std::vector<steps::SummaryLine>& lines, const QPalette& palette)
{
    const QString quiet = muted(palette).name();
    if (lines.size() == 1 && lines.front().label.isEmpty())
        return u"<span style='color:%1'>%2</span>"_s.arg(quiet, escaped(lines.front().value));
    QString rows;
    for (const steps::SummaryLine& line : lines)
        rows += row(line, quiet);
    return u"<table width='100%' cellspacing='0' cellpadding='1'>"_s + rows + u"</table>"_s;
}

} // namespace meshwright
