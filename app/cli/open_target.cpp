// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/open_target.h"

#include "app/cli/report.h"
#include "models/meshes/endpoint/endpoint_meshes.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/places/open_endpoint.h"

#include <algorithm>
#include <string_view>

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

Answer printed(const json& value)
{
    return {Fine, jsonText(value), {}};
}

Exit exitFor(const Failure& failure)
{
    static constexpr std::string_view trouble[] = {
        code::stopped,     code::notReached, code::connectionLost, code::notTrusted,    code::notExpected,
        code::noKeys,      code::noRegion,   code::badAddress,     code::folderMissing, code::notReadable,
        code::notWritable, code::busy,       code::keychainLocked, code::notJson};
    return std::ranges::find(trouble, failure.code) != std::end(trouble) ? Trouble : Errors;
}

Answer failed(const Failure& failure, std::vector<Remark> before)
{
    before.push_back(problem(failure));
    return {exitFor(failure), {}, std::move(before)};
}

} // namespace meshwright::cli
