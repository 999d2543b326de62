// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/place_options.h"
#include "app/cli/plan_problems.h"
#include "app/cli/transfer_answer.h"
#include "models/json/json.h"
#include "models/meshes/field_changes.h"
#include "models/meshes/transfer/folder_source.h"
#include "models/meshes/transfer/push.h"
#include "models/open/mesh_after_push.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* pushHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Makes a mesh at an endpoint like the one in FOLDER, a folder place: creates what is\n"
                  "missing and updates what differs. Nothing is deleted. What was changed only there stays\n"
                  "as it is, for the next pull. What was changed on both sides, or deleted there, and what\n"
                  "has errors, is left alone: the plan names it as conflict, and the end is 1. Tags\n"
                  "stay as they are where a file has no \"tags\"; \"tags\": [] takes all away. Errors that\n"
                  ".meshwright.json accepts above the files keep nothing back.\n\n"
                  "Usage:\n  meshwright-cli push [WHERE] --mesh MESH [--plan] [--force] FOLDER\n\n"
                  "  --plan    only print what would be done; 0 when nothing is to do, else 1. What the\n"
                  "            mesh would have against it follows, as check prints it, and hinders\n"
                  "            nothing\n"
                  "  --force   what FOLDER says counts, whatever was changed there or is wrong with it\n");

constexpr Option pushOptions[] = {{"plan"_L1}, {"force"_L1}};

/// `meshwright-cli push`: a mesh of a folder to an endpoint.
struct PushCall
{
    Target target;
    QString folder;
    bool planOnly = false;
    bool force = false;
};

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

Answer told(const Pushed& pushed, const PushCall& call)
{
    const std::vector<PlanItem>& done = pushed.items;
    Answer answer = printed({{"mesh", call.target.mesh}, {"done", planJson(done)}});
    const auto conflicts =
        std::ranges::count_if(done, [](const PlanItem& item) { return !item.conflict.isEmpty(); });
    remarkConflicts(
        answer, static_cast<std::size_t>(conflicts),
        Texts::tr("Not pushed: %n. With --force what the folder says counts, where it can be read.", nullptr,
                  static_cast<int>(conflicts)));
    const bool isAll = conflicts == 0 &&
                       std::ranges::all_of(done, [](const PlanItem& item) { return item.failure.isEmpty(); });
    answer.exit = isAll ? Fine : Errors;
    remarkBrokenOff(answer, pushed.brokenOff);
    return answer;
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
    rules.faultOf = faultsBut(acceptedIn(source->contents));
    std::vector<PlanItem> plan = planPush(source->contents, *there, base, rules);
    if (call.planOnly) {
        Answer answer = printed({{"mesh", call.target.mesh}, {"plan", planJson(plan)}});
        answer.exit = isAnythingToDo(plan) ? Errors : Fine;
        answer.remarks = problemsOfPlan(plan, source->contents, *there, *target);
        return answer;
    }
    Remembering memory(folder, call.target.mesh, base);
    const Pushed pushed = carryOut(std::move(plan), *target, base, {}, [&memory] { memory.learned(); });
    const auto forgotten = memory.end();
    Answer answer = told(pushed, call);
    if (forgotten) // the push is done all the same
        answer.remarks.push_back(
            note(Texts::tr("The folder cannot remember this push, so that later ones may ask more: %1")
                     .arg(forgotten->message)));
    return answer;
}

Understood understandPush(const QCommandLineParser& words)
{
    if (const auto wrong = wrongInPlace(words, {.argument = "FOLDER"_L1, .mesh = true}))
        return *wrong;
    return [call = PushCall{targetIn(words), words.positionalArguments().first(), words.isSet(u"plan"_s),
                            words.isSet(u"force"_s)}] { return run(call); };
}

} // namespace

constinit const Command pushCommand{
    .name = "push"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright",
                                 "bring a mesh of a folder up at an endpoint; --plan shows what it would do"),
    .help = pushHelp,
    .options = pushOptions,
    .worksInPlace = true,
    .deed = QT_TRANSLATE_NOOP("Meshwright", "It was pushed as far as is told here."),
    .lookOption = "plan"_L1,
    .understand = understandPush,
};

} // namespace meshwright::cli
