// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments_given.h"
#include "app/cli/commands.h"
#include "app/cli/common_options.h"
#include "app/cli/report.h"
#include "models/inventory/fill.h"
#include "models/inventory/inventory_words.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* checkHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Reports everything wrong with the App Mesh resources in files and folders: meshes,\n"
                  "virtual nodes, services, routers, gateways and routes.\n"
                  "\n"
                  "Usage:\n"
                  "  meshwright-cli check [--format text|json|sarif] [--if-any]\n"
                  "                       [--arg NAME=VALUE]… PATH…|-\n"
                  "\n"
                  "  PATH    a file of any format: JSON or YAML of the AWS CLI, a template of\n"
                  "          CloudFormation, Kubernetes manifests, what Terraform shows, …; an\n"
                  "          archive of such (.zip, .tar, .tar.gz); or a folder, in which every\n"
                  "          file of App Mesh is found by what is in it, subfolders included,\n"
                  "          hidden ones left out\n"
                  "  -       standard input\n"
                  "\n"
                  "Options:\n"
                  "  -f, --format FORMAT\n"
                  "          text   a line each: path:line:column: error: what is wrong [rule]\n"
                  "          json   for programs; each issue with its JSON pointer; what cannot\n"
                  "                 be read on standard error\n"
                  "          sarif  SARIF 2.1.0, for code review and continuous integration\n"
                  "  --if-any\n"
                  "          no trouble when there is nothing of App Mesh, for hooks\n"
                  "  --arg NAME=VALUE\n"
                  "          the value of a parameter or variable that files leave open\n"
                  "  -h, --help\n"
                  "          this text\n"
                  "\n"
                  "Errors would be refused or cannot work; warnings are accepted and work badly;\n"
                  "hints are good to know. What was read, and what was not and why, is said on\n"
                  "standard error.\n"
                  "\n"
                  "Examples:\n"
                  "  meshwright-cli check orders.json\n"
                  "  meshwright-cli check --format sarif mesh/ > report.sarif\n"
                  "  kubectl get virtualnodes -A -o json | meshwright-cli check -\n"
                  "\n"
                  "Exit codes:\n"
                  "  0  no errors (there may be warnings and hints)\n"
                  "  1  at least one resource has errors\n"
                  "  2  a path cannot be read, there is nothing of App Mesh, or the call is wrong\n");

constexpr Option checkOptions[] = {{"if-any"_L1}, {"arg"_L1, "NAME=VALUE"_L1}};

/// `meshwright-cli check`
struct CheckCall
{
    ReportFormat format = ReportFormat::Text;
    QStringList paths; ///< files, folders, or "-" for standard input; at least one
    Arguments arguments;
    bool ifAny = false;
};

Exit exitAfter(const Inventory& inventory)
{
    Exit out = Fine;
    for (const CheckedFile& file : inventory.files)
        out = std::max(out, !file.error.isEmpty() ? Trouble : tally(file).errors > 0 ? Errors : Fine);
    return out;
}

/// That there is nothing, and what there is instead.
void tellNothing(const CheckCall& call, const Inventory& inventory, Answer& out)
{
    for (const QString& words : untoldWords(inventory.skipped))
        out.remarks.push_back(note(words));
    const QString nothing = Texts::tr("There is nothing of App Mesh here.");
    out.remarks.push_back(call.ifAny ? note(nothing) : problem(nothingFoundCode, nothing));
    out.exit = call.ifAny ? Fine : Trouble;
}

Answer run(const CheckCall& call)
{
    const Inventory inventory = inventoryAt(call.paths, {call.arguments, {}});
    Answer out{exitAfter(inventory), report(inventory, call.format), {}};
    for (const QString& words : toldWords(inventory.skipped))
        out.remarks.push_back(note(words));
    for (const CheckedFile& file : inventory.files)
        if (!file.error.isEmpty())
            out.remarks.push_back(problem(code::notReadable, file.error));
    if (inventory.isEmpty())
        tellNothing(call, inventory, out);
    else if (!inventory.resources.empty())
        out.remarks.push_back(note(summaryWords(inventory)));
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
    const auto arguments = argumentsGiven(words);
    if (const auto* wrong = std::get_if<Wrong>(&arguments))
        return *wrong;
    CheckCall call{formatIn(words), words.positionalArguments(), std::get<Arguments>(arguments),
                   words.isSet(u"if-any"_s)};
    return [call = std::move(call)] { return run(call); };
}

} // namespace

constinit const Command checkCommand{
    .name = "check"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "report everything wrong with what is in files and folders"),
    .usage = u"[--format text|json|sarif] PATH…|-",
    .help = checkHelp,
    .options = checkOptions,
    .understand = understandCheck,
};

} // namespace meshwright::cli
