// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/endpoint/endpoint_meshes.h"
#include "models/meshes/endpoint/requests.h"
#include "models/meshes/tags.h"
#include "models/text/texts.h"

#include <algorithm>
#include <string>
#include <vector>

// The API keeps tags by ARN, which only a description tells.
namespace meshwright {

namespace {

Failure oddTags()
{
    return {code::notExpected,
            Texts::tr("The answer has no list of tags with key and value. Nothing is done with it."),
            {},
            true};
}

} // namespace

Outcome<std::string> EndpointMeshes::arnOf(const ResourceId& id, const CallWatch& watch)
{
    const Outcome<json> description = describe(id, watch);
    if (!description)
        return description.failure();
    return metadataIn(*description, resourceOf(id.kind)).arn;
}

Outcome<json> EndpointMeshes::tags(const ResourceId& id, const CallWatch& watch)
{
    const Outcome<std::string> arn = arnOf(id, watch);
    return arn ? tagsOf(id, *arn, watch) : arn.failure();
}

Outcome<json> EndpointMeshes::tagsOf(const ResourceId& /*id*/, const std::string& arn, const CallWatch& watch)
{
    json tags = json::array();
    const auto request = [&arn](const std::string& token) { return requests::tags(arn, token); };
    const auto see = [&tags](const json& answer) -> Outcome<std::string> {
        const json* page = member(answer, "tags");
        if (!tagsIn(page))
            return oddTags();
        tags.insert(tags.end(), page->begin(), page->end());
        return nextTokenIn(answer);
    };
    if (const auto failure = turnPages(request, see, watch.stop))
        return *failure;
    return tags;
}

Outcome<json> EndpointMeshes::tag(const ResourceId& id, const json& tags, const CallWatch& watch)
{
    const Outcome<std::string> arn = arnOf(id, watch);
    if (!arn)
        return arn.failure();
    const auto isDone = [&tags](const Tags& there) { return tagChanges(tagList(there), tags).set.empty(); };
    return changeTags(requests::tag(*arn, tags), *arn, isDone,
                      Texts::tr("Whether the tags were set is not known."), watch);
}

Outcome<json> EndpointMeshes::untag(const ResourceId& id, const std::vector<std::string>& keys,
                                    const CallWatch& watch)
{
    const Outcome<std::string> arn = arnOf(id, watch);
    if (!arn)
        return arn.failure();
    const auto isDone = [&keys](const Tags& there) {
        return std::ranges::none_of(keys, [&there](const std::string& key) { return there.contains(key); });
    };
    return changeTags(requests::untag(*arn, keys), *arn, isDone,
                      Texts::tr("Whether the tags were removed is not known."), watch);
}

} // namespace meshwright
