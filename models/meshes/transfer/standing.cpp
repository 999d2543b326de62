// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/standing.h"

#include "models/text/texts.h"

namespace meshwright {

namespace {

QString unclearWords(const Metadata& here, const Metadata& there)
{
    if (here.arn == there.arn && here.version && there.version && here.version != there.version)
        return Texts::
            tr("It was changed there since the file was saved (version %1 then, %2 now), and nothing tells "
               "whether it was changed here.")
                .arg(*here.version)
                .arg(*there.version);
    return Texts::tr("It differs there, and nothing tells which of the two was made from the other.");
}

Standing whose(bool isByUs, bool isByThem)
{
    if (isByUs && isByThem)
        return Standing::ChangedBoth;
    if (isByUs)
        return Standing::ChangedHere;
    return isByThem ? Standing::ChangedThere : Standing::Same;
}

/// Where nothing is remembered of a spec.
Standing byWhatTheFileNotes(const Side& here, const Side& there)
{
    return isSameState(here.metadata, there.metadata) ? Standing::ChangedHere : Standing::Unclear;
}

Standing ofSpec(const Side& here, const Side& there, const Agreed* before)
{
    if (here.spec == there.spec)
        return Standing::Same;
    return before ? whose(here.spec != before->kept, there.spec != before->served)
                  : byWhatTheFileNotes(here, there);
}

Standing ofTags(const Side& here, const Side& there, const Agreed* before)
{
    if (!here.tags || !there.tags || here.tags == there.tags)
        return Standing::Same;
    // Tagging changes neither the version nor the time, so what the file notes of them says nothing of tags.
    return before ? whose(here.tags != before->tags, there.tags != before->tags) : Standing::Unclear;
}

/// What two parts of one thing are together.
Standing together(const PartStandings& parts)
{
    const auto isAny = [&parts](Standing one) { return parts.spec == one || parts.tags == one; };
    for (const Standing undecided : {Standing::Unclear, Standing::ChangedBoth})
        if (isAny(undecided))
            return undecided;
    if (isAny(Standing::ChangedHere) && isAny(Standing::ChangedThere))
        return Standing::ChangedApart;
    return parts.spec == Standing::Same ? parts.tags : parts.spec;
}

/// Of what is only there; tags that nobody knew before are no change.
bool isChangedThere(const Side& there, const Agreed& before)
{
    return there.spec != before.served || (there.tags && before.tags && there.tags != before.tags);
}

/// Of what is only here.
bool isChangedHere(const Side& here, const Agreed& before)
{
    return here.spec != before.kept || (here.tags && here.tags != before.tags);
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
    return together(compareParts(*here, *there, before));
}

PartStandings compareParts(const Side& here, const Side& there, const Agreed* before)
{
    return {ofSpec(here, there, before), ofTags(here, there, before)};
}

QString conflictWords(Standing standing, const Side* here, const Side* there)
{
    switch (standing) {
    case Standing::ChangedBoth:
        return Texts::tr("It was changed here and there since they last were the same.");
    case Standing::Unclear:
        return unclearWords(here->metadata, there->metadata);
    case Standing::GoneHereChangedThere:
        return Texts::tr("It was deleted here, and changed there since.");
    case Standing::GoneThere:
        return Texts::tr("It was deleted there since.");
    case Standing::GoneThereChangedHere:
        return Texts::tr("It was deleted there since, and here it may have been changed.");
    default:
        return {};
    }
}

} // namespace meshwright
