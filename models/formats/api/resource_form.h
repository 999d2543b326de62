// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/schema/kinds.h"

#include <optional>

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
/// Whether @p value is the spec of a resource without anything around it: {"spec": …} alone counts as well.
bool isBareSpec(const json& value);
/// Whether @p value, a file where a node belongs, is the spec of one without anything around it.
bool isBareNodeSpec(const json& value);
/// Whether @p value is one of the refs that list output has: the name of a resource, but no spec.
bool isRef(const json& value, const Resource& resource);
/// Whether @p value has any member that describe output, the create input or the spec of a node has.
bool looksLikeNode(const json& value);

/// The kind of the describe output @p value, {"route": {…}}; nullopt when it is none.
std::optional<Kind> wrappedKind(const json& value);
/// The kind whose name is in @p value; nullopt when there is none but that of the mesh, which all kinds have.
std::optional<Kind> namedKind(const json& value);
/// The kind that @p spec belongs to by what is in it, the first of those that fit; nullopt when no kind has
/// any of its members. Of listeners alone that a gateway, a router and a node may have, see isOfManyKinds().
std::optional<Kind> specKind(const json& spec);
/// Whether @p spec has listeners that several kinds may have, and nothing that tells them apart.
bool isOfManyKinds(const json& spec);
/// The kind that @p value is the input of, its name in it or not; nullopt when nothing tells.
std::optional<Kind> inputKind(const json& value);

} // namespace meshwright
