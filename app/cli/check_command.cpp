// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/common_options.h"
#include "app/cli/found_files.h"
#include "app/cli/report.h"
#include "models/formats/check_files.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* checkHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Reports everything wrong with the virtual nodes in files and folders.\n"
                  "\n"
                  "Usage:\n"
                  "  meshwright-cli check [--format text|json|sarif] PATH…|-\n"
                  "\n"
                  "  PATH    a file; or a folder, in which every *.json is checked, subfolders\n"
                  "          included, hidden ones left out\n"
                  "  -       standard input\n"
                  "\n"
                  "Options:\n"
                  "  -f, --format FORMAT\n"
                  "          text   a line each: path:line:column: error: what is wrong [rule]\n"
                  "          json   for programs; each issue with its JSON pointer; what cannot\n"
                  "                 be read as JSON on standard error\n"
                  "          sarif  SARIF 2.1.0, for code review and continuous integration\n"
                  "  -h, --help\n"
                  "          this text\n"
                  "\n"
                  "Errors would be refused or cannot work; warnings are accepted and work badly;\n"
                  "hints are good to know.\n"
                  "\n"
                  "Examples:\n"
                  "  meshwright-cli check orders.json\n"
                  "  meshwright-cli check --format sarif mesh/ > report.sarif\n"
                  "  aws appmesh describe-virtual-node --mesh-name shop \\\n"
                  "      --virtual-node-name orders | meshwright-cli check -\n"
                  "\n"
                  "Exit codes:\n"
                  "  0  no errors (there may be warnings and hints)\n"
                  "  1  at least one node has errors\n"
                  "  2  a path cannot be read, or the call is wrong\n");

/// `meshwright-cli check`
struct CheckCall
{
    ReportFormat format = ReportFormat::Text;
    QStringList paths; ///< files, folders, or "-" for standard input; at least one
};

Answer run(const CheckCall& call)
{
    const FoundFiles found = filesAt(call.paths);
    std::vector<CheckedFile> files;
    checkFiles(found.paths, found.streams, [&files](CheckedFile file) { files.push_back(std::move(file)); });
    for (const QString& error : found.errors)
        files.push_back({{}, error, {}, {}});

    Answer out;
    out.output = report(files, call.format);
    for (const QString& text : found.notes)
        out.remarks.push_back(note(text));
    for (const CheckedFile& file : files) {
        if (!file.error.isEmpty())
            out.remarks.push_back(problem(code::notReadable, file.error));
        out.exit = std::max(out.exit, !file.error.isEmpty()    ? Trouble
                                      : tally(file).errors > 0 ? Errors
                                                               : Fine);
    }
    return out;
}

/// The format that @p words name; it is one of check's.
ReportFormat formatIn(const QCommandLineParser& words)
{
    const QString name = words.value(u"format"_s);
    return name == "json"_L1    ? ReportFormat::Json
           : name == "sarif"_L1 ? ReportFormat::Sarif
                                : ReportFormat::Text;
}

Understood understandCheck(const QCommandLineParser& words)
{
    if (const auto wrong = wrongValue(words, {u"text"_s, u"json"_s, u"sarif"_s}))
        return *wrong;
    if (words.positionalArguments().isEmpty())
        return Wrong{Texts::tr("Nothing to check. Name files or folders, or - for standard input.")};
    return [call = CheckCall{formatIn(words), words.positionalArguments()}] { return run(call); };
}

} // namespace

constinit const Command checkCommand{
    .name = "check"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "report everything wrong with the nodes in files and folders"),
    .usage = u"[--format text|json|sarif] PATH…|-",
    .help = checkHelp,
    .understand = understandCheck,
};

} // namespace meshwright::cli
