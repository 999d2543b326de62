// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/transfer/pull.h"
#include "models/meshes/transfer/set_aside.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace meshwright {

/// The folder's half of a pull: puts what another place has of each thing into its file, or says why not, and
/// notes in @p base what both have in common then.
class Taking
{
public:
    /// All must outlive it.
    Taking(HeldMesh& to, const PullRules& rules, MeshBase& base, Pulled& done);

    /// What is there of @p id is @p described.
    std::optional<Failure> take(const ResourceId& id, const Described& described);
    /// Settles @p listed when nothing but its @p tags can have changed there since the last pull; false when
    /// that does not do.
    bool staysAsItIs(const ResourceRef& listed, const json& tags);
    /// What is there of the mesh @p id, which is another than the one the folder has: a conflict of all of
    /// it.
    std::optional<Failure> takeAnotherMesh(const ResourceId& id, const json& here,
                                           const Described& described);
    /// True when several files have the name of @p id inside, which is told; all are left alone.
    bool tellTwins(const ResourceId& id);
    /// What @p thing is: half of a route does not say whose it is, so its file's name does, as it was pulled.
    ResourceKey meantBy(const HeldMesh::Thing& thing) const;
    /// There is no such thing as @p thing any more, which is @p key. @p meshArn is that of the mesh, where
    /// the folder was saved from this very mesh; else empty.
    std::optional<Failure> gone(const HeldMesh::Thing& thing, const ResourceKey& key,
                                const std::string& meshArn);

    /// Brings what waits to the disk, and tells of what could not be.
    void bringToDisk();

    /// Where the files are that something took the place of.
    const QString& asideFolder() const { return m_aside.folder(); }

private:
    /// What is there of one thing.
    struct There
    {
        ResourceId id;
        json description;
        Side side;
    };

    /// The folder has no file of it: it is new, or was taken out.
    std::optional<Failure> takeWithoutFile(const There& there);
    std::optional<Failure> takeInPlaceOf(const HeldMesh::Thing& thing, const json& file, const There& there);
    /// Both say the same: at most what the service notes about it is written anew into its file.
    std::optional<Failure> keepSame(const HeldMesh::Thing& thing, const Side& here, There there);
    /// Only the file has another since: its change stays, and what became known of tags comes into it.
    std::optional<Failure> keepMine(const HeldMesh::Thing& thing, const Side& here, There there);
    /// One side changed the spec and the other the tags: the file has both changes then.
    std::optional<Failure> keepBoth(const HeldMesh::Thing& thing, const json& file, const There& there);
    /// A conflict, unless it is said whose change counts. @p thing may be another's broken file.
    std::optional<Failure> settle(const There& there, const HeldMesh::Thing& thing, const json* file,
                                  const QString& message);
    /// Writes what is there, and sets aside what @p thing has in its file.
    std::optional<Failure> replace(const There& there, const HeldMesh::Thing& thing, const json* file);
    /// A list of no tags from there is left out.
    std::optional<Failure> put(There there);
    std::optional<Failure> takeOut(const HeldMesh::Thing& thing, const ResourceKey& key);
    bool isTheirs(const ResourceKey& key) const { return m_rules.force || m_rules.theirs.contains(key); }
    /// What @p here has and @p there has not is a change of one's own from now on.
    void noteChangedHere(const Side& here, const There& there);
    /// What both have in common beside what they differ in.
    void noteCommon(const ResourceId& id, const Side& here, const Side& there);
    void noteAgreed(const ResourceId& id, const Side& here, const Side& there);
    /// @p failure, when nothing else can go better either; else it is told, and the others go on.
    std::optional<Failure> failed(const ResourceId& id, const Failure& failure, bool isInTheWay = false);
    const HeldMesh::Thing* brokenFileOf(const ResourceId& id) const;

    HeldMesh& m_to;
    const PullRules& m_rules;
    MeshBase& m_base;
    Pulled& m_done;
    SetAside m_aside;
    std::set<ResourceKey> m_toldTwins;
    std::map<QString, ResourceId> m_broken; ///< what cannot be read, by the files, in lower case
};

} // namespace meshwright
