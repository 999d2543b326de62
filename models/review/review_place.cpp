// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_place.h"

#include <algorithm>

namespace meshwright {

namespace {

std::optional<std::size_t> rowOf(const Review& review, const ReviewPlace& place)
{
    std::optional<std::size_t> out;
    for (std::size_t r = 0; r < review.rows.size(); ++r) {
        const ReviewRow& row = review.rows[r];
        const InventoryKey* const key = review.key(row);
        if (review.file(row).path != place.path || (key == nullptr) != !place.key ||
            (key && *key != *place.key))
            continue;
        if (row.found == place.found)
            return r;
        if (!out)
            out = r;
    }
    return out;
}

} // namespace

ReviewPlace placeOf(const Review& review, const ReviewSpot& spot)
{
    const ReviewRow& row = review.rows[spot.row];
    const InventoryKey* const key = review.key(row);
    return {review.file(row).path,
            key ? std::optional(*key) : std::nullopt,
            row.found,
            spot.issue ? review.issue(*spot.issue).issue.rule : std::string(),
            spot.pointer,
            spot.issue && review.issue(*spot.issue).accepted.has_value()};
}

std::optional<ReviewSpot> spotAt(const Review& review, const ReviewPlace& place)
{
    const auto row = rowOf(review, place);
    if (!row)
        return {};
    if (place.rule.empty())
        return spotOf(review, *row);
    const std::vector<LocatedIssue>& issues = review.found(review.rows[*row]).issues;
    for (std::size_t i = 0; i < issues.size(); ++i)
        if (issues[i].issue.rule == place.rule && issues[i].issue.pointer == place.pointer &&
            issues[i].accepted.has_value() == place.isAccepted)
            return spotOf(review, ReviewIssue{*row, i});
    return spotOf(review, *row);
}

ReviewSpot spotOf(const Review& review, std::size_t row)
{
    return {row, {}, {}, review.found(review.rows[row]).at};
}

ReviewSpot spotOf(const Review& review, const ReviewIssue& issue)
{
    const LocatedIssue& found = review.issue(issue);
    return {issue.row, issue, found.issue.pointer, found.at};
}

std::vector<ReviewSpot> relatedOf(const Review& review, const ReviewSpot& spot)
{
    std::vector<ReviewSpot> out;
    if (!spot.issue)
        return out;
    const LocatedIssue& found = review.issue(*spot.issue);
    for (const PlaceElsewhere& one : found.elsewhere) {
        const ReviewPlace place{one.path, InventoryKey{one.kind, one.mesh, one.parent, one.name}};
        if (const auto row = rowOf(review, place))
            out.push_back({*row, {}, one.pointer, one.at});
    }
    const std::size_t located = std::min(found.relatedAt.size(), found.issue.related.size());
    for (std::size_t i = 0; i < located; ++i)
        out.push_back({spot.row, {}, found.issue.related[i].pointer, found.relatedAt[i]});
    return out;
}

std::vector<ReviewIssue> concerning(const Review& review, std::size_t row)
{
    std::vector<ReviewIssue> out;
    const InventoryKey* const key = review.key(review.rows[row]);
    const QString& path = review.file(review.rows[row]).path;
    const auto isAboutRow = [&](const PlaceElsewhere& one) {
        const ReviewPlace place{one.path, InventoryKey{one.kind, one.mesh, one.parent, one.name}};
        return place.path == path && *place.key == *key && rowOf(review, place) == row;
    };
    for (const ReviewIssue& at : review.issues)
        if (const LocatedIssue& found = review.issue(at); key && at.row != row &&
                                                          found.issue.severity != Severity::Hint &&
                                                          std::ranges::any_of(found.elsewhere, isAboutRow))
            out.push_back(at);
    return out;
}

} // namespace meshwright
