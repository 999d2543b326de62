// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <vector>

namespace meshwright {

/// The issues of the rule of @p issue, in its file, that nobody has accepted and that are mended without
/// anybody choosing how.
std::vector<ReviewIssue> mendableOfRule(const Review& review, const ReviewIssue& issue);

} // namespace meshwright
