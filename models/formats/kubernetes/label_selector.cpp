// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/label_selector.h"

#include "models/formats/placeholders.h"
#include "models/json/json.h"

#include <algorithm>

namespace meshwright {

namespace {

bool meets(const LabelSelector::Expression& one, const Labels& labels)
{
    const auto found = labels.find(one.key);
    const bool isThere = found != labels.end();
    const bool isNamed = isThere && one.values.contains(found->second);
    if (one.word == "In")
        return isNamed;
    if (one.word == "NotIn")
        return !isNamed;
    return one.word == (isThere ? "Exists" : "DoesNotExist");
}

LabelSelector::Expression expressionIn(const json& value, const Whence& whence)
{
    LabelSelector::Expression out{
        writtenText(member(value, "key")), writtenText(member(value, "operator")), {}};
    for (const json& one : items(member(value, "values")))
        out.values.insert(filledIn(writtenText(&one), whence));
    return out;
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

bool LabelSelector::chooses(const Labels& those) const
{
    return std::ranges::all_of(labels,
                               [&](const auto& label) {
                                   const auto found = those.find(label.first);
                                   return found != those.end() && found->second == label.second;
                               }) &&
           std::ranges::all_of(expressions, [&](const Expression& one) { return meets(one, those); });
}

std::optional<LabelSelector> selectorIn(const json* value, const Whence& whence)
{
    if (!value || !value->is_object())
        return {};
    LabelSelector out;
    out.labels = labelsIn(member(value, "matchLabels"), whence);
    for (const json& one : items(member(value, "matchExpressions")))
        out.expressions.push_back(expressionIn(one, whence));
    return out;
}

} // namespace meshwright
