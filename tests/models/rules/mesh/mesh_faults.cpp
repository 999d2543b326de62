// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_faults.h"

#include <sstream>
#include <utility>

namespace meshwright {

namespace {

/// @p text with the names of @p mesh.
std::string filledIn(std::string text, const RandomMesh& mesh)
{
    for (const auto& [mark, name] : mesh.names())
        for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + name.size()))
            text.replace(at, mark.size(), name);
    return text;
}

void addResource(RandomMesh& mesh, const std::string& kind, std::string name, const json& spec)
{
    const std::size_t slash = name.find('/');
    std::string parent = slash == name.npos ? "" : name.substr(0, slash);
    if (slash != name.npos)
        name.erase(0, slash + 1);
    mesh.add(kindOfWrapper(kind).value(), std::move(parent), std::move(name), spec);
}

/// @p place is "kind name pointer".
void change(RandomMesh& mesh, const std::string& place, const json& value)
{
    const std::size_t behindKind = place.find(' '), behindName = place.find(' ', behindKind + 1);
    const std::string words = place.substr(0, behindName);
    const json::json_pointer at(place.substr(behindName + 1));
    if (!at.empty() && !value.is_null())
        mesh.find(words).input[at] = value;
    else if (!at.empty() && mesh.find(words).input.contains(at))
        mesh.find(words).input.at(at.parent_pointer()).erase(at.back());
    else if (at.empty() && value.is_null())
        mesh.remove(words);
    else if (at.empty())
        addResource(mesh, words.substr(0, behindKind), words.substr(behindKind + 1), value);
}

} // namespace

std::vector<std::string> plant(const MeshFault& fault, RandomMesh& mesh)
{
    const json changes = json::parse(filledIn(fault.changes, mesh));
    std::istringstream expected(filledIn(fault.expected, mesh));
    for (const auto& [place, value] : changes.items())
        change(mesh, place, value);
    std::vector<std::string> out;
    for (std::string line; std::getline(expected, line);)
        out.push_back(line);
    return out;
}

std::vector<MeshFault> meshFaults()
{
    std::vector<MeshFault> out;
    for (const auto faults : {missingFaults(), wayFaults(), pairFaults()})
        out.insert(out.end(), faults.begin(), faults.end());
    return out;
}

} // namespace meshwright
