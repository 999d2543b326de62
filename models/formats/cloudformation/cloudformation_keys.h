// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/schema/kinds.h"

#include <optional>
#include <string>
#include <string_view>

// How CloudFormation, and what is built upon its schemas, spells what the API calls otherwise.
namespace meshwright {

/// The member @p apiKey of the API as CloudFormation calls it: PortMapping for portMapping, TLS for tls.
std::string cloudFormationKey(std::string_view apiKey);
/// The member @p cloudFormationKey of CloudFormation as the API calls it. What CloudFormation would never
/// call a member (Tls, port) stays, or comes to what it most likely means: only what cloudFormationKey()
/// makes of the answer tells that it was right.
std::string apiKey(std::string_view cloudFormationKey);
/// The way from @p from to @p at in the Properties of a resource; a Spelling.
Pointer cloudFormationSpelling(Kind kind, const Pointer& from, const Pointer& at);

/// What the types of App Mesh's resources begin with.
inline constexpr std::string_view typesOfAppMesh = "AWS::AppMesh::";
/// "AWS::AppMesh::VirtualNode" for a virtual node.
std::string cloudFormationType(Kind kind);
/// The kind of @p type, "AWS::AppMesh::VirtualNode"; nullopt when it is none of App Mesh's.
std::optional<Kind> kindOfType(std::string_view type);

} // namespace meshwright
