// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/schema/kinds.h"

// How the API writes a resource down: the one place that tells describe output, input, a spec alone and a ref
// apart, whatever the kind. Files that are checked, files of a folder place and captures of the AWS CLI all
// ask here.
namespace meshwright {

/// What the service adds to a resource; no input has them.
inline constexpr const char* addedByService[] = {"metadata", "status"};

/// The resource in @p value when that is describe output of its kind, {"virtualNode": {…}}; else nullptr.
const json* bodyIn(const json& value, const Resource& resource);
/// Whether @p value could be a resource of that kind without a wrapper: its name or a spec is in it.
bool isBody(const json& value, const Resource& resource);
/// Whether @p value is the spec of a node without anything around it.
bool isBareSpec(const json& value);
/// Whether @p value is one of the refs that list output has: the name of a resource, but no spec.
bool isRef(const json& value, const Resource& resource);
/// Whether @p value has any member that describe output, the create input or the spec of a node has.
bool looksLikeNode(const json& value);

} // namespace meshwright
