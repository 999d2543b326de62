// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/issue.h"

#include <optional>

namespace meshwright {

/// What @p file is when it is JSON of something else than a virtual node of the API: CloudFormation,
/// Kubernetes, Terraform, another resource of App Mesh, or nothing known. nullopt when it may be a node.
std::optional<Issue> foreignJson(const json& file);

/// Whether @p value has any member that a create input, describe output or a spec has.
bool looksLikeNode(const json& value);

/// Whether @p node is the output of --generate-cli-skeleton with most of it not filled in.
bool isSkeleton(const json& node);

} // namespace meshwright
