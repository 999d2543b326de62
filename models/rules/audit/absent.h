// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <initializer_list>
#include <string_view>

namespace meshwright {

/// Whether the member that @p keys lead to from @p from is surely not there: nothing on the way is unknown or
/// no object at all.
bool isSurelyAbsent(const json* from, std::initializer_list<std::string_view> keys);

} // namespace meshwright
