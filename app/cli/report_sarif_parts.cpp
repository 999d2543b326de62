// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report_sarif_parts.h"

#include "models/formats/catalogue.h"
#include "models/help/help_page.h"

#include <QDir>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

std::string uri(const QString& path)
{
    if (QDir::isAbsolutePath(path))
        return QUrl::fromLocalFile(path).toEncoded().toStdString();
    return QUrl::toPercentEncoding(path, "/").toStdString();
}

/// @p markdown for who shows none: without the marks of headings and the fences of code.
QString withoutMarks(const QString& markdown)
{
    QStringList out;
    bool isCode = false;
    for (const QString& line : markdown.trimmed().split(u'\n')) {
        const bool isFence = line.startsWith("```"_L1);
        isCode = isCode != isFence;
        if (isFence)
            continue;
        const qsizetype mark = isCode || !line.startsWith(u'#') ? 0 : line.indexOf(u' ') + 1;
        out.append(line.mid(mark));
    }
    return out.join(u'\n');
}

json help(const RuleInfo& rule)
{
    const auto page = helpPage(rule.id);
    if (!page)
        return sarifMessage(titleOf(rule));
    json out = sarifMessage(withoutMarks(page->markdown));
    out["markdown"] = page->markdown.toStdString();
    return out;
}

} // namespace

const char* sarifLevel(Severity severity)
{
    return severity == Severity::Hint ? "note" : word(severity);
}

json sarifMessage(const QString& text)
{
    return {{"text", text.toStdString()}};
}

json artifactLocation(const QString& path)
{
    return {{"uri", uri(path)}};
}

SarifRules::SarifRules()
{
    for (const RuleInfo& rule : allRuleInfos()) {
        m_places.emplace(rule.id, m_places.size());
        m_rules.push_back({{"id", rule.id},
                           {"shortDescription", sarifMessage(titleOf(rule))},
                           {"help", help(rule)},
                           {"defaultConfiguration", {{"level", sarifLevel(rule.severity)}}}});
    }
}

std::ptrdiff_t SarifRules::index(const std::string& rule) const
{
    const auto found = m_places.find(rule);
    return found == m_places.end() ? -1 : static_cast<std::ptrdiff_t>(found->second);
}

} // namespace meshwright::cli
