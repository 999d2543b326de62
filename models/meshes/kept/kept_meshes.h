// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/kept/kept_contents.h"
#include "models/meshes/meshes.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace meshwright {

/// A place that is what somebody kept: a file, a folder of files or an archive, in any format. It is only
/// read: whatever would change something is refused with the way to a place where that is possible.
///
/// Everything is read anew when the meshes are listed, and stays as it was then until they are listed again;
/// each call answers from one such reading.
class KeptMeshes final : public Meshes
{
public:
    /// @p path is that of a file or a folder.
    explicit KeptMeshes(QString path);

    Outcome<std::vector<MeshRef>> listMeshes(const CallWatch& watch = {}) override;
    std::vector<UnreadFile> unread() const override;
    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch = {}) override;
    std::optional<Outcome<ByParent>> listByParent(Kind kind, const MeshId& mesh,
                                                  const CallWatch& watch = {}) override;
    Outcome<MeshKnowledge> knownOf(const MeshId& mesh, const CallWatch& watch = {}) override;
    Outcome<json> describe(const ResourceId& id, const CallWatch& watch = {}) override;
    Outcome<json> create(Kind kind, const json& input, const CallWatch& watch = {}) override;
    Outcome<json> update(Kind kind, const json& input, const CallWatch& watch = {}) override;
    Outcome<json> deleteNode(const NodeId& node, const CallWatch& watch = {}) override;
    Outcome<json> tags(const ResourceId& id, const CallWatch& watch = {}) override;
    Outcome<json> tag(const ResourceId& id, const json& tags, const CallWatch& watch = {}) override;
    Outcome<json> untag(const ResourceId& id, const std::vector<std::string>& keys,
                        const CallWatch& watch = {}) override;
    Outcome<std::size_t> eachNode(const MeshId& mesh, const SeeNodes& see,
                                  const CallWatch& watch = {}) override;

private:
    using Contents = std::shared_ptr<const KeptContents>;

    /// Reads everything, as it is now.
    Outcome<Contents> readAnew(const CallWatch& watch);
    /// What was read last; reads it when nothing was.
    Outcome<Contents> contents(const CallWatch& watch);
    /// The same where there is @p mesh in it; the API's failure when there is none.
    Outcome<Contents> contentsWith(const MeshId& mesh, const CallWatch& watch);

    QString m_path;
    mutable std::mutex m_mutex;
    Contents m_contents; ///< behind the mutex
};

} // namespace meshwright
