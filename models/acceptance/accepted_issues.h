// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/acceptance_file.h"
#include "models/acceptance/entry_match.h"
#include "models/acceptance/fingerprint.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace meshwright {

/// What one `.meshwright.json` accepts of an inventory, and what became of its entries.
class AcceptedIssues
{
public:
    /// Reads @p path; entries whose last day is before @p today count no more.
    AcceptedIssues(const QString& path, QDate today);

    /// Marks what is accepted of @p file, which this `.meshwright.json` holds for.
    void mark(Inventory& inventory, std::size_t file);

    /// What is wrong with the file and its entries, now that all of @p inventory was marked, in the order of
    /// its lines.
    std::vector<LocatedIssue> issues(const Inventory& inventory) const;

private:
    /// What was seen of an entry.
    struct Seen
    {
        bool isResourceThere = false;
        bool isRuleThere = false; ///< the rule has found something in the resource
        bool isListCut = false;   ///< more was found in the resource than is told
        bool isMatched = false;
    };
    using ResourceName = std::tuple<Kind, std::string, std::string>; ///< with the parent before the name

    void markResource(CheckedResource& resource, const IssueOwner& owner);
    void markWith(std::size_t entry, CheckedResource& resource, IssuesOfOwner& issues);
    bool isUnused(std::size_t entry, const Inventory& inventory) const;
    QString unusedWords(std::size_t entry) const;

    QString m_folder;
    QDate m_today;
    AcceptanceFile m_file;
    std::vector<Seen> m_seen; ///< one an entry
    std::map<ResourceName, std::vector<std::size_t>> m_byResource;
    std::set<std::string> m_meshes; ///< of which something was checked
    bool m_isAnyBroken = false;     ///< a file that may have held resources cannot be read
};

} // namespace meshwright
