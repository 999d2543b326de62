// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/partly_done.h"

#include "models/text/texts.h"

namespace meshwright {

using namespace Qt::StringLiterals;

QString partlyDoneWords(const QStringList& done, QStringList notDone, const Failure& failure)
{
    const QString comma = u", "_s;
    if (!failure.isUncertain || notDone.isEmpty())
        return Texts::tr("Done: %1. Not done: %2. %3")
            .arg(done.join(comma), notDone.join(comma), failure.message);
    const QString notKnown = notDone.takeFirst();
    if (notDone.isEmpty())
        return Texts::tr("Done: %1. Not known: %2. %3").arg(done.join(comma), notKnown, failure.message);
    return Texts::tr("Done: %1. Not known: %2. Not done: %3. %4")
        .arg(done.join(comma), notKnown, notDone.join(comma), failure.message);
}

} // namespace meshwright
