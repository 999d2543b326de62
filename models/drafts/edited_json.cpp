// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/edited_json.h"

#include "models/json/json.h"

#include <string_view>
#include <utility>

namespace meshwright {

namespace {

QString asQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

json editedJson(EditedNode node)
{
    return {{"path", node.path.toStdString()},
            {"index", node.index},
            {"saved", std::move(node.saved)},
            {"fingerprint", node.fingerprint.toStdString()}};
}

std::optional<EditedNode> editedIn(const json& value)
{
    const auto path = text(member(value, "path"));
    const auto index = integer(member(value, "index"));
    const json* saved = member(value, "saved");
    const auto fingerprint = text(member(value, "fingerprint"));
    if (!path || !index || *index < 0 || !saved || !fingerprint)
        return {};
    // What is saved is null when another program took the node out of the file, and anything in a list.
    return EditedNode{asQString(*path), static_cast<std::size_t>(*index), *saved,
                      QByteArray(fingerprint->data(), static_cast<qsizetype>(fingerprint->size()))};
}

json servedJson(ServedNode node)
{
    return {
        {"place", node.placeId.toStdString()}, {"version", node.version}, {"saved", std::move(node.saved)}};
}

std::optional<ServedNode> servedIn(const json& value)
{
    const auto place = text(member(value, "place"));
    const auto version = integer(member(value, "version"));
    const json* saved = member(value, "saved");
    if (!place || !version || !saved || !saved->is_object())
        return {};
    return ServedNode{asQString(*place), *version, *saved};
}

} // namespace meshwright
