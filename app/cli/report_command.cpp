// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments_given.h"
#include "app/cli/commands.h"
#include "app/cli/common_options.h"
#include "app/cli/compared_state.h"
#include "app/cli/output_clash.h"
#include "models/acceptance/acceptance.h"
#include "models/acceptance/accepted_entry.h"
#include "models/files/write_file.h"
#include "models/inventory/fill.h"
#include "models/inventory/inventory_words.h"
#include "models/report/report_paths.h"
#include "models/report/report_writers.h"
#include "models/rules/wording.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* reportHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Writes a report about the meshes in files and folders, to be read, printed and signed:\n"
                  "a summary, the inventory with who calls whom, what is wrong and why it matters, what\n"
                  "is accepted, and every resource in words.\n"
                  "\n"
                  "Usage:\n"
                  "  meshwright-cli report [--format html|md|csv] [-o FILE]… [--date DATE]\n"
                  "                        [--against PATH] [--audit] [--complete] [--arg NAME=VALUE]…\n"
                  "                        PATH…|-\n"
                  "\n"
                  "  PATH    a file of any format, an archive or a folder, as with check\n"
                  "  -       standard input\n"
                  "\n"
                  "Options:\n"
                  "  -f, --format FORMAT\n"
                  "          html   one page without scripts, light or dark, for A4 and Letter\n"
                  "          md     Markdown (when nothing is said)\n"
                  "          csv    the inventory alone, for spreadsheets: RFC 4180 in UTF-8, several\n"
                  "                 values in a cell separated by semicolons; a cell that begins\n"
                  "                 with = + - or @ has an apostrophe before it\n"
                  "  -o, --output FILE\n"
                  "          write into FILE, whole or not at all; several times for several. The\n"
                  "          format is that of its name (.html, .md, .csv) unless --format says\n"
                  "          another; - is standard output\n"
                  "  --date DATE\n"
                  "          the day that the report bears, such as 2026-11-27; what was accepted\n"
                  "          until an earlier one counts again. Without it the report bears none, and\n"
                  "          what is accepted goes by today\n"
                  "  --against PATH\n"
                  "          what was before, a file, a folder or an archive: the report says as well\n"
                  "          what differs from it, a line a resource, then each setting, and what\n"
                  "          weakens TLS. What is only written otherwise is counted. CSV stays as it\n"
                  "          is. Nothing is written unless all of both could be read\n"
                  "  --audit ask the rules of an audit as well: TLS everywhere, access logs, health\n"
                  "          checks, outlier detection, tags, as AWS Config asks for them\n"
                  "  --complete\n"
                  "          the paths hold all there is of their meshes\n"
                  "  --arg NAME=VALUE\n"
                  "          the value of a parameter or variable that files leave open\n"
                  "  -h, --help\n"
                  "          this text\n"
                  "\n"
                  "The same files, options and date give the same bytes.\n"
                  "\n"
                  "Examples:\n"
                  "  meshwright-cli report -o mesh.html mesh/\n"
                  "  meshwright-cli report --against before/ -o review.html after/\n"
                  "  meshwright-cli report --audit --date 2026-11-27 -o audit.html -o mesh.csv mesh/\n"
                  "\n"
                  "Exit codes:\n"
                  "  0  the report was written, whatever it says\n"
                  "  2  a path cannot be read or written, there is nothing of App Mesh, or the call\n"
                  "     is wrong\n");

constexpr Option reportCommandOptions[] = {{"output"_L1, "FILE"_L1, "o"_L1},
                                           {"date"_L1, "DATE"_L1},
                                           {"against"_L1, "PATH"_L1},
                                           {"audit"_L1},
                                           {"complete"_L1},
                                           {"arg"_L1, "NAME=VALUE"_L1}};

using PageWriter = std::string (*)(const MeshReport&);

struct PageFormat
{
    QLatin1StringView name; ///< as for --format, and behind the dot of a file
    PageWriter write;
};

