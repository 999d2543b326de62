// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/node_file.h"

#include "models/drafts/file_stamp.h"
#include "models/files/read_file.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/formats/patch_text.h"
#include "models/json/json_type.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The node of @p file that is edited as @p edited; null when it is not there.
EditedNode nodeIn(const NodeFile& file, const EditedNode& edited)
{
    EditedNode out{edited.path, edited.index, nullptr, file.fingerprint};
    if (edited.index < file.reading.nodes.size())
        out.saved = file.reading.nodes[edited.index].input;
    return out;
}

NodeSaveOutcome written(const QString& path, std::size_t index, const std::string& text, const json& node,
                        const std::function<bool()>& mayReplace)
{
    const QByteArray bytes = QByteArray::fromStdString(text);
    if (const auto failure = writeFileIf(path, bytes, mayReplace))
        return NodeNotSaved{*failure};
    return NodeSaved{{path, index, node, fingerprintOf(bytes)}};
}

bool always()
{
    return true;
}

} // namespace

NodeFile openNodeFile(const QString& path)
{
    NodeFile out{QFileInfo(path).absoluteFilePath(), {}, {}, {}, {}};
    // Short: somebody waits for the window, and a pipe that says nothing for so long says nothing.
    FileBytes file = readFile(out.path, {.silence = std::chrono::seconds(1)});
    out.error = file.error;
    if (!file.error.isEmpty())
        return out;
    out.bytes = std::move(file.bytes);
    out.fingerprint = fingerprintOf(out.bytes);
    out.reading = read(viewOf(out.bytes));
    return out;
}

bool isBrokenJson(const NodeFile& file)
{
    if (!file.reading.nodes.empty() || !file.reading.source || !file.reading.source->fault())
        return false;
    // Of a list, or a text of another kind, no window can make a node, however well it is mended.
    const std::string& text = file.reading.source->text();
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string::npos && text[first] == '{';
}

NodeSaveOutcome saveNode(const EditedNode& edited, const json& node, const std::string& mended)
{
    if (!QFileInfo::exists(edited.path))
        return written(edited.path, 0, exportText(node), node, always);
    const NodeFile file = openNodeFile(edited.path);
    if (!file.error.isEmpty())
        return NodeNotSaved{file.error};
    const EditedNode now = nodeIn(file, edited);
    if (file.fingerprint != edited.fingerprint)
        return NodeChangedOutside{now};
    const bool isMended = edited.saved.is_null() && isBrokenJson(file);
    if (now.saved.is_null() && !isMended)
        return NodeNotSaved{Texts::tr("The virtual node is no longer in %1. Save it as another file.")
                                .arg(QDir::toNativeSeparators(edited.path))};
    // To lay a large file out takes seconds, in which others may write as well.
    std::optional<EditedNode> meanwhile;
    QString unreadable;
    const auto isStillOurs = [&] {
        const NodeFile again = openNodeFile(edited.path);
        unreadable = again.error;
        if (unreadable.isEmpty() && again.fingerprint != edited.fingerprint)
            meanwhile = nodeIn(again, edited);
        return !meanwhile && unreadable.isEmpty();
    };
    const std::string text = isMended ? (mended.empty() ? exportText(node) : patched(mended, node))
                                      : withNode(viewOf(file.bytes), file.reading.nodes[edited.index], node);
    NodeSaveOutcome outcome = written(edited.path, edited.index, text, node, isStillOurs);
    if (meanwhile)
        return NodeChangedOutside{*meanwhile};
    if (!unreadable.isEmpty())
        return NodeNotSaved{unreadable};
    return outcome;
}

NodeSaveOutcome saveNodeAs(const QString& path, const json& node)
{
    return written(QFileInfo(path).absoluteFilePath(), 0, exportText(node), node, always);
}

NodeFileState stateOf(const EditedNode& edited)
{
    if (!QFileInfo::exists(edited.path))
        return NodeNotSaved{Texts::tr("The file %1 is gone. Save puts it there again.")
                                .arg(QDir::toNativeSeparators(edited.path))};
    const NodeFile file = openNodeFile(edited.path);
    if (!file.error.isEmpty())
        return NodeNotSaved{file.error};
    if (file.fingerprint == edited.fingerprint)
        return FileUnchanged{};
    return NodeChangedOutside{nodeIn(file, edited)};
}

} // namespace meshwright
