// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/side_words.h"

#include "models/compare/default_json.h"
#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/json/unknown.h"
#include "models/text/texts.h"

#include <algorithm>
#include <string_view>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// "2 s" for 2000 of the unit ms.
QString numberWords(std::int64_t number, std::string_view unit)
{
    constexpr std::int64_t thousand = 1000;
    if (unit == "ms" && number != 0 && number % thousand == 0) {
        number /= thousand;
        unit = "s";
    }
    const QString words = QString::number(number);
    return unit.empty() ? words : words + u' ' + QString::fromUtf8(unit.data(), qsizetype(unit.size()));
}

/// The only value in @p value that is neither a list nor an object; empty where there are several, or none.
QString onlyValue(const json& value)
{
    const json* here = &value;
    while (here->is_object() && here->size() == 1 && !isUnknown(*here))
        here = &here->begin().value();
    return here->is_structured() && !isUnknown(*here) ? QString() : plainText(here);
}

/// What a field of such a kind shows of a value; empty where that is not of the kind.
struct Shown
{
    const json& value;

    QString operator()(const schema::Enum& choice) const
    {
        for (const schema::Word& word : choice.words)
            if (text(&value) == word.value)
                return schema::translated(word.label);
        return {};
    }
    QString operator()(const schema::Boolean& choice) const
    {
        const auto given = boolean(&value);
        return given ? schema::translated(*given ? choice.whenTrue : choice.whenFalse) : QString();
    }
    QString operator()(const schema::Integer& number) const
    {
        const auto given = integer(&value);
        return given ? numberWords(*given, number.unit) : QString();
    }
    QString operator()(const schema::Union& choice) const
    {
        if (!value.is_object() || isUnknown(value) || value.size() != 1)
            return {};
        const schema::Field* chosen = choice.shape->field(value.begin().key());
        if (!chosen)
            return {};
        const QString inside = onlyValue(value.begin().value());
        return inside.isEmpty() ? schema::label(*chosen) : schema::label(*chosen) + u' ' + inside;
    }
    QString operator()(const auto&) const { return {}; }
};

QString shown(const schema::Field* field, const json& value)
{
    if (value.is_string() && value.get_ref<const std::string&>().empty())
        return Texts::tr("(empty)");
    if (field && isDuration(*field) &&
        milliseconds(value)) // as written: 1 s and 1000 ms are to be told apart
        return plainText(member(value, "value")) + u' ' + plainText(member(value, "unit"));
    const QString words = field ? std::visit(Shown{value}, field->kind) : QString();
    return words.isEmpty() ? plainText(&value) : words;
}

QString wordsOfSide(const schema::Field* field, const std::optional<json>& value,
                    const std::optional<json>& byDefault)
{
    if (value)
        return shown(field, *value);
    return byDefault ? Texts::tr("%1 (default)").arg(shown(field, *byDefault)) : Texts::tr("(nothing)");
}

/// No half of a character beyond the basic plane stands at an end.
QString cut(const QString& text, qsizetype from, qsizetype length)
{
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    if (from + length < text.size() && text[from + length].isLowSurrogate())
        --length;
    const QString part = text.mid(from, length);
    return (from > 0 ? u"…"_s : QString()) + part + (from + length < text.size() ? u"…"_s : QString());
}

/// The part of @p text that is shown beside @p other: what comes first where that is not too far off.
QString shortened(const QString& text, const QString& other)
{
    constexpr qsizetype most = 80;
    constexpr qsizetype lead = 20;
    if (text.size() <= most)
        return text;
    const qsizetype differs = std::ranges::mismatch(text, other).in1 - text.begin();
    const qsizetype from = differs < most - lead ? 0 : std::min(differs, text.size() - 1) - lead;
    return cut(text, from, most);
}

} // namespace

SideWords sideWords(const schema::Field* field, const FieldDifference& difference)
{
    const QString from = wordsOfSide(field, difference.from, difference.byDefault);
    const QString to = wordsOfSide(field, difference.to, difference.byDefault);
    return {shortened(from, to), shortened(to, from)};
}

} // namespace meshwright
