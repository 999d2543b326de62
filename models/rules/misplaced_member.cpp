// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/misplaced_member.h"

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/rules/unknown_member.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace meshwright {

namespace {

using schema::Field;

/// What people put behind the name of a part: "healthCheckPolicy", "loggingConfig".
constexpr std::string_view needlessEnds[] = {"policy",  "config", "configuration", "settings",
                                             "options", "spec",   "list"};

/// The member of @p shape that @p key is with something needless behind it; nullptr when it is none.
const Field* withoutEnd(const schema::Shape& shape, std::string_view key)
{
    for (const Field& field : shape.fields) {
        const std::size_t length = field.key.size();
        if (key.size() > length && sameIgnoringCase(key.substr(0, length), field.key) &&
            std::ranges::any_of(needlessEnds, [&](std::string_view end) {
                return sameIgnoringCase(key.substr(length), end);
            }))
            return &field;
    }
    return nullptr;
}

/// Whether @p object, of the kind of @p field, may get a member @p key: it has none, and is no choice that is
/// made.
bool hasRoomFor(const json& object, const Field& field, std::string_view key)
{
    const schema::Shape* shape = schema::shapeOf(field);
    if (!object.is_object() || !shape || member(object, key))
        return false;
    return !std::holds_alternative<schema::Union>(field.kind) ||
           std::ranges::none_of(shape->fields, [&](const Field& other) { return member(object, other.key); });
}

/// Whether a list on the way to @p home is one that the way to @p object takes as well, so that the item is
/// known.
bool isKnownItem(const Pointer& home, const Pointer& object)
{
    const auto way = home.keys();
    const auto other = object.keys();
    const auto begin = std::ranges::mismatch(way, other).in1;
    return std::ranges::none_of(begin, way.end(),
                                [](const std::string& key) { return listIndex(key).has_value(); });
}

/// The only place in @p input where the unknown @p key of @p object can belong.
std::optional<Pointer> onlyHome(const Field& root, const json& input, std::string_view key,
                                const Pointer& object)
{
    const auto homes = homesOf(root, key, object);
    if (homes.size() != 1 || !isKnownItem(homes.front(), object))
        return {};
    const Pointer& home = homes.front();
    const Field* field = schema::fieldAt(root, home);
    const json* there = find(input, home);
    if (!field || (there ? !hasRoomFor(*there, *field, key) : !find(input, home.parent())))
        return {};
    return home / key;
}

} // namespace

void offerPlaceOf(Issue* issue, const Field& root, const json& input, const json& value)
{
    const Pointer at = issue->pointer;
    const Pointer around = at.parent();
    const std::string key = at.last();
    const Field* field = schema::fieldAt(root, around);
    const json* object = find(input, around);
    const schema::Shape* shape = field ? schema::shapeOf(*field) : nullptr;
    if (!shape || !object)
        return;
    const Field* meant = meantMember(root, *shape, key, around);
    if (!meant)
        meant = withoutEnd(*shape, key);
    if (const auto near = nearestMembers(*shape, key); near.size() > 1) {
        for (const std::string_view name : near)
            if (hasRoomFor(*object, *field, name))
                offerName(issue, at, value, name);
        leaveToPerson(issue);
    } else if (meant) {
        if (hasRoomFor(*object, *field, meant->key))
            offerName(issue, at, value, meant->key);
    } else if (const auto home = onlyHome(root, input, key, around)) {
        offerMove(issue, at, value, *home);
    }
}

} // namespace meshwright
