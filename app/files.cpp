// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/files.h"

#include "models/document/json.h"
#include "models/formats/export.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("files", text);
}

const char* const filter = QT_TRANSLATE_NOOP("files", "JSON files (*.json);;All files (*)");

} // namespace

QString askForFile(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, say(QT_TRANSLATE_NOOP("files", "Open a virtual node")),
                                        QString(), say(filter));
}

QString askWhereToExport(const json& node, QWidget* parent)
{
    const auto name = text(member(node, "virtualNodeName")).value_or("virtual-node");
    QString suggested = QString::fromStdString(std::string(name)) + ".json"_L1;
    suggested.replace(u'/', u'-');
    return QFileDialog::getSaveFileName(parent, say(QT_TRANSLATE_NOOP("files", "Export JSON")), suggested,
                                        say(filter));
}

bool writeExport(const json& node, const QString& path, QWidget* parent)
{
    const std::string bytes = exportText(node);
    QSaveFile file(path);
    // commit() overlooks what its own flush finds on a full disk, so it is flushed before.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), static_cast<qint64>(bytes.size())) >= 0 &&
        file.flush() && file.commit())
        return true;
    QMessageBox::warning(
        parent, QApplication::applicationDisplayName(),
        say(QT_TRANSLATE_NOOP("files", "Nothing was exported. %1 cannot be written: %2. Choose "
                                       "another folder or make room."))
            .arg(path, file.errorString()));
    return false;
}

} // namespace meshwright
