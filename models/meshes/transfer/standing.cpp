// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/standing.h"

#include "models/text/tr.h"

namespace meshwright {

namespace {

QString unclearWords(const Metadata& here, const Metadata& there)
{
    if (here.arn == there.arn && here.version && there.version && here.version != there.version)
        return tr("It was changed there since the file was saved (version %1 then, %2 now), and nothing tells "
                  "whether it was changed here.")
            .arg(*here.version)
            .arg(*there.version);
    return tr("It differs there, and nothing tells which of the two was made from the other.");
}

bool isSame(const Side& here, const Side& there)
{
    return here.spec == there.spec && (!here.tags || !there.tags || here.tags == there.tags);
}

bool isChangedHere(const Side& here, const Agreed& before)
{
    return here.spec != before.kept || (here.tags && here.tags != before.tags);
}

bool isChangedThere(const Side& there, const Agreed& before)
{
    return there.spec != before.served || (there.tags && there.tags != before.tags);
}

} // namespace

Standing compare(const Side* here, const Side* there, const Agreed* before, bool cameFromThere)
{
    if (!here && (!before || before->served.empty()))
        return Standing::NewThere; // also what went there, and came back
    if (!here)
        return there && isChangedThere(*there, *before) ? Standing::GoneHereChangedThere : Standing::GoneHere;
    if (!there) {
        if (before && before->served.empty())
            return Standing::NewHere; // it went, and a person wants it here all the same
        if (before)
            return isChangedHere(*here, *before) ? Standing::GoneThereChangedHere : Standing::GoneThere;
        return cameFromThere ? Standing::GoneThereChangedHere : Standing::NewHere;
    }
    if (isSame(*here, *there))
        return Standing::Same;
    if (!before)
        return isSameState(here->metadata, there->metadata) ? Standing::ChangedHere : Standing::Unclear;
    const bool byUs = isChangedHere(*here, *before);
    const bool byThem = isChangedThere(*there, *before);
    if (byUs && byThem)
        return Standing::ChangedBoth;
    if (byUs || byThem)
        return byUs ? Standing::ChangedHere : Standing::ChangedThere;
    return Standing::Same;
}

QString conflictWords(Standing standing, const Side* here, const Side* there)
{
    switch (standing) {
    case Standing::ChangedBoth:
        return tr("It was changed here and there since they last were the same.");
    case Standing::Unclear:
        return unclearWords(here->metadata, there->metadata);
    case Standing::GoneHereChangedThere:
        return tr("It was deleted here, and changed there since.");
    case Standing::GoneThere:
        return tr("It was deleted there since.");
    case Standing::GoneThereChangedHere:
        return tr("It was deleted there since, and here it may have been changed.");
    default:
        return {};
    }
}

} // namespace meshwright
