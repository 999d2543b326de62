// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <cstddef>
#include <optional>

namespace meshwright {

/// Where a reviewer is in a review.
struct ReviewSpot
{
    std::size_t row = 0;
    std::optional<ReviewIssue> issue = {}; ///< that is looked at; nullopt for the row as a whole
    Pointer pointer = {};                  ///< in the resource, or from the top of the document
    Location at = {};                      ///< in the file

    friend bool operator==(const ReviewSpot&, const ReviewSpot&) = default;
};

/// The same in words of its own: it can be found again in what was read later.
struct ReviewPlace
{
    QString path;
    std::optional<InventoryKey> key = {}; ///< nullopt for a file
    std::size_t found = 0;                ///< of what was found in the file, where several have one key
    std::string rule = {};                ///< of the issue; empty without one
    Pointer pointer = {};
    bool isAccepted = false; ///< of the issue; once it is, or no more, it is another place

    friend bool operator==(const ReviewPlace&, const ReviewPlace&) = default;
};

ReviewPlace placeOf(const Review& review, const ReviewSpot& spot);
/// Where @p place is in @p review: its issue, else its row; nullopt when that is not there any more.
std::optional<ReviewSpot> spotAt(const Review& review, const ReviewPlace& place);

ReviewSpot spotOf(const Review& review, std::size_t row);
ReviewSpot spotOf(const Review& review, const ReviewIssue& issue);

/// The places that the issue at @p spot is about as well, those in other resources first; none without an
/// issue, and none of what is not in @p review.
std::vector<ReviewSpot> relatedOf(const Review& review, const ReviewSpot& spot);

/// The problems of other rows, hints left out, that are about @p row as well: in the order of all.
std::vector<ReviewIssue> concerning(const Review& review, std::size_t row);

} // namespace meshwright
