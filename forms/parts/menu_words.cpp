// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/menu_words.h"

#include "models/text/shown_name.h"

namespace meshwright {

using namespace Qt::StringLiterals;

QString menuWords(const QString& words)
{
    constexpr qsizetype most = 72;
    QString out = shownName(words.simplified());
    if (out.size() > most) {
        const bool splitsPair = out[most - 2].isHighSurrogate();
        out = out.left(splitsPair ? most - 2 : most - 1) + u'…';
    }
    return out.replace(u'&', u"&&"_s);
}

} // namespace meshwright
