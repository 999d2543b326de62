// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/references.h"

#include "models/schema/field.h"
#include "models/schema/inputs.h"

#include <variant>

namespace meshwright::schema {

namespace {

void collectPlaces(const Field& field, std::vector<std::string_view>& keys, std::vector<ReferencePlace>& out)
{
    const auto collectBelow = [&](const Field& below, std::string_view key) {
        keys.push_back(key);
        collectPlaces(below, keys, out);
        keys.pop_back();
    };
    if (const Shape* shape = shapeOf(field)) {
        for (const Field& member : shape->fields)
            collectBelow(member, member.key);
    } else if (const auto* list = std::get_if<List>(&field.kind)) {
        collectBelow(*list->item, everyItem);
    } else if (const auto* text = std::get_if<Text>(&field.kind); text && text->names) {
        out.push_back({keys, *text->names});
    }
}

std::vector<ReferencePlace> placesIn(const Field& input)
{
    std::vector<ReferencePlace> out;
    std::vector<std::string_view> keys;
    collectPlaces(input, keys, out);
    return out;
}

} // namespace

std::span<const ReferencePlace> referencePlaces(Kind kind)
{
    static const std::vector<std::vector<ReferencePlace>> places = [] {
        std::vector<std::vector<ReferencePlace>> all(allKinds().size());
        for (const Kind each : allKinds())
            all[static_cast<std::size_t>(each)] = placesIn(createInput(each));
        return all;
    }();
    return places[static_cast<std::size_t>(kind)];
}

std::string_view namedBy(std::string_view written)
{
    const std::size_t slash = written.rfind('/');
    return written.starts_with("arn:") && slash != std::string_view::npos ? written.substr(slash + 1)
                                                                          : written;
}

} // namespace meshwright::schema
