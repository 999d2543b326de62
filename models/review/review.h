// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// What a reviewer looks at as one thing: a resource, or a file that holds none.
struct ReviewRow
{
    std::size_t file = 0;                     ///< of the inventory's files
    std::size_t found = 0;                    ///< of what was found in that
    std::optional<std::size_t> resource = {}; ///< of the inventory's resources; nullopt for a file
    Tally counts = {};                        ///< of what nobody has accepted
    int accepted = 0;
    bool isNamedTwice = false;       ///< another of its kind is called the same
    bool isNamedTwiceInFile = false; ///< in the same file
    std::string text = {};           ///< all that a filter finds it by, in small letters: UTF-8
    std::size_t rulesFrom = 0;       ///< where in that the rules of its issues begin
};

/// One of the issues of a row.
struct ReviewIssue
{
    std::size_t row = 0;
    std::size_t issue = 0; ///< of what was found there

    friend bool operator==(const ReviewIssue&, const ReviewIssue&) = default;
};

/// What was read of some paths, in the order in which it is looked through. Never changes once it is made.
struct Review
{
    QStringList paths; ///< that were asked for
    Inventory inventory;
    std::vector<ReviewRow> rows; ///< files first, then by mesh, kind and name
    std::vector<ReviewIssue>
        issues;           ///< of all rows in their order, the worst of each first, without what is accepted
    bool isWhole = true;  ///< false for what came first of many files, which is not checked yet
    QString trouble = {}; ///< why what is accepted cannot be told; mostly empty

    const CheckedFile& file(const ReviewRow& row) const { return inventory.files[row.file]; }
    const CheckedResource& found(const ReviewRow& row) const { return file(row).found[row.found]; }
    const LocatedIssue& issue(const ReviewIssue& at) const { return found(rows[at.row]).issues[at.issue]; }
    /// nullptr for a file.
    const ResourceInFile* resource(const ReviewRow& row) const
    {
        return row.resource ? &inventory.resource(*row.resource) : nullptr;
    }
    /// What is not known of it is empty; nullptr for a file.
    const InventoryKey* key(const ReviewRow& row) const
    {
        return row.resource ? &inventory.resources[*row.resource].key : nullptr;
    }
    /// Of everything.
    Tally counts() const;
    /// How much of everything is accepted.
    int countAccepted() const;
};

/// @p inventory, whose accepted issues are marked, as it is reviewed; it was read at @p paths.
Review reviewOf(Inventory inventory, const QStringList& paths);

} // namespace meshwright
