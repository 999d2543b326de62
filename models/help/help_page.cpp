// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/help/help_page.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

// Outside the namespace, as Qt's macro wants it.
static void loadHelpPages()
{
    Q_INIT_RESOURCE(help);
}

namespace meshwright {

namespace {

constexpr QLatin1StringView fence("```");

/// The blocks of code below the heading @p heading.
std::vector<HelpExample> examplesBelow(const QStringList& lines, QLatin1StringView heading)
{
    std::vector<HelpExample> out;
    bool isBelow = false, isInside = false;
    for (const QString& line : lines) {
        if (!isInside && line.startsWith(QLatin1StringView("## ")))
            isBelow = line.sliced(3) == heading;
        if (!isBelow)
            continue;
        if (line.startsWith(fence)) {
            isInside = !isInside;
            if (isInside)
                out.push_back({line.sliced(fence.size()).toStdString(), {}});
        } else if (isInside) {
            out.back().text += line.toStdString() + '\n';
        }
    }
    return out;
}

bool isId(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

std::optional<HelpPage> helpPage(std::string_view rule)
{
    if (!isId(rule)) // it would be a path
        return std::nullopt;
    loadHelpPages();
    QFile file(QStringLiteral(":/help/%1.md")
                   .arg(QLatin1StringView(rule.data(), static_cast<qsizetype>(rule.size()))));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString text = QString::fromUtf8(file.readAll());
    const QStringList lines = text.split(u'\n');
    return HelpPage{text, examplesBelow(lines, QLatin1StringView("Wrong")),
                    examplesBelow(lines, QLatin1StringView("Right"))};
}

} // namespace meshwright
