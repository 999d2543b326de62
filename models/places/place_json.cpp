// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/places/place_json.h"

#include "models/formats/parse.h"
#include "models/json/json.h"

#include <optional>
#include <utility>

namespace meshwright {

namespace {

constexpr const char* folder = "folder";
constexpr const char* endpoint = "endpoint";

QString textAt(const json& value, const char* key)
{
    const auto found = text(member(value, key)).value_or("");
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

json toJson(const Place& place)
{
    return {{"id", place.id.toStdString()},
            {"name", place.name.toStdString()},
            {"kind", place.kind == PlaceKind::Folder ? folder : endpoint},
            {"location", place.location.toStdString()},
            {"region", place.region.toStdString()},
            {"account", place.account.toStdString()},
            {"profile", place.profile.toStdString()},
            {"caFile", place.caFile.toStdString()},
            {"hasOwnKeys", place.hasOwnKeys},
            {"allowsPlainHttp", place.allowsPlainHttp}};
}

std::optional<Place> placeIn(const json& value)
{
    const auto kind = text(member(value, "kind"));
    Place place;
    place.id = textAt(value, "id");
    place.name = textAt(value, "name");
    place.kind = kind == endpoint ? PlaceKind::Endpoint : PlaceKind::Folder;
    place.location = textAt(value, "location");
    if (place.id.isEmpty() || (kind != folder && kind != endpoint) ||
        (kind == folder && place.location.isEmpty()))
        return {};
    place.region = textAt(value, "region");
    place.account = textAt(value, "account");
    place.profile = textAt(value, "profile");
    place.caFile = textAt(value, "caFile");
    place.hasOwnKeys = boolean(member(value, "hasOwnKeys")).value_or(false);
    place.allowsPlainHttp = boolean(member(value, "allowsPlainHttp")).value_or(false);
    return place;
}

} // namespace

QByteArray placesText(const std::vector<Place>& places)
{
    json list = json::array();
    for (const Place& place : places)
        list.push_back(toJson(place));
    return QByteArray::fromStdString(list.dump(-1, ' ', false, json::error_handler_t::replace));
}

std::vector<Place> placesIn(const QByteArray& text)
{
    std::vector<Place> places;
    const Parsed parsed = parse({text.constData(), static_cast<std::size_t>(text.size())});
    for (const json& value : items(parsed.value ? &*parsed.value : nullptr))
        if (auto place = placeIn(value))
            places.push_back(std::move(*place));
    return places;
}

} // namespace meshwright
