// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/field.h"

#include <chrono>
#include <cstdint>
#include <string_view>
#include <variant>

namespace meshwright::schema {

/// What holds where a member stands in a listener: the port of that.
struct ListenerPort
{};

using DefaultValue =
    std::variant<std::int64_t, bool, std::string_view, std::chrono::milliseconds, ListenerPort>;

/// What holds where the member @p key of @p shape is absent; nullptr where that is no value of it. The
/// placeholders of the fields tell a person the same.
const DefaultValue* defaultOf(const Shape& shape, std::string_view key);

} // namespace meshwright::schema
