// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/accepted_entry.h"
#include "models/acceptance/fingerprint.h"

#include <QDate>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

/// Whether the last day of @p entry is before @p today.
bool isExpired(const AcceptedEntry& entry, QDate today);

/// The issues of one resource as entries see them; the fingerprint of each is made once, when it is asked
/// for.
class IssuesOfOwner
{
public:
    explicit IssuesOfOwner(IssueOwner owner) : m_owner(std::move(owner)) {}

    /// Whether @p entry is about the resource. A file alone may leave open which mesh that is of: it is the
    /// mesh of the entry then.
    bool isMeantBy(const AcceptedEntry& entry) const;
    /// Whether @p entry accepts @p issue, the one with that @p number of the resource.
    bool isAcceptedBy(const AcceptedEntry& entry, const Issue& issue, std::size_t number);

private:
    const std::string& fingerprint(const std::string& mesh, const Issue& issue, std::size_t number);

    IssueOwner m_owner;
    std::map<std::string, std::vector<std::string>> m_fingerprints; ///< by mesh; empty until asked for
};

/// The entry that accepts @p issue of @p owner as it stands, all but the reason and by whom.
AcceptedEntry entryOf(const IssueOwner& owner, const Issue& issue);

} // namespace meshwright
