// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/export_into.h"

#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/json/json.h"
#include "models/meshes/folder/file_name.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <optional>
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
    QStringList taken;
    for (const json& input : inputs) {
        const auto name = text(member(input, "virtualNodeName")).value_or("virtual-node");
        const QString stem = freeStem(std::string(name), taken);
        taken.append(stem);
        out.push_back({folder + u'/' + stem + ".json"_L1, QByteArray::fromStdString(exportText(input))});
    }
    return out;
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
    constexpr qsizetype most = 10;
    const QString names = there.mid(0, most).join(u", "_s) + (there.size() > most ? u", …"_s : QString());
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
        else
            out.inputs.push_back(now->input);
        if (now && !now->tagsKnown)
            out.untagged.append(name);
    }
    return out;
}

void exportInto(ForeignFiles& files, Questions& questions, const NodesToExport& nodes, QWidget* parent,
                std::function<void(const QString& news)> say)
{
    QStringList remarks = nodes.failures;
    if (!nodes.untagged.isEmpty())
        remarks.append(Texts::tr("The place does not tell the tags of these, they are left out: %1")
                           .arg(shownNames(nodes.untagged).join(u", "_s)));
    if (!remarks.isEmpty())
        questions.tell(parent, remarks.join(u'\n'));
    const QString folder =
        nodes.inputs.empty() ? QString() : questions.folder(parent, Texts::tr("Folder to export to"));
    if (folder.isEmpty())
        return;
    const auto end = [&questions, folder, window = QPointer(parent),
                      say = std::move(say)](qsizetype count, const QStringList& failures) {
        if (!failures.isEmpty())
            questions.tell(window, failures.join(u'\n'));
        say(exportedWords(count - failures.size(), folder));
    };
    const auto goOn = [&files, &questions, folder, window = QPointer(parent),
                       end](const FilesToExport& found) {
        const auto wanted = wantedOf(questions, found, window);
        if (!wanted)
            return;
        const auto count = static_cast<qsizetype>(wanted->size());
        files.write(
            folder, &files, [wanted = *wanted] { return writeAll(wanted); },
            [end, count](const QStringList& failures) { end(count, failures); });
    };
    files.read(folder, [inputs = nodes.inputs, folder] { return lookedAt(filesFor(inputs, folder)); })
        .callBack(&files, goOn);
}

} // namespace meshwright
