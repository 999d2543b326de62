// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/age_words.h"

#include "models/text/tr.h"

#include <QLocale>

namespace meshwright {

QString ageWords(const QDateTime& then, const QDateTime& now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (!then.isValid())
        return {};
    const qint64 seconds = then.secsTo(now);
    if (seconds < -minute)
        return tr("dated ahead: the clock was set back", -1);
    if (seconds < minute)
        return tr("just now", -1);
    if (seconds < 2 * minute)
        return tr("a minute ago", -1);
    if (seconds < hour)
        return tr("%n minutes ago", static_cast<int>(seconds / minute));
    if (seconds < 2 * hour)
        return tr("an hour ago", -1);
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return tr("%n hours ago", static_cast<int>(seconds / hour));
    if (days == 1)
        return tr("yesterday", -1);
    constexpr int week = 7;
    if (days < week)
        return tr("%n days ago", static_cast<int>(days));
    return QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace meshwright
