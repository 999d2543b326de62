// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments_given.h"
#include "app/cli/commands.h"
#include "app/cli/common_options.h"
#include "app/cli/compared_state.h"
#include "app/cli/diff_report.h"
#include "models/inventory/fill.h"
#include "models/inventory/inventory_words.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>
#include <utility>
#include <variant>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* diffHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Tells what differs between the App Mesh resources of two files, folders or archives, or\n"
                  "between two revisions of a folder in git: a line a resource, then each setting in\n"
                  "the words of the form.\n"
                  "\n"
                  "Usage:\n"
                  "  meshwright-cli diff [--all] [--format FORMAT] [--arg NAME=VALUE]… A B\n"
                  "  meshwright-cli diff [--all] [--format FORMAT] [--arg NAME=VALUE]… REV..REV PATH\n"
                  "\n"
                  "  A, B    what was before, and what is after, each of any format that check reads;\n"
                  "          one of them may be -, standard input\n"
                  "  REV..REV PATH\n"
                  "          two revisions of git, of which one that is left out is HEAD, and the\n"
                  "          folder or file to look at in them\n"
                  "\n"
                  "Resources are compared by kind and name, one resource with one other whatever they\n"
                  "are called; items of lists by what identifies them (a listener's port, the name of\n"
                  "a backend, the key of a tag). The order of a list means nothing. Lines begin with\n"
                  "  ~  there in both, and not the same\n"
                  "  +  new\n"
                  "  -  gone\n"
                  "  ?  perhaps renamed\n"
                  "\n"
                  "Options:\n"
                  "  --all   also what changes no behaviour: a default written out, another spelling\n"
                  "          of the same time, tags, the owner of the mesh\n"
                  "  -f, --format FORMAT\n"
                  "          text or json\n"
                  "  --arg NAME=VALUE\n"
                  "          the value of a parameter or variable that files leave open\n"
                  "  -h, --help\n"
                  "          this text\n"
                  "\n"
                  "Examples:\n"
                  "  meshwright-cli diff before/ after/\n"
                  "  meshwright-cli diff main..HEAD meshes/\n"
                  "  aws appmesh describe-virtual-node … | meshwright-cli diff - orders.json\n"
                  "\n"
                  "Exit codes:\n"
                  "  0  no difference, or none that changes behaviour\n"
                  "  1  different; with --all in anything\n"
                  "  2  something cannot be read, there is nothing of App Mesh, or the call is wrong\n");

constexpr Option diffOptions[] = {{"all"_L1}, {"arg"_L1, "NAME=VALUE"_L1}};

/// `meshwright-cli diff`
struct DiffCall
{
    ComparedState before;
    ComparedState after;
    FillOptions reading;
    bool all = false;
    bool asJson = false;
};

/// Says what of @p inventory could not be read, or not understood; whether all could.
bool tellFaults(const Inventory& inventory, Answer& out)
{
    const std::size_t before = out.remarks.size();
    for (const auto& remarks : {remarksOnUnread(inventory), remarksOnNotUnderstood(inventory)})
        out.remarks.insert(out.remarks.end(), remarks.begin(), remarks.end());
    const bool isWhole = out.remarks.size() == before;
    for (const QString& words : toldWords(inventory.skipped))
        out.remarks.push_back(note(words));
    return isWhole;
}

/// Whether @p inventory has no resource, but something in it that nobody read, where there may be some.
bool isOnlySkipped(const Inventory& inventory)
{
    return inventory.resources.empty() && std::ranges::any_of(inventory.skipped.files, &SkippedFile::isTold);
}

Answer run(const DiffCall& call)
{
    const Inventory before = readState(call.before, call.reading);
    const Inventory after = readState(call.after, call.reading);
    Answer out;
    const ComparedRoots roots{rootOf(call.before), rootOf(call.after)};
    const bool isBeforeWhole = tellFaults(before, out);
    const bool isAfterWhole = tellFaults(after, out);
    const std::vector<Remark> skipped = remarksOnSkipped(before, after, roots);
    out.remarks.insert(out.remarks.end(), skipped.begin(), skipped.end());
    if (!isBeforeWhole || !isAfterWhole || !skipped.empty())
        return refused(
            Trouble, std::move(out.remarks), code::notReadable,
            Texts::tr("Nothing is compared: what could not be read would be told as new or gone."));
    if (before.resources.empty() && after.resources.empty())
        return refused(Trouble, std::move(out.remarks), nothingFoundCode,
                       Texts::tr("There is nothing of App Mesh on either side."));
    for (const auto& [side, inventory] : {std::tie(call.before, before), std::tie(call.after, after)})
        if (isOnlySkipped(inventory))
            return refused(Trouble, std::move(out.remarks), code::notReadable,
                           Texts::tr("No resource was read from %1, where something is skipped. All of the "
                                     "other side would be new, or gone.")
                               .arg(rootOf(side)));
    InventoryDifference all = compareInventories(before, after, roots);
    if (!call.all)
        all = onlyBehaviour(std::move(all));
    out.output = call.asJson ? diffJson(before, after, all) : diffText(before, after, all);
    out.exit = std::max(out.exit, all.resources.empty() ? Fine : Errors);
    return out;
}

/// The two revisions that @p word names, unless there is something of that name: "v1..v2", "v1..".
std::optional<std::pair<QString, QString>> revisionsIn(const QString& word)
{
    static const QRegularExpression two(u"^([^-./](?:.*?[^.])?|)\\.\\.([^-./].*|)$"_s);
    const auto found = two.match(word);
    if (!found.hasMatch() || word == ".."_L1 || QFileInfo::exists(word))
        return {};
    const auto orHead = [](const QString& name) { return name.isEmpty() ? u"HEAD"_s : name; };
    return std::pair(orHead(found.captured(1)), orHead(found.captured(2)));
}

Understood understandDiff(const QCommandLineParser& words)
{
    if (const auto wrong = wrongValue(words))
        return *wrong;
    const QStringList given = words.positionalArguments();
    if (given.size() != 2)
        return Wrong{Texts::tr("Name two things to compare: files, folders or archives, or REV..REV and a "
                               "folder.")};
    const auto arguments = argumentsGiven(words);
    if (const auto* wrong = std::get_if<Wrong>(&arguments))
        return *wrong;
    DiffCall call{{given[0], given[0]},
                  {given[1], given[1]},
                  {},
                  words.isSet(u"all"_s),
                  words.value(u"format"_s) == "json"_L1};
    call.reading.arguments = std::get<Arguments>(arguments);
    call.reading.checking = Checking::Reading;
    if (const auto revisions = revisionsIn(given[0])) {
        if (given[1] == "-"_L1)
            return Wrong{Texts::tr("Standard input has no revisions. Name a folder or a file.")};
        call.before = {given[1], given[1], revisions->first};
        call.after = {given[1], given[1], revisions->second};
    }
    return [call = std::move(call)] { return run(call); };
}

} // namespace

constinit const Command diffCommand{
    .name = "diff"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "tell what differs between two states of a mesh"),
    .usage = u"[--all] A B",
    .help = diffHelp,
    .options = diffOptions,
    .understand = understandDiff,
};

} // namespace meshwright::cli
