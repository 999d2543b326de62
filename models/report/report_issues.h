// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/mesh_report.h"

#include <cstddef>
#include <optional>
#include <span>

namespace meshwright {

/// Puts what is wrong in @p inventory to @p report, and what of it is accepted; @p rows are those of its
/// resources.
void addIssues(const Inventory& inventory, std::span<const std::optional<std::size_t>> rows,
               MeshReport& report);

} // namespace meshwright
