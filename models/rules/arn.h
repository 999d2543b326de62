// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string_view>

namespace meshwright {

/// Whether @p text begins as ARNs do, whatever follows.
constexpr bool beginsAsArn(std::string_view text)
{
    return text.starts_with("arn:");
}

/// The parts of arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE; views into the text that was read.
struct Arn
{
    std::string_view partition;
    std::string_view service;
    std::string_view region;
    std::string_view account;
    std::string_view resource; ///< everything behind the fifth colon

    /// What stands before the resource's first slash: "certificate", "mesh".
    std::string_view type() const { return resource.substr(0, resource.find('/')); }
};

/// The ARN in @p text by its colons alone, nullopt when it begins otherwise or has fewer than six parts.
std::optional<Arn> readArn(std::string_view text);

/// The names in mesh/MESH/KIND/NAME, the resource of everything in a mesh; nullopt for another form.
struct MeshResource
{
    std::string_view mesh;
    std::string_view kind; ///< "virtualService", "virtualNode", …
    std::string_view name;
};
std::optional<MeshResource> readMeshResource(const Arn& arn);

/// Twelve digits.
bool isAccountId(std::string_view text);
/// The form of a Region's name: "eu-west-1", "us-gov-east-1".
bool isRegion(std::string_view text);
/// 8-4-4-4-12 hexadecimal digits.
bool isUuid(std::string_view text);
/// Whether a Region of that name is in that partition, as far as its name tells: "cn-…" is in aws-cn.
bool isIn(std::string_view region, std::string_view partition);

} // namespace meshwright
