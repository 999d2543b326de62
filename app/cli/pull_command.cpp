// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/place_options.h"
#include "app/cli/transfer_answer.h"
#include "models/json/json.h"
#include "models/meshes/folder/prepare_folder.h"
#include "models/meshes/transfer/pull.h"

#include <algorithm>
#include <vector>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* pullHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Saves everything of a mesh into FOLDER, a folder place: mesh, virtual nodes, routers,\n"
                  "routes, services, gateways. What is there as it was is not read again; what only\n"
                  "FOLDER changed stays; what is deleted there goes; what was deleted only in FOLDER is\n"
                  "told and not written anew. What both changed is left alone, and the end is 1; so is a\n"
                  "mesh in FOLDER that is another and only has the same name. Files that something takes\n"
                  "the place of are set aside in .meshwright-replaced, in the folder of the mesh.\n\n"
                  "Usage:\n  meshwright-cli pull [WHERE] --mesh MESH [--force] FOLDER\n\n"
                  "  --force   what is there counts where both changed, or FOLDER has it no more\n");

constexpr Option pullOptions[] = {{"force"_L1}};

/// `meshwright-cli pull`: a mesh into a folder.
struct PullCall
{
    Target target;
    QString folder;
    bool force = false;
};

json idsJson(const std::vector<ResourceId>& ids)
{
    json list = json::array();
    for (const ResourceId& id : ids)
        list.push_back(idJson(id));
    return list;
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
        Texts::tr("Left alone, as both sides have changes: %n. With --force what is there counts; the files "
                  "are set aside.",
                  nullptr, static_cast<int>(pulled.conflicts.size())));
    if (!pulled.deletedHere.empty())
        answer.remarks.push_back(note(
            Texts::tr("Deleted only in the folder, and not written again: %n. With --force they come back.",
                      nullptr, static_cast<int>(pulled.deletedHere.size()))));
    answer.exit = pulled.failures.isEmpty() && pulled.conflicts.empty() ? Fine : Errors;
    remarkBrokenOff(answer, pulled.brokenOff);
    return answer;
}

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

Understood understandPull(const QCommandLineParser& words)
{
    if (const auto wrong = wrongInPlace(words, {.argument = "FOLDER"_L1, .mesh = true}))
        return *wrong;
    return [call = PullCall{targetIn(words), words.positionalArguments().first(), words.isSet(u"force"_s)}] {
        return run(call);
    };
}

} // namespace

constinit const Command pullCommand{
    .name = "pull"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "save a whole mesh into a folder"),
    .help = pullHelp,
    .options = pullOptions,
    .worksInPlace = true,
    .deed = QT_TRANSLATE_NOOP("Meshwright", "It was pulled as far as is told here."),
    .understand = understandPull,
};

} // namespace meshwright::cli
