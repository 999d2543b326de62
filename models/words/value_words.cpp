// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/value_words.h"

#include "models/json/json_type.h"
#include "models/json/plain_text.h"
#include "models/json/unknown.h"
#include "models/schema/field.h"

#include <algorithm>
#include <variant>

namespace meshwright {

QString valueWords(const json& value, const schema::Field* field)
{
    QString raw = plainText(&value);
    if (!field)
        return raw;
    if (const auto* words = std::get_if<schema::Enum>(&field->kind))
        for (const schema::Word& word : words->words)
            if (raw == QString::fromUtf8(word.value))
                return schema::translated(word.label);
    if (const auto* yesNo = std::get_if<schema::Boolean>(&field->kind); yesNo && value.is_boolean())
        return schema::translated(value.get<bool>() ? yesNo->whenTrue : yesNo->whenFalse);
    const auto* number = std::get_if<schema::Integer>(&field->kind);
    return number && *number->unit ? raw + u' ' + QString::fromUtf8(number->unit) : raw;
}

bool isDuration(const json& value)
{
    return value.is_object() && value.size() == 2 && value.contains("unit") && value.contains("value");
}

bool isPair(const json& value)
{
    return value.is_object() && value.size() == 2 && value.contains("key") && value.contains("value");
}

bool areLeaves(const json& list)
{
    return list.is_array() && std::ranges::none_of(list, [](const json& item) {
               return item.is_structured() && !isUnknown(item);
           });
}

} // namespace meshwright
