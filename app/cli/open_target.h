// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/commands.h"
#include "models/meshes/meshes.h"

#include <memory>

namespace meshwright::cli {

std::unique_ptr<Meshes> openTarget(const Target& target);
MeshId meshOf(const Target& target);

/// @p value on standard output, and all is well.
Answer printed(const json& value);
/// Why it did not go, with the exit code for it: Errors when the place refused this one thing, Trouble when
/// nothing would go. @p before stands in front of it.
Answer failed(const Failure& failure, const std::string& before = {});

} // namespace meshwright::cli
