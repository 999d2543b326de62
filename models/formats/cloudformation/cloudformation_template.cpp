// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_template.h"

#include "models/formats/cloudformation/cloudformation_keys.h"
#include "models/formats/wanted_type.h"
#include "models/json/json.h"

#include <algorithm>
#include <string>

namespace meshwright {

namespace {

bool isListOfTexts(std::string_view parameterType)
{
    return parameterType == "CommaDelimitedList" || parameterType.starts_with("List<");
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The items of "a, b".
json itemsOfList(std::string_view written)
{
    json out = json::array();
    if (withoutBlanks(written).empty())
        return out;
    for (std::size_t from = 0; from <= written.size();) {
        const std::size_t end = std::min(written.find(',', from), written.size());
        out.push_back(std::string(withoutBlanks(written.substr(from, end - from))));
        from = end + 1;
    }
    return out;
}

} // namespace

const json* CloudFormationTemplate::in(std::string_view section, std::string_view name) const
{
    return member(member(m_file, section), name);
}

const json* CloudFormationTemplate::propertiesOf(std::string_view resource) const
{
    return member(in("Resources", resource), "Properties");
}

std::optional<Kind> CloudFormationTemplate::kindOf(std::string_view resource) const
{
    return kindOfType(text(member(in("Resources", resource), "Type")).value_or(""));
}

std::optional<json> CloudFormationTemplate::given(std::string_view name) const
{
    const auto value = m_whence.argument(name);
    return value ? std::optional<json>(std::string(*value)) : std::nullopt;
}

std::optional<json> CloudFormationTemplate::parameter(std::string_view name) const
{
    const json* parameter = in("Parameters", name);
    const std::string_view type = text(member(parameter, "Type")).value_or("");
    std::optional<json> out = given(name);
    const json* fallback = member(parameter, "Default");
    // The default of a parameter of the Parameter Store is the name it has there.
    if (!out && fallback && fallback->is_primitive() && !fallback->is_null() &&
        !type.starts_with("AWS::SSM::Parameter"))
        out = *fallback;
    if (out && isListOfTexts(type))
        return itemsOfList(asText(*out));
    return out;
}

} // namespace meshwright
