// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/carry_over.h"

#include "forms/steps/root.h"
#include "models/json/json.h"
#include "models/schema/field.h"

#include <QStringList>

#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace meshwright::steps {

namespace {

/// The shape of member @p word of the union at @p at, nullptr when the API has no such member.
const schema::Shape* memberShape(const Pointer& at, std::string_view word)
{
    const schema::Field* field = fieldAt(at / word);
    return field ? schema::shapeOf(*field) : nullptr;
}

/// Moves to @p to what a member of shape @p shape knows of @p from, unless that is there already.
void moveKnown(json& from, json& to, const schema::Shape& shape)
{
    for (auto value = from.begin(); from.is_object() && value != from.end();) {
        const bool isKnown = shape.field(value.key());
        if (isKnown)
            to.emplace(value.key(), value.value());
        value = isKnown ? from.erase(value) : std::next(value);
    }
}

std::optional<json> unlessEmpty(json value)
{
    return value.is_object() && value.empty() ? std::nullopt : std::optional(std::move(value));
}

/// Every value is in one place, so that none comes back that is older than another: in the member that is
/// there, or, where that does not know it, with the one it was set aside with.
void carryOver(Document& document, const Pointer& at, std::string_view word)
{
    const json* choice = document.find(at);
    const schema::Shape* shape = memberShape(at, word);
    if (!choice || !choice->is_object() || choice->empty() || choice->contains(word) || !shape)
        return;
    const std::string old = choice->begin().key();
    json staying = choice->begin().value();
    json next = json::object();
    moveKnown(staying, next, *shape);
    const Parked parked = document.parked();
    if (const auto own = parked.find(at / word); own != parked.end() && own->second.is_object()) {
        next.insert(own->second.begin(), own->second.end()); // leaves what is there already
        document.setParked(own->first, std::nullopt);
    }
    // What the members between did not know has waited with the last one that did.
    for (auto [where, value] : parked)
        if (where.parent() == at && where != at / word && value.is_object()) {
            moveKnown(value, next, *shape);
            document.setParked(where, unlessEmpty(std::move(value)));
        }
    document.set(at / word, std::move(next));
    document.park(at / old);
    document.setParked(at / old, unlessEmpty(std::move(staying)));
}

} // namespace

void setCarryingOver(Document& document, const Pointer& at, const std::string& word,
                     std::span<const Pointer> unions)
{
    const Document::Group group(document);
    document.set(at, word);
    for (const Pointer& choice : unions)
        carryOver(document, choice, word);
}

QStringList setAside(const Document& document, const Pointer& at)
{
    QStringList out;
    const json* choice = document.find(at);
    if (!choice || !choice->is_object() || choice->empty())
        return out;
    const schema::Shape* shape = memberShape(at, choice->begin().key());
    for (const auto& [where, value] : document.parked()) {
        if (where.parent() != at || !value.is_object())
            continue;
        for (const auto& [key, parked] : value.items()) {
            const schema::Field* field = fieldAt(where / key);
            if (field && shape && !shape->field(key) && !out.contains(schema::label(*field)))
                out.append(schema::label(*field));
        }
    }
    return out;
}

} // namespace meshwright::steps
