// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/folder_index.h"
#include "models/meshes/meshes.h"
#include "models/meshes/stamp.h"

namespace meshwright {

/// A place that is plain files, for git and the AWS CLI as much as for us:
///
///     <place>/<mesh>/mesh.json                    as describe-mesh prints it
///     <place>/<mesh>/virtual-nodes/<node>.json    as describe-virtual-node prints it
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
    explicit FolderMeshes(const Place& place, Surroundings surroundings = Surroundings::real());

    Outcome<std::vector<MeshRef>> listMeshes() override;
    Outcome<json> createMesh(const json& input) override;
    Outcome<json> describeMesh(const MeshId& mesh) override;

    Outcome<std::vector<NodeRef>> listNodes(const MeshId& mesh) override;
    Outcome<json> describeNode(const NodeId& node) override;
    Outcome<std::vector<DescribedNode>> describeNodes(const MeshId& mesh) override;
    Outcome<json> createNode(const json& input) override;
    Outcome<json> updateNode(const json& input) override;
    Outcome<json> deleteNode(const NodeId& node) override;

private:
    /// The account a node in @p mesh notes as the owner of its mesh.
    std::string meshOwner(const FolderEntry& mesh, const json& input) const;

    Stamp m_stamp;
    FolderIndex m_index;
};

} // namespace meshwright
