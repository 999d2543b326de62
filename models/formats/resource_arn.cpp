// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/resource_arn.h"

#include "models/json/json.h"
#include "models/rules/arn.h"

#include <string_view>

namespace meshwright {

namespace {

const char* partitionOf(std::string_view region)
{
    for (const char* partition : {"aws-cn", "aws-us-gov"})
        if (isIn(region, partition))
            return partition;
    return "aws";
}

} // namespace

std::optional<std::string> resourceArn(const json& node, const MeshAddress& address)
{
    const std::string mesh = memberText(node, "meshName");
    const std::string name = memberText(node, "virtualNodeName");
    const auto owner = text(member(node, "meshOwner"));
    if (!isRegion(address.region) || !isAccountId(address.account) || mesh.empty() || name.empty() ||
        owner.value_or(address.account) != address.account)
        return {};
    return std::string("arn:") + partitionOf(address.region) + ":appmesh:" + address.region + ':' +
           address.account + ":mesh/" + mesh + "/virtualNode/" + name;
}

} // namespace meshwright
