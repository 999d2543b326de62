// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/entry_match.h"

namespace meshwright {

bool isExpired(const AcceptedEntry& entry, QDate today)
{
    return entry.until.isValid() && entry.until < today;
}

bool IssuesOfOwner::isMeantBy(const AcceptedEntry& entry) const
{
    const bool isOfMesh = m_owner.mesh.empty() || m_owner.mesh == entry.mesh;
    return isOfMesh && m_owner.kind == entry.kind && m_owner.parent == entry.parent &&
           m_owner.name == entry.name;
}

bool IssuesOfOwner::isAcceptedBy(const AcceptedEntry& entry, const Issue& issue, std::size_t number)
{
    if (entry.rule != issue.rule || !isMeantBy(entry) ||
        (entry.others && !isAboutNoMore(issue, *entry.others)))
        return false;
    return entry.fingerprint.empty() ? entry.pointer == issue.pointer
                                     : entry.fingerprint == fingerprint(entry.mesh, issue, number);
}

const std::string& IssuesOfOwner::fingerprint(const std::string& mesh, const Issue& issue, std::size_t number)
{
    std::vector<std::string>& known = m_fingerprints[mesh];
    if (known.size() <= number)
        known.resize(number + 1);
    if (known[number].empty()) {
        IssueOwner meant = m_owner;
        meant.mesh = mesh;
        known[number] = fingerprintOf(meant, issue);
    }
    return known[number];
}

AcceptedEntry entryOf(const IssueOwner& owner, const Issue& issue)
{
    return {.rule = issue.rule,
            .kind = owner.kind.value_or(Kind::VirtualNode),
            .mesh = owner.mesh,
            .parent = owner.parent,
            .name = owner.name,
            .pointer = issue.pointer,
            .fingerprint = fingerprintOf(owner, issue),
            .others = issue.others.empty() ? std::nullopt : std::optional(issue.others),
            .reason = {}};
}

} // namespace meshwright
