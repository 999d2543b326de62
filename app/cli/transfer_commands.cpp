// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/open_target.h"
#include "models/items/node_fault.h"
#include "models/json/json.h"
#include "models/meshes/field_changes.h"
#include "models/meshes/folder/prepare_folder.h"
#include "models/meshes/transfer/folder_source.h"
#include "models/meshes/transfer/pull.h"
#include "models/meshes/transfer/push.h"

#include <algorithm>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

const char* nameOf(PlanItem::Action action)
{
    switch (action) {
    case PlanItem::Action::Create:
        return "create";
    case PlanItem::Action::Update:
        return "update";
    case PlanItem::Action::Same:
        return "same";
    case PlanItem::Action::ChangedThere:
        return "changed-there";
    case PlanItem::Action::OnlyThere:
        break;
    }
    return "only-there";
}

json idJson(const ResourceId& id)
{
    json out{{"kind", resourceOf(id.kind).wrapper}, {"name", id.name}};
    if (!id.parent.empty())
        out[resourceOf(*resourceOf(id.kind).parent).wrapper] = id.parent;
    return out;
}

json idsJson(const std::vector<ResourceId>& ids)
{
    json list = json::array();
    for (const ResourceId& id : ids)
        list.push_back(idJson(id));
    return list;
}

/// What becomes another, field by field; a tag by its key.
json changesJson(const PlanItem& item)
{
    json list = json::array();
    for (const FieldChange& change : fieldChanges(item.before, item.after)) {
        json& line = list.emplace_back(json{{"pointer", change.at.string().toStdString()}});
        if (change.tag)
            line["tag"] = *change.tag;
        if (change.before)
            line["before"] = *change.before;
        if (change.after)
            line["after"] = *change.after;
    }
    return list;
}

json planJson(const std::vector<PlanItem>& plan)
{
    json list = json::array();
    for (const PlanItem& item : plan) {
        json& line = list.emplace_back(idJson(item.id));
        line["action"] = nameOf(item.action);
        if (item.action == PlanItem::Action::Update && !item.before.is_null())
            line["changes"] = changesJson(item);
        if (!item.conflict.isEmpty())
            line["conflict"] = item.conflict.toStdString();
        if (!item.failure.isEmpty())
            line["failure"] = item.failure.toStdString();
        if (item.isOutstanding)
            line["outstanding"] = true;
        if (!item.owner.empty())
            line["owner"] = item.owner;
        if (!item.ownerThere.empty())
            line["ownerThere"] = item.ownerThere;
    }
    return list;
}

/// Says that @p answer is not of all, as something was in the way of everything.
void remarkBrokenOff(Answer& answer, const std::optional<Failure>& brokenOff)
{
    if (!brokenOff)
        return;
    answer.remarks.push_back(problem(*brokenOff));
    answer.remarks.push_back(note(u"It broke off there. What was done until then is printed, and stays; the "
                                  "same command goes on from there."_s));
    answer.exit = std::max(answer.exit, exitFor(*brokenOff));
}

/// Says how what was left alone can be settled.
void remarkConflicts(Answer& answer, std::size_t count, const QString& way)
{
    if (count > 0)
        answer.remarks.push_back(problem(code::conflict, way.arg(count)));
}

Answer told(const Pulled& pulled, const PullCall& call, const QString& folder)
{
    json conflicts = json::array();
    for (const PullConflict& conflict : pulled.conflicts) {
        json& line = conflicts.emplace_back(idJson(conflict.id));
        line["conflict"] = conflict.message.toStdString();
    }
    json failures = json::array();
    for (const QString& line : pulled.failures)
        failures.push_back(line.toStdString());
    Answer answer = printed({{"mesh", call.target.mesh},
                             {"folder", folder.toStdString()},
                             {"written", pulled.written},
                             {"same", pulled.same},
                             {"changedHere", idsJson(pulled.changedHere)},
                             {"deletedHere", idsJson(pulled.deletedHere)},
                             {"deleted", idsJson(pulled.deleted)},
                             {"conflicts", conflicts},
                             {"failures", failures},
                             {"setAside", pulled.setAside.toStdString()}});
    if (std::ranges::any_of(pulled.conflicts, &PullConflict::isOfAll))
        answer.remarks.push_back(problem(code::conflict, pulled.conflicts.front().message));
    remarkConflicts(
        answer, pulled.conflicts.size(),
        u"Left alone, as both sides have changes: %1. With --force what is there counts; the files "
        "are set aside."_s);
    if (!pulled.deletedHere.empty())
        answer.remarks.push_back(
            note(u"Deleted only in the folder, and not written again: %1. With --force they come back."_s.arg(
                pulled.deletedHere.size())));
    answer.exit = pulled.failures.isEmpty() && pulled.conflicts.empty() ? Fine : Errors;
    remarkBrokenOff(answer, pulled.brokenOff);
    return answer;
}

Answer told(const Pushed& pushed, const PushCall& call)
{
    const std::vector<PlanItem>& done = pushed.items;
    Answer answer = printed({{"mesh", call.target.mesh}, {"done", planJson(done)}});
    const auto conflicts =
        std::ranges::count_if(done, [](const PlanItem& item) { return !item.conflict.isEmpty(); });
    remarkConflicts(answer, static_cast<std::size_t>(conflicts),
                    u"Not pushed: %1. With --force what the folder says counts, where it can be read."_s);
    const bool isAll = conflicts == 0 &&
                       std::ranges::all_of(done, [](const PlanItem& item) { return item.failure.isEmpty(); });
    answer.exit = isAll ? Fine : Errors;
    remarkBrokenOff(answer, pushed.brokenOff);
    return answer;
}

} // namespace

Answer run(const PullCall& call)
{
    const Place place = folderPlace(call.folder);
    if (const auto ready = prepareFolder(place); !ready)
        return failed(ready.failure());
    PullRules rules;
    rules.force = call.force;
    const auto pulled = pull(*openTarget(call.target), meshOf(call.target), FolderMeshes(place), rules);
    return pulled ? told(*pulled, call, place.location) : failed(pulled.failure());
}

Answer run(const PushCall& call)
{
    const QString folder = folderPlace(call.folder).location;
    const auto source = readSource(folder, call.target.mesh);
    if (!source)
        return failed(source.failure());
    const auto target = openTarget(call.target);
    const auto there = readTarget(*target, meshOf(call.target));
    if (!there)
        return failed(there.failure());
    MeshBase base = baseFor(source->base, *there);
    PushRules rules;
    rules.meshOwner = call.target.owner;
    rules.force = call.force;
    rules.faultOf = faultOf;
    std::vector<PlanItem> plan = planPush(source->contents, *there, base, rules);
    if (call.planOnly) {
        Answer answer = printed({{"mesh", call.target.mesh}, {"plan", planJson(plan)}});
        answer.exit = isAnythingToDo(plan) ? Errors : Fine;
        return answer;
    }
    Remembering memory(folder, call.target.mesh, base);
    const Pushed pushed = carryOut(std::move(plan), *target, base, {}, [&memory] { memory.learned(); });
    const auto forgotten = memory.end();
    Answer answer = told(pushed, call);
    if (forgotten) // the push is done all the same
        answer.remarks.push_back(
            note(u"The folder cannot remember this push, so that later ones may ask more: %1"_s.arg(
                forgotten->message)));
    return answer;
}

} // namespace meshwright::cli
