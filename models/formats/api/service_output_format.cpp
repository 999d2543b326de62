// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/api/resource_form.h"
#include "models/formats/formats.h"
#include "models/json/json.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

namespace {

/// What stands beside the resource in an answer, or in the file of a folder place, and is not the resource's.
constexpr const char* besideResource[] = {"ResponseMetadata", "clientToken", "nextToken"};

bool claimsOutput(const Head& head)
{
    if (!head.value)
        return false;
    const json* metadata = member(*head.value, "metadata");
    const bool isUnwrapped =
        metadata && metadata->is_object() && inputKind(*head.value) && !isBareSpec(*head.value);
    return isUnwrapped || wrappedKind(*head.value);
}

/// The owner of a mesh that is shared is told by the metadata, and is asked for in the input.
void takeOwner(ResourceInFile& resource, const Pointer& at)
{
    const json* metadata = member(resource.input, "metadata");
    const auto owner = text(member(metadata, "meshOwner"));
    if (!owner || resource.kind == Kind::Mesh || owner == text(member(metadata, "resourceOwner")) ||
        member(resource.input, "meshOwner"))
        return;
    resource.input["meshOwner"] = std::string(*owner);
    resource.origins.push_back({Pointer() / "meshOwner", at / "metadata" / "meshOwner"});
}

void leaveBehind(ResourceInFile& resource, const Pointer& at)
{
    takeOwner(resource, at);
    for (const char* key : addedByService)
        if (resource.input.erase(key) > 0)
            resource.leftBehind.push_back(at / key);
}

/// The resource of @p kind in @p answer, {"virtualNode": {…}}, which stands at @p at. What stands beside the
/// wrapper and is no part of an answer (tags) belongs to the resource.
ResourceInFile unwrapped(json answer, Kind kind, const Pointer& at)
{
    const char* wrapper = resourceOf(kind).wrapper;
    const Pointer inside = at / wrapper;
    ResourceInFile out{std::move(answer[wrapper]), kind, serviceOutputFormat.id, {}, {{Pointer(), inside}}};
    leaveBehind(out, inside);
    answer.erase(wrapper);
    for (auto& [key, value] : answer.items()) {
        const bool isNotes = std::ranges::find(besideResource, key) != std::end(besideResource);
        if (isNotes || out.input.contains(key)) {
            out.leftBehind.push_back(at / key);
            continue;
        }
        out.input[key] = std::move(value);
        out.origins.push_back({Pointer() / key, at / key});
    }
    return out;
}

void readOutput(json& value, const Whence& whence, FilePieces& out)
{
    if (const auto kind = wrappedKind(value))
        return addResource(unwrapped(std::move(value), *kind, whence.at), whence, out);
    const Kind kind = inputKind(value).value_or(Kind::VirtualNode);
    ResourceInFile resource{std::move(value), kind, serviceOutputFormat.id, {}, {{Pointer(), whence.at}}};
    leaveBehind(resource, whence.at);
    addResource(std::move(resource), whence, out);
}

} // namespace

/// What describe, create, update and delete answer, with the wrapper or without. What the service added is
/// left behind.
const Format serviceOutputFormat{"service-output", claimsOutput, readOutput};

} // namespace meshwright
