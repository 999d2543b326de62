// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/paragraphs.h"

#include "forms/parts/fitted_text.h"
#include "forms/style/measures.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"
#include "models/words/node_words.h"

#include <QScrollArea>

#include <algorithm>
#include <span>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

QString htmlParagraph(const QString& title, const QStringList& lines, const QString& none)
{
    QString out = "<p style='margin-top:0; margin-bottom:8px'><b>"_L1 + title.toHtmlEscaped() + "</b><br>"_L1;
    if (lines.isEmpty())
        return out + none.toHtmlEscaped() + "</p>"_L1;
    QStringList escaped;
    for (const QString& line : lines)
        escaped.append(shownName(line).toHtmlEscaped());
    return out + escaped.join("<br>"_L1) + "</p>"_L1;
}

QString relationsHtml(const NodeUses& uses, const QStringList& backends)
{
    QStringList callers;
    for (const ResourceId& id : uses.callers)
        callers.append(id.kind == Kind::VirtualNode ? QString::fromStdString(id.name) : words(id));
    QStringList ways;
    for (const std::vector<ResourceId>* some : {&uses.direct, &uses.throughRouter})
        for (const ResourceId& id : *some)
            ways.append(words(id));
    const std::pair<QString, QStringList> relations[] = {{Texts::tr("Called by"), callers},
                                                         {Texts::tr("Reached through"), ways},
                                                         {Texts::tr("Calls"), backends}};
    QString rows;
    for (const auto& [what, names] : relations) {
        const QString those = names.isEmpty() ? Texts::tr("None") : shownName(shortList(names));
        rows += u"<tr><td class='quiet' width='34%'>%1</td><td>%2</td></tr>"_s.arg(what.toHtmlEscaped(),
                                                                                   those.toHtmlEscaped());
    }
    return u"<table width='100%' cellspacing='0' cellpadding='1'>%1</table>"_s.arg(rows);
}

QString problemsHtml(const QString& title, const std::vector<ProblemAt>& problems)
{
    constexpr std::size_t most = 20;
    if (problems.empty())
        return {};
    std::vector<const ProblemAt*> worstFirst;
    for (const ProblemAt& one : problems)
        worstFirst.push_back(&one);
    std::ranges::stable_sort(worstFirst, {},
                             [](const ProblemAt* one) { return one->problem.issue.severity; });
    QStringList lines;
    for (const ProblemAt* one : std::span(worstFirst).first(std::min(most, worstFirst.size())))
        lines.append(
            Texts::tr("%1 at %2: %3", "severity, resource, message")
                .arg(severityWords(one->problem.issue.severity), words(one->of), one->problem.issue.message));
    if (worstFirst.size() > most)
        lines.append(Texts::tr("And %n more.", nullptr, static_cast<int>(worstFirst.size() - most)));
    return htmlParagraph(title, lines, {});
}

QString stackedHtml(const QString& above, const QString& below)
{
    if (above.isEmpty())
        return below;
    const QString apart =
        u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:%1px'>"_s.arg(
            measures.gap.small);
    return above + apart + u"<tr><td>"_s + below + u"</td></tr></table>"_s;
}

QString htmlColumns(const QStringList& columns)
{
    QString cells;
    for (const QString& column : columns)
        cells += u"<td width='%1%' style='padding-right:%2px'>%3</td>"_s.arg(100 / columns.size())
                     .arg(measures.gap.large)
                     .arg(column);
    return u"<table width='100%' cellspacing='0' cellpadding='0'><tr>%1</tr></table>"_s.arg(cells);
}

QWidget* makeScrolled(FittedText* text, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // the text in it has it
    area->setAccessibleName(text->accessibleName());
    area->setWidgetResizable(true);
    area->setWidget(text);
    for (QWidget* ground : {area->viewport(), static_cast<QWidget*>(text)})
        ground->setAutoFillBackground(false); // it stands on a card
    return area;
}

} // namespace meshwright
