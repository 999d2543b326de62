// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace meshwright {

/// The value at @p at, nullptr when it is absent. Never inserts, never throws.
const json* find(const json& in, const Pointer& at);
/// The same for a value that is about to be changed in place.
json* find(json& in, const Pointer& at);

/// Member @p key of @p object, nullptr when @p object is no object or lacks it.
const json* member(const json& object, std::string_view key);
const json* member(const json* object, std::string_view key);

/// Walks members by name: path(node, {"spec", "serviceDiscovery", "dns"}); nullptr when any is absent.
const json* path(const json& in, std::initializer_list<std::string_view> keys);
const json* path(const json* in, std::initializer_list<std::string_view> keys);

/// The text in @p value, nullopt when it is absent or no text. The view lives as long as the value.
std::optional<std::string_view> text(const json* value);
/// The text of the member @p key of @p object; empty when that is absent or no text.
std::string memberText(const json& object, std::string_view key);
std::string memberText(const json* object, std::string_view key);
/// The whole number in @p value, nullopt when it is absent, no number, or beyond 64 signed bits.
std::optional<std::int64_t> integer(const json* value);
/// The truth value in @p value, nullopt when it is absent or something else.
std::optional<bool> boolean(const json* value);
/// The items of a list; an empty list when @p value is absent or no list, so that it can be looped over.
const json::array_t& items(const json* value);

/// Canonical text: keys sorted, two blanks, no final newline. Invalid UTF-8 is replaced, never thrown over.
std::string canonical(const json& value);

} // namespace meshwright
