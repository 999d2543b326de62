// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"

#include <limits>

template class nlohmann::basic_json<>;

namespace meshwright {

namespace {

template <typename Json>
Json* findIn(Json& in, const Pointer& at)
{
    Json* here = &in;
    for (const std::string& key : at.keys()) {
        if (here->is_object()) {
            const auto found = here->find(key);
            if (found == here->end())
                return nullptr;
            here = &*found;
        } else if (here->is_array()) {
            const auto index = listIndex(key);
            if (!index || *index >= here->size())
                return nullptr;
            here = &(*here)[*index];
        } else {
            return nullptr;
        }
    }
    return here;
}

} // namespace

const json* find(const json& in, const Pointer& at)
{
    return findIn(in, at);
}

json* find(json& in, const Pointer& at)
{
    return findIn(in, at);
}

const json* member(const json& object, std::string_view key)
{
    // Not find() of nlohmann, whose iterators take longer than the map itself: rules ask often.
    const auto* members = object.get_ptr<const json::object_t*>();
    if (!members)
        return nullptr;
    // Of few, most differ in length, which takes less time to see than an order.
    constexpr std::size_t few = 8;
    if (members->size() <= few) {
        for (const auto& [name, value] : *members)
            if (name.size() == key.size() && name == key)
                return &value;
        return nullptr;
    }
    const auto found = members->find(key);
    return found == members->end() ? nullptr : &found->second;
}

const json* member(const json* object, std::string_view key)
{
    return object ? member(*object, key) : nullptr;
}

const json* path(const json& in, std::initializer_list<std::string_view> keys)
{
    return path(&in, keys);
}

const json* path(const json* in, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        in = member(in, key);
    return in;
}

std::optional<std::string_view> text(const json* value)
{
    const auto* written = value ? value->get_ptr<const std::string*>() : nullptr;
    return written ? std::optional<std::string_view>(*written) : std::nullopt;
}

std::string memberText(const json& object, std::string_view key)
{
    return std::string(text(member(object, key)).value_or(""));
}

std::string memberText(const json* object, std::string_view key)
{
    return std::string(text(member(object, key)).value_or(""));
}

std::optional<std::int64_t> integer(const json* value)
{
    if (!value || !value->is_number_integer())
        return std::nullopt;
    if (value->is_number_unsigned() &&
        value->get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    return value->get<std::int64_t>();
}

std::optional<bool> boolean(const json* value)
{
    if (!value || !value->is_boolean())
        return std::nullopt;
    return value->get<bool>();
}

const json::array_t& items(const json* value)
{
    static const json::array_t none;
    return value && value->is_array() ? value->get_ref<const json::array_t&>() : none;
}

std::string canonical(const json& value)
{
    return value.dump(2, ' ', false, json::error_handler_t::replace);
}

} // namespace meshwright
