// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_values.h"

#include "models/formats/cloudformation/cloudformation_keys.h"
#include "models/formats/cloudformation/cloudformation_texts.h"
#include "models/formats/cloudformation/cloudformation_words.h"
#include "models/formats/wanted_type.h"
#include "models/json/json.h"
#include "models/json/unknown.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace meshwright {

namespace {

/// Values within each other, deeper than anybody writes them.
constexpr std::size_t deepestValue = 100;
/// What looking at a value costs, beside the bytes that come of it.
constexpr std::size_t workOfAValue = 16;

std::size_t workOf(const json& value)
{
    std::size_t out = workOfAValue + text(&value).value_or("").size();
    for (const json& item : items(&value))
        out += workOf(item);
    return out;
}

/// The two halves of @p attribute, "Orders.VirtualNodeName".
std::pair<std::string_view, std::string_view> halves(std::string_view attribute)
{
    const std::size_t dot = attribute.find('.');
    if (dot == std::string_view::npos)
        return {attribute, {}};
    return {attribute.substr(0, dot), attribute.substr(dot + 1)};
}

} // namespace

CloudFormationValues::CloudFormationValues(const CloudFormationTemplate& in)
    : m_template(in),
      m_conditions(in, [this](const json& value) { return knownText(value); })
{}

std::optional<CloudFormationValues::Part> CloudFormationValues::chosen(const json& function)
{
    const auto call = functionIn(function);
    if (!call)
        return {};
    const json& argument = *call->argument;
    const std::string name(call->name);
    if (name == "Fn::If" && argumentsOf(argument, 3)) {
        const auto holds = m_conditions.holds(text(&argument[0]).value_or(""));
        const std::size_t index = holds == true ? 1 : 2;
        return holds ? std::optional(Part{&argument[index], {name, std::to_string(index)}}) : std::nullopt;
    }
    if (name != "Fn::Select" || !argumentsOf(argument, 2) || !argument[1].is_array())
        return {};
    const auto written = knownText(argument[0]);
    const auto index = written ? listIndex(*written) : std::nullopt;
    if (!index || *index >= argument[1].size())
        return {};
    return Part{&argument[1][*index], {name, "1", *written}};
}

std::optional<json> CloudFormationValues::valueOf(const json& function)
{
    const json& value = settled(function);
    if (isNoValue(value))
        return {};
    if (Known out = known(value))
        return out;
    std::string written = writtenFunction(function);
    if (Known given = m_template.given(written))
        return given;
    return unknownValue(std::move(written));
}

std::optional<json> CloudFormationValues::nameBehindArn(const json& function, Kind kind)
{
    const auto call = functionIn(function);
    if (!call)
        return {};
    std::string_view resource;
    if (call->name == "Ref")
        resource = text(call->argument).value_or("");
    else if (const auto* two = argumentsOf(*call->argument, 2);
             two && call->name == "Fn::GetAtt" && text(&two->back()) == "Arn")
        resource = text(&two->front()).value_or("");
    if (m_template.kindOf(resource) != kind)
        return {};
    return attributeOf(resource, cloudFormationKey(resourceOf(kind).name));
}

/// What is chosen in the end where functions only choose.
const json& CloudFormationValues::settled(const json& value)
{
    const json* out = &value;
    while (m_work.spend(workOfAValue)) {
        const auto part = chosen(*out);
        if (!part)
            break;
        out = part->value;
    }
    return *out;
}

/// @p value when there is work left for it.
CloudFormationValues::Known CloudFormationValues::paid(Known value)
{
    return value && m_work.spend(workOf(*value)) ? std::move(value) : Known();
}

/// The same of one that stays where it is: what there is no work left for is not copied either.
CloudFormationValues::Known CloudFormationValues::paidCopy(const json& value)
{
    return m_work.spend(workOf(value)) ? Known(value) : Known();
}

CloudFormationValues::Known CloudFormationValues::known(const json& value)
{
    const QScopedValueRollback deeper(m_depth, m_depth + 1);
    if (m_depth > deepestValue || m_work.isDone())
        return {};
    const json& part = settled(value);
    if (const auto function = functionIn(part))
        return call(*function);
    if (part.is_array())
        return knownList(part);
    return part.is_object() || part.is_null() ? Known() : paidCopy(part);
}

CloudFormationValues::Known CloudFormationValues::knownList(const json& list)
{
    json out = json::array();
    std::size_t bytes = 0;
    for (const json& item : list) {
        if (m_work.isDone())
            return {};
        if (isNoValue(settled(item)))
            continue;
        Known value = known(item);
        bytes += text(value ? &*value : nullptr).value_or("").size();
        if (!value || value->is_structured() || bytes > CloudFormationWork::mostAtOnce)
            return {};
        out.push_back(*std::move(value));
    }
    return out;
}

std::optional<std::string> CloudFormationValues::knownText(const json& value)
{
    const Known out = known(value);
    return out && out->is_primitive() ? std::optional(asText(*out)) : std::nullopt;
}

