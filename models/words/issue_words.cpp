// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/issue_words.h"

#include "models/text/texts.h"

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

} // namespace

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("Error");
    case Severity::Warning:
        return Texts::tr("Warning");
    case Severity::Hint:
        break;
    }
    return Texts::tr("Hint");
}

QString wasAcceptedWords(QDate until, const QString& by, const QString& reason)
{
    const QString day = until.toString(Qt::ISODate);
    return by.isEmpty() ? Texts::tr("It was accepted until %1: %2.").arg(day, reason)
                        : Texts::tr("It was accepted until %1 by %2: %3.").arg(day, by, reason);
}

QString countWords(const std::vector<Issue>& issues)
{
    return countWords(static_cast<int>(count(issues, Severity::Error)),
                      static_cast<int>(count(issues, Severity::Warning)),
                      static_cast<int>(count(issues, Severity::Hint)));
}

QString countWords(int errors, int warnings, int hints)
{
    QStringList parts;
    if (errors > 0)
        parts.append(errors == 1 ? Texts::tr("1 error") : Texts::tr("%n errors", nullptr, errors));
    if (warnings > 0)
        parts.append(warnings == 1 ? Texts::tr("1 warning") : Texts::tr("%n warnings", nullptr, warnings));
    if (hints > 0)
        parts.append(hints == 1 ? Texts::tr("1 hint") : Texts::tr("%n hints", nullptr, hints));
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
