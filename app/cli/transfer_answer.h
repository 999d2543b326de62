// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/answer.h"
#include "models/json/json_fwd.h"
#include "models/meshes/resource.h"

#include <cstddef>
#include <optional>

// What pull and push say alike.
namespace meshwright::cli {

/// What @p id names, for a program.
json idJson(const ResourceId& id);

/// Says that @p answer is not of all, as something was in the way of everything.
void remarkBrokenOff(Answer& answer, const std::optional<Failure>& brokenOff);

/// Says with @p way how what was left alone, @p count things, can be settled; nothing where it is none.
void remarkConflicts(Answer& answer, std::size_t count, const QString& way);

} // namespace meshwright::cli
