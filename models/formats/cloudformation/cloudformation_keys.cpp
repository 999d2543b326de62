// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_keys.h"

#include "models/rules/node_parts.h"

#include <array>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// What is more than a letter apart, whole keys only: http2Route is Http2Route.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> spelledApart{{
    {"tls", "TLS"},
    {"sds", "SDS"},
    {"acm", "ACM"},
    {"dns", "DNS"},
    {"awsCloudMap", "AWSCloudMap"},
    {"http", "HTTP"},
    {"http2", "HTTP2"},
    {"grpc", "GRPC"},
    {"tcp", "TCP"},
}};

// Not that of the C library, which makes İ of i in Turkish.
constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

} // namespace

std::string cloudFormationKey(std::string_view apiKey)
{
    for (const auto& [api, cloudFormation] : spelledApart)
        if (api == apiKey)
            return std::string(cloudFormation);
    std::string out(apiKey);
    if (!out.empty())
        out.front() = upper(out.front());
    return out;
}

std::string apiKey(std::string_view cloudFormationKey)
{
    for (const auto& [api, cloudFormation] : spelledApart)
        if (cloudFormation == cloudFormationKey)
            return std::string(api);
    std::string out(cloudFormationKey);
    if (!out.empty())
        out.front() = lowered(out.front());
    return out;
}

Pointer cloudFormationSpelling(Kind, const Pointer& from, const Pointer& at)
{
    Pointer out;
    const std::vector<std::string> keys = at.keys();
    for (std::size_t i = from.keys().size(); i < keys.size(); ++i)
        out = out / cloudFormationKey(keys[i]);
    return out;
}

std::string cloudFormationType(Kind kind)
{
    return std::string(typesOfAppMesh) + resourceOf(kind).operation;
}

std::optional<Kind> kindOfType(std::string_view type)
{
    if (!type.starts_with(typesOfAppMesh))
        return {};
    return kindOfOperation(type.substr(typesOfAppMesh.size()));
}

} // namespace meshwright
