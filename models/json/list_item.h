// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <optional>
#include <string_view>

namespace meshwright {

/// Which item of the list at @p list @p where is, or is in; nullopt when it is in none.
inline std::optional<std::size_t> itemAround(const Pointer& list, const Pointer& where)
{
    if (!list.contains(where) || where == list)
        return std::nullopt;
    const std::string_view rest = std::string_view(where.text()).substr(list.text().size() + 1);
    return listIndex(rest.substr(0, rest.find('/')));
}

} // namespace meshwright
