// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/described_node.h"
#include "app/cli/place_options.h"
#include "models/json/json.h"
#include "models/meshes/references.h"
#include "models/meshes/transfer/contents.h"

#include <optional>
#include <string>
#include <utility>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* deleteHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Deletes a virtual node and prints what it was, so that create can bring it back.\n"
                  "Refused while a route targets it or a virtual service has it as its provider, and\n"
                  "while its tags cannot be read.\n\n"
                  "Usage:\n  meshwright-cli delete [WHERE] --mesh MESH [--force] --yes-delete NAME\n\n"
                  "  --force   ask for it without looking who uses it, and also without its tags\n");

constexpr Option deleteOptions[] = {{"yes-delete"_L1}, {"force"_L1}};

/// `meshwright-cli delete --yes-delete NAME`
struct DeleteCall
{
    Target target;
    std::string node;
    bool force = false;
};

/// Who uses @p node, so that it cannot be deleted; nullopt when nobody does.
std::optional<Failure> usersOf(Meshes& meshes, const NodeId& node)
{
    const auto references = readReferences(meshes, node.mesh);
    if (!references) {
        Failure failure = references.failure();
        failure.message =
            Texts::tr("Nothing was deleted: who uses it could not be read. %1 With --force it is asked for "
                      "without looking.")
                .arg(failure.message);
        return failure;
    }
    const NodeUses uses = usesOf(node.name, *references);
    return uses.direct.empty() ? std::nullopt : std::optional(inUse(node.name, uses.direct));
}

/// Why @p node, whose tags are not known, is not deleted: what is printed of it could not bring them back.
Failure keptForItsTags(Failure failure)
{
    failure.message =
        Texts::tr("Nothing was deleted: its tags cannot be read, and what is printed would be without them. "
                  "%1 With --force it is deleted all the same.")
            .arg(failure.message);
    return failure;
}

/// Deletes @p node. The failure says whether it is there still: an endpoint tells, a folder is looked into.
std::optional<Failure> gone(Meshes& meshes, const NodeId& node, PlaceKind where)
{
    const Outcome<json> deleted = meshes.deleteNode(node);
    if (deleted)
        return {};
    Failure failure = deleted.failure();
    if (where != PlaceKind::Folder || exitFor(failure) != Trouble)
        return failure;
    const Outcome<json> now = meshes.describe(nodeAsResource(node));
    if (!now && isNotThere(now.failure()))
        return {};
    failure.message =
        (now ? Texts::tr("%1 It is still there: nothing was deleted.")
             : Texts::tr("%1 Whether it was deleted is not known: list the virtual nodes to see."))
            .arg(failure.message);
    return failure;
}

Answer run(const DeleteCall& call)
{
    const auto meshes = openTarget(call.target);
    const NodeId id{meshOf(call.target), call.node};
    Outcome<Described> node = meshes->describeFully(nodeAsResource(id));
    if (!node)
        return failed(node.failure());
    if (node->tagsProblem && !call.force)
        return failed(keptForItsTags(*node->tagsProblem));
    if (const auto inTheWay = call.force ? std::nullopt : usersOf(*meshes, id))
        return failed(*inTheWay);
    if (const auto failure = gone(*meshes, id, call.target.place.kind))
        return failed(*failure);
    json& description = node->description;
    description[nodeResource.wrapper]["status"] = {{"status", "DELETED"}};
    Answer answer = describedNode(withoutEmptyTags(std::move(description)));
    if (node->tagsProblem)
        answer.remarks.push_back(note(
            Texts::tr("It was deleted. Its tags could not be read, so they are not in what is printed: %1")
                .arg(node->tagsProblem->message)));
    return answer;
}

Understood understandDelete(const QCommandLineParser& words)
{
    if (const auto wrong = wrongInPlace(
            words, {.argument = "NAME"_L1,
                    .mesh = true,
                    .option = "yes-delete"_L1,
                    .withoutOption = QT_TRANSLATE_NOOP(
                        "Meshwright", "Nothing was deleted. To delete, say --yes-delete as well.")}))
        return *wrong;
    return [call = DeleteCall{targetIn(words), words.positionalArguments().first().toStdString(),
                              words.isSet(u"force"_s)}] { return run(call); };
}

} // namespace

constinit const Command deleteCommand{
    .name = "delete"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "delete one: --yes-delete NAME"),
    .help = deleteHelp,
    .options = deleteOptions,
    .worksInPlace = true,
    .deed = QT_TRANSLATE_NOOP("Meshwright", "The virtual node was deleted."),
    .understand = understandDelete,
};

} // namespace meshwright::cli
