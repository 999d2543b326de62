// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <optional>
#include <string>
#include <string_view>

// A value that cannot be known from a file alone: a variable of a template, an intrinsic function that
// nothing resolves. It stands in a resource as {"$unknown": "what is written there"}: plain JSON, so that
// histories, drafts and differences keep it as they keep everything, and no member of the API begins with $.
namespace meshwright {

/// The value that stands for what is @p written in a file.
json unknownValue(std::string written);

/// Whether @p value stands for one that is not known: nothing can be said about it, neither right nor wrong.
bool isUnknown(const json& value);

/// What is written where @p value stands; nullopt when it is an ordinary value. Lives as long as @p value.
std::optional<std::string_view> writtenOf(const json& value);

} // namespace meshwright
