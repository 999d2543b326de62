// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/may_be_app_mesh.h"

#include "models/formats/mentions.h"

#include <algorithm>
#include <array>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

bool endsWithAny(const QString& path, std::initializer_list<QLatin1StringView> ends)
{
    return std::ranges::any_of(
        ends, [&](QLatin1StringView end) { return path.endsWith(end, Qt::CaseInsensitive); });
}

/// Sources of programs begin otherwise, and are no YAML.
bool mayBeJsonOrYaml(const QString& path, std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return (first != std::string_view::npos && (text[first] == '{' || text[first] == '[')) ||
           isCalledJsonOrYaml(path);
}

/// A namespace of Kubernetes may say by its labels which mesh its objects are of, and names none itself.
bool mayBeNamespace(std::string_view text)
{
    return text.find("Namespace") != text.npos && text.find("labels") != text.npos;
}

} // namespace

bool mayBeAppMesh(const QString& path, std::string_view text)
{
    static constexpr std::array<std::string_view, 10> membersOfSpecs{
        "listeners", "serviceDiscovery", "egressFilter", "weightedTargets", "provider",
        "httpRoute", "http2Route",       "grpcRoute",    "tcpRoute",        "\"tags\""};
    if (endsWithAny(path, {".xml"_L1, ".html"_L1})) // a report of ours, or of others
        return false;
    const auto isIn = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
    return mentionsAppMesh(text) || (mayBeJsonOrYaml(path, text) &&
                                     (std::ranges::any_of(membersOfSpecs, isIn) || mayBeNamespace(text)));
}

bool isCalledJsonOrYaml(const QString& path)
{
    return endsWithAny(path, {".json"_L1, ".yaml"_L1, ".yml"_L1, ".template"_L1, ".jq"_L1});
}

bool isCalledMarkdown(const QString& path)
{
    return endsWithAny(path, {".md"_L1, ".markdown"_L1});
}

bool isCalledArchive(const QString& path)
{
    return endsWithAny(path, {".zip"_L1, ".tar"_L1, ".tar.gz"_L1, ".tgz"_L1});
}

} // namespace meshwright
