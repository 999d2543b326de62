// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review_place.h"
#include "models/review/wanted_problems.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace meshwright {

/// Going through a review: where one is, what comes next, where one has been. What is read anew changes none
/// of that, as far as it is still there.
class ReviewWalk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setReview(std::shared_ptr<const Review> review);
    /// The problem at @p settled is mended or accepted: when that is what is looked at, one goes on to the
    /// next in order as soon as a review has it no more; those of the same resource come first.
    void goOnFrom(const ReviewPlace& settled);
    /// Has step(), goToWorstOf() and a review in which one is nowhere yet go to @p wanted alone.
    void want(const WantedProblems& wanted);
    const WantedProblems& wanted() const { return m_wanted; }
    /// nullptr while nothing has been read.
    const std::shared_ptr<const Review>& review() const { return m_review; }
    /// Where one is; nullopt where there is nothing to look at.
    const std::optional<ReviewSpot>& spot() const { return m_spot; }

    void goTo(std::size_t row);
    /// Goes to the worst that is wrong with @p row and wanted, of @p rule unless that is empty; else to what
    /// is accepted of it, where that is wanted; to the row where nothing is.
    void goToWorstOf(std::size_t row, std::string_view rule = {});
    void goTo(const ReviewIssue& issue);
    void goTo(const ReviewSpot& spot);
    /// Goes to the next issue that is wanted (or the one before, with -1), around the ends; from a row
    /// without one to the next that stands behind.
    void step(int by);
    /// Goes to the place that the issue is about as well; where there are several, to one after the other.
    void goToRelated();
    bool hasRelated() const;
    void back();
    void forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_been.size(); }
    /// Which of all issues one looks at; nullopt for none.
    std::optional<std::size_t> issueNumber() const;
    /// The issue one looks at, if it is among those that are wanted: about another nothing is to be done.
    std::optional<ReviewIssue> shownIssue() const;
    /// Whether @p issue is among those that are wanted.
    bool isShown(const ReviewIssue& issue) const;
    /// Whether there may be something for step() to go to.
    bool canStep() const;

Q_SIGNALS:
    /// One is at another place, or the same one in what was read anew.
    void went();
    /// Another review is there; went() follows.
    void reviewChanged();
    void wantedChanged();

private:
    void arrive(const ReviewSpot& spot);
    ReviewSpot firstSpot() const;
    /// The problems to go on to from that which is looked at, the next first.
    std::vector<ReviewPlace> placesToGoOn() const;
    std::optional<ReviewSpot> firstProblemOf(const std::vector<ReviewPlace>& places) const;
    void moveInHistory(int by);
    std::optional<ReviewIssue> firstAcceptedOf(std::size_t row, std::string_view rule) const;
    std::size_t nextOf(const std::vector<ReviewIssue>& all, int by) const;

    std::shared_ptr<const Review> m_review;
    std::optional<ReviewSpot> m_spot;
    WantedProblems m_wanted;
    std::optional<ReviewPlace> m_settled; ///< to go on from
    std::vector<ReviewPlace> m_been;      ///< with that where one is
    std::size_t m_at = 0;                 ///< of these
    std::vector<ReviewSpot> m_related;    ///< of the issue that was left for one of them
    std::size_t m_nextRelated = 0;
};

} // namespace meshwright
