// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/saved_words.h"

#include "models/text/texts.h"

#include <QStringList>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

QString savedWords(const Pulled& pulled, const QString& mesh, const QString& place)
{
    const bool isOfAll = std::ranges::any_of(pulled.conflicts, &PullConflict::isOfAll);
    const QString whole = pulled.brokenOff || isOfAll
                              ? Texts::tr("Not all of %1 is in %2: %3 written, %4 as they were.")
                              : Texts::tr("%1 is in %2: %3 written, %4 as they were.");
    QStringList out{whole.arg(mesh, place, QString::number(pulled.written), QString::number(pulled.same))};
    if (pulled.brokenOff)
        out.append(
            Texts::tr("It broke off: %1 Asking again goes on from there.").arg(pulled.brokenOff->message));
    const auto list = [&out](const QString& what, const std::vector<ResourceId>& ids) {
        QStringList names;
        for (const ResourceId& id : ids)
            names.append(words(id));
        if (!names.isEmpty())
            out.append(what.arg(names.join(u", "_s)));
    };
    list(Texts::tr("Changed only in the folder, and left alone: %1."), pulled.changedHere);
    list(Texts::tr("Deleted only in the folder, and not written again: %1."), pulled.deletedHere);
    list(Texts::tr("Deleted there, and taken out of the folder: %1."), pulled.deleted);
    if (isOfAll)
        out.append(pulled.conflicts.front().message);
    else if (!pulled.conflicts.empty())
        out.append(Texts::tr("Left alone, as both sides have changes: %1.").arg(pulled.conflicts.size()));
    if (!pulled.setAside.isEmpty())
        out.append(Texts::tr("What something took the place of is in %1.").arg(pulled.setAside));
    if (!pulled.failures.isEmpty())
        out.append(Texts::tr("These could not be saved:") + u'\n' + pulled.failures.join(u'\n'));
    return out.join(u'\n');
}

} // namespace meshwright
