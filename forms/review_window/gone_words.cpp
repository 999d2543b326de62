// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/gone_words.h"

#include "models/review/reviewed_files.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"

#include <QLocale>

namespace meshwright {

using namespace Qt::StringLiterals;

QString goneWords(const ReviewedFiles& files)
{
    const QStringList& gone = files.gone();
    if (gone.isEmpty())
        return {};
    constexpr qsizetype most = 3;
    QStringList names = shownNames(gone.first(qMin(gone.size(), most)));
    if (gone.size() > most)
        names.append(u"…"_s);
    const QString named = names.join(u", "_s);
    const bool isAll = gone.size() == files.paths().size();
    if (!files.review() || (isAll && files.review()->rows.empty()))
        return Texts::tr("This is not there: %1. It is read as soon as it is.").arg(named);
    return isAll ? Texts::tr("This is not there any more: %1. What is shown was read before, %2. It is read "
                             "again as soon as it is back.")
                       .arg(named, QLocale().toString(files.readAt(), QLocale::ShortFormat))
                 : Texts::tr("This is not there: %1. What is shown is without it. It is read as soon as it "
                             "is back.")
                       .arg(named);
}

} // namespace meshwright
