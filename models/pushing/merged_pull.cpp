// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/pushing/merged_pull.h"

#include "models/meshes/folder/folder_meshes.h"
#include "models/pushing/merging_into_folder.h"
#include "models/text/texts.h"

#include <optional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Merges @p key with what @p from, whose mesh is @p mesh, has of it now; the answer is that.
std::optional<Side> mergeWith(Meshes& from, const MeshId& mesh, const ResourceKey& key,
                              MergingIntoFolder& merging, const std::stop_token& stop)
{
    const Carried* const here = merging.thing(key);
    if (!here) {
        merging.merge(key, nullptr);
        return {};
    }
    ResourceId id = here->id;
    id.mesh = mesh;
    const Outcome<Described> there = from.describeFully(id, {stop, {}});
    if (there) {
        merging.merge(key, &there->description);
        return sideOf(there->description, resourceOf(key.kind));
    }
    if (isNotThere(there.failure()))
        merging.merge(key, nullptr);
    else
        merging.refuse(key, there.failure().message);
    return {};
}

/// Says why of what was not merged, or not with what is there now.
void tellLeft(Pulled& pulled, const MergingIntoFolder& merging)
{
    for (PullConflict& one : pulled.conflicts)
        if (const auto why = merging.refused().find(keyOf(one.id)); why != merging.refused().end())
            one.message = why->second;
        else if (merging.merged().contains(keyOf(one.id)) && !one.there.is_null())
            one.message = Texts::tr("It was changed there once more meanwhile: what was merged into the file "
                                    "is what was there before. Merge it again.");
}

/// What is to be told of a pull that did nothing, after files were merged.
Pulled brokenOffBy(const Failure& failure)
{
    Pulled out;
    out.brokenOff = failure;
    return out;
}

} // namespace

Outcome<Pulled> pullMerged(Meshes& from, const MeshId& mesh, const Place& to, PullRules rules,
                           const std::set<ResourceKey>& merged, const CallWatch& watch)
{
    if (merged.empty())
        return pull(from, mesh, FolderMeshes(to), rules, watch);
    const CallWatch quiet{watch.stop, {}};
    Outcome<FolderSource> here = readSource(to.location, mesh.name, quiet);
    if (!here)
        return here.failure();
    const Outcome<json> itself = from.describe(meshAsResource(mesh), quiet);
    if (!itself)
        return itself.failure();
    MeshBase base = here->base.of(meshUid(*itself));
    MergingIntoFolder merging(std::move(*here), std::move(base), to, {{}, true, watch.stop});
    for (const ResourceKey& key : merged)
        if (auto theirs = mergeWith(from, mesh, key, merging, watch.stop))
            rules.merged.emplace(key, *std::move(theirs));
    const QString aside = merging.write();
    std::erase_if(rules.merged, [&](const auto& one) { return !merging.merged().contains(one.first); });
    Outcome<Pulled> pulled = pull(from, mesh, FolderMeshes(to), rules, watch);
    if (!pulled && aside.isEmpty())
        return pulled;
    if (!pulled)
        pulled = brokenOffBy(pulled.failure());
    tellLeft(*pulled, merging);
    if (!aside.isEmpty())
        pulled->setAside = pulled->setAside.isEmpty() ? aside : aside + u", "_s + pulled->setAside;
    return pulled;
}

} // namespace meshwright
