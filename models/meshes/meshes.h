// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/outcome.h"
#include "models/meshes/resource.h"
#include "models/rules/mesh/mesh_knowledge.h"

#include <QDateTime>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace meshwright {

/// What the service notes about each thing it keeps; absent where a file was not written by the service.
struct Metadata
{
    std::string arn;
    QDateTime createdAt;
    QDateTime lastUpdatedAt;
    std::string meshOwner;
    std::string resourceOwner;
    std::string uid;
    std::optional<std::int64_t> version;

    friend bool operator==(const Metadata&, const Metadata&) = default;
};

/// One line of the list of meshes.
struct MeshRef
{
    MeshId id;
    Metadata metadata;
    std::optional<std::size_t>
        nodes; ///< number of virtual nodes, where the place knows it without asking again
    std::optional<Failure> problem; ///< why the mesh itself cannot be described; its nodes may still be fine

    friend bool operator==(const MeshRef&, const MeshRef&) = default;
};

/// Where something stands that was kept in a file.
struct KeptAt
{
    QString path;  ///< of the file; of a member of an archive, behind the archive's
    QString words; ///< "nodes/orders.yaml, line 3", from the place on
    /// What its format has no room for, or tells elsewhere: that it is required there is no problem.
    std::vector<Pointer> notMissed = {};

    friend bool operator==(const KeptAt&, const KeptAt&) = default;
};

/// One line of the list of virtual nodes.
struct NodeRef
{
    NodeId id;
    Metadata metadata;
    std::optional<Failure> problem;    ///< why it cannot be described, or what is odd about where it is kept
    std::optional<KeptAt> keptAt = {}; ///< where the place is made of files that were kept

    friend bool operator==(const NodeRef&, const NodeRef&) = default;
};

/// A virtual node with everything there is to show of it.
struct DescribedNode
{
    NodeRef ref;
    json description; ///< as describeNode() gives it; null when it cannot be described

    friend bool operator==(const DescribedNode&, const DescribedNode&) = default;
};

/// One line of the list of anything else a mesh holds.
struct ResourceRef
{
    ResourceId id;
    Metadata metadata;
    std::optional<Failure> problem;    ///< why it cannot be described, or what is odd about where it is kept
    std::optional<KeptAt> keptAt = {}; ///< where the place is made of files that were kept

    friend bool operator==(const ResourceRef&, const ResourceRef&) = default;
};

/// A thing with everything there is to know of it.
struct Described
{
    json description; ///< as describe() gives it, with its tags beside it where they are known, also none
    std::optional<Failure> tagsProblem; ///< why the place did not tell them, where it knows any

    friend bool operator==(const Described&, const Described&) = default;
};

/// A file of a place that holds something of App Mesh, and that nothing was read from.
struct UnreadFile
{
    QString path;   ///< from the place on
    QString reason; ///< why, and what makes it readable, in a sentence or two

    friend bool operator==(const UnreadFile&, const UnreadFile&) = default;
};

/// How a call that takes its time is watched and ended. Both may be left out.
struct CallWatch
{
    std::stop_token stop = {}; ///< the call ends soon after with the code Stopped
    /// Told now and then from the thread of the call: so many are done, of so many; 0 while that is not
    /// known.
    std::function<void(std::size_t done, std::size_t of)> progress = {};
};

/// What a place offers. Calls block and may be made from several threads; AsyncMeshes keeps them off the
/// thread of the windows.
///
/// JSON goes in as the API's inputs (create-mesh, create-virtual-node, …) and comes out as its outputs:
/// `{"mesh": {…}}` and `{"virtualNode": {…}}`, with `tags` beside it where the place knows them without
/// asking again. Lists are complete: a place that answers in pages asks for all of them.
class Meshes
{
public:
    using SeeNodes = std::function<void(std::vector<DescribedNode>)>;

    Meshes() = default;
    virtual ~Meshes() = default;
    Meshes(const Meshes&) = delete;
    Meshes& operator=(const Meshes&) = delete;

