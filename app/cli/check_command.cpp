// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/check_options.h"
#include "app/cli/commands.h"
#include "app/cli/output_clash.h"
#include "models/acceptance/acceptance.h"
#include "models/files/write_file.h"
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
                  "  meshwright-cli check [--format FORMAT] [-o FORMAT=FILE]… [--if-any] [--complete]\n"
                  "                       [--fail-on error|warning] [--only RULE]… [--except RULE]…\n"
                  "                       [--audit] [--baseline FILE] [--write-baseline FILE]\n"
                  "                       [--fix [--dry-run] [--force]] [--arg NAME=VALUE]… PATH…|-\n"
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
                  "          junit  the XML of JUnit: a suite a file, a test case a resource\n"
                  "          github annotations of a GitHub workflow\n"
                  "  -o, --output FORMAT=FILE\n"
                  "          write a report into FILE as well, whole or not at all; several times\n"
                  "          for several; - is standard output\n"
                  "  --if-any\n"
                  "          no trouble when there is nothing of App Mesh, for hooks\n"
                  "  --complete\n"
                  "          the paths hold all there is of their meshes: what is named and is not\n"
                  "          there is an error\n"
                  "  --fail-on SEVERITY\n"
                  "          error (when nothing is said) or warning: from which on it exits with 1\n"
                  "  --only RULE, --except RULE\n"
                  "          report these rules only, or all but these; several times, or with\n"
                  "          commas between them. A file that cannot be read is told all the same\n"
                  "  --audit ask the rules of an audit as well: TLS everywhere, access logs, health\n"
                  "          checks, outlier detection, tags, as AWS Config asks for them\n"
                  "  --baseline FILE\n"
                  "          report only what is not in FILE, which --write-baseline has written\n"
                  "  --write-baseline FILE\n"
                  "          write into FILE what is wrong now; the exit code tells of it as ever\n"
                  "  --fix   mend in the files what can be mended, and report what is left. Files\n"
                  "          with changes that git does not have yet are left alone\n"
                  "  --dry-run\n"
                  "          with --fix: only print what would change, as a unified diff\n"
                  "  --force\n"
                  "          with --fix: also files with changes that git does not have, with other\n"
                  "          names (hard links), or with attributes that would be lost; with\n"
                  "          --dry-run also what a runner of continuous integration takes for a\n"
                  "          command\n"
                  "  --arg NAME=VALUE\n"
                  "          the value of a parameter or variable that files leave open\n"
                  "  -h, --help\n"
                  "          this text\n"
                  "\n"
                  "Errors would be refused or cannot work; warnings are accepted and work badly;\n"
                  "hints are good to know. What .meshwright.json accepts above the files counts no\n"
                  "more. What was read, and what was not and why, is said on standard error.\n"
                  "\n"
                  "Examples:\n"
                  "  meshwright-cli check orders.json\n"
                  "  meshwright-cli check -f github -o sarif=mesh.sarif -o junit=mesh.xml mesh/\n"
                  "  meshwright-cli check --fix --dry-run mesh/\n"
                  "  kubectl get virtualnodes -A -o json | meshwright-cli check -\n"
                  "\n"
                  "Exit codes:\n"
                  "  0  no errors (there may be warnings and hints)\n"
                  "  1  at least one resource has errors, or warnings with --fail-on warning\n"
                  "  2  a path cannot be read or written, there is nothing of App Mesh, or the call\n"
                  "     is wrong\n");

constexpr Option checkOptions[] = {{"output"_L1, "FORMAT=FILE"_L1, "o"_L1},
                                   {"if-any"_L1},
                                   {"complete"_L1},
                                   {"fail-on"_L1, "SEVERITY"_L1},
                                   {"only"_L1, "RULE"_L1},
                                   {"except"_L1, "RULE"_L1},
                                   {"audit"_L1},
                                   {"baseline"_L1, "FILE"_L1},
                                   {"write-baseline"_L1, "FILE"_L1},
                                   {"fix"_L1},
                                   {"dry-run"_L1},
                                   {"force"_L1},
                                   {"arg"_L1, "NAME=VALUE"_L1}};

/// What was found for a call.
struct Checked
{
    Inventory inventory;
    bool isNothing = false; ///< there is nothing of App Mesh
    QString trouble = {};   ///< why the baseline cannot be used; empty when it can, and when there is none
};

/// What is accepted is looked for before other rules are left out: it would seem to match nothing.
Checked checkedFor(const CheckCall& call)
{
    Checked out{inventoryAt(call.paths, call.reading)};
    out.isNothing = out.inventory.isEmpty();
    out.trouble = markAccepted(out.inventory, {call.baseline});
    keepChosen(out.inventory, call.rules);
    return out;
}

Exit exitOf(const CheckedFile& file, const ReportOptions& reports)
{
    const Tally all = tally(file);
    const bool isBad = all.errors > 0 || (reports.failsOnWarnings && all.warnings > 0);
    return !file.error.isEmpty() ? Trouble : isBad ? Errors : Fine;
}

