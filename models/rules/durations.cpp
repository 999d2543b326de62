// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/durations.h"

#include "models/json/json.h"
#include "models/rules/wording.h"

#include <algorithm>
#include <limits>
#include <string>

namespace meshwright {

std::optional<std::int64_t> milliseconds(const json* duration)
{
    constexpr std::int64_t longest = std::numeric_limits<std::int64_t>::max() / 1000;
    const auto value = integer(member(duration, "value"));
    const auto unit = text(member(duration, "unit"));
    if (!value || *value < 0 || (unit != "s" && unit != "ms"))
        return std::nullopt;
    return unit == "s" ? std::min(*value, longest) * 1000 : *value;
}

QString shownDuration(const json& duration)
{
    return shown(*member(duration, "value")) + u' ' +
           QString::fromStdString(std::string(*text(member(duration, "unit"))));
}

} // namespace meshwright
