// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"
#include "models/schema/field.h"

#include <cstdint>
#include <optional>

namespace meshwright {

/// What holds at @p at of @p input, the member of @p shape it leads to, while nothing stands there; nullopt
/// where that is no value.
std::optional<json> defaultJson(const schema::Shape& shape, const json& input, const Pointer& at);

/// Whether @p field is a time with its unit.
bool isDuration(const schema::Field& field);

/// The milliseconds of the duration @p value; nullopt when it is none.
std::optional<std::int64_t> milliseconds(const json& value);

} // namespace meshwright
