// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <string_view>

// Regular expressions as Envoy reads them, which is as RE2 does.
namespace meshwright {

/// What keeps Envoy from taking @p expression, a whole sentence; nullopt when it takes it.
std::optional<QString> expressionFault(std::string_view expression);

/// Whether the sound @p expression can be met by a whole text that begins with @p first. True in doubt.
bool canBeginWith(std::string_view expression, char first);

} // namespace meshwright
