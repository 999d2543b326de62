// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/file_part.h"
#include "models/rules/mesh/mesh_rule.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// What tells resources of one set apart.
struct InventoryKey
{
    Kind kind = Kind::VirtualNode;
    std::string mesh;
    std::string parent; ///< of a route or gateway route
    std::string name;

    friend auto operator<=>(const InventoryKey&, const InventoryKey&) = default;
};

/// A resource of an inventory, and where it came from.
struct InventoryResource
{
    InventoryKey key;  ///< what is not known in it is empty
    std::size_t file;  ///< of Inventory::files
    std::size_t index; ///< of the file's resources
    std::size_t found; ///< of what was found in the file
    /// The resource of its set that is the same one in another form. It counts, this one does not.
    std::optional<std::size_t> sameAs = {};
};

/// What is checked together: all of a call, one of several folders in it that hold one mesh each, or what
/// lies in a folder beside those and says no mesh.
struct ResourceSet
{
    QString folder; ///< an absolute path; "/" when the files have nothing else in common
    std::vector<std::size_t>
        resources; ///< of Inventory::resources, without those that are the same as others
};

/// A resource that is only named.
struct InventoryListed
{
    ListedResource resource;
    std::size_t file = 0;
    bool isWhole = true; ///< the list it is in names all there are
};

/// What nothing was read from. Of what is not told, only some of each reason are kept by their paths.
struct SkippedFiles
{
    std::vector<SkippedFile> files;
    std::map<QString, int> more; ///< how many more there are, by reason

    int count() const;
    void add(SkippedFile file);
};

/// What could not be judged of a mesh, for want of resources.
struct MeshNotChecked
{
    std::string mesh;
    NotChecked what;

    friend bool operator==(const MeshNotChecked&, const MeshNotChecked&) = default;
};

/// Every resource found in some files, where each came from, and what names what.
struct Inventory
{
    std::vector<CheckedFile> files; ///< with what was found in each, and what the inventory itself has found
    std::vector<InventoryResource> resources;
    std::vector<ResourceSet> sets;
    std::vector<InventoryListed> listed;
    SkippedFiles skipped;
    std::vector<MeshNotChecked> notChecked; ///< one a mesh of a set, where anything was not
    std::vector<NotListed> notListed;       ///< by the numbers of resources; the resources have issues of it
    // What no resource holds, and an inventory of other texts of the same files needs once more.
    std::vector<ObjectBeside> beside;
    std::vector<TagList> tagLists;
    bool isAudited = false; ///< the rules of the audit were asked as well
    QStringList folders;    ///< of which everything was looked at, what lies below included; archives as well

    const ResourceInFile& resource(std::size_t i) const
    {
        return files[resources[i].file].resources[resources[i].index];
    }
    const CheckedResource& checked(std::size_t i) const
    {
        return files[resources[i].file].found[resources[i].found];
    }
    const QString& path(std::size_t i) const { return files[resources[i].file].path; }
    /// Whether all that lies in @p folder, an absolute path, was looked at.
    bool isSearchedWhole(const QString& folder) const;
    /// Whether there is nothing at all: no resource, no name of one, nothing faulty or unreadable.
    bool isEmpty() const { return files.empty(); }
};

/// The inventory of what some files have given, in their order, with what is wrong with each mesh as a whole;
/// where @p isAllThere, nothing is taken to be anywhere else.
Inventory inventoryOf(std::vector<FilePart> parts, bool isAllThere = false,
                      Checking checking = Checking::All);

} // namespace meshwright