Exit exitAfter(const Inventory& inventory, const ReportOptions& reports)
{
    Exit out = Fine;
    for (const CheckedFile& file : inventory.files)
        out = std::max(out, exitOf(file, reports));
    return out;
}

/// That there is nothing, and what there is instead.
void tellNothing(const CheckCall& call, const Inventory& inventory, Answer& out)
{
    for (const QString& words : untoldWords(inventory.skipped))
        out.remarks.push_back(note(words));
    const QString nothing = Texts::tr("There is nothing of App Mesh here.");
    out.remarks.push_back(call.ifAny ? note(nothing) : problem(nothingFoundCode, nothing));
    out.exit = std::max(out.exit, call.ifAny ? Fine : Trouble);
}

/// What was read and what was not.
void tellReading(const CheckCall& call, const Checked& checked, Answer& out)
{
    const Inventory& inventory = checked.inventory;
    for (const QString& words : toldWords(inventory.skipped))
        out.remarks.push_back(note(words));
    for (const CheckedFile& file : inventory.files)
        if (!file.error.isEmpty())
            out.remarks.push_back(problem(code::notReadable, file.error));
    if (checked.isNothing)
        tellNothing(call, inventory, out);
    else if (!inventory.resources.empty())
        out.remarks.push_back(note(summaryWords(inventory)));
    QStringList notChecked;
    for (const MeshNotChecked& one : inventory.notChecked)
        notChecked.append(notCheckedWords(one));
    notChecked.removeDuplicates(); // meshes of one name in several sets
    notChecked.removeAll(QString());
    for (const QString& words : notChecked)
        out.remarks.push_back(note(words));
}

void writeOrTell(const QString& path, const QByteArray& bytes, Answer& out)
{
    const auto error = writeFile(path, bytes);
    if (!error)
        return;
    out.remarks.push_back(problem(code::notWritable, *error));
    out.exit = Trouble;
}

/// A baseline of a part would take the rest for new.
void writeBaseline(const CheckCall& call, const Checked& checked, Answer& out)
{
    if (call.writtenBaseline.isEmpty())
        return;
    const bool isWhole =
        !checked.isNothing && checked.trouble.isEmpty() &&
        std::ranges::all_of(checked.inventory.files, [](const auto& file) { return file.error.isEmpty(); });
    if (!isWhole) {
        out.remarks.push_back(note(Texts::tr("The baseline was not written: not all of it could be read.")));
        return;
    }
    if (isBaselineEmpty(checked.inventory))
        out.remarks.push_back(note(Texts::tr("The baseline is empty: nothing was found to put into it.")));
    writeOrTell(call.writtenBaseline, baselineText(checked.inventory), out);
}

/// The reports of @p checked, and what is said beside them.
Answer answerFor(const CheckCall& call, const Checked& checked)
{
    ReportOptions reports = call.reports;
    reports.hasBaseline = !call.baseline.isEmpty() && checked.trouble.isEmpty();
    reports.accepted = acceptedByFile(checked.inventory);
    Answer out{exitAfter(checked.inventory, reports), {}, {}};
    tellReading(call, checked, out);
    if (!checked.trouble.isEmpty()) {
        out.remarks.push_back(problem(code::notReadable, checked.trouble));
        out.exit = Trouble;
    }
    writeBaseline(call, checked, out);
    for (const ReportFile& file : call.files)
        writeOrTell(file.path, QByteArray::fromStdString(report(checked.inventory, file.format, reports)),
                    out);
    out.output = report(checked.inventory, call.format, reports);
    return out;
}

OutputFiles outputsOf(const CheckCall& call)
{
    OutputFiles out{{}, call.writtenBaseline, call.baseline};
    for (const ReportFile& file : call.files)
        out.reports.append(file.path);
    return out;
}

/// What is mended is read again: the reports are of what is left.
Answer run(const CheckCall& call)
{
    Checked checked = checkedFor(call);
    if (const QString clash = clashOfOutputs(outputsOf(call), call.paths, checked.inventory);
        !clash.isEmpty())
        return {Trouble, {}, {problem(code::notWritable, clash)}};
    if (!call.fix)
        return answerFor(call, checked);
    Answer mended = fixFiles(checked.inventory, *call.fix, call.reading);
    if (!call.fix->dryRun)
        checked = checkedFor(call);
    Answer out = answerFor(call, checked);
    if (call.fix->dryRun)
        out.output = std::move(mended.output);
    out.exit = std::max(out.exit, mended.exit);
    out.remarks.insert(out.remarks.begin(), mended.remarks.begin(), mended.remarks.end());
    return out;
}

Understood understandCheck(const QCommandLineParser& words)
{
    const auto understood = checkCallIn(words);
    if (const auto* wrong = std::get_if<Wrong>(&understood))
        return *wrong;
    return [call = std::get<CheckCall>(understood)] { return run(call); };
}

} // namespace

constinit const Command checkCommand{
    .name = "check"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "report everything wrong with what is in files and folders"),
    .usage = u"[--format FORMAT] [-o FORMAT=FILE] [--fix] PATH…|-",
    .help = checkHelp,
    .options = checkOptions,
    .understand = understandCheck,
};

} // namespace meshwright::cli
