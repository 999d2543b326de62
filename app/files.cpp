// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/files.h"

#include "app/ask.h"
#include "models/document/json.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"

#include <QApplication>
#include <QFileDialog>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("files", text);
}

const char* const filter = QT_TRANSLATE_NOOP("files", "JSON files (*.json);;All files (*)");

} // namespace

QStringList askForFiles(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, say(QT_TRANSLATE_NOOP("files", "Open virtual nodes")),
                                         QString(), say(filter));
}

QString askWhereToExport(const json& node, QWidget* parent, const QString& title)
{
    const auto name = text(member(node, "virtualNodeName")).value_or("virtual-node");
    QString suggested = QString::fromStdString(std::string(name)) + ".json"_L1;
    suggested.replace(u'/', u'-');
    return QFileDialog::getSaveFileName(
        parent, title.isEmpty() ? say(QT_TRANSLATE_NOOP("files", "Export JSON")) : title, suggested,
        say(filter));
}

bool writeExport(const json& node, const QString& path, QWidget* parent)
{
    const auto failure = writeFile(path, QByteArray::fromStdString(exportText(node)));
    if (failure)
        tell(parent, *failure);
    return !failure;
}

} // namespace meshwright
