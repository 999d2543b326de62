// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/file_lock.h"
#include "models/files/fresh_files.h"
#include "models/json/json_fwd.h"
#include "models/meshes/folder/folder_index.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace meshwright {

/// One mesh of a folder place for the time of one operation: what it holds is looked through once, and nobody
/// else writes there meanwhile. Whoever reads or keeps many things asks this and not the place, which looks
/// through everything again for each.
class HeldMesh
{
public:
    /// One thing of it, as it stood on the disk when it was looked through, or was kept since.
    struct Thing
    {
        ResourceId id;
        QString file;
        Metadata metadata;
        std::optional<Failure> problem; ///< why it cannot be described, or what is odd about it

        friend bool operator==(const Thing&, const Thing&) = default;
    };

    /// Opens the mesh @p name in the folder @p root; it need not be there yet.
    static Outcome<HeldMesh> hold(const QString& root, const std::string& name,
                                  const std::stop_token& stop = {});

    /// False until the place has such a mesh: keep(Kind::Mesh, …) makes it.
    bool isThere() const { return m_mesh.has_value(); }
    /// The folder of the mesh; empty while it is not there.
    QString folder() const { return m_mesh ? folderOf(*m_mesh) : QString(); }

    /// Makes the folder of a mesh that is not there, with nothing in it yet, so that nobody else makes a
    /// second one; looks through it when somebody was faster. It goes again when the mesh cannot be kept.
    std::optional<Failure> makeRoom(const std::stop_token& stop = {});

    /// Everything it holds, the mesh first, then in an order in which it can be created.
    std::vector<Thing> things() const;
    /// What it has under the name @p id; nullptr when there is no such thing. Valid until the next change.
    const Thing* find(const ResourceId& id) const;
    /// Why nobody can tell which file is @p id: several have its name inside. nullptr when that is not so.
    const Failure* twinsOf(const ResourceId& id) const;
    /// As FolderMeshes::describe(): one file is read.
    Outcome<json> describe(const ResourceId& id) const;

    /// Puts @p description, describe output from elsewhere, in place of what has its name; what a person has
    /// written of their own into its file stays. The answer is the file.
    Outcome<QString> keep(Kind kind, const json& description);
    /// The same, but the file of a new thing need not be on the disk before settle(): many are there sooner
    /// together than one by one.
    Outcome<QString> keepSoon(Kind kind, const json& description);
    /// How many files of keepSoon() wait for settle(). Until then describe() does not find them.
    std::size_t waiting() const { return m_fresh.waiting(); }
    /// Brings them to the disk. Returns the things for which that was not possible, which are no more there.
    std::vector<std::pair<ResourceId, Failure>> settle();
    /// Writes what a service notes about @p id beside its spec into its file: see withNotesOf(). What else
    /// stands there stays. The answer is the file afterwards; null where it said so before, or has no room.
    Outcome<json> noteServed(const ResourceId& id, const json& description);
    /// Takes the file of @p id away.
    std::optional<Failure> remove(const ResourceId& id);

    /// What stands in the file @p name of ours beside mesh.json; null when there is none.
    Outcome<json> note(const QString& name) const;
    std::optional<Failure> setNote(const QString& name, const json& value);

private:
    /// In the order of kindsInMesh(), the mesh itself first.
    using Key = std::tuple<std::ptrdiff_t, std::string, std::string>;
    static Key keyOf(const ResourceId& id);

    HeldMesh(QString root, std::string name) : m_root(std::move(root)), m_name(std::move(name)) {}
    /// Locks the mesh @p found and looks through it.
    std::optional<Failure> take(FolderEntry found, const std::stop_token& stop);
    std::optional<Failure> lookThrough(const Resource& resource, const std::stop_token& stop);
    void add(const FolderEntry& entry, const ResourceId& id);
    void unmakeMesh();
    QString freshFile(const ResourceId& id);
    enum class When { Now, Soon };
    Outcome<QString> keep(Kind kind, const json& description, When when);

    QString m_root;
    std::string m_name;
    std::optional<FolderEntry> m_mesh; ///< without its description
    std::unique_ptr<FileLock> m_lock;
    std::map<Key, Thing> m_things;
    std::map<Key, Failure> m_twins;
    bool m_isRoomOnly = false;                 ///< the folder was made here, and there is no mesh in it yet
    std::map<Kind, std::set<QString>> m_taken; ///< stems of files, in lower case
    FreshFiles m_fresh;
};

} // namespace meshwright
