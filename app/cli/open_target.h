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

/// How the program ends after @p failure: Errors when an endpoint or place answered and refused, Trouble when
/// it could not be asked, or a file or disk failed.
Exit exitFor(const Failure& failure);
/// Why it did not go, with the exit code for it. @p before stands in front of it.
Answer failed(const Failure& failure, std::vector<Remark> before = {});

} // namespace meshwright::cli
