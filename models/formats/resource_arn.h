// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <optional>
#include <string>

namespace meshwright {

/// Where a mesh is: what the ARNs of its resources begin with.
struct MeshAddress
{
    std::string region;  ///< "eu-west-1"
    std::string account; ///< twelve digits
};

/// The ARN of @p node, which the guide has the node's Envoy proxy get as APPMESH_RESOURCE_ARN. nullopt while
/// the Region, the account or a name is missing or has not its form, and for a mesh of another account
/// (`meshOwner`): there the service's answer tells it.
std::optional<std::string> resourceArn(const json& node, const MeshAddress& address);

} // namespace meshwright
