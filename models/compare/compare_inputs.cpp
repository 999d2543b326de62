// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/compare_inputs.h"

#include "models/compare/default_json.h"
#include "models/compare/item_pairs.h"
#include "models/compare/says_nothing.h"
#include "models/compare/weaker_tls.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/schema/defaults.h"
#include "models/schema/inputs.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

bool isObjectOrAbsent(const json* value)
{
    return !value || (value->is_object() && !isUnknown(*value));
}

bool isNotKnown(const json* value)
{
    return value && isUnknown(*value);
}

/// Whether @p object of @p shape has all that it cannot be without.
bool hasRequired(const schema::Shape& shape, const json& object)
{
    return std::ranges::all_of(shape.fields, [&](const schema::Field& field) {
        return field.need == schema::Need::Optional || !saysNothing(member(object, field.key));
    });
}

/// Whether each value in @p object of @p shape has a default that holds without it. What lacks a part that it
/// cannot be without is no set of defaults: as it is there, it may demand something.
bool hasOnlyDefaults(const schema::Shape* shape, const json& object)
{
    if (!shape || !object.is_object() || isUnknown(object) || !hasRequired(*shape, object))
        return false;
    for (const auto& [key, value] : object.items()) {
        const schema::Field* field = shape->field(key);
        if (saysNothing(&value) || (field && schema::defaultOf(*shape, key)))
            continue;
        if (!field || isDuration(*field) || !hasOnlyDefaults(schema::shapeOf(*field), value))
            return false;
    }
    return true;
}

/// A place in both inputs.
struct Spot
{
    const schema::Field* field = nullptr; ///< nullptr where the API knows nothing
    const schema::Shape* in = nullptr;    ///< what it is a member of; nullptr for an item
    Pointer before;
    Pointer after;
    DifferenceClass kind = DifferenceClass::Behaviour; ///< what it is at most

    Spot member(const schema::Field* of, const schema::Shape* shape, std::string_view key) const
    {
        return {of, shape, before / key, after / key, kind};
    }
    Spot item(std::size_t first, std::size_t second) const
    {
        return {field ? schema::itemOf(*field) : nullptr, nullptr, before / first, after / second, kind};
    }
};

/// Whether the settings as a whole are at @p at, of which none is no part that comes or goes.
bool isAroundAll(const Spot& at)
{
    return at.before.text() == "/spec";
}

/// One comparison of two inputs.
class InputComparing
{
public:
    InputComparing(const json& before, const json& after) : m_before(before), m_after(after) {}

    std::vector<FieldDifference> differences(Kind kind)
    {
        const schema::Field& root = schema::createInput(kind);
        if (!m_before.is_object() || !m_after.is_object()) {
            compare({&root, nullptr, {}, {}}, &m_before, &m_after);
            return std::move(m_out);
        }
        compareMembers({&root, nullptr, {}, {}}, &m_before, &m_after, namesOf(kind));
        return std::move(m_out);
    }

private:
    using Keys = std::vector<std::string_view>;

    static Keys namesOf(Kind kind)
    {
        Keys out{meshResource.name, resourceOf(kind).name};
        if (const auto parent = resourceOf(kind).parent)
            out.push_back(resourceOf(*parent).name);
        return out;
    }

    /// What a difference in the member @p key of an input is at most.
    static DifferenceClass classOf(const Spot& in, std::string_view key)
    {
        if (!in.before.isRoot())
            return in.kind;
        // A token tells two requests apart, and nothing of what they create.
        return key == "clientToken"                  ? DifferenceClass::Same
               : key == "tags" || key == "meshOwner" ? DifferenceClass::Metadata
                                                     : DifferenceClass::Behaviour;
    }

    void compare(const Spot& at, const json* before, const json* after)
    {
        if ((!before && !after) || (before && after && *before == *after))
            return;
        if (isAroundAll(at) && isObjectOrAbsent(before) && isObjectOrAbsent(after))
            return compareMembers(at, before, after);
        if (saysNothing(before) && saysNothing(after))
            return void(add(at, copied(before), copied(after), DifferenceClass::Same));
        if (isNotKnown(before) || isNotKnown(after))
            return void(addValues(at, before, after, DifferenceClass::Unknown));
        if (at.field && isDuration(*at.field))
            return compareValues(at, before, after);
        if (isListOrNothing(before) && isListOrNothing(after))
            return compareItems(at, before, after);
        if (canDescend(at, before, after))
            return compareMembers(at, before, after);
        compareValues(at, before, after);
    }

