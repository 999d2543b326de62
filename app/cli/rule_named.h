// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

#include <QString>

#include <optional>

namespace meshwright::cli {

/// That there is no rule called @p id, and which is likely meant; nullopt when there is one.
std::optional<Wrong> unknownRule(const QString& id);

} // namespace meshwright::cli
