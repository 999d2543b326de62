// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/many_files.h"

#include "models/drafts/node_file.h"
#include "models/formats/jq/jq_template.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <QApplication>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

QString reasonOf(const NodeFile& file)
{
    if (!file.error.isEmpty())
        return file.error;
    if (file.reading.issues.empty())
        return file.reading.skipped.isEmpty() ? Texts::tr("There is no virtual node in it.")
                                              : file.reading.skipped;
    const LocatedIssue& first = file.reading.issues.front();
    return Texts::tr("Line %1, column %2: %3")
        .arg(QString::number(first.at.line), QString::number(first.at.column), first.issue.message);
}

FoundNode foundIn(const NodeFile& file, std::size_t index)
{
    const ResourceInFile& node = file.reading.resources[index];
    FoundNode out{file.path, index, {}, {}, node.input.is_object()};
    if (!out.canOpen)
        out.remark = Texts::tr("Number %1 in it is no virtual node.").arg(index + 1);
    else if (!member(node.input, "meshName") || !member(node.input, "virtualNodeName"))
        out.remark = Texts::tr("It has no names yet. You are asked for them.");
    if (out.canOpen)
        out.name = QString::fromStdString(node.name());
    return out;
}

void add(const NodeFile& file, std::vector<FoundNode>& out)
{
    const std::string_view text(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()));
    if (file.error.isEmpty() && !templateVariables(text).empty())
        out.push_back({file.path, 0, {}, Texts::tr("A template. You are asked for its variables."), true});
    else if (file.reading.resources.empty())
        out.push_back({file.path, 0, {}, reasonOf(file), false});
    else
        for (std::size_t index = 0; index < file.reading.resources.size(); ++index)
            out.push_back(foundIn(file, index));
}

} // namespace

ManyFiles::ManyFiles(ForeignFiles& files, OpenDrafts& drafts, Open open, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_drafts(drafts),
      m_open(std::move(open))
{}

void ManyFiles::open(const QStringList& paths)
{
    // A thread of their own: one that hangs keeps none of them from being saved.
    m_files.read(paths.join(u'\n'), [paths] { return lookInto(paths); })
        .callBack(this, [this](std::vector<FoundNode> found) {
            openFound(std::move(found));
            Q_EMIT asked();
        });
}

void ManyFiles::openFound(std::vector<FoundNode> found)
{
    std::map<QString, std::vector<std::size_t>> chosen; // by the path
    if (found.size() <= fewEnough && std::ranges::all_of(found, &FoundNode::canOpen)) {
        for (const FoundNode& node : found)
            chosen[node.path] = {};
    } else {
        for (FoundNode& node : found)
            if (const auto draft = m_drafts.draftOf(node.path, node.index); draft && !draft->isOpen)
                node.remark = tr("Has changes from last time that are not saved. They are resumed.");
        OpenFilesDialog dialog(found, QApplication::activeWindow());
        if (dialog.exec() == QDialog::Accepted)
            for (const std::size_t row : dialog.chosen())
                chosen[found[row].path].push_back(found[row].index);
    }
    for (const auto& [path, nodes] : chosen)
        m_open(path, nodes);
}

std::vector<FoundNode> lookInto(const QStringList& paths)
{
    std::vector<FoundNode> out;
    for (const QString& path : paths)
        add(openNodeFile(path), out);
    return out;
}

} // namespace meshwright