    static bool canDescend(const Spot& at, const json* before, const json* after)
    {
        const schema::Shape* shape = at.field ? schema::shapeOf(*at.field) : nullptr;
        if (saysNothing(before))
            return hasOnlyDefaults(shape, *after);
        if (saysNothing(after))
            return hasOnlyDefaults(shape, *before);
        if (!before->is_object() || !after->is_object())
            return false;
        if (!at.field || !std::holds_alternative<schema::Union>(at.field->kind))
            return true;
        const std::string_view one = onlyMember(*before);
        const std::string_view other = onlyMember(*after);
        return one.empty() || other.empty() || one == other; // else another choice was made
    }

    /// In the order of the API's shape, which is that of the forms; what that does not know comes last.
    void compareMembers(const Spot& at, const json* before, const json* after, const Keys& without = {})
    {
        const schema::Shape* shape = at.field ? schema::shapeOf(*at.field) : nullptr;
        const auto look = [&](const schema::Field* field, std::string_view key) {
            if (std::ranges::find(without, key) != without.end())
                return;
            Spot inner = at.member(field, shape, key);
            inner.kind = classOf(at, key);
            compare(inner, member(before, key), member(after, key));
        };
        if (shape)
            for (const schema::Field& field : shape->fields)
                look(&field, field.key);
        const auto isKnown = [&](const std::string& key) { return shape && shape->field(key); };
        for (const json* one : {before, after})
            if (one && one->is_object())
                for (const auto& [key, value] : one->get_ref<const json::object_t&>())
                    if (!isKnown(key) && (one == before || !member(before, key)))
                        look(nullptr, key);
    }

    /// An item counts even where it says nothing.
    void compareItems(const Spot& at, const json* before, const json* after)
    {
        static const json nothing = json::array();
        const json& first = before && before->is_array() ? *before : nothing;
        const json& second = after && after->is_array() ? *after : nothing;
        const ItemPairs pairs = pairedItems(first, second);
        for (const auto& [i, j] : pairs.both)
            compare(at.item(i, j), &first[i], &second[j]);
        for (const std::size_t i : pairs.gone)
            add(at.item(i, second.size()), copied(&first[i]), {}, DifferenceClass::Behaviour);
        for (const std::size_t j : pairs.added)
            add(at.item(first.size(), j), {}, copied(&second[j]), DifferenceClass::Behaviour);
    }

    /// Two values that are compared as a whole.
    void compareValues(const Spot& at, const json* before, const json* after)
    {
        FieldDifference& found = addValues(at, before, after, DifferenceClass::Behaviour);
        const auto& first = found.from ? found.from : found.byDefault;
        const auto& second = found.to ? found.to : found.byDefault;
        if (first && second && meansSame(at, *first, *second)) {
            found.kind = DifferenceClass::Same;
            found.weakensTls = false;
        }
    }

    static bool meansSame(const Spot& at, const json& one, const json& other)
    {
        if (one == other)
            return true;
        const auto first = at.field && isDuration(*at.field) ? milliseconds(one) : std::nullopt;
        return first && first == milliseconds(other);
    }

    /// What says nothing counts as absent.
    FieldDifference& addValues(const Spot& at, const json* before, const json* after, DifferenceClass kind)
    {
        return add(at, saysNothing(before) ? std::nullopt : copied(before),
                   saysNothing(after) ? std::nullopt : copied(after), kind);
    }

    FieldDifference& add(const Spot& at, std::optional<json> from, std::optional<json> to,
                         DifferenceClass kind)
    {
        FieldDifference found{at.before, at.after, std::move(from), std::move(to), std::max(kind, at.kind)};
        if (at.in && found.from.has_value() != found.to.has_value())
            found.byDefault = found.from ? defaultJson(*at.in, m_after, at.after)
                                         : defaultJson(*at.in, m_before, at.before);
        if (found.kind == DifferenceClass::Behaviour)
            found.weakensTls = weakensTls(found, m_before, m_after);
        return m_out.emplace_back(std::move(found));
    }

    const json& m_before;
    const json& m_after;
    std::vector<FieldDifference> m_out;
};

} // namespace

std::vector<FieldDifference> compareInputs(Kind kind, const json& before, const json& after)
{
    if (before == after)
        return {};
    return InputComparing(before, after).differences(kind);
}

} // namespace meshwright
