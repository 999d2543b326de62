// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/folder/held_mesh.h"
#include "models/meshes/folder/service_metadata.h"
#include "models/meshes/meshes.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// A place that is plain files, for git and the AWS CLI as much as for us:
///
///     <place>/<mesh>/mesh.json                    as describe-mesh prints it
///     <place>/<mesh>/virtual-nodes/<node>.json    as describe-virtual-node prints it
///     <place>/<mesh>/virtual-routers/…, routes/<router>.<route>.json, virtual-services/…,
///                    virtual-gateways/…, gateway-routes/<gateway>.<route>.json
///
/// A file keeps two members beside the wrapper that the output of the API does not have: `tags`, and the
/// `clientToken` it was created with. Files are found by the names inside; see FolderIndex and
/// asDescription() for what is read beyond what is written. Writers lock the folder they write in.
///
/// A clientToken is remembered in what it created, per kind and folder: it is forgotten with what is deleted,
/// and after an update a repeated create is a conflict. An account given as meshOwner is noted, and the
/// folder has no other use for it.
class FolderMeshes final : public Meshes
{
public:
    /// What is done about a place whose folder is not there when it is asked for the first time.
    enum class Missing { IsTold, IsMade };

    explicit FolderMeshes(const Place& place, Surroundings surroundings = Surroundings::real(),
                          Missing missing = Missing::IsTold);

    Outcome<std::vector<MeshRef>> listMeshes(const CallWatch& watch = {}) override;
    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch = {}) override;
    std::optional<Outcome<ByParent>> listByParent(Kind kind, const MeshId& mesh,
                                                  const CallWatch& watch = {}) override;
    Outcome<json> describe(const ResourceId& id, const CallWatch& watch = {}) override;
    QString fileOf(const ResourceId& id, const CallWatch& watch = {}) override;
    Outcome<json> create(Kind kind, const json& input, const CallWatch& watch = {}) override;
    Outcome<json> update(Kind kind, const json& input, const CallWatch& watch = {}) override;
    Outcome<json> deleteNode(const NodeId& node, const CallWatch& watch = {}) override;
    Outcome<json> tags(const ResourceId& id, const CallWatch& watch = {}) override;
    Outcome<json> tag(const ResourceId& id, const json& tags, const CallWatch& watch = {}) override;
    Outcome<json> untag(const ResourceId& id, const std::vector<std::string>& keys,
                        const CallWatch& watch = {}) override;
    Outcome<std::size_t> eachNode(const MeshId& mesh, const SeeNodes& see,
                                  const CallWatch& watch = {}) override;

    /// The mesh @p mesh for an operation that reads or keeps many things of it; nobody else writes there
    /// meanwhile. It need not be there yet.
    Outcome<HeldMesh> hold(const MeshId& mesh, const CallWatch& watch = {}) const;

private:
    /// A mesh in whose folder nobody else writes as long as this lives.
    struct LockedMesh
    {
        FolderEntry mesh;
        std::unique_ptr<FileLock> lock;
    };

    Outcome<LockedMesh> lockMesh(const std::string& name, const CallWatch& watch) const;
    Outcome<json> createMeshHere(const json& input, const CallWatch& watch);
    Outcome<FolderEntry> find(const ResourceId& id, const CallWatch& watch) const;
    /// Reads what @p id names, lets @p change it and writes it back.
    Outcome<json> rewrite(const ResourceId& id,
                          const std::function<void(const FolderEntry& mesh, json& description)>& change,
                          const CallWatch& watch);
    /// The account something in @p mesh notes as the owner of its mesh.
    std::string meshOwner(const FolderEntry& mesh, const json& input) const;

    /// Touches no disk before the first call that needs it.
    void prepare();

    Stamp m_stamp;
    FolderIndex m_index;
    std::once_flag m_isPrepared;
    Missing m_missing;
};

} // namespace meshwright