constexpr PageFormat pageFormats[] = {
    {"html"_L1, htmlReport}, {"md"_L1, markdownReport}, {"csv"_L1, csvReport}};

QStringList pageFormatNames()
{
    QStringList out;
    for (const PageFormat& format : pageFormats)
        out.append(format.name);
    return out;
}

/// What writes the format called @p name; nullptr for none.
PageWriter writerCalled(const QString& name)
{
    const auto found = std::ranges::find(pageFormats, name, &PageFormat::name);
    return found == std::end(pageFormats) ? nullptr : found->write;
}

struct PageOutput
{
    QString path; ///< "-" for standard output
    PageWriter write;
};

/// `meshwright-cli report`
struct ReportCall
{
    QStringList paths;
    FillOptions reading;
    QDate date;
    QString against;                 ///< a path to compare with; empty for none
    std::vector<PageOutput> outputs; ///< at least one
    /// What the files lie below.
    ComparedRoots roots() const { return {against, rootOfPaths(paths)}; }
};

/// Takes where @p words want the report, and in which format, into @p call.
std::optional<Wrong> takePages(const QCommandLineParser& words, ReportCall& call)
{
    const PageWriter asked = words.isSet(u"format"_s) ? writerCalled(words.value(u"format"_s)) : nullptr;
    for (const QString& path : words.values(u"output"_s)) {
        const bool isPrinted = path == "-"_L1; // "./-" is a file
        const PageWriter write = asked       ? asked
                                 : isPrinted ? markdownReport
                                             : writerCalled(QFileInfo(path).suffix().toLower());
        if (!write)
            return Wrong{
                Texts::tr("The name “%1” tells no format. End it with .html, .md or .csv, or say --format.")
                    .arg(path)};
        const auto isThis = [&](const PageOutput& one) {
            return QDir::cleanPath(one.path) == QDir::cleanPath(path);
        };
        if (std::ranges::any_of(call.outputs, isThis))
            return Wrong{Texts::tr("Two reports are to go to “%1”. Name a file for each.").arg(path)};
        call.outputs.push_back({path, write});
    }
    if (call.outputs.empty())
        call.outputs.push_back({u"-"_s, asked ? asked : markdownReport});
    return {};
}

std::optional<Wrong> takeDate(const QCommandLineParser& words, ReportCall& call)
{
    if (!words.isSet(u"date"_s))
        return {};
    const QString date = words.value(u"date"_s);
    if (call.date = dayWritten(date); call.date.isValid())
        return {};
    return Wrong{Texts::tr("--date takes a day such as 2026-11-27, not “%1”.").arg(date)};
}

/// What is reported on, and what it is compared with.
struct ReportedStates
{
    Inventory now;
    std::optional<Inventory> before = {};
};

QString clashOfPages(const ReportCall& call, const ReportedStates& states)
{
    OutputFiles files;
    for (const PageOutput& one : call.outputs)
        if (one.path != "-"_L1)
            files.reports.append(one.path);
    const QString clash = clashOfOutputs(files, call.paths, states.now);
    return clash.isEmpty() && states.before ? clashOfOutputs(files, {call.against}, *states.before) : clash;
}

/// What was read and what was not.
void tellReadingForReport(const Inventory& inventory, Answer& out)
{
    for (const QString& words : toldWords(inventory.skipped))
        out.remarks.push_back(note(words));
    for (Remark& unread : remarksOnUnread(inventory)) {
        out.remarks.push_back(std::move(unread));
        out.exit = Trouble;
    }
    if (!inventory.resources.empty())
        out.remarks.push_back(note(summaryWords(inventory)));
}

