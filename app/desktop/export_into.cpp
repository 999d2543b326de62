// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/export_into.h"

#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/json/json.h"
#include "models/meshes/folder/file_name.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"
#include "models/words/unknown_words.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A file to be written.
struct FileToExport
{
    QString path;
    QByteArray bytes;
    bool isThere = false;
};

using FilesToExport = std::vector<FileToExport>;

FilesToExport filesFor(const std::vector<json>& inputs, const QString& folder)
{
    FilesToExport out;
    std::set<QString> taken;
    const auto isTaken = [&taken](const QString& lower) { return taken.contains(lower); };
    for (const json& input : inputs) {
        const auto name = text(member(input, "virtualNodeName")).value_or("virtual-node");
        const QString stem = freeStem(std::string(name), isTaken);
        taken.insert(stem.toLower());
        out.push_back({folder + u'/' + stem + ".json"_L1, QByteArray::fromStdString(exportText(input))});
    }
    return out;
}

/// The first of @p lines, as many as a person reads, and how many more there are.
QStringList firstTen(const QStringList& lines)
{
    constexpr qsizetype most = 10;
    if (lines.size() <= most)
        return lines;
    return lines.mid(0, most) +
           QStringList{Texts::tr("… and %n more", nullptr, static_cast<int>(lines.size() - most))};
}

FilesToExport lookedAt(FilesToExport files)
{
    for (FileToExport& file : files)
        file.isThere = QFileInfo::exists(file.path);
    return files;
}

/// The question about files that are there already.
QString thereWords(const QStringList& there)
{
    const QString names = firstTen(there).join(u", "_s);
    return there.size() == 1 ? Texts::tr("%1 is there already. Replace it?").arg(names)
                             : Texts::tr("%n files are there already. Replace them?\n%1", nullptr,
                                         static_cast<int>(there.size()))
                                   .arg(names);
}

/// Asks about those of @p files that are there: what is to be written, nullopt when the person cancels.
std::optional<FilesToExport> wantedOf(Questions& questions, FilesToExport files, QWidget* parent)
{
    QStringList there;
    for (const FileToExport& file : files)
        if (file.isThere)
            there.append(QFileInfo(file.path).fileName());
    if (there.isEmpty())
        return files;
    const int answer = questions.choose(parent, thereWords(there),
                                        {Texts::tr("Replace"), Texts::tr("Write only the others")});
    if (answer < 0)
        return {};
    if (answer == 1)
        std::erase_if(files, &FileToExport::isThere);
    return files;
}

/// What could not be written, a line each.
QStringList writeAll(const FilesToExport& files)
{
    QStringList failures;
    for (const FileToExport& file : files)
        if (const auto failure = writeFile(file.path, file.bytes))
            failures.append(*failure);
    return failures;
}

QString exportedWords(qsizetype count, const QString& folder)
{
    if (count == 0)
        return Texts::tr("No virtual node was exported to %1.").arg(folder);
    return count == 1
               ? Texts::tr("One virtual node exported to %1.").arg(folder)
               : Texts::tr("%n virtual nodes exported to %1.", nullptr, static_cast<int>(count)).arg(folder);
}

} // namespace

Outcome<NodesToExport> readToExport(Meshes& meshes, const std::vector<NodeId>& nodes,
                                    const std::stop_token& stop)
{
    NodesToExport out;
    for (const NodeId& node : nodes) {
        const auto now = readNode(meshes, node, {stop, {}});
        if (!now && isForAll(now.failure()))
            return now.failure();
        const QString name = QString::fromStdString(node.name);
        if (!now)
            out.failures.append(u"%1: %2"_s.arg(shownName(name), now.failure().message));
        else if (const QString unknown = unknownWords(now->input); !unknown.isEmpty())
            out.failures.append(u"%1: %2"_s.arg(shownName(name), unknown));
        else
            out.inputs.push_back(now->input);
        if (now && !now->tagsKnown)
            out.untagged.append(name);
    }
    return out;
}

void exportInto(ForeignFiles& files, Questions& questions, const NodesToExport& nodes, QWidget* parent,
                const std::function<void(const QString& news)>& say)
{
    QStringList remarks = firstTen(nodes.failures);
    if (!nodes.untagged.isEmpty())
        remarks.append(Texts::tr("The place does not tell the tags of these, they are left out: %1")
                           .arg(firstTen(shownNames(nodes.untagged)).join(u", "_s)));
    if (!remarks.isEmpty())
        questions.tell(parent, remarks.join(u'\n'));
    const QString folder =
        nodes.inputs.empty() ? QString() : questions.folder(parent, Texts::tr("Folder to export to"));
    if (folder.isEmpty())
        return;
    const auto end = [&questions, folder, window = QPointer(parent), say](qsizetype count,
                                                                          const QStringList& failures) {
        if (!failures.isEmpty())
            questions.tell(window, firstTen(failures).join(u'\n'));
        say(exportedWords(count - failures.size(), folder));
    };
    const auto goOn = [&files, &questions, folder, window = QPointer(parent), end,
                       say](const FilesToExport& found) {
        const auto wanted = wantedOf(questions, found, window);
        if (!wanted)
            return;
        if (wanted->empty())
            return say(Texts::tr("Nothing was written: all of these files are in %1 already.").arg(folder));
        const auto count = static_cast<qsizetype>(wanted->size());
        files.write(
            folder, &files, [wanted = *wanted] { return writeAll(wanted); },
            [end, count](const QStringList& failures) { end(count, failures); });
    };
    files.read(folder, [inputs = nodes.inputs, folder] { return lookedAt(filesFor(inputs, folder)); })
        .callBack(&files, goOn);
}

} // namespace meshwright
