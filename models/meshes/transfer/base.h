// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/transfer/side.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace meshwright {

/// What names a thing within its mesh.
struct ResourceKey
{
    Kind kind = Kind::Mesh;
    std::string parent;
    std::string name;

    friend auto operator<=>(const ResourceKey&, const ResourceKey&) = default;
};
ResourceKey keyOf(const ResourceId& id);

/// What a folder and a service agreed on about one thing when it was last carried from one to the other.
struct Agreed
{
    /// Digest of its spec as the service has it; empty where it was deleted there and stays here.
    std::string served;
    /// Digest of its spec as the file has it: another where the service writes it otherwise, empty where the
    /// file is known to hold a change of one's own.
    std::string kept;
    std::optional<std::string> tags = {}; ///< digest; nullopt when they were not known
    std::optional<std::int64_t> version = {};
    QDateTime lastUpdatedAt = {};

    friend bool operator==(const Agreed&, const Agreed&) = default;
};
/// What @p here and @p there agree on now, who agreed on @p before last (nullptr: on nothing). Of tags only
/// what both say counts: where one of them says nothing, or another thing, they stay agreed on as they were.
Agreed agreed(const Side& here, const Side& there, const Agreed* before);

/// Moves @p both by what @p here and @p there say the same of now, spec and tags each by itself: what they
/// differ in stays agreed on as it was.
void agreeOnEqualParts(Agreed& both, const Side& here, const Side& there);

/// What was agreed on about one mesh of one service.
struct MeshBase
{
    std::string mesh; ///< the uid the service gave the mesh: one that was deleted and made anew is another
    std::map<ResourceKey, Agreed> things;

    const Agreed* find(const ResourceKey& key) const;

    friend bool operator==(const MeshBase&, const MeshBase&) = default;
};

/// What tells one mesh of a service from another, by its description.
std::string meshUid(const json& description);

/// True when both only have their name in common: another uid, or another account.
bool isAnotherMesh(const json& here, const json& there);

/// The file `.meshwright-base.json` in the folder of a mesh: what was agreed on with each service that the
/// mesh was pulled from or pushed to. It is ours and holds no resource; without it nothing is lost, and more
/// is asked.
class BaseFile
{
public:
    static constexpr const char* name = ".meshwright-base.json";

    BaseFile() = default;
    /// @p content is what stands in the file. What is not to be used is as if it were not there.
    explicit BaseFile(const json& content);
    json content() const;

    MeshBase of(const std::string& mesh) const;
    void put(MeshBase base);

private:
    std::map<std::string, MeshBase> m_meshes;
};

} // namespace meshwright
