// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments_given.h"
#include "app/cli/commands.h"
#include "app/cli/common_options.h"
#include "app/cli/exported_files.h"
#include "app/cli/output_clash.h"
#include "app/cli/own_errors.h"
#include "models/acceptance/acceptance.h"
#include "models/files/read_file.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/formats/parse.h"
#include "models/formats/unknowns.h"
#include "models/inventory/fill.h"
#include "models/inventory/inventory_words.h"
#include "models/json/json_type.h"
#include "models/text/for_terminal.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* exportHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Prints a resource as the AWS CLI takes it to create it: keys sorted, two blanks,\n"
                  "nothing added and nothing dropped. What the API does not have (metadata,\n"
                  "status, a podSelector) is left behind.\n"
                  "\n"
                  "Usage:\n"
                  "  meshwright-cli export PATH…|- [--name NAME] [--kind KIND] [-o FILE|-]\n"
                  "  meshwright-cli export --all PATH…|- [--kind KIND] [-o FOLDER]\n"
                  "\n"
                  "  PATH    a file or folder in any format that check reads: inputs and answers of\n"
                  "          the AWS CLI, CloudFormation, Kubernetes, Terraform, …\n"
                  "  -       standard input\n"
                  "\n"
                  "Options:\n"
                  "  --all   every resource of every kind, as a list of {kind, path, input}; with -o\n"
                  "          a file each\n"
                  "  --kind KIND\n"
                  "          of this kind: mesh, virtualNode (without --all, when nothing is said),\n"
                  "          virtualService, virtualRouter, route, virtualGateway or gatewayRoute\n"
                  "  --name NAME\n"
                  "          the one with this name\n"
                  "  --arg NAME=VALUE\n"
                  "          the value of a variable or parameter that is left open; several times\n"
                  "          for several\n"
                  "  -o, --output FILE\n"
                  "          write to FILE instead, whole or not at all; - is standard output. The\n"
                  "          FOLDER of --all lies beside what is read, not in it\n"
                  "  -f, --format FORMAT\n"
                  "          text or json: how errors and warnings are told\n"
                  "  --force\n"
                  "          export in spite of errors; the AWS CLI or the service will refuse it\n"
                  "  -h, --help\n"
                  "          this text\n"
                  "\n"
                  "Errors and warnings go to standard error. Only errors of a resource itself keep it\n"
                  "from being exported, not those of its mesh, nor what .meshwright.json accepts.\n"
                  "\n"
                  "Examples:\n"
                  "  meshwright-cli export described.json -o orders.json\n"
                  "  meshwright-cli export mesh.template.yaml --name orders --arg Stage=prod\n"
                  "  meshwright-cli export --all manifests/ -o inputs\n"
                  "\n"
                  "Exit codes:\n"
                  "  0  exported\n"
                  "  1  a resource has errors and nothing was exported\n"
                  "  2  a path cannot be read or written, or the call is wrong\n");

constexpr Option exportOptions[] = {
    {"output"_L1, "FILE"_L1, "o"_L1}, {"force"_L1},           {"all"_L1},
    {"kind"_L1, "KIND"_L1},           {"name"_L1, "NAME"_L1}, {"arg"_L1, "NAME=VALUE"_L1}};

/// `meshwright-cli export`
struct ExportCall
{
    QStringList paths;        ///< files, folders, or "-" for standard input; at least one
    QString output;           ///< empty: standard output
    std::optional<Kind> kind; ///< nullopt: virtual nodes, or with all any
    QString name;             ///< empty: any
    Arguments arguments;
    bool all = false;
    bool force = false;
};

/// What is to be exported, and what there is to say about it.
struct Chosen
{
    std::vector<FoundResource> resources;
    std::vector<Remark> remarks;
    int errors = 0;
    bool isAnythingUnreadable = false;
};

bool isMeant(const ExportCall& call, const CheckedResource& found)
{
    const std::optional<Kind> kind = call.kind || call.all ? call.kind : Kind::VirtualNode;
    return found.kind && (!kind || found.kind == kind) &&
           (call.name.isEmpty() || call.name.toStdString() == found.name);
}

void choose(const ExportCall& call, CheckedFile file, Chosen& out)
{
    if (!file.error.isEmpty()) {
        out.isAnythingUnreadable = true;
        return out.remarks.push_back(problem(code::notReadable, file.error));
    }
    std::size_t next = 0; // resources stand behind what was found in the file itself
    for (const CheckedResource& found : file.found) {
        const bool isChosen = isMeant(call, found);
        for (const LocatedIssue& issue : found.issues)
            if ((isChosen || !found.kind) && !issue.accepted && issue.issue.severity != Severity::Hint) {
                out.remarks.push_back(issueIn(file.path, issue));
                out.errors += isOwnError(issue) ? 1 : 0;
            }
        if (!found.kind)
            continue;
        ResourceInFile& resource = file.resources[next++];
        if (isChosen)
            out.resources.push_back({file.path, std::move(resource)});
    }
}

/// What nobody knows in @p chosen, a sentence for each place.
std::vector<Remark> openPlaces(const Chosen& chosen)
{
    std::vector<Remark> out;
    for (const FoundResource& found : chosen.resources)
        for (const UnknownPlace& place : unknownsIn(found.resource.input))
            out.push_back(
                problem(hasErrorsCode,
                        Texts::tr("%1: the value of %2 at %3 is not known. Give it with --arg, or put "
                                  "it into the file.")
                            .arg(found.path, QString::fromStdString(place.written), place.at.string())));
    return out;
}

