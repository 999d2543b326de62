// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace meshwright {

/// What turns @p before into @p after, as `patch -p0` takes it for the file @p name, with three lines around
/// each change; empty where the two are equal.
std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view name);

} // namespace meshwright
