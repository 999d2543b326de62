// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/node_state.h"

#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/meaning.h"
#include "models/meshes/tags.h"

#include <string>

namespace meshwright {

namespace {

json memberOr(const json& input, const char* key, const json& otherwise)
{
    const json* there = member(input, key);
    return there ? *there : otherwise;
}

bool saySameTags(const json& a, const json& b)
{
    return tagChanges(memberOr(a, "tags", json::array()), memberOr(b, "tags", json::array())) == TagChanges();
}

json untagged(json input)
{
    if (input.is_object())
        input.erase("tags");
    return input;
}

void writeAs(const json& wanted, json& input, const char* key)
{
    if (const json* as = member(wanted, key))
        input[key] = *as;
    else
        input.erase(key);
}

} // namespace

NodeId nodeIdIn(const json& input)
{
    return {{memberText(input, "meshName"), memberText(input, "meshOwner")},
            memberText(input, "virtualNodeName")};
}

NodeState nodeState(const json& description, const MeshId& mesh)
{
    NodeState out;
    out.description = description;
    out.input = createInput(description);
    if (!mesh.owner.empty())
        out.input["meshOwner"] = mesh.owner;
    out.version = metadataIn(description, nodeResource).version.value_or(0);
    return out;
}

Outcome<NodeState> readNode(Meshes& place, const NodeId& id, const CallWatch& watch)
{
    Outcome<json> description = place.describe(nodeAsResource(id), watch);
    if (!description)
        return description.failure();
    if (description->contains("tags"))
        return nodeState(*description, id.mesh);
    const Outcome<json> tags = place.tags(nodeAsResource(id), watch);
    if (!tags && isForAll(tags.failure()))
        return tags.failure();
    if (tags && !tags->empty())
        (*description)["tags"] = *tags;
    NodeState out = nodeState(*description, id.mesh);
    out.tagsKnown = tags.succeeded();
    return out;
}

bool saySame(const json& a, const json& b)
{
    return saySameTags(a, b) && sameValue(meaning(untagged(a)), meaning(untagged(b)));
}

json writtenAs(const json& wanted, json input)
{
    if (!input.is_object())
        return input;
    if (sameValue(meaning(memberOr(input, "spec", json::object())),
                  meaning(memberOr(wanted, "spec", json::object()))))
        writeAs(wanted, input, "spec");
    if (saySameTags(input, wanted))
        writeAs(wanted, input, "tags");
    return input;
}

bool isUnchanged(const NodeState& now, const json& saved, std::int64_t version)
{
    if (now.version != version)
        return false;
    return now.tagsKnown ? saySame(now.input, saved) : saySame(untagged(now.input), untagged(saved));
}

} // namespace meshwright
