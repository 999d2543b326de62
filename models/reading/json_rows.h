// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>
#include <vector>

namespace meshwright {

/// The values of @p text, which holds several after each other (JSON Lines, the answers of several calls in
/// one file), each as the part of the text it is. Empty when there are fewer than two, something else stands
/// between them, or they are too many to be what somebody kept.
std::vector<std::string_view> jsonRows(std::string_view text);

} // namespace meshwright
