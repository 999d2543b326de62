// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/wanted_type.h"

#include "models/json/json.h"
#include "models/schema/field.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

std::optional<std::int64_t> writtenNumber(std::string_view written)
{
    std::int64_t out = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), out);
    const bool isWhole = error == std::errc() && end == written.data() + written.size();
    return isWhole ? std::optional(out) : std::nullopt;
}

std::optional<bool> writtenTruth(std::string_view written)
{
    if (written == "true" || written == "True")
        return true;
    if (written == "false" || written == "False")
        return false;
    return {};
}

} // namespace

json asWanted(json value, const schema::Field* field)
{
    if (!field)
        return value;
    const auto written = text(&value);
    const bool wantsText = std::holds_alternative<schema::Text>(field->kind) ||
                           std::holds_alternative<schema::Enum>(field->kind);
    if (wantsText && (value.is_number() || value.is_boolean()))
        return asText(value);
    if (written && std::holds_alternative<schema::Integer>(field->kind))
        if (const auto number = writtenNumber(*written))
            return *number;
    if (written && std::holds_alternative<schema::Boolean>(field->kind))
        if (const auto truth = writtenTruth(*written))
            return *truth;
    return value;
}

std::string asText(const json& value)
{
    if (const auto written = text(&value))
        return std::string(*written);
    return value.is_number() || value.is_boolean() ? value.dump() : std::string();
}

} // namespace meshwright
