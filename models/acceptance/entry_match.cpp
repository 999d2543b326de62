// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/entry_match.h"

namespace meshwright {

bool isExpired(const AcceptedEntry& entry, QDate today)
{
    return entry.until.isValid() && entry.until < today;
}

std::optional<IssueOwner> ownerMeant(const AcceptedEntry& entry, const IssueOwner& owner)
{
    const bool isOfMesh = owner.mesh.empty() || owner.mesh == entry.mesh;
    if (!isOfMesh || owner.kind != entry.kind || owner.parent != entry.parent || owner.name != entry.name)
        return {};
    IssueOwner meant = owner;
    meant.mesh = entry.mesh;
    return meant;
}

bool isMatch(const AcceptedEntry& entry, const IssueOwner& owner, const Issue& issue,
             std::string& fingerprint)
{
    if (entry.rule != issue.rule)
        return false;
    if (entry.fingerprint.empty())
        return entry.pointer == issue.pointer;
    if (fingerprint.empty())
        fingerprint = fingerprintOf(owner, issue);
    return entry.fingerprint == fingerprint;
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
            .reason = {}};
}

} // namespace meshwright
