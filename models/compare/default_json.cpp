// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/default_json.h"

#include "models/json/json.h"
#include "models/schema/defaults.h"

#include <limits>
#include <string>
#include <variant>

namespace meshwright {

namespace {

constexpr std::int64_t inSecond = 1000;

struct AsJson
{
    const json& input;
    const Pointer& at;

    std::optional<json> operator()(std::int64_t value) const { return value; }
    std::optional<json> operator()(bool value) const { return value; }
    std::optional<json> operator()(std::string_view value) const { return std::string(value); }
    std::optional<json> operator()(std::chrono::milliseconds value) const
    {
        return json{{"unit", "s"}, {"value", value.count() / inSecond}};
    }
    std::optional<json> operator()(schema::ListenerPort) const
    {
        const json* port = find(input, at.parent().parent().resolve("portMapping/port"));
        return port ? std::optional(*port) : std::nullopt;
    }
};

} // namespace

std::optional<json> defaultJson(const schema::Shape& shape, const json& input, const Pointer& at)
{
    const schema::DefaultValue* value = schema::defaultOf(shape, at.last());
    return value ? std::visit(AsJson{input, at}, *value) : std::nullopt;
}

bool isDuration(const schema::Field& field)
{
    const schema::Shape* shape = schema::shapeOf(field);
    return shape && std::string_view(shape->name) == "Duration";
}

std::optional<std::int64_t> milliseconds(const json& value)
{
    const auto count = integer(member(value, "value"));
    const auto unit = text(member(value, "unit"));
    if (!count || !unit || *count < 0 || *count > std::numeric_limits<std::int64_t>::max() / inSecond)
        return {};
    if (*unit == "ms")
        return count;
    return *unit == "s" ? std::optional(*count * inSecond) : std::nullopt;
}

} // namespace meshwright
