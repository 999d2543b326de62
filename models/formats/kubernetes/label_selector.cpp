// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/label_selector.h"

#include "models/formats/placeholders.h"
#include "models/json/json.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

/// Leaves of what may be only what is among @p values, too.
void narrowTo(std::optional<std::set<std::string>>& oneOf, std::set<std::string> values)
{
    if (!oneOf)
        oneOf = std::move(values);
    else
        std::erase_if(*oneOf, [&](const std::string& one) { return !values.contains(one); });
}

/// Adds what the expression @p word, {"operator": …}, says with @p values; false for none of Kubernetes.
bool addAsked(LabelSelector::Asked& to, std::string_view word, std::set<std::string> values)
{
    if (word == "In") {
        to.mayBeAbsent = false;
        narrowTo(to.oneOf, std::move(values));
    } else if (word == "NotIn") {
        to.noneOf.merge(values);
    } else if (word == "Exists") {
        to.mayBeAbsent = false;
    } else if (word == "DoesNotExist") {
        to.mayBeThere = false;
    } else {
        return false;
    }
    return true;
}

void addExpression(LabelSelector& to, const json& value, const Whence& whence)
{
    std::set<std::string> values;
    for (const json& one : items(member(value, "values")))
        values.insert(filledIn(writtenText(&one), whence));
    LabelSelector::Asked& asked = to.asked[writtenText(member(value, "key"))];
    if (!addAsked(asked, writtenText(member(value, "operator")), std::move(values)))
        to.isOdd = true;
}

} // namespace

Labels labelsIn(const json* value, const Whence& whence)
{
    Labels out;
    if (value && value->is_object())
        for (const auto& [key, one] : value->items())
            out.emplace(key, filledIn(writtenText(&one), whence));
    return out;
}

bool LabelSelector::Asked::isMetBy(const std::string* value) const
{
    if (!value)
        return mayBeAbsent;
    return mayBeThere && (!oneOf || oneOf->contains(*value)) && !noneOf.contains(*value);
}

bool LabelSelector::chooses(const Labels& those) const
{
    if (isOdd || needed > those.size())
        return false;
    if (asked.size() < those.size())
        return std::ranges::all_of(asked, [&](const auto& one) {
            const auto found = those.find(one.first);
            return one.second.isMetBy(found == those.end() ? nullptr : &found->second);
        });
    std::size_t met = 0;
    for (const auto& [key, value] : those)
        if (const auto found = asked.find(key); found != asked.end()) {
            if (!found->second.isMetBy(&value))
                return false;
            met += found->second.mayBeAbsent ? 0U : 1U;
        }
    return met == needed;
}

std::size_t LabelSelector::looks(const Labels& those) const
{
    return std::min(asked.size(), those.size());
}

std::optional<LabelSelector> selectorIn(const json* value, const Whence& whence)
{
    if (!value || !value->is_object())
        return {};
    LabelSelector out;
    out.labels = labelsIn(member(value, "matchLabels"), whence);
    for (const auto& [key, one] : out.labels)
        addAsked(out.asked[key], "In", {one});
    for (const json& one : items(member(value, "matchExpressions")))
        addExpression(out, one, whence);
    out.needed = static_cast<std::size_t>(
        std::ranges::count_if(out.asked, [](const auto& one) { return !one.second.mayBeAbsent; }));
    return out;
}

} // namespace meshwright
