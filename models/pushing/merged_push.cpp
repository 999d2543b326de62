// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/pushing/merged_push.h"

#include "models/pushing/merging_into_folder.h"

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const Carried* thingIn(const MeshContents& contents, const ResourceKey& key)
{
    const auto found =
        std::ranges::find_if(contents, [&](const Carried& one) { return keyOf(one.id) == key; });
    return found == contents.end() ? nullptr : &*found;
}

/// The plan with what was merged in it, and with what stays as it is.
std::vector<PlanItem> planWith(const PlannedPush& planned, const MergingIntoFolder& merging,
                               const std::set<ResourceKey>& mine)
{
    std::vector<PlanItem> out = withMine(planned, merging.here(), mine, merging.merged());
    for (PlanItem& item : out)
        if (const auto why = merging.refused().find(keyOf(item.id)); why != merging.refused().end())
            item.conflict = why->second;
    return out;
}

} // namespace

Pushed carryChosen(Meshes& target, const PlannedPush& planned, const FolderSource& source,
                   const TransferChoice& choice, const std::optional<Place>& folder, const CallWatch& watch)
{
    if (!folder || choice.merged.empty())
        return carryAndTake(target, withMine(planned, source, choice.mine), planned.base, planned.there.id,
                            folder, choice.theirs, watch);
    // Tags that only they have changed stay there: a push leaves them alone.
    MergingIntoFolder merging(source, planned.base, *folder, {planned.rules.faultOf, false, watch.stop});
    for (const ResourceKey& key : choice.merged) {
        const Carried* const there = thingIn(planned.there.contents, key);
        merging.merge(key, there ? &there->description : nullptr);
    }
    const QString aside = merging.write();
    Pushed pushed = carryAndTake(target, planWith(planned, merging, choice.mine), planned.base,
                                 planned.there.id, folder, choice.theirs, watch);
    if (!aside.isEmpty())
        pushed.setAside = pushed.setAside.isEmpty() ? aside : aside + u", "_s + pushed.setAside;
    return pushed;
}

} // namespace meshwright
