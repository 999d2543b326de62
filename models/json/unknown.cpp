// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/unknown.h"

#include "models/json/json.h"

#include <utility>

namespace meshwright {

namespace {

constexpr const char* unknownMark = "$unknown";

} // namespace

json unknownValue(std::string written)
{
    return {{unknownMark, std::move(written)}};
}

bool isUnknown(const json& value)
{
    return writtenOf(value).has_value();
}

std::optional<std::string_view> writtenOf(const json& value)
{
    if (!value.is_object() || value.size() != 1)
        return {};
    return text(member(value, unknownMark));
}

} // namespace meshwright
