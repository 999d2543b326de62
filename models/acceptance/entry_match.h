// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/accepted_entry.h"
#include "models/acceptance/fingerprint.h"

#include <QDate>

#include <string>

namespace meshwright {

/// Whether the last day of @p entry is before @p today.
bool isExpired(const AcceptedEntry& entry, QDate today);

/// What @p owner is for @p entry; nullopt where that is about something else. A file alone may leave open
/// which mesh it is of: it is that of the entry then.
std::optional<IssueOwner> ownerMeant(const AcceptedEntry& entry, const IssueOwner& owner);

/// Whether @p entry accepts @p issue of @p owner, which is as ownerMeant() gives it. @p fingerprint is the
/// issue's, made when it is first asked for.
bool isMatch(const AcceptedEntry& entry, const IssueOwner& owner, const Issue& issue,
             std::string& fingerprint);

/// The entry that accepts @p issue of @p owner as it stands, all but the reason and by whom.
AcceptedEntry entryOf(const IssueOwner& owner, const Issue& issue);

} // namespace meshwright
