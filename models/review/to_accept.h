// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <optional>

namespace meshwright {

/// The problem that the entry of a .meshwright.json accepted which @p issue says has expired; nullopt where
/// @p issue says something else, or the problem is not in @p review.
std::optional<ReviewIssue> meantByExpired(const Review& review, const ReviewIssue& issue);

/// The problem that is accepted where somebody accepts @p issue: itself, or the one that meantByExpired()
/// tells. nullopt where nothing can be: it is accepted already, or wrong with a file as a whole.
std::optional<ReviewIssue> toAccept(const Review& review, const ReviewIssue& issue);

} // namespace meshwright
