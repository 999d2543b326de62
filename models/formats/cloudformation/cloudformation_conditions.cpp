// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_conditions.h"

#include "models/formats/cloudformation/cloudformation_call.h"
#include "models/json/json.h"

#include <QScopedValueRollback>

namespace meshwright {

namespace {

/// Conditions that lead to others deeper than anybody writes them.
constexpr std::size_t deepestCondition = 100;

} // namespace

std::optional<bool> CloudFormationConditions::holds(std::string_view name)
{
    const auto known = m_known.find(name);
    if (known != m_known.end())
        return known->second;
    const json* expression = m_template.in("Conditions", name);
    if (!expression)
        return {};
    m_known.emplace(name, std::nullopt); // one that leads back to itself is never known
    const auto out = truth(*expression);
    m_known.insert_or_assign(std::string(name), out);
    return out;
}

std::optional<bool> CloudFormationConditions::truth(const json& expression)
{
    const QScopedValueRollback deeper(m_depth, m_depth + 1);
    const auto call = functionIn(expression);
    if (!call || m_depth > deepestCondition)
        return {};
    const json& argument = *call->argument;
    if (call->name == "Condition")
        return holds(text(&argument).value_or(""));
    if (call->name == "Fn::Equals")
        return areEqual(argument);
    if (call->name == "Fn::And")
        return together(argument, false);
    if (call->name == "Fn::Or")
        return together(argument, true);
    if (call->name != "Fn::Not" || !argumentsOf(argument, 1))
        return {};
    const auto inside = truth(argument.front());
    return inside ? std::optional(!*inside) : std::nullopt;
}

std::optional<bool> CloudFormationConditions::areEqual(const json& two)
{
    if (!argumentsOf(two, 2))
        return {};
    const auto one = m_textOf(two[0]);
    const auto other = one ? m_textOf(two[1]) : std::nullopt;
    return other ? std::optional(*one == *other) : std::nullopt;
}

std::optional<bool> CloudFormationConditions::together(const json& several, bool decisive)
{
    if (!several.is_array())
        return {};
    bool isKnown = true;
    for (const json& one : several) {
        const auto holding = truth(one);
        if (holding == decisive)
            return decisive;
        isKnown = isKnown && holding;
    }
    return isKnown ? std::optional(!decisive) : std::nullopt;
}

} // namespace meshwright
