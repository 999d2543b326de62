// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/idle_notice.h"

#include "models/acceptance/accept.h"
#include "models/text/texts.h"

#include <QStringList>

#include <algorithm>
#include <span>
#include <utility>

namespace meshwright {

namespace {

/// What became of @p idle, a sentence each.
QString idleWords(const std::vector<IdleEntry>& idle)
{
    constexpr std::size_t most = 3;
    QStringList out;
    for (const IdleEntry& one : std::span(idle).first(std::min(most, idle.size()))) {
        const QString rule = QString::fromStdString(one.entry.rule);
        out.append(
            one.isExpired
                ? Texts::tr("What was accepted until %1 counts again: %2 (%3).")
                      .arg(one.entry.until.toString(Qt::ISODate), rule, one.entry.reason)
                : Texts::tr("An acceptance matches nothing any more: %1 (%2).").arg(rule, one.entry.reason));
    }
    const auto more = static_cast<int>(idle.size() - std::min(most, idle.size()));
    if (more > 0)
        out.append(more == 1 ? Texts::tr("So does 1 other.") : Texts::tr("So do %n others.", nullptr, more));
    return out.join(u' ');
}

} // namespace

Notice idleNotice(const std::vector<IdleEntry>& idle, std::function<void()> takeOut)
{
    const bool isAnyExpired = std::ranges::any_of(idle, &IdleEntry::isExpired);
    return {isAnyExpired ? Severity::Warning : Severity::Hint,
            idleWords(idle),
            {{Texts::tr("Take out of the file"), std::move(takeOut)}}};
}

QString takeOut(const QString& folder, const std::vector<IdleEntry>& idle)
{
    for (const IdleEntry& one : idle)
        if (QString why = removeAcceptance(folder, one.entry); !why.isEmpty())
            return why;
    return {};
}

} // namespace meshwright
