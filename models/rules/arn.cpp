// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/arn.h"

#include "models/rules/node_parts.h"

#include <algorithm>
#include <array>

namespace meshwright {

namespace {

/// Takes the part before the first @p separator off @p text; nullopt when there is no separator.
std::optional<std::string_view> take(std::string_view& text, char separator)
{
    const std::size_t end = text.find(separator);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end + 1);
    return part;
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

std::optional<Arn> readArn(std::string_view text)
{
    std::array<std::string_view, 5> parts;
    for (std::string_view& part : parts) {
        const auto taken = take(text, ':');
        if (!taken)
            return std::nullopt;
        part = *taken;
    }
    if (parts[0] != "arn")
        return std::nullopt;
    return Arn{parts[1], parts[2], parts[3], parts[4], text};
}

std::optional<MeshResource> readMeshResource(const Arn& arn)
{
    std::string_view rest = arn.resource;
    const auto type = take(rest, '/');
    const auto mesh = take(rest, '/');
    const auto kind = take(rest, '/');
    if (type != "mesh" || !mesh || mesh->empty() || !kind || rest.empty() || rest.find('/') != rest.npos)
        return std::nullopt;
    return MeshResource{*mesh, *kind, rest};
}

bool isAccountId(std::string_view text)
{
    return text.size() == 12 && std::ranges::all_of(text, isDigit);
}

bool isRegion(std::string_view text)
{
    const bool plain =
        std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-'; });
    return plain && std::ranges::count(text, '-') >= 2 && isLetter(text.front()) && isDigit(text.back());
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

bool isIn(std::string_view region, std::string_view partition)
{
    const bool china = region.starts_with("cn-");
    const bool government = region.starts_with("us-gov-");
    return (partition == "aws-cn") == china && (partition == "aws-us-gov") == government;
}

} // namespace meshwright
