// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/json.h"
#include "models/meshes/description.h"
#include "models/meshes/endpoint/endpoint_meshes.h"
#include "models/meshes/endpoint/requests.h"

#include <set>

// The API keeps tags by ARN, which only a description tells.
namespace meshwright {

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
    std::set<std::string> seen;
    for (std::string token;;) {
        const Answered answered = ask(requests::tags(arn, token), watch.stop);
        if (!answered.outcome)
            return answered.outcome;
        for (const json& tag : items(member(*answered.outcome, "tags")))
            tags.push_back(tag);
        token = std::string(text(member(*answered.outcome, "nextToken")).value_or(""));
        if (token.empty() || !seen.insert(token).second)
            return tags;
    }
}

Outcome<json> EndpointMeshes::tag(const ResourceId& id, const json& tags, const CallWatch& watch)
{
    const Outcome<std::string> arn = arnOf(id, watch);
    if (!arn)
        return arn.failure();
    const Answered answered = ask(requests::tag(*arn, tags), watch.stop);
    return answered.outcome ? this->tags(id, watch) : answered.outcome;
}

Outcome<json> EndpointMeshes::untag(const ResourceId& id, const std::vector<std::string>& keys,
                                    const CallWatch& watch)
{
    const Outcome<std::string> arn = arnOf(id, watch);
    if (!arn)
        return arn.failure();
    const Answered answered = ask(requests::untag(*arn, keys), watch.stop);
    return answered.outcome ? tags(id, watch) : answered.outcome;
}

} // namespace meshwright
