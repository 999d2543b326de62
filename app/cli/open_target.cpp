// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/open_target.h"

#include "models/meshes/endpoint/endpoint_meshes.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/places/open_endpoint.h"

namespace meshwright::cli {

std::unique_ptr<Meshes> openTarget(const Target& target)
{
    if (target.place.kind == PlaceKind::Folder)
        return std::make_unique<FolderMeshes>(target.place);
    return std::make_unique<EndpointMeshes>(findEndpoint(target.place, nullptr));
}

MeshId meshOf(const Target& target)
{
    return {target.mesh, target.owner};
}

} // namespace meshwright::cli
