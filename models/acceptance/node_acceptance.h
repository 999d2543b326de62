// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/accepted_entry.h"
#include "models/json/json_fwd.h"
#include "models/rules/issue.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

// What is accepted of one virtual node, by whoever has it and not an inventory.
namespace meshwright {

/// What `.meshwright.json` says of the folder that a file lies in.
struct FolderAcceptance
{
    QString folder; ///< of the `.meshwright.json` that holds, or in which one is best made
    QString file;   ///< that, whole; empty while there is none
    std::vector<AcceptedEntry> entries;      ///< that can be used and have not expired
    std::vector<AcceptedEntry> expired = {}; ///< that could be used once
    QStringList lookedIn = {}; ///< the folders that may come to hold a nearer one, and that of the file

    friend bool operator==(const FolderAcceptance&, const FolderAcceptance&) = default;
};

/// What holds for the file @p path, which need not be there; entries expire as of @p today, or of the clock
/// when that is not valid. Waits for the disk.
FolderAcceptance acceptanceFor(const QString& path, QDate today = {});

/// Which of @p entries accepts each of @p issues of the virtual node @p node, a create input; nullptr for
/// none.
std::vector<const AcceptedEntry*> acceptedOf(const json& node, const std::vector<Issue>& issues,
                                             std::span<const AcceptedEntry> entries);

/// Those of @p issues of @p node that none of @p entries accepts.
std::vector<Issue> notAccepted(const json& node, std::vector<Issue> issues,
                               std::span<const AcceptedEntry> entries);

/// An entry that accepts nothing.
struct IdleEntry
{
    AcceptedEntry entry;
    bool isExpired = false; ///< that is all that is wrong with it: what it accepted is still there

    friend bool operator==(const IdleEntry&, const IdleEntry&) = default;
};
/// Those of @p kept about the virtual node @p node that accept none of @p issues, all that is wrong with it.
/// What only its mesh can tell, or an audit, is left out.
std::vector<IdleEntry> idleEntriesFor(const json& node, const std::vector<Issue>& issues,
                                      const FolderAcceptance& kept);

/// The entry that accepts @p issue of the virtual node @p node, all but the reason and by whom; nullopt where
/// the node has no name yet, or says of no mesh that it is its own.
std::optional<AcceptedEntry> entryFor(const json& node, const Issue& issue);

} // namespace meshwright
