// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/terraform/block_reader.h"

#include <QString>

#include <string_view>

// What the three forms of Terraform's JSON have in common.
namespace meshwright {

/// How states and plans are written.
extern const BlockStyle terraformStateStyle;

/// Puts the resource of the type @p type with the attributes @p attributes into @p out, in the format
/// @p format; one that is only looked up (@p mode "data") is listed. What is not of App Mesh is left out.
struct TerraformResource
{
    std::string_view type;
    std::string_view mode;
    std::string address;
    json& attributes;
    const json* pending = nullptr;
};
void addTerraformResource(const TerraformResource& resource, const Whence& whence, std::string_view format,
                          FilePieces& out);

/// Says that there is nothing of App Mesh in @p out, when that is so.
void skipWithoutAppMesh(FilePieces& out);

} // namespace meshwright
