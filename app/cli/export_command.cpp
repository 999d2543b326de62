// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/common_options.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/text/for_terminal.h"

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr QStringView exportHelp =
    uR"(Prints a virtual node as create-virtual-node takes it: keys sorted, two blanks,
nothing added and nothing dropped. What the service adds to its answers
(metadata, status) is left behind.

Usage:
  meshwright-cli export PATH|- [-o FILE|-] [--force] [--format text|json]

  PATH    a file with one node: the input of create-virtual-node, the output of
          describe-virtual-node, or a spec alone
  -       standard input

Options:
  -o, --output FILE
          write to FILE instead, whole or not at all; - is standard output
  -f, --format FORMAT
          text or json: how errors and warnings are told
  --force
          export in spite of errors; the AWS CLI or the service will refuse it
  -h, --help
          this text

Errors and warnings go to standard error.

Examples:
  meshwright-cli export described.json -o orders.json
  aws appmesh create-virtual-node --cli-input-json file://orders.json

Exit codes:
  0  exported
  1  the node has errors and was not exported
  2  a path cannot be read or written, or the call is wrong
)";

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
                       u"Nothing was exported: there is no virtual node to export."_s);
    if (file.nodes.size() > 1)
        return refused(
            Errors, {}, notOneNodeCode,
            u"Nothing was exported: %1 holds %2 nodes, and one is exported at a time. Put the one you want "
            "into a file of its own."_s.arg(call.path, QString::number(file.nodes.size())));
    if (tally(file).errors > 0 && !call.force)
        return refused(Errors, std::move(issues), hasErrorsCode,
                       u"Nothing was exported. Mend the errors, or export in spite of them with --force."_s);
    return written(call, file.nodes.front().input, std::move(issues));
}

Understood understandExport(const QCommandLineParser& words)
{
    if (const auto wrong = wrongValue(words))
        return *wrong;
    const QStringList paths = words.positionalArguments();
    if (paths.isEmpty())
        return Wrong{u"Nothing to export. Name a file, or - for standard input."_s};
    if (paths.size() > 1)
        return Wrong{u"One file is exported at a time, not %1."_s.arg(paths.size())};
    return [call = ExportCall{paths.first(), words.value(u"output"_s), words.isSet(u"force"_s)}] {
        return run(call);
    };
}

} // namespace

constinit const Command exportCommand{
    .name = "export"_L1,
    .summary = u"print a node as create-virtual-node takes it",
    .usage = u"PATH|- [-o FILE] [--force]",
    .help = exportHelp,
    .options = exportOptions,
    .understand = understandExport,
};

} // namespace meshwright::cli
