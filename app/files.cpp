// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/files.h"

#include "models/document/json.h"
#include "models/formats/export.h"
#include "models/formats/file.h"
#include "models/formats/read.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QStringList>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("files", text);
}

/// Why there is no virtual node in the file at @p path, an issue a line.
QString refusal(const QString& path, const std::vector<LocatedIssue>& issues)
{
    constexpr std::size_t most = 10;
    QStringList lines{
        say(QT_TRANSLATE_NOOP("files", "There is no virtual node to be read in %1.")).arg(path)};
    for (std::size_t i = 0; i < std::min(issues.size(), most); ++i)
        lines.append(say(QT_TRANSLATE_NOOP("files", "Line %1, column %2: %3"))
                         .arg(QString::number(issues[i].at.line), QString::number(issues[i].at.column),
                              issues[i].issue.message));
    return lines.join(u"\n\n"_s);
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

std::vector<json> readNodes(const QString& path, QWidget* parent)
{
    const FileBytes file = readFile(path);
    if (!file.error.isEmpty()) {
        QMessageBox::warning(parent, QApplication::applicationDisplayName(), file.error);
        return {};
    }
    Reading reading = read({file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())});
    std::vector<json> nodes;
    for (NodeInFile& node : reading.nodes)
        if (node.input.is_object())
            nodes.push_back(std::move(node.input));
    if (nodes.empty())
        QMessageBox::warning(parent, QApplication::applicationDisplayName(), refusal(path, reading.issues));
    return nodes;
}

bool writeExport(const json& node, const QString& path, QWidget* parent)
{
    const auto failure = writeFile(path, QByteArray::fromStdString(exportText(node)));
    if (failure)
        QMessageBox::warning(parent, QApplication::applicationDisplayName(), *failure);
    return !failure;
}

} // namespace meshwright
