// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_tags.h"

#include "models/json/json.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace meshwright {

namespace {

/// Those whose long form begins with Fn::.
constexpr std::array functions{"Base64",      "Cidr", "FindInMap", "GetAtt",    "GetAZs", "If",
                               "ImportValue", "Join", "Select",    "Split",     "Sub",    "And",
                               "Equals",      "Not",  "Or",        "Transform", "Length", "ToJsonString"};

/// !GetAtt Orders.Arn is short for a list of two.
json attribute(json value)
{
    const auto written = text(&value);
    const std::size_t dot = written ? written->find('.') : std::string_view::npos;
    if (dot == std::string_view::npos)
        return value;
    return json::array({std::string(written->substr(0, dot)), std::string(written->substr(dot + 1))});
}

} // namespace

std::optional<json> cloudFormationTag(std::string_view tag, json value)
{
    if (!tag.starts_with('!'))
        return {};
    const std::string_view name = tag.substr(1);
    if (name == "Ref" || name == "Condition")
        return json{{std::string(name), std::move(value)}};
    if (std::ranges::find(functions, name) == functions.end())
        return {};
    if (name == "GetAtt")
        value = attribute(std::move(value));
    return json{{"Fn::" + std::string(name), std::move(value)}};
}

} // namespace meshwright
