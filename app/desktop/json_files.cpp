// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/json_files.h"

#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <string>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// @p path as the file of JSON it is to be: with ".json" where it has no suffix. Empty when that names a file
/// that is to stay.
QString asJsonFile(Questions& questions, const QString& path, QWidget* parent)
{
    const QFileInfo named(path);
    // A pipe or a device is meant as it is called.
    if (path.isEmpty() || named.fileName().contains(u'.') || (named.exists() && !named.isFile()))
        return path;
    const QFileInfo whole(path + ".json"_L1);
    // The dialog has asked about the name as it was typed, if at all.
    const bool mayWrite =
        !whole.exists() ||
        questions.ask(
            parent, Texts::tr("There is a file %1 in that folder already. Replace it?").arg(whole.fileName()),
            Texts::tr("Replace"));
    return mayWrite ? whole.filePath() : QString();
}

} // namespace

QString askWhereToExport(Questions& questions, const json& node, QWidget* parent, const QString& title)
{
    const auto name = text(member(node, "virtualNodeName")).value_or("virtual-node");
    QString suggested = QString::fromStdString(std::string(name)) + ".json"_L1;
    suggested.replace(u'/', u'-');
    const QPointer alive(parent);
    const QString path =
        questions.fileToWrite(parent, title.isEmpty() ? Texts::tr("Export JSON") : title, suggested);
    return asJsonFile(questions, path, alive);
}

void writeExport(ForeignFiles& files, Questions& questions, const json& node, const QString& path,
                 QWidget* parent, std::function<void()> then)
{
    // Told also when the window is gone by then: somebody relies on that file.
    files.write(
        path, &files, [node, path] { return writeFile(path, QByteArray::fromStdString(exportText(node))); },
        [&questions, parent = QPointer(parent),
         then = std::move(then)](const std::optional<QString>& failure) {
            if (failure)
                questions.tell(parent, *failure);
            else if (then)
                then();
        });
}

} // namespace meshwright
