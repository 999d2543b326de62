// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"
#include "models/json/json_fwd.h"

#include <string>
#include <string_view>

// What the three forms of Terraform's JSON have in common.
namespace meshwright {

/// A resource as a state or a plan has it.
struct TerraformResource
{
    std::string_view type;
    std::string_view mode; ///< "data" of one that is only looked up
    std::string address;
    json& attributes;
    const json* pending = nullptr; ///< see readBlocks()
};
/// Puts @p resource, whose attributes stand at whence.at, into @p out, in the format @p format; one that is
/// only looked up is listed. What is not of App Mesh is left out.
void addTerraformResource(const TerraformResource& resource, const Whence& whence, std::string_view format,
                          FilePieces& out);

/// Says that there is nothing of App Mesh in @p out, when that is so.
void skipWithoutAppMesh(FilePieces& out);

} // namespace meshwright
