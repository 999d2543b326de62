// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/age_words.h"

#include "models/text/texts.h"

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
        return Texts::tr("dated ahead: the clock was set back");
    if (seconds < minute)
        return Texts::tr("just now");
    if (seconds < 2 * minute)
        return Texts::tr("a minute ago");
    if (seconds < hour)
        return Texts::tr("%n minutes ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < 2 * hour)
        return Texts::tr("an hour ago");
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Texts::tr("%n hours ago", nullptr, static_cast<int>(seconds / hour));
    if (days == 1)
        return Texts::tr("yesterday");
    constexpr int week = 7;
    if (days < week)
        return Texts::tr("%n days ago", nullptr, static_cast<int>(days));
    return QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace meshwright
