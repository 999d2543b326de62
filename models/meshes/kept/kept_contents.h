// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"
#include "models/json/json_type.h"
#include "models/meshes/kept/unread_files.h"
#include "models/meshes/meshes.h"
#include "models/text/free_names.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace meshwright {

/// An inventory as meshes, as it was read once; it never changes.
///
/// A mesh of one name in several sets is several meshes, told apart by their folders; so is what has one name
/// in a mesh, by its files. What has no name that is known, and what says no mesh, is called in words. In the
/// descriptions every name is as it is written.
class KeptContents
{
public:
    /// @p root is what was read: paths are told from there.
    KeptContents(Inventory inventory, QString root);

    std::vector<MeshRef> meshes() const;
    bool has(const MeshId& mesh) const { return find(mesh) != nullptr; }
    /// What @p mesh holds of @p kind, by parent.
    Meshes::ByParent byParent(Kind kind, const MeshId& mesh) const;
    /// What is known to be all of @p mesh, as the files say it.
    MeshKnowledge knownOf(const MeshId& mesh) const;
    /// Describe output of @p id with its tags beside it, where any were kept; the API's failure when there is
    /// none.
    Outcome<json> describe(const ResourceId& id) const;
    /// What could not be read.
    std::vector<UnreadFile> unread() const { return unreadIn(m_inventory, m_root); }
    /// Why nothing was read, where something cannot be read; nullopt when anything of App Mesh was.
    std::optional<Failure> whyEmpty() const;

private:
    /// Kind, parent and name, as they are shown.
    using Key = std::tuple<Kind, std::string, std::string>;
    struct Thing
    {
        std::optional<std::size_t> resource = {}; ///< of the inventory; nullopt for what is only named
        std::optional<Failure> problem = {};
    };
    struct Mesh
    {
        std::string written;                ///< its name in the files; empty where none is known
        std::size_t set;                    ///< of the inventory
        std::vector<std::size_t> resources; ///< of the inventory, those in it
        std::map<Key, Thing> things = {};
    };

    void divide();
    void name(std::vector<Mesh> meshes);
    /// By kind and parent.
    using NamesByPlace = std::map<std::pair<Kind, std::string>, FreeNames>;

    void fill(Mesh& mesh) const;
    void add(Mesh& mesh, std::size_t i, NamesByPlace& names) const;
    void addListed();
    void addParents(Mesh& mesh) const;
    bool isBeside(const Mesh& mesh, const InventoryListed& listed) const;
    const Mesh* find(const MeshId& mesh) const;
    QString whereIs(std::size_t i) const;
    json description(std::size_t i) const;

    Inventory m_inventory;
    QString m_root;
    std::map<std::string, Mesh> m_meshes; ///< by the name they are shown by
};

} // namespace meshwright
