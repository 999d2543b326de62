// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/issue_words.h"

#include "models/text/tr.h"

#include <QStringList>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLines = 10;

qsizetype count(const std::vector<Issue>& issues, Severity severity)
{
    return std::ranges::count(issues, severity, &Issue::severity);
}

QString counted(qsizetype number, const QString& one, const QString& several)
{
    if (number == 0)
        return {};
    return number == 1 ? one : several.arg(number);
}

} // namespace

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Hint:
        break;
    }
    return tr("Hint");
}

QString countWords(const std::vector<Issue>& issues)
{
    QStringList parts{
        counted(count(issues, Severity::Error), tr("1 error"), tr("%1 errors")),
        counted(count(issues, Severity::Warning), tr("1 warning"), tr("%1 warnings")),
        counted(count(issues, Severity::Hint), tr("1 hint"), tr("%1 hints")),
    };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString messageLines(const std::vector<Issue>& issues)
{
    QStringList lines;
    for (const Issue& issue : issues) {
        if (static_cast<std::size_t>(lines.size()) == mostLines) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(issue.message);
    }
    return lines.join(u'\n');
}

std::optional<Severity> worstSeverity(const std::vector<Issue>& issues)
{
    const auto worst = std::ranges::min_element(issues, {}, &Issue::severity);
    if (worst == issues.end())
        return {};
    return worst->severity;
}

qlonglong weight(const std::vector<Issue>& issues)
{
    return count(issues, Severity::Error) * 1'000'000'000'000 + count(issues, Severity::Warning) * 1'000'000 +
           count(issues, Severity::Hint);
}

} // namespace meshwright
