// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/pushing/planned_push.h"

#include "models/json/json_type.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/transfer/pull.h"

#include <algorithm>
#include <map>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Says of each thing of which theirs was to count whether it does.
void noteTaken(Pushed& pushed, const Pulled& taken, const std::set<ResourceKey>& theirs)
{
    for (PlanItem& item : pushed.items) {
        if (!theirs.contains(keyOf(item.id)))
            continue;
        const QString begin = words(item.id) + ": "_L1;
        const auto failure = std::ranges::find_if(
            taken.failures, [&begin](const QString& line) { return line.startsWith(begin); });
        const auto conflict = std::ranges::find_if(taken.conflicts, [&item](const PullConflict& one) {
            return one.isOfAll || keyOf(one.id) == keyOf(item.id);
        });
        if (failure != taken.failures.end())
            item.conflict = failure->mid(begin.size());
        else if (conflict != taken.conflicts.end())
            item.conflict = conflict->message;
        else
            item.conflict.clear();
        item.isTaken = item.conflict.isEmpty();
        if (item.isTaken)
            item.action = PlanItem::Action::Same; // as it is there
    }
}

std::vector<ProblemAfterPush> problemsOf(const std::vector<PlanItem>& plan, const PlannedPush& planned,
                                         const FolderSource& source)
{
    if (std::ranges::none_of(plan, &PlanItem::isDue))
        return {};
    return problemsAfterPush(plan, source.contents, planned.there.contents, planned.known, planned.accepted);
}

} // namespace

Outcome<std::shared_ptr<const FolderSource>> sourceOf(Meshes& source, const MeshId& mesh,
                                                      const std::optional<Place>& folder,
                                                      const CallWatch& watch)
{
    auto out = std::make_shared<FolderSource>();
    if (folder) {
        Outcome<FolderSource> read = readSource(folder->location, mesh.name, watch);
        if (!read)
            return read.failure();
        *out = std::move(*read);
    } else {
        Outcome<MeshContents> contents = readMesh(source, mesh, watch);
        if (!contents)
            return contents.failure();
        out->contents = std::move(*contents);
    }
    return std::shared_ptr<const FolderSource>(std::move(out));
}

Outcome<std::shared_ptr<const PlannedPush>> planFor(const FolderSource& source, Meshes& target,
                                                    const std::string& mesh, const CallWatch& watch,
                                                    Faulty faulty)
{
    Outcome<TargetMesh> there = findTarget(target, mesh, watch);
    if (!there)
        return there.failure();
    auto out = std::make_shared<PlannedPush>();
    out->there = std::move(*there);
    out->base = baseFor(source.base, out->there.contents);
    out->rules.meshOwner = out->there.id.owner;
    out->accepted = acceptedIn(source.contents);
    const auto fault = faultsBut(out->accepted);
    if (faulty == Faulty::StaysBehind)
        out->rules.faultOf = [stop = watch.stop, fault](const Carried& thing, const json& input) {
            return stop.stop_requested() ? QString() : fault(thing, input);
        };
    out->items = planPush(source.contents, out->there.contents, out->base, out->rules);
    if (std::ranges::any_of(out->items,
                            [](const PlanItem& item) { return item.isDue() || item.canChoose; })) {
        out->known = knownBeforePush(target, out->items.front().id.mesh, out->there.contents, watch);
        out->problems = problemsOf(out->items, *out, source);
    }
    if (watch.stop.stop_requested())
        return stopped();
    if (faulty == Faulty::StaysBehind)
        out->rules.faultOf = fault;
    return std::shared_ptr<const PlannedPush>(std::move(out));
}

std::vector<PlanItem> withMine(const PlannedPush& planned, const FolderSource& source,
                               const std::set<ResourceKey>& mine, const std::set<ResourceKey>& merged)
{
    if (mine.empty() && merged.empty())
        return planned.items;
    const auto isChosen = [&](const ResourceId& id) {
        return mine.contains(keyOf(id)) || merged.contains(keyOf(id));
    };
    MeshContents chosen;
    for (const Carried& one : source.contents)
        if (one.id.kind == Kind::Mesh || isChosen(one.id))
            chosen.push_back(one); // the mesh tells where the others come from
    // That alone is planned once more: the rest is as it was.
    PushRules rules = planned.rules;
    rules.mine = mine;
    rules.merged = merged;
    std::map<ResourceKey, PlanItem> settled;
    for (PlanItem& item : planPush(chosen, planned.there.contents, planned.base, rules))
        if (isChosen(item.id))
            settled.insert_or_assign(keyOf(item.id), std::move(item));
    std::vector<PlanItem> out = planned.items;
    for (PlanItem& item : out)
        if (const auto found = settled.find(keyOf(item.id)); found != settled.end())
            item = found->second;
    return out;
}

std::vector<ProblemAfterPush> problemsWithMine(const PlannedPush& planned, const FolderSource& source,
                                               const std::set<ResourceKey>& mine)
{
    return mine.empty() ? planned.problems : problemsOf(withMine(planned, source, mine), planned, source);
}

Pushed carryAndTake(Meshes& target, const std::vector<PlanItem>& plan, MeshBase base, const MeshId& mesh,
                    const std::optional<Place>& folder, const std::set<ResourceKey>& theirs,
                    const CallWatch& watch)
{
    if (!folder)
        return carryOut(plan, target, base, watch);
    Remembering memory(folder->location, mesh.name, base);
    Pushed pushed = carryOut(plan, target, base, watch, [&memory] { memory.learned(); });
    pushed.forgotten = memory.end();
    if (pushed.brokenOff || theirs.empty())
        return pushed;
    PullRules rules;
    rules.theirs = theirs;
    rules.only = theirs;
    const auto taken = pull(target, mesh, FolderMeshes(*folder), rules, {watch.stop, {}});
    if (!taken) {
        pushed.brokenOff = taken.failure();
        return pushed;
    }
    pushed.brokenOff = taken->brokenOff;
    pushed.setAside = taken->setAside;
    if (!pushed.brokenOff)
        noteTaken(pushed, *taken, theirs);
    return pushed;
}

} // namespace meshwright
