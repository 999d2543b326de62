// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/terraform/terraform_style.h"

#include "models/formats/terraform/block_names.h"
#include "models/formats/terraform/block_reader.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <utility>

namespace meshwright {

namespace {

/// How states and plans are written.
constinit const BlockStyle stateStyle{
    .key = terraformKey,
    .meaning = nullptr,
    .whereObjects = terraformObjects,
    .whereLists = terraformLists,
    .allTags = "tags_all",
    .beside = {},
};

/// A resource that is looked up, not created: it is there.
ListedResource lookedUp(Kind kind, const json& attributes)
{
    const auto above = resourceOf(kind).parent;
    const std::string name = memberText(attributes, "name");
    return {kind, kind == Kind::Mesh ? name : memberText(attributes, "mesh_name"),
            above ? memberText(attributes, snakeCase(resourceOf(*above).name)) : std::string(), name};
}

} // namespace

void addTerraformResource(const TerraformResource& resource, const Whence& whence, std::string_view format,
                          FilePieces& out)
{
    const auto kind = terraformKind(resource.type);
    if (!kind)
        return;
    if (resource.mode == "data")
        return out.listed.push_back(lookedUp(*kind, resource.attributes));
    out.resources.push_back(
        readBlocks(*kind, resource.attributes, whence, stateStyle, format, resource.pending));
    out.resources.back().alias = resource.address;
}

void skipWithoutAppMesh(FilePieces& out)
{
    if (out.resources.empty() && out.listed.empty() && out.issues.empty() && out.skipped.isEmpty())
        out.skipped = Texts::tr("There is nothing of App Mesh in it.");
}

} // namespace meshwright
