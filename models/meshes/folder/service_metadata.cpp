// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/service_metadata.h"

#include "models/json/json.h"
#include "models/meshes/request.h"

#include <QUuid>

#include <utility>

namespace meshwright {

namespace {

/// Region names tell the part of the AWS cloud that an ARN begins with.
std::string partition(const std::string& region)
{
    if (region.starts_with("cn-"))
        return "aws-cn";
    return region.starts_with("us-gov-") ? "aws-us-gov" : "aws";
}

} // namespace

Surroundings Surroundings::real()
{
    return {[] { return QDateTime::currentDateTime(); },
            [] { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }};
}

Stamp::Stamp(const Place& place, Surroundings surroundings)
    : m_region(place.region.toStdString()),
      m_account(place.account.toStdString()),
      m_surroundings(std::move(surroundings))
{}

json Stamp::created(const json& input, const Resource& resource, const std::string& path,
                    const std::string& meshOwner) const
{
    const json* spec = member(input, "spec");
    json body{{"meshName", nameOf(input, meshResource)},
              {"metadata", metadata(path, meshOwner)},
              {"spec", spec ? *spec : json::object()},
              {"status", {{"status", "ACTIVE"}}}};
    body[resource.name] = nameOf(input, resource);
    if (resource.parent) {
        const Resource& parent = resourceOf(*resource.parent);
        body[parent.name] = nameOf(input, parent);
    }
    json description{{resource.wrapper, std::move(body)}};
    for (const char* key : {"tags", "clientToken"})
        if (const json* value = member(input, key))
            description[key] = *value;
    return description;
}

void Stamp::change(json& description, const Resource& resource, const std::string& path,
                   const std::string& meshOwner) const
{
    const Metadata before = metadataIn(description, resource);
    json& noted = description[resource.wrapper]["metadata"];
    if (!noted.is_object())
        noted = metadata(path, meshOwner);
    noted["version"] = before.version.value_or(0) + 1;
    noted["lastUpdatedAt"] = timestampText(m_surroundings.now());
}

json Stamp::metadata(const std::string& path, const std::string& meshOwner) const
{
    const std::string now = timestampText(m_surroundings.now());
    return {{"arn", "arn:" + partition(m_region) + ":appmesh:" + m_region + ':' + m_account + ':' + path},
            {"createdAt", now},
            {"lastUpdatedAt", now},
            {"meshOwner", meshOwner},
            {"resourceOwner", m_account},
            {"uid", m_surroundings.newUid()},
            {"version", 1}};
}

} // namespace meshwright
