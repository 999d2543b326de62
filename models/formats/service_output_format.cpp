// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/resource_form.h"
#include "models/json/json.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

namespace {

/// What stands beside the node in an answer, or in the file of a folder place, and is not the node's.
constexpr const char* besideNode[] = {"ResponseMetadata", "clientToken", "nextToken"};

bool claimsOutput(const Head& head)
{
    if (!head.value)
        return false;
    const json* metadata = member(*head.value, "metadata");
    const bool isUnwrapped =
        metadata && metadata->is_object() && looksLikeNode(*head.value) && !isBareSpec(*head.value);
    return isUnwrapped || bodyIn(*head.value, nodeResource);
}

void leaveBehind(NodeInFile& node, const Pointer& at)
{
    for (const char* key : addedByService)
        if (node.input.erase(key) > 0)
            node.leftBehind.push_back(at / key);
}

/// The node in @p answer, {"virtualNode": {…}}, which stands at @p at. What stands beside the wrapper and is
/// no part of an answer (tags) belongs to the node.
NodeInFile unwrapped(json answer, const Pointer& at)
{
    const char* wrapper = nodeResource.wrapper;
    const Pointer inside = at / wrapper;
    NodeInFile out{std::move(answer[wrapper]), serviceOutputFormat.id, {}, {{Pointer(), inside}}};
    leaveBehind(out, inside);
    answer.erase(wrapper);
    for (auto& [key, value] : answer.items()) {
        const bool isNotes = std::ranges::find(besideNode, key) != std::end(besideNode);
        if (isNotes || out.input.contains(key)) {
            out.leftBehind.push_back(at / key);
            continue;
        }
        out.input[key] = std::move(value);
        out.origins.push_back({Pointer() / key, at / key});
    }
    return out;
}

void readOutput(json& value, const Pointer& at, FilePieces& out)
{
    if (bodyIn(value, nodeResource))
        return addNode(unwrapped(std::move(value), at), at, out);
    NodeInFile node{std::move(value), serviceOutputFormat.id, {}, {{Pointer(), at}}};
    leaveBehind(node, at);
    addNode(std::move(node), at, out);
}

} // namespace

/// What describe, create, update and delete answer, with the wrapper or without. What the service added is
/// left behind.
const Format serviceOutputFormat{"service-output", claimsOutput, readOutput};

} // namespace meshwright
