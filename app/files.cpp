// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/files.h"

#include "models/document/json.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"

#include <QCoreApplication>

namespace meshwright {

using namespace Qt::StringLiterals;

QString askWhereToExport(Questions& questions, const json& node, QWidget* parent, const QString& title)
{
    const auto name = text(member(node, "virtualNodeName")).value_or("virtual-node");
    QString suggested = QString::fromStdString(std::string(name)) + ".json"_L1;
    suggested.replace(u'/', u'-');
    return questions.fileToWrite(
        parent, title.isEmpty() ? QCoreApplication::translate("files", "Export JSON") : title, suggested);
}

bool writeExport(Questions& questions, const json& node, const QString& path, QWidget* parent)
{
    const auto failure = writeFile(path, QByteArray::fromStdString(exportText(node)));
    if (failure)
        questions.tell(parent, *failure);
    return !failure;
}

} // namespace meshwright
