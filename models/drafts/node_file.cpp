// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/node_file.h"

#include "models/drafts/file_stamp.h"
#include "models/files/read_file.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/formats/formats.h"
#include "models/formats/patch_text.h"
#include "models/json/json_type.h"
#include "models/reading/patch_scalars.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <functional>
#include <initializer_list>
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
    if (edited.index < file.reading.resources.size())
        out.saved = file.reading.resources[edited.index].input;
    return out;
}

bool isOneOf(const NodeFile& file, std::size_t index, std::initializer_list<const Format*> formats)
{
    return index < file.reading.resources.size() && std::ranges::any_of(formats, [&](const Format* format) {
               return file.reading.resources[index].format == format->id;
           });
}

/// Whether the node is JSON as the API writes it, into which anything can be put.
bool isAsTheApiWrites(const NodeFile& file, std::size_t index)
{
    return file.reading.text.json.size() == 1 &&
           isOneOf(file, index, {&createInputFormat, &serviceOutputFormat, &bareSpecFormat, &listFormat});
}

/// Whether the values of the node can be changed where they stand.
bool isOfValues(const NodeFile& file, std::size_t index)
{
    return index < file.reading.resources.size() && file.reading.resources[index].takesValues();
}

/// @p file with the values of number @p index of the nodes in it, among the other resources, become those of
/// @p node.
ScalarsPatched withScalarsIn(std::string_view file, std::size_t index, const json& node)
{
    const Reading whole = read(file);
    for (std::size_t i = 0; i < whole.resources.size(); ++i)
        if (whole.resources[i].kind == Kind::VirtualNode && index-- == 0)
            return withScalars(file, whole, i, node);
    return {};
}

/// The text of @p file with its node of that index become @p node, or why there can be none.
ScalarsPatched withNodeIn(const NodeFile& file, std::size_t index, const json& node)
{
    if (isAsTheApiWrites(file, index))
        return {withNode(viewOf(file.bytes), file.reading.resources[index], node)};
    if (isOfValues(file, index))
        return withScalarsIn(viewOf(file.bytes), index, node);
    return {std::nullopt,
            Texts::tr("%1 is written in another format, into which nothing can be saved. Save the node "
                      "as a JSON file of its own.")
                .arg(QDir::toNativeSeparators(file.path))};
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
    // What else is in the file has no window.
    std::erase_if(out.reading.resources,
                  [](const ResourceInFile& one) { return one.kind != Kind::VirtualNode; });
    return out;
}

bool canSaveInto(const NodeFile& file, std::size_t index)
{
    return isAsTheApiWrites(file, index) || isOfValues(file, index);
}

bool isBrokenJson(const NodeFile& file)
{
    const std::vector<JsonPart>& parts = file.reading.text.json;
    if (!file.reading.resources.empty() || parts.size() != 1 || !parts.front().source->fault())
        return false;
    // Of a list, or a text of another kind, no window can make a node, however well it is mended.
    const std::string& text = parts.front().source->text();
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
    ScalarsPatched text = isMended ? ScalarsPatched{mended.empty() ? exportText(node) : patched(mended, node)}
                                   : withNodeIn(file, edited.index, node);
    if (!text.text)
        return NodeNotSaved{text.why};
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
    NodeSaveOutcome outcome = written(edited.path, edited.index, *text.text, node, isStillOurs);
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
