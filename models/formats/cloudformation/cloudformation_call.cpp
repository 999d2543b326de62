// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_call.h"

#include "models/json/json.h"

#include <string>

namespace meshwright {

std::optional<FunctionCall> functionIn(const json& value)
{
    if (!value.is_object() || value.size() != 1)
        return {};
    const auto entry = value.begin();
    const std::string& name = entry.key();
    if (name != "Ref" && name != "Condition" && !name.starts_with("Fn::"))
        return {};
    return FunctionCall{name, &entry.value()};
}

bool isNoValue(const json& value)
{
    const auto call = functionIn(value);
    return call && call->name == "Ref" && text(call->argument) == "AWS::NoValue";
}

const json::array_t* argumentsOf(const json& argument, std::size_t size)
{
    const json::array_t& list = items(&argument);
    return list.size() == size ? &list : nullptr;
}

} // namespace meshwright
