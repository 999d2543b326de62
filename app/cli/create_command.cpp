// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/described_node.h"
#include "app/cli/own_errors.h"
#include "app/cli/place_options.h"
#include "models/acceptance/acceptance.h"
#include "models/inventory/inventory.h"
#include "models/json/json.h"
#include "models/words/unknown_words.h"

#include <utility>
#include <vector>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* createHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Creates the virtual node of a file (the input of create-virtual-node, or describe\n"
                  "output) and prints its description. Refused while it has errors.\n\n"
                  "Usage:\n  meshwright-cli create [WHERE] [--force] FILE|-\n\n"
                  "  --force   send it in spite of errors\n");

constexpr Option createOptions[] = {{"force"_L1}};

/// `meshwright-cli create`
struct CreateCall
{
    Target target;
    QString path; ///< a file, or "-" for standard input
    bool force = false;
};

/// The file @p path, checked, with what is accepted of it left out.
CheckedFile checkedFor(const QString& path)
{
    std::vector<FilePart> parts(1);
    parts.front().files.push_back(checkFile(path));
    Inventory read = inventoryOf(std::move(parts), false, Checking::Reading);
    markAccepted(read);
    CheckedFile& out = read.files.front();
    for (CheckedResource& one : out.found)
        std::erase_if(one.issues, [](const LocatedIssue& found) { return found.accepted.has_value(); });
    return std::move(out);
}

Answer run(const CreateCall& call)
{
    const CheckedFile file = checkedFor(call.path);
    if (!file.error.isEmpty())
        return refused(Trouble, {}, code::notReadable, file.error);
    std::vector<Remark> issues = issuesIn(file);
    if (file.resources.size() != 1 || file.resources.front().kind != Kind::VirtualNode)
        return refused(Errors, std::move(issues), notOneNodeCode,
                       Texts::tr("Nothing was created: the file has to hold one virtual node."));
    if (ownErrors(file) > 0 && !call.force)
        return refused(
            Errors, std::move(issues), hasErrorsCode,
            Texts::tr("Nothing was created. Mend the errors, or send it in spite of them with --force."));
    json input = file.resources.front().input;
    if (const QString unknown = unknownWords(input); !unknown.isEmpty())
        return refused(Errors, std::move(issues), hasErrorsCode,
                       Texts::tr("Nothing was created.") + u' ' + unknown);
    if (!call.target.mesh.empty())
        input["meshName"] = call.target.mesh;
    if (!call.target.owner.empty())
        input["meshOwner"] = call.target.owner;
    const Outcome<json> created = openTarget(call.target)->createNode(input);
    if (!created)
        return failed(created.failure(), std::move(issues));
    Answer answer = describedNode(*created);
    answer.remarks = std::move(issues);
    return answer;
}

Understood understandCreate(const QCommandLineParser& words)
{
    if (const auto wrong = wrongInPlace(words, {.argument = "FILE"_L1}))
        return *wrong;
    return [call = CreateCall{targetIn(words), words.positionalArguments().first(),
                              words.isSet(u"force"_s)}] { return run(call); };
}

} // namespace

constinit const Command createCommand{
    .name = "create"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "create a virtual node in a place"),
    .help = createHelp,
    .options = createOptions,
    .worksInPlace = true,
    .deed = QT_TRANSLATE_NOOP("Meshwright", "The virtual node was created."),
    .understand = understandCreate,
};

} // namespace meshwright::cli
