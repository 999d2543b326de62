// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/open_target.h"
#include "models/document/json.h"
#include "models/meshes/transfer.h"

#include <algorithm>

namespace meshwright::cli {

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
    case PlanItem::Action::OnlyThere:
        break;
    }
    return "only-there";
}

json planJson(const std::vector<PlanItem>& plan)
{
    json list = json::array();
    for (const PlanItem& item : plan) {
        json& line = list.emplace_back(json{{"action", nameOf(item.action)},
                                            {"kind", resourceOf(item.id.kind).wrapper},
                                            {"name", item.id.name}});
        if (!item.id.parent.empty())
            line[resourceOf(*resourceOf(item.id.kind).parent).wrapper] = item.id.parent;
        if (!item.failure.isEmpty())
            line["failure"] = item.failure.toStdString();
    }
    return list;
}

} // namespace

Answer run(const PullCall& call)
{
    const Place place = folderPlace(call.folder);
    if (const auto ready = prepareFolder(place); !ready)
        return failed(ready.failure());
    FolderMeshes folder(place);
    const auto saved = saveMesh(*openTarget(call.target), meshOf(call.target), folder);
    if (!saved)
        return failed(saved.failure());
    json failures = json::array();
    for (const QString& line : saved->failures)
        failures.push_back(line.toStdString());
    Answer answer = printed({{"mesh", call.target.mesh},
                             {"folder", place.location.toStdString()},
                             {"written", saved->written},
                             {"same", saved->same},
                             {"failures", failures}});
    answer.exit = saved->failures.isEmpty() ? Fine : Errors;
    return answer;
}

Answer run(const PushCall& call)
{
    FolderMeshes folder(folderPlace(call.folder));
    const auto source = readMesh(folder, {call.target.mesh});
    if (!source)
        return failed(source.failure());
    const auto target = openTarget(call.target);
    const auto there = readTarget(*target, meshOf(call.target));
    if (!there)
        return failed(there.failure());
    std::vector<PlanItem> plan = planPush(*source, *there, call.target.owner);
    if (call.planOnly)
        return printed({{"mesh", call.target.mesh}, {"plan", planJson(plan)}});
    const auto done = carryOut(std::move(plan), *target);
    if (!done)
        return failed(done.failure());
    Answer answer = printed({{"mesh", call.target.mesh}, {"done", planJson(*done)}});
    const bool isAll =
        std::ranges::all_of(*done, [](const PlanItem& item) { return item.failure.isEmpty(); });
    answer.exit = isAll ? Fine : Errors;
    return answer;
}

} // namespace meshwright::cli