/// Says what hinders comparing @p states, as what was not read would be new or gone; whether nothing does.
bool tellComparing(const ReportCall& call, const ReportedStates& states, Answer& out)
{
    const std::size_t before = out.remarks.size();
    for (const auto& remarks :
         {remarksOnNotUnderstood(states.now), remarksOnUnread(*states.before),
          remarksOnNotUnderstood(*states.before), remarksOnSkipped(*states.before, states.now, call.roots())})
        out.remarks.insert(out.remarks.end(), remarks.begin(), remarks.end());
    const bool isWhole = out.remarks.size() == before && out.exit != Trouble;
    if (!isWhole)
        out.remarks.push_back(
            problem(code::notReadable, Texts::tr("No report is written: what could not be read would be told "
                                                 "as new or gone.")));
    for (const QString& words : toldWords(states.before->skipped))
        out.remarks.push_back(note(words));
    return isWhole;
}

/// Writes the report of @p states to where @p call wants it.
void writePages(const ReportCall& call, const ReportedStates& states, Answer& out)
{
    const QString against =
        call.against == "-"_L1 ? Texts::tr("standard input") : nameBeside(call.paths, call.against);
    const MeshReport report =
        reportOf(states.now, {.date = call.date, .against = against, .roots = call.roots()},
                 states.before ? &*states.before : nullptr);
    for (const PageOutput& one : call.outputs) {
        const std::string text = one.write(report);
        if (one.path == "-"_L1)
            out.output = text;
        else if (const auto error = writeFile(one.path, QByteArray::fromStdString(text))) {
            out.remarks.push_back(problem(code::notWritable, *error));
            out.exit = Trouble;
        }
    }
}

Answer run(const ReportCall& call)
{
    ReportedStates states{.now = inventoryAt(call.paths, call.reading)};
    Inventory& inventory = states.now;
    Answer out;
    tellReadingForReport(inventory, out);
    const bool isUnread =
        std::ranges::none_of(inventory.files, [](const CheckedFile& file) { return file.error.isEmpty(); });
    if (inventory.isEmpty())
        out.remarks.push_back(problem(nothingFoundCode, Texts::tr("There is nothing of App Mesh here.")));
    if (isUnread) // or nothing
        return {Trouble, {}, std::move(out.remarks)};
    if (!call.against.isEmpty()) {
        states.before = stateAt(call.against, call.reading);
        if (!tellComparing(call, states, out))
            return {Trouble, {}, std::move(out.remarks)};
    }
    if (const QString clash = clashOfPages(call, states); !clash.isEmpty())
        return {Trouble, {}, {problem(code::notWritable, clash)}};
    markAccepted(inventory, {.today = call.date});
    writePages(call, states, out);
    return out;
}

Understood understandReport(const QCommandLineParser& words)
{
    // Without --format, that of the parser stands there.
    if (const auto wrong =
            wrongValue(words, words.isSet(u"format"_s) ? pageFormatNames() : QStringList(u"text"_s)))
        return *wrong;
    ReportCall call;
    call.paths = words.positionalArguments();
    if (call.paths.isEmpty())
        return Wrong{Texts::tr("Nothing to report on. Name files or folders, or - for standard input.")};
    call.against = words.value(u"against"_s);
    if (call.against == "-"_L1 && call.paths.contains(call.against))
        return Wrong{Texts::tr("Standard input is named twice, and can be read once. Name it once.")};
    const auto reading = checkingGiven(words);
    if (const auto* wrong = std::get_if<Wrong>(&reading))
        return *wrong;
    call.reading = std::get<FillOptions>(reading);
    for (const auto& wrong : {takePages(words, call), takeDate(words, call)})
        if (wrong)
            return *wrong;
    return [call] { return run(call); };
}

} // namespace

constinit const Command reportCommand{
    .name = "report"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "a report of a mesh to read, print and sign"),
    .usage = u"[--format html|md|csv] [-o FILE] [--audit] PATH…|-",
    .help = reportHelp,
    .options = reportCommandOptions,
    .understand = understandReport,
};

} // namespace meshwright::cli
