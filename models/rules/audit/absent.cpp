// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/audit/absent.h"

#include "models/json/json.h"
#include "models/json/unknown.h"

namespace meshwright {

bool isSurelyAbsent(const json* from, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (!from || !from->is_object() || isUnknown(*from))
            return false;
        from = member(from, key);
        if (!from)
            return true;
    }
    return false;
}

} // namespace meshwright
