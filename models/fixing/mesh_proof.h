// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fixing/fixed_inventory.h"
#include "models/inventory/file_part.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <list>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

/// What some files become, by their numbers.
using MendedTexts = std::map<std::size_t, FixedText>;

/// Tells what the meshes of an inventory have against other texts of some of its files.
class MeshProof
{
public:
    using Read = std::function<CheckedFile(const QString& path, const std::string& text)>;

    /// @p files, of @p inventory, are looked at as they are then. All must outlive this object. @p read reads
    /// and checks a text of a file; empty: as checkBytes() does.
    MeshProof(const Inventory& inventory, const FillOptions& reading, const std::vector<FixedFile>& files,
              Read read = {});

    bool isOfMesh(const Issue& issue) const { return m_rules.contains(issue.rule); }
    /// The number of the inventory's file that number @p number of the files is.
    std::size_t inInventory(std::size_t number) const { return m_inInventory.at(number); }

    /// The inventory with the files as far as they are mended, and with @p mended.
    Inventory checkedWith(const MendedTexts& mended) const;
    /// What is new by @p mended and keeps fixes with names as @p sureness from being kept; @p before is
    /// checkedWith() nothing. Empty when nothing does.
    QString newFaultOf(const MendedTexts& mended, const Inventory& before, NearName sureness) const;
    /// The same, or that an issue is still there of which @p mended says that it is mended.
    QString faultOf(const MendedTexts& mended, const Inventory& before, NearName sureness) const;

private:
    QString newFault(const MendedTexts& mended, const Inventory& before, const Inventory& after,
                     NearName sureness) const;
    FilePart besideFiles() const;
    const FilePart& readAgain(const QString& path, const std::string& text) const;
    CheckedFile withoutMesh(CheckedFile file) const;
    bool isAtChange(const LocatedIssue& found, std::size_t resource, const FixedText& mended) const;

    const Inventory& m_inventory;
    const FillOptions& m_reading;
    const std::vector<FixedFile>& m_files;
    std::set<std::string, std::less<>> m_rules; ///< of meshes
    std::map<QString, std::size_t> m_byPath;    ///< numbers of m_files
    std::map<std::size_t, std::size_t> m_inInventory;
    std::set<QString> m_cutLists; ///< files with lists that go on elsewhere
    Read m_read;
    /// The texts of a file that were asked for last: one trial has most of them as the one before.
    mutable std::map<QString, std::list<std::pair<std::string, FilePart>>> m_known;
};

} // namespace meshwright
