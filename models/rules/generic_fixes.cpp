// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/generic_fixes.h"

#include "models/json/json.h"
#include "models/rules/generic_rules.h"
#include "models/rules/misplaced_member.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/text/texts.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace meshwright {

namespace {

using schema::Field;

/// An issue of the shapes, with what stands at its place and what is allowed there.
struct Faulty
{
    Issue& issue;
    const Field& root;
    const json& input;
    const Field* field; ///< nullptr where nothing is allowed
    const json* value;  ///< nullptr where there is nothing
};

template <typename Kind>
const Kind* kindOf(const Field* field)
{
    return field ? std::get_if<Kind>(&field->kind) : nullptr;
}

/// @p at, or what is around it and would be a choice that was not made without it.
Pointer emptiedBy(const Faulty& faulty, Pointer at)
{
    for (;;) {
        const Pointer around = at.parent();
        const json* object = find(faulty.input, around);
        const Field* field = schema::fieldAt(faulty.root, around);
        const bool isEmptied = object && object->is_object() && object->size() == 1;
        if (around.isRoot() || !isEmptied || !kindOf<schema::Union>(field) || field->need == schema::Required)
            return at;
        at = around;
    }
}

/// What is there says nothing, and need not be there.
void leaveOut(const Faulty& faulty)
{
    if (!faulty.value || (faulty.field && faulty.field->need == schema::Required))
        return;
    offerRemoval(&faulty.issue, emptiedBy(faulty, faulty.issue.pointer));
}

void leaveOutEmpty(const Faulty& faulty)
{
    if (faulty.value && (isEmptyObject(faulty.value) || (faulty.value->is_array() && faulty.value->empty()) ||
                         text(faulty.value) == ""))
        leaveOut(faulty);
}

std::optional<std::int64_t> meantNumber(const json& value)
{
    const auto written = text(&value);
    if (!written)
        return {};
    std::int64_t out = 0;
    const char* end = written->data() + written->size();
    const auto [stop, error] = std::from_chars(written->data(), end, out);
    return error == std::errc() && stop == end ? std::optional(out) : std::nullopt;
}

void writeNumber(const Faulty& faulty)
{
    const auto* allowed = kindOf<schema::Integer>(faulty.field);
    const auto number = allowed && faulty.value ? meantNumber(*faulty.value) : std::nullopt;
    if (number && *number >= allowed->min && (!allowed->max || *number <= *allowed->max))
        offerValue(&faulty.issue, *number);
}

void writeWord(const Faulty& faulty)
{
    const auto* allowed = kindOf<schema::Enum>(faulty.field);
    const auto written = text(faulty.value);
    if (!allowed || !written)
        return;
    std::vector<std::string_view> words;
    for (const schema::Word& word : allowed->words)
        words.push_back(word.value);
    offerNearestWord(&faulty.issue, *written, words);
}

/// Whether each member of @p object is one of @p field, and there is one.
bool hasMembersOf(const json& object, const Field& field)
{
    const schema::Shape* shape = schema::shapeOf(field);
    return shape && object.is_object() && !object.empty() &&
           std::ranges::all_of(object.get_ref<const json::object_t&>(),
                               [&](const auto& member) { return shape->field(member.first); });
}

/// Whether @p value has the type of @p field.
bool isOfType(const json& value, const Field& field)
{
    if (std::holds_alternative<schema::Integer>(field.kind))
        return value.is_number_integer();
    if (std::holds_alternative<schema::Text>(field.kind))
        return value.is_string();
    return hasMembersOf(value, field);
}

/// {"a": "b"} as [{"key": "a", "value": "b"}], where all its values are texts.
std::optional<json> pairsOf(const json& object, const Field& item)
{
    const schema::Shape* shape = schema::shapeOf(item);
    if (!object.is_object() || object.empty() || !shape || !shape->field("key") || !shape->field("value"))
        return {};
    json out = json::array();
    for (const auto& [key, value] : object.get_ref<const json::object_t&>()) {
        if (!value.is_string())
            return {};
        out.push_back({{"key", key}, {"value", value}});
    }
    return out;
}

void makeList(const Faulty& faulty, const Field& item)
{
    std::optional<json> list;
    if (isOfType(*faulty.value, item))
        list = json::array({*faulty.value});
    else
        list = pairsOf(*faulty.value, item);
    if (list)
        offer(&faulty.issue, Texts::tr("Make it a list"), {{faulty.issue.pointer, std::move(list)}});
}

/// A value whose type is wrong, and that says what is meant all the same.
void changeType(const Faulty& faulty)
{
    if (!faulty.field || !faulty.value)
        return;
    const json& value = *faulty.value;
    if (const Field* item = schema::itemOf(*faulty.field))
        return makeList(faulty, *item);
    if (kindOf<schema::Text>(faulty.field) && (value.is_number_integer() || value.is_boolean()))
        return offerValue(&faulty.issue, value.dump());
    if (kindOf<schema::Boolean>(faulty.field))
        if (const auto word = text(&value);
            word && (sameIgnoringCase(*word, "true") || sameIgnoringCase(*word, "false")))
            return offerValue(&faulty.issue, sameIgnoringCase(*word, "true"));
    if (value.is_array() && value.size() == 1 && hasMembersOf(value.front(), *faulty.field))
        offer(&faulty.issue, Texts::tr("Take it out of the list"), {{faulty.issue.pointer, value.front()}});
}

void renameOrMove(const Faulty& faulty)
{
    if (faulty.value)
        offerPlaceOf(&faulty.issue, faulty.root, faulty.input, *faulty.value);
}

struct GenericMend
{
    const char* rule;
    void (*offer)(const Faulty& faulty);
};

constexpr GenericMend genericMends[] = {
    {generic::null.id, leaveOut},
    {generic::exactlyOneOf.id, leaveOutEmpty},
    {generic::tooFewItems.id, leaveOutEmpty},
    {generic::tooShort.id, leaveOutEmpty},
    {generic::wholeNumber.id, writeNumber},
    {generic::notAnAllowedWord.id, writeWord},
    {generic::wrongType.id, changeType},
    {generic::unknownMember.id, renameOrMove},
};

} // namespace

void offerGenericFixes(const Field& root, const json& input, std::vector<Issue>& issues)
{
    for (Issue& issue : issues) {
        const auto mend = std::ranges::find_if(
            genericMends, [&](const GenericMend& one) { return issue.rule == one.rule; });
        if (mend != std::end(genericMends))
            mend->offer(
                {issue, root, input, schema::fieldAt(root, issue.pointer), find(input, issue.pointer)});
    }
}

} // namespace meshwright
