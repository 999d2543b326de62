// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/side.h"

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/meaning.h"

#include <QCryptographicHash>

namespace meshwright {

std::string digestOf(const json& value)
{
    const std::string text = meaning(value).dump(-1, ' ', false, json::error_handler_t::replace);
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

std::string digestOf(const Tags& tags)
{
    return digestOf(tagList(tags));
}

Side sideOf(const json& description, const Resource& resource)
{
    const json* spec = path(description, {resource.wrapper, "spec"});
    Side out{digestOf(spec ? *spec : json::object()), {}, metadataIn(description, resource)};
    if (const auto tags = tagsIn(member(description, "tags")))
        out.tags = digestOf(*tags);
    return out;
}

bool saysTheSame(const Side& a, const Side& b)
{
    return a.spec == b.spec && (!a.tags || !b.tags || a.tags == b.tags);
}

bool isSameState(const Metadata& a, const Metadata& b)
{
    return !a.arn.empty() && a.arn == b.arn && a.version && a.version == b.version &&
           a.lastUpdatedAt.isValid() && a.lastUpdatedAt == b.lastUpdatedAt;
}

} // namespace meshwright
