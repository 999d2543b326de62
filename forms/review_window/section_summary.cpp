// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/section_summary.h"

#include "models/text/texts.h"

#include <QStringList>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const steps::SummaryLine& line)
{
    if (line.label.isEmpty() || line.value.isEmpty())
        return line.label + line.value;
    return Texts::tr("%1: %2").arg(line.label, line.value);
}

} // namespace

QString summaryLine(std::span<const steps::SummaryLine> lines)
{
    constexpr qsizetype most = 3; // parts: what is read at a glance
    const auto isTop = [](const steps::SummaryLine& line) { return line.depth == 0; };
    const bool areParts = std::ranges::count_if(lines, isTop) > 1;
    QStringList out;
    int more = 0;
    for (const steps::SummaryLine& line : lines) {
        const bool isSaid = isTop(line) || (!areParts && !line.value.isEmpty());
        if (isSaid && out.size() < most)
            out.append(wordsOf(line));
        else if (isSaid)
            ++more;
    }
    if (more > 0)
        out.append(Texts::tr("and %n more", nullptr, more));
    return out.join(u" · "_s);
}

} // namespace meshwright
