// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/open_target.h"
#include "models/document/json.h"
#include "models/items/node_fault.h"
#include "models/meshes/field_changes.h"
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
        if (!item.owner.empty())
            line["owner"] = item.owner;
        if (!item.ownerThere.empty())
            line["ownerThere"] = item.ownerThere;
    }
    return list;
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
                             {"deleted", idsJson(pulled.deleted)},
                             {"conflicts", conflicts},
                             {"failures", failures},
                             {"setAside", pulled.setAside.toStdString()}});
    remarkConflicts(
        answer, pulled.conflicts.size(),
        u"Left alone, as both sides have changes: %1. With --force what is there counts; the files "
        "are set aside."_s);
    answer.exit = pulled.failures.isEmpty() && pulled.conflicts.empty() ? Fine : Errors;
    return answer;
}

Answer told(const std::vector<PlanItem>& done, const PushCall& call)
{
    Answer answer = printed({{"mesh", call.target.mesh}, {"done", planJson(done)}});
    const auto conflicts =
        std::ranges::count_if(done, [](const PlanItem& item) { return !item.conflict.isEmpty(); });
    remarkConflicts(answer, static_cast<std::size_t>(conflicts),
                    u"Not pushed: %1. With --force what the folder says counts, where it can be read."_s);
    const bool isAll = conflicts == 0 &&
                       std::ranges::all_of(done, [](const PlanItem& item) { return item.failure.isEmpty(); });
    answer.exit = isAll ? Fine : Errors;
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
    const auto done = carryOut(std::move(plan), *target, base);
    const auto forgotten = remember(folder, call.target.mesh, base);
    if (!done)
        return failed(done.failure());
    Answer answer = told(*done, call);
    if (forgotten) // the push is done all the same
        answer.remarks.push_back(
            note(u"The folder cannot remember this push, so that later ones may ask more: %1"_s.arg(
                forgotten->message)));
    return answer;
}

} // namespace meshwright::cli
