// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace meshwright {

/// A section of the page about a resource.
struct ResourceSection
{
    QString title;
    QString summary;                      ///< what it says, in one line
    QString html;                         ///< what it says, a table; empty where there is nothing of it
    std::vector<std::size_t> issues = {}; ///< of those found in the resource that are not accepted
};

/// @p row of @p review as it is read: a virtual node in the steps of the wizard, another resource by the
/// members of its spec; each issue in the section it is about. One section without a title for a file.
std::vector<ResourceSection> sectionsOf(const Review& review, const ReviewRow& row);

} // namespace meshwright
