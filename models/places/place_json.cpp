// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/places/place_json.h"

#include "models/formats/parse.h"
#include "models/json/json.h"

#include <optional>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

constexpr const char* folder = "folder";
constexpr const char* endpoint = "endpoint";
constexpr const char* kept = "kept";

QString textAt(const json& value, const char* key)
{
    const auto found = text(member(value, key)).value_or("");
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

const char* wordFor(PlaceKind kind)
{
    return kind == PlaceKind::Folder ? folder : kind == PlaceKind::Endpoint ? endpoint : kept;
}

std::optional<PlaceKind> kindFor(std::string_view word)
{
    for (const PlaceKind kind : {PlaceKind::Folder, PlaceKind::Endpoint, PlaceKind::Kept})
        if (wordFor(kind) == word)
            return kind;
    return {};
}

json toJson(const Place& place)
{
    return {{"id", place.id.toStdString()},
            {"name", place.name.toStdString()},
            {"kind", wordFor(place.kind)},
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
    const auto kind = kindFor(text(member(value, "kind")).value_or(""));
    Place place;
    place.id = textAt(value, "id");
    place.name = textAt(value, "name");
    place.location = textAt(value, "location");
    if (place.id.isEmpty() || !kind || (kind != PlaceKind::Endpoint && place.location.isEmpty()))
        return {};
    place.kind = *kind;
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
