// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/carry_over.h"

#include "forms/steps/root.h"
#include "models/json/json.h"
#include "models/schema/field.h"

#include <QStringList>

namespace meshwright::steps {

namespace {

/// The shape of member @p word of the union at @p at, nullptr when the API has no such member.
const schema::Shape* memberShape(const Pointer& at, std::string_view word)
{
    const schema::Field* field = fieldAt(at / word);
    return field ? schema::shapeOf(*field) : nullptr;
}

void carryOver(Document& document, const Pointer& at, std::string_view word)
{
    const json* choice = document.find(at);
    const schema::Shape* shape = memberShape(at, word);
    if (!choice || !choice->is_object() || choice->empty() || choice->contains(word) || !shape)
        return;
    const std::string old = choice->begin().key();
    const json values = choice->begin().value();
    if (!document.restore(at / word))
        document.set(at / word, json::object());
    for (const auto& [key, value] : values.items())
        if (values.is_object() && shape->field(key))
            document.set(at / word / key, value);
    document.park(at / old);
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