    virtual Outcome<std::vector<MeshRef>> listMeshes(const CallWatch& watch = {}) = 0;
    /// What could not be read when the meshes were listed last. Waits for nothing.
    virtual std::vector<UnreadFile> unread() const { return {}; }
    /// What @p mesh holds of @p kind; routes of one router or gateway, which @p parent names.
    virtual Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                                   const CallWatch& watch = {}) = 0;
    /// list() of every parent in one look, by parent; nullopt where the place has to be asked for each alone.
    using ByParent = std::map<std::string, std::vector<ResourceRef>>;
    virtual std::optional<Outcome<ByParent>> listByParent(Kind kind, const MeshId& mesh,
                                                          const CallWatch& watch = {});
    /// Whether what the place lists of @p mesh is all there is: of each kind it is, unless what was kept may
    /// be a part only.
    virtual Outcome<MeshKnowledge> knownOf(const MeshId& mesh, const CallWatch& watch = {});
    virtual Outcome<json> describe(const ResourceId& id, const CallWatch& watch = {}) = 0;
    /// The file that @p id stands in, and nothing else does; empty where the place has no such files, or @p
    /// id has none.
    virtual QString fileOf(const ResourceId& id, const CallWatch& watch = {});
    /// @p input is the create input of @p kind. NotFoundException without the mesh, ConflictException when
    /// the name exists. A request repeated with the same clientToken gets the same answer.
    virtual Outcome<json> create(Kind kind, const json& input, const CallWatch& watch = {}) = 0;
    /// @p input is the update input of @p kind; its spec replaces the old one.
    virtual Outcome<json> update(Kind kind, const json& input, const CallWatch& watch = {}) = 0;
    /// The answer describes what was deleted, with the status DELETED. ResourceInUseException when a route
    /// targets the node or a virtual service has it as its provider.
    virtual Outcome<json> deleteNode(const NodeId& node, const CallWatch& watch = {}) = 0;

    /// The tags as the API lists them: `[{"key": …, "value": …}]`.
    virtual Outcome<json> tags(const ResourceId& id, const CallWatch& watch = {}) = 0;
    /// Sets @p tags, a list as tags() gives it; others stay. It succeeds when that is done: who may set tags
    /// may not be allowed to list them. The answer is empty; tags() tells what there is then.
    virtual Outcome<json> tag(const ResourceId& id, const json& tags, const CallWatch& watch = {}) = 0;
    /// Takes the tags with these @p keys away; answers as tag() does.
    virtual Outcome<json> untag(const ResourceId& id, const std::vector<std::string>& keys,
                                const CallWatch& watch = {}) = 0;

    /// Hands every node of @p mesh to @p see, in parts as they become known, from any thread but one after
    /// the other. A node may come twice: first as it is listed, its description null, then described. One
    /// that cannot be described does not hide the others. The answer is how many there are.
    virtual Outcome<std::size_t> eachNode(const MeshId& mesh, const SeeNodes& see,
                                          const CallWatch& watch = {});

    /// tags() of a thing whose ARN is known already, in one request less where the place keeps tags by it.
    virtual Outcome<json> tagsOf(const ResourceId& id, const std::string& arn, const CallWatch& watch = {});

    /// describe(), with the tags beside it also where the place has to be asked for them. Nobody has to take
    /// tags that were refused for none: they are not there then, and the answer says why.
    Outcome<Described> describeFully(const ResourceId& id, const CallWatch& watch = {});

    // The same by the names most callers know.
    Outcome<json> createMesh(const json& input) { return create(Kind::Mesh, input); }
    Outcome<json> describeMesh(const MeshId& mesh) { return describe(meshAsResource(mesh)); }
    Outcome<std::vector<NodeRef>> listNodes(const MeshId& mesh, const CallWatch& watch = {});
    Outcome<json> describeNode(const NodeId& node) { return describe(nodeAsResource(node)); }
    Outcome<json> createNode(const json& input) { return create(Kind::VirtualNode, input); }
    Outcome<json> updateNode(const json& input) { return update(Kind::VirtualNode, input); }
    /// Every node of @p mesh with its description, sorted by name.
    Outcome<std::vector<DescribedNode>> describeNodes(const MeshId& mesh, const CallWatch& watch = {});
};

} // namespace meshwright