json listed(const std::vector<FoundResource>& resources)
{
    json out = json::array();
    for (const FoundResource& found : resources)
        out.push_back({{"kind", resourceOf(found.resource.kind).wrapper},
                       {"path", found.path.toStdString()},
                       {"input", found.resource.input}});
    return out;
}

/// Whether @p output is no standard output.
bool isFile(const QString& output)
{
    return !output.isEmpty() && output != "-"_L1;
}

Answer written(const ExportCall& call, const json& value, std::vector<Remark> remarks)
{
    std::string text = jsonForTerminal(exportText(value));
    if (!isFile(call.output))
        return {Fine, std::move(text), std::move(remarks)};
    if (const auto error = writeFile(call.output, QByteArray::fromStdString(text)))
        return refused(Trouble, std::move(remarks), code::notWritable, *error);
    return {Fine, {}, std::move(remarks)};
}

/// Whether nothing in the file @p path is lost with @p input in its place: no other resource, nothing that
/// the API does not have, and no comment.
bool saysOnly(const QString& path, const json& input)
{
    const FileBytes file = readFile(path, {.sort = FileSort::Regular});
    const Parsed parsed = parse(file.text());
    return file.error.isEmpty() && parsed.issues.empty() && parsed.value && *parsed.value == input;
}

Answer writtenAll(const ExportCall& call, Chosen chosen)
{
    if (!isFile(call.output))
        return written(call, listed(chosen.resources), std::move(chosen.remarks));
    if (const auto error = writeEach(chosen.resources, call.output, call.paths, call.force))
        return refused(Trouble, std::move(chosen.remarks), code::notWritable, *error);
    return {Fine, {}, std::move(chosen.remarks)};
}

/// Why not exactly one resource is there to be exported; nullopt when one is.
std::optional<QString> notOne(const ExportCall& call, std::size_t count)
{
    if (count == 1)
        return {};
    const QString kind = kindWords(call.kind.value_or(Kind::VirtualNode));
    if (count == 0)
        return call.name.isEmpty()
                   ? Texts::tr("Nothing was exported: there is no %1 to export.").arg(kind)
                   : Texts::tr("Nothing was exported: there is no %1 called %2.").arg(kind, call.name);
    return Texts::tr(
               "Nothing was exported: there are %n of the kind %1, and one is exported at a time. Name one "
               "with --name, or export --all.",
               nullptr, static_cast<int>(count))
        .arg(kind);
}

/// What is there, with what is accepted of it; what is wrong with an acceptance is for check to say.
Inventory inventoryFor(const ExportCall& call)
{
    Inventory out = inventoryAt(call.paths, {call.arguments, {}});
    const auto read = static_cast<std::ptrdiff_t>(out.files.size());
    markAccepted(out);
    out.files.erase(out.files.begin() + read, out.files.end());
    return out;
}

Answer run(const ExportCall& call)
{
    Chosen chosen;
    Inventory inventory = inventoryFor(call);
    for (const QString& words : toldWords(inventory.skipped))
        chosen.remarks.push_back(note(words));
    const bool isOverRead =
        !call.all && isFile(call.output) && filesRead(call.paths, inventory).contains(fileAt(call.output));
    for (CheckedFile& file : inventory.files)
        choose(call, std::move(file), chosen);
    if (chosen.isAnythingUnreadable)
        return {Trouble, {}, std::move(chosen.remarks)};
    if (const auto why = call.all ? std::nullopt : notOne(call, chosen.resources.size()))
        return refused(Errors, std::move(chosen.remarks), notOneNodeCode, *why);
    if (auto open = openPlaces(chosen); !open.empty() && !call.force)
        return refused(Errors, std::move(open), hasErrorsCode,
                       Texts::tr("Nothing was exported: not every value is known."));
    if (chosen.errors > 0 && !call.force)
        return refused(
            Errors, std::move(chosen.remarks), hasErrorsCode,
            Texts::tr("Nothing was exported. Mend the errors, or export in spite of them with --force."));
    if (call.all)
        return writtenAll(call, std::move(chosen));
    const json& input = chosen.resources.front().resource.input;
    if (isOverRead && !saysOnly(call.output, input))
        return refused(Trouble, std::move(chosen.remarks), code::notWritable, wasRead(call.output));
    return written(call, input, std::move(chosen.remarks));
}

Understood understandExport(const QCommandLineParser& words)
{
    if (const auto wrong = wrongValue(words))
        return *wrong;
    ExportCall call;
    call.paths = words.positionalArguments();
    call.output = words.value(u"output"_s);
    if (call.paths.isEmpty())
        return Wrong{Texts::tr("Nothing to export. Name files or folders, or - for standard input.")};
    call.kind = kindOfWrapper(words.value(u"kind"_s).toStdString());
    if (words.isSet(u"kind"_s) && !call.kind)
        return Wrong{Texts::tr("There is no kind \"%1\". The kinds are mesh, virtualNode, virtualService, "
                               "virtualRouter, route, virtualGateway and gatewayRoute.")
                         .arg(words.value(u"kind"_s))};
    const auto arguments = argumentsGiven(words);
    if (const auto* wrong = std::get_if<Wrong>(&arguments))
        return *wrong;
    call.arguments = std::get<Arguments>(arguments);
    call.name = words.value(u"name"_s);
    call.all = words.isSet(u"all"_s);
    call.force = words.isSet(u"force"_s);
    return [call = std::move(call)] { return run(call); };
}

} // namespace

constinit const Command exportCommand{
    .name = "export"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "print resources as the AWS CLI takes them"),
    .usage = u"PATH…|- [--all] [--name NAME] [-o FILE]",
    .help = exportHelp,
    .options = exportOptions,
    .understand = understandExport,
};

} // namespace meshwright::cli
