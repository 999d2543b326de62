// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/fix_files.h"

#include "app/cli/uncommitted.h"
#include "models/files/other_names.h"
#include "models/files/read_file.h"
#include "models/files/replace_file.h"
#include "models/files/write_file.h"
#include "models/fixing/fixed_inventory.h"
#include "models/text/for_terminal.h"
#include "models/text/texts.h"
#include "models/text/unified_diff.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

/// "orders.json:5:12", as in the report.
QString placeText(const QString& path, const LocatedIssue& found)
{
    return u"%1:%2:%3"_s.arg(path, QString::number(found.at.line), QString::number(found.at.column));
}

void tellDone(const FixedFile& file, bool dryRun, Answer& out)
{
    for (const FixOfIssue& one : file.fixed.done)
        out.remarks.push_back(
            note((dryRun ? Texts::tr("%1: would be mended [%2]: %3") : Texts::tr("%1: mended [%2]: %3"))
                     .arg(placeText(file.path, one.found), QString::fromStdString(one.found.issue.rule),
                          one.fix.title)));
}

Remark notMended(const FixedFile& file, const FixOfIssue& one, const QString& why)
{
    return note(Texts::tr("%1: not mended [%2] (%3): %4")
                    .arg(placeText(file.path, one.found), QString::fromStdString(one.found.issue.rule),
                         one.fix.title, why));
}

/// Of a file that could not be written.
void tellUnwritten(const FixedFile& file, Answer& out)
{
    for (const FixOfIssue& one : file.fixed.done)
        out.remarks.push_back(notMended(file, one, Texts::tr("Its file was not written.")));
}

void tellNotDone(const FixedFile& file, Answer& out)
{
    for (const FixNotDone& one : file.fixed.notDone) {
        out.remarks.push_back(notMended(file, one.what, one.why));
        for (const QString& line : QString::fromStdString(one.byHand).split(u'\n', Qt::SkipEmptyParts))
            out.remarks.push_back(note(u"    "_s + line));
    }
}

/// How @p path is called in a diff: from here on, where it is below.
std::string diffName(const QString& path)
{
    const QString here = QDir::current().relativeFilePath(path);
    const bool isBelow =
        QDir::isAbsolutePath(path) && !here.startsWith("../"_L1) && !QDir::isAbsolutePath(here);
    return QFile::encodeName(isBelow ? here : path).toStdString();
}

/// Writes @p file, unless it has changed meanwhile; why that did not go.
std::optional<QString> written(const FixedFile& file)
{
    bool isAsRead = true;
    const auto isStill = [&] {
        const FileBytes now = readFile(file.path);
        return isAsRead = now.error.isEmpty() && now.text() == file.before;
    };
    const auto error = writeFileIf(file.path, QByteArray::fromStdString(file.fixed.text), isStill);
    return isAsRead ? error : Texts::tr("%1 has changed meanwhile and was not mended.").arg(file.path);
}

/// Who has the file @p path, and their group.
std::pair<uint, uint> ownersOf(const QString& path)
{
    const QFileInfo file(path);
    return {file.ownerId(), file.groupId()};
}

/// Writes @p file, or tells why that did not go; whether it did.
bool write(const FixedFile& file, Answer& out)
{
    const auto before = ownersOf(file.path);
    if (const auto error = written(file)) {
        out.remarks.push_back(problem(code::notWritable, *error));
        out.exit = Trouble;
        return false;
    }
    if (ownersOf(file.path) != before)
        out.remarks.push_back(
            note(Texts::tr("%1 has another owner or group now: you may not give it those it had.")
                     .arg(file.path)));
    return true;
}

/// Whether a line of @p patch could be taken for a command by a runner, which looks for those anywhere.
bool isCommandAnyLine(std::string_view patch)
{
    for (std::size_t end = 0; !patch.empty(); patch.remove_prefix(end)) {
        end = std::min(patch.find_first_of("\r\n"), patch.size() - 1) + 1;
        const std::string line(patch.substr(0, end));
        if (harmlessLine(line) != line)
            return true;
    }
    return false;
}

/// A patch cannot be written otherwise than as it is.
void print(const FixedFile& file, const FixCall& call, Answer& out)
{
    const std::string patch = unifiedDiff(file.before, file.fixed.text, diffName(file.path));
    if (call.force || !isCommandAnyLine(patch))
        out.output += patch;
    else
        out.remarks.push_back(
            note(Texts::tr("What would change in %1 is not printed: a line in it is a command for a runner "
                           "of continuous integration. With --force it is printed all the same.")
                     .arg(file.path)));
}

void finish(const FixedFile& file, const FixCall& call, Answer& out)
{
    const bool isDone = !file.fixed.done.empty();
    if (isDone && call.dryRun)
        print(file, call, out);
    if (isDone && (call.dryRun || write(file, out)))
        tellDone(file, call.dryRun, out);
    else
        tellUnwritten(file, out);
    tellNotDone(file, out);
}

} // namespace

Answer fixFiles(const Inventory& inventory, const FixCall& call, const FillOptions& options)
{
    const auto keeps = [&](const QString& path) {
        QString outside = whyOutside(path);
        if (!outside.isEmpty() || call.force)
            return outside;
        if (const QString shared = whyShared(path); !shared.isEmpty())
            return shared + u' ' + Texts::tr("With --force it is mended under this name alone.");
        const QString less = whyLessInPlace(path);
        return less.isEmpty() ? whyUncommitted(path)
                              : less + u' ' + Texts::tr("With --force it is mended without.");
    };
    const FixedInventory fixed = fixInventory(inventory, {options, call.isWanted, keeps});
    Answer out;
    for (const FixedFile& file : fixed.files)
        finish(file, call, out);
    for (const KeptFile& file : fixed.kept)
        out.remarks.push_back(note(Texts::tr("%1 was not mended. %2").arg(file.path, file.why)));
    return out;
}

} // namespace meshwright::cli
