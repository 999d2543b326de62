// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/json_files.h"

#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <QWidget>

namespace meshwright {

using namespace Qt::StringLiterals;

QString askWhereToExport(Questions& questions, const json& node, QWidget* parent, const QString& title)
{
    const auto name = text(member(node, "virtualNodeName")).value_or("virtual-node");
    QString suggested = QString::fromStdString(std::string(name)) + ".json"_L1;
    suggested.replace(u'/', u'-');
    return questions.fileToWrite(parent, title.isEmpty() ? Texts::tr("Export JSON") : title, suggested);
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
