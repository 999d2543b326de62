// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/keeping_words.h"

#include "models/text/texts.h"

#include <QLocale>

namespace meshwright {

QString keepingWords(const Keeping& keeping)
{
    switch (keeping.kind) {
    case Keeping::Kind::Waiting:
        return Texts::tr("Keeping the draft…");
    case Keeping::Kind::Kept:
        return keeping.at.isValid() ? Texts::tr("Draft kept, %1")
                                          .arg(QLocale().toString(keeping.at.time(), QLocale::ShortFormat))
                                    : Texts::tr("Draft kept");
    case Keeping::Kind::NotKept:
    case Keeping::Kind::ChangedOutside:
        return Texts::tr("The draft is not being kept");
    case Keeping::Kind::Nothing:
    case Keeping::Kind::Ended:
        break;
    }
    return {};
}

} // namespace meshwright
