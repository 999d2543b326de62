// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/arguments.h"

#include <optional>

namespace meshwright::cli {

/// What @p arguments ask for when they begin with a command about meshes (list, describe, create, delete,
/// pull, push); nullopt when they do not.
std::optional<Call> understandMeshCommand(const QStringList& arguments);

} // namespace meshwright::cli