CloudFormationValues::Known CloudFormationValues::call(const FunctionCall& function)
{
    using Self = CloudFormationValues;
    static constexpr std::pair<std::string_view, Known (Self::*)(const json&)> functions[] = {
        {"Ref", &Self::reference},        {"Fn::GetAtt", &Self::attribute}, {"Fn::Sub", &Self::substituted},
        {"Fn::Join", &Self::joined},      {"Fn::Split", &Self::split},      {"Fn::Select", &Self::selected},
        {"Fn::FindInMap", &Self::mapped},
    };
    if (function.name == "Fn::ImportValue") {
        const auto name = knownText(*function.argument);
        return name ? m_template.given(*name) : Known();
    }
    const auto* found =
        std::ranges::find(functions, function.name, [](const auto& row) { return row.first; });
    return found == std::end(functions) ? Known() : (this->*found->second)(*function.argument);
}

CloudFormationValues::Known CloudFormationValues::reference(const json& name)
{
    const auto written = text(&name);
    Known out = written ? m_template.parameter(*written) : std::nullopt;
    return paid(std::move(out));
}

CloudFormationValues::Known CloudFormationValues::attribute(const json& argument)
{
    if (const auto written = text(&argument)) {
        const auto [resource, name] = halves(*written);
        return attributeOf(resource, name);
    }
    const auto* two = argumentsOf(argument, 2);
    const auto resource = two ? text(&two->front()) : std::nullopt;
    const auto name = resource ? knownText(two->back()) : std::nullopt;
    return name ? attributeOf(*resource, *name) : Known();
}

/// An attribute of a resource is known where it is one of its properties, too: all names are.
CloudFormationValues::Known CloudFormationValues::attributeOf(std::string_view resource,
                                                              std::string_view name)
{
    std::string key = std::string(resource) + '.' + std::string(name);
    if (const auto found = m_attributes.find(key); found != m_attributes.end())
        return found->second ? paidCopy(*found->second) : Known();
    m_attributes.emplace(key, std::nullopt); // what leads back to itself is never known
    const json* properties = m_template.propertiesOf(resource);
    const json* property = properties ? member(settled(*properties), name) : nullptr;
    Known out = property ? known(*property) : std::nullopt;
    if (!out || !out->is_primitive())
        out = m_template.given(key);
    m_attributes.insert_or_assign(std::move(key), out);
    return out;
}

CloudFormationValues::Known CloudFormationValues::substituted(const json& argument)
{
    const auto* two = argumentsOf(argument, 2);
    const auto pattern = text(two ? &two->front() : &argument);
    if (!pattern)
        return {};
    std::size_t bytes = pattern->size();
    const auto valueOf = [&](std::string_view name) {
        const json* own = two ? member(two->back(), name) : nullptr;
        const bool isAttribute = name.find('.') != std::string_view::npos;
        auto out = knownText(own ? *own : json{{isAttribute ? "Fn::GetAtt" : "Ref", std::string(name)}});
        bytes += out ? out->size() : 0;
        return bytes > CloudFormationWork::mostAtOnce ? std::nullopt : std::move(out);
    };
    return paid(substitutedText(*pattern, valueOf));
}

CloudFormationValues::Known CloudFormationValues::joined(const json& argument)
{
    const auto* two = argumentsOf(argument, 2);
    const auto between = two ? text(&two->front()) : std::nullopt;
    const Known list = between ? known(two->back()) : std::nullopt;
    if (!list || !list->is_array() || list->size() * between->size() > CloudFormationWork::mostAtOnce ||
        !m_work.spend(list->size() * between->size()))
        return {};
    return paid(joinedTexts(*list, *between));
}

CloudFormationValues::Known CloudFormationValues::split(const json& argument)
{
    const auto* two = argumentsOf(argument, 2);
    const auto delimiter = two ? text(&two->front()) : std::nullopt;
    const auto whole = delimiter && !delimiter->empty() ? knownText(two->back()) : std::nullopt;
    return whole ? paid(splitText(*whole, *delimiter)) : Known();
}

/// Of a list that is made by another function; see chosen() for one that is written out.
CloudFormationValues::Known CloudFormationValues::selected(const json& argument)
{
    const auto* two = argumentsOf(argument, 2);
    const auto written = two ? knownText(two->front()) : std::nullopt;
    const auto index = written ? listIndex(*written) : std::nullopt;
    Known list = index ? known(two->back()) : std::nullopt;
    if (!list || !list->is_array() || *index >= list->size())
        return {};
    return std::move((*list)[*index]);
}

CloudFormationValues::Known CloudFormationValues::mapped(const json& argument)
{
    const json::array_t& keys = items(&argument);
    if (keys.size() < 3)
        return {};
    std::array<std::optional<std::string>, 3> names;
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = knownText(keys[i]);
    if (!names[0] || !names[1] || !names[2])
        return {};
    const json* value = member(member(m_template.in("Mappings", *names[0]), *names[1]), *names[2]);
    if (!value && keys.size() > 3)
        value = member(keys[3], "DefaultValue");
    return value ? known(*value) : Known();
}

} // namespace meshwright
