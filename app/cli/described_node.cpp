// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/described_node.h"

#include "models/json/json.h"
#include "models/meshes/description.h"

#include <utility>

namespace meshwright::cli {

std::string moment(const QDateTime& moment)
{
    return timestampText(moment.toUTC());
}

json withoutEmptyTags(json description)
{
    if (const auto tags = description.find("tags"); tags != description.end() && tags->empty())
        description.erase(tags);
    return description;
}

Answer describedNode(json description)
{
    const Metadata metadata = metadataIn(description, nodeResource);
    for (const auto& [key, at] :
         {std::pair("createdAt", metadata.createdAt), {"lastUpdatedAt", metadata.lastUpdatedAt}})
        if (at.isValid())
            description[nodeResource.wrapper]["metadata"][key] = moment(at);
    return printed(description);
}

} // namespace meshwright::cli
