// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/way_words.h"

#include "models/text/shown_name.h"

namespace meshwright {

using namespace Qt::StringLiterals;

QString wayWords(const QString& words, qsizetype most)
{
    QString out = shownName(words.simplified());
    if (out.size() > most)
        out = out.left(out[most - 2].isHighSurrogate() ? most - 2 : most - 1) + u'…';
    return out.replace(u'&', u"&&"_s);
}

} // namespace meshwright
