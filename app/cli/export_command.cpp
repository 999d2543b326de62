// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/common_options.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/json/json_type.h"
#include "models/text/for_terminal.h"

#include <string>
#include <utility>
#include <vector>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* exportHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Prints a virtual node as create-virtual-node takes it: keys sorted, two blanks,\n"
                  "nothing added and nothing dropped. What the service adds to its answers\n"
                  "(metadata, status) is left behind.\n"
                  "\n"
                  "Usage:\n"
                  "  meshwright-cli export PATH|- [-o FILE|-] [--force] [--format text|json]\n"
                  "\n"
                  "  PATH    a file with one node: the input of create-virtual-node, the output of\n"
                  "          describe-virtual-node, or a spec alone\n"
                  "  -       standard input\n"
                  "\n"
                  "Options:\n"
                  "  -o, --output FILE\n"
                  "          write to FILE instead, whole or not at all; - is standard output\n"
                  "  -f, --format FORMAT\n"
                  "          text or json: how errors and warnings are told\n"
                  "  --force\n"
                  "          export in spite of errors; the AWS CLI or the service will refuse it\n"
                  "  -h, --help\n"
                  "          this text\n"
                  "\n"
                  "Errors and warnings go to standard error.\n"
                  "\n"
                  "Examples:\n"
                  "  meshwright-cli export described.json -o orders.json\n"
                  "  aws appmesh create-virtual-node --cli-input-json file://orders.json\n"
                  "\n"
                  "Exit codes:\n"
                  "  0  exported\n"
                  "  1  the node has errors and was not exported\n"
                  "  2  a path cannot be read or written, or the call is wrong\n");

constexpr Option exportOptions[] = {{"output"_L1, "FILE"_L1, "o"_L1}, {"force"_L1}};

/// `meshwright-cli export`
struct ExportCall
{
    QString path;   ///< a file, or "-" for standard input
    QString output; ///< empty: standard output
    bool force = false;
};

Answer written(const ExportCall& call, const json& node, std::vector<Remark> remarks)
{
    std::string text = jsonForTerminal(exportText(node));
    if (call.output.isEmpty() || call.output == "-"_L1)
        return {Fine, std::move(text), std::move(remarks)};
    if (const auto error = writeFile(call.output, QByteArray::fromStdString(text)))
        return refused(Trouble, std::move(remarks), code::notWritable, *error);
    return {Fine, {}, std::move(remarks)};
}

Answer run(const ExportCall& call)
{
    const CheckedFile file = checkFile(call.path);
    if (!file.error.isEmpty())
        return refused(Trouble, {}, code::notReadable, file.error);
    std::vector<Remark> issues = issuesIn(file, file.nodes.empty());
    if (file.nodes.empty())
        return refused(Errors, std::move(issues), notOneNodeCode,
                       Texts::tr("Nothing was exported: there is no virtual node to export."));
    if (file.nodes.size() > 1)
        return refused(
            Errors, {}, notOneNodeCode,
            Texts::tr(
                "Nothing was exported: %1 holds %n nodes, and one is exported at a time. Put the one you want "
                "into a file of its own.",
                nullptr, static_cast<int>(file.nodes.size()))
                .arg(call.path));
    if (tally(file).errors > 0 && !call.force)
        return refused(
            Errors, std::move(issues), hasErrorsCode,
            Texts::tr("Nothing was exported. Mend the errors, or export in spite of them with --force."));
    return written(call, file.nodes.front().input, std::move(issues));
}

Understood understandExport(const QCommandLineParser& words)
{
    if (const auto wrong = wrongValue(words))
        return *wrong;
    const QStringList paths = words.positionalArguments();
    if (paths.isEmpty())
        return Wrong{Texts::tr("Nothing to export. Name a file, or - for standard input.")};
    if (paths.size() > 1)
        return Wrong{
            Texts::tr("One file is exported at a time, not %n.", nullptr, static_cast<int>(paths.size()))};
    return [call = ExportCall{paths.first(), words.value(u"output"_s), words.isSet(u"force"_s)}] {
        return run(call);
    };
}

} // namespace

constinit const Command exportCommand{
    .name = "export"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "print a node as create-virtual-node takes it"),
    .usage = u"PATH|- [-o FILE] [--force]",
    .help = exportHelp,
    .options = exportOptions,
    .understand = understandExport,
};

} // namespace meshwright::cli
