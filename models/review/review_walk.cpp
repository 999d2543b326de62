// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_walk.h"

#include "models/review/wanted_issues.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

namespace {

constexpr std::size_t mostRemembered = 200;
constexpr std::size_t mostTried = 200; // problems: finding one again takes a look at every row

} // namespace

void ReviewWalk::setReview(std::shared_ptr<const Review> review)
{
    const auto place = m_spot && m_review ? std::optional(placeOf(*m_review, *m_spot)) : std::nullopt;
    const std::vector<ReviewPlace> next =
        place && place == m_settled ? placesToGoOn() : std::vector<ReviewPlace>();
    m_review = std::move(review);
    m_related.clear();
    m_spot.reset();
    if (m_review && place)
        m_spot = spotAt(*m_review, *place);
    const bool isSettled = !m_spot || !m_spot->issue;
    Q_EMIT reviewChanged();
    if (const auto spot = isSettled ? firstProblemOf(next) : std::nullopt)
        return arrive(*spot);
    if (!m_spot && m_review && m_review->isWhole && !m_review->rows.empty())
        return arrive(firstSpot());
    Q_EMIT went();
}

/// Of the first problem that is wanted; of the first row where none is.
ReviewSpot ReviewWalk::firstSpot() const
{
    WantedIssues wanted(*m_review, m_wanted);
    const auto first =
        std::ranges::find_if(m_review->issues, [&](const ReviewIssue& one) { return wanted.has(one); });
    return first == m_review->issues.end() ? spotOf(*m_review, 0) : spotOf(*m_review, *first);
}

void ReviewWalk::want(const WantedProblems& wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT wantedChanged();
}

void ReviewWalk::goOnFrom(const ReviewPlace& settled)
{
    m_settled = settled;
}

std::vector<ReviewPlace> ReviewWalk::placesToGoOn() const
{
    std::vector<ReviewPlace> own;
    std::vector<ReviewPlace> others;
    const std::size_t count = m_review->issues.size();
    const std::size_t now = issueNumber().value_or(0);
    WantedIssues wanted(*m_review, m_wanted);
    for (std::size_t i = 1; i < count && own.size() + others.size() < mostTried; ++i) {
        const ReviewIssue& one = m_review->issues[(now + i) % count];
        if (!wanted.has(one))
            continue;
        (one.row == m_spot->row ? own : others).push_back(placeOf(*m_review, spotOf(*m_review, one)));
    }
    own.insert(own.end(), others.begin(), others.end());
    return own;
}

std::optional<ReviewSpot> ReviewWalk::firstProblemOf(const std::vector<ReviewPlace>& places) const
{
    for (const ReviewPlace& place : places)
        if (const auto spot = m_review ? spotAt(*m_review, place) : std::nullopt; spot && spot->issue)
            return spot;
    return {};
}

void ReviewWalk::goTo(std::size_t row)
{
    if (!m_spot || m_spot->row != row || m_spot->issue)
        goTo(spotOf(*m_review, row));
}

void ReviewWalk::goToWorstOf(std::size_t row, std::string_view rule)
{
    std::optional<ReviewIssue> worst;
    WantedIssues wanted(*m_review, m_wanted);
    for (const ReviewIssue& one : std::ranges::equal_range(m_review->issues, row, {}, &ReviewIssue::row)) {
        const Issue& issue = m_review->issue(one).issue;
        const bool isMeant = (rule.empty() || issue.rule == rule) && wanted.has(one);
        if (isMeant && (!worst || issue.severity < m_review->issue(*worst).issue.severity))
            worst = one;
    }
    if (!worst)
        worst = firstAcceptedOf(row, rule);
    if (worst)
        goTo(*worst);
    else
        goTo(row);
}

/// Nothing where what is accepted is not wanted.
std::optional<ReviewIssue> ReviewWalk::firstAcceptedOf(std::size_t row, std::string_view rule) const
{
    const std::vector<LocatedIssue>& issues = m_review->found(m_review->rows[row]).issues;
    for (std::size_t i = 0; m_wanted.accepted && i < issues.size(); ++i)
        if (issues[i].accepted && (rule.empty() || issues[i].issue.rule == rule) && isShown({row, i}))
            return ReviewIssue{row, i};
    return {};
}

void ReviewWalk::goTo(const ReviewIssue& issue)
{
    goTo(spotOf(*m_review, issue));
}

void ReviewWalk::goTo(const ReviewSpot& spot)
{
    if (m_spot == spot)
        return;
    m_related.clear();
    arrive(spot);
}

void ReviewWalk::arrive(const ReviewSpot& spot)
{
    m_settled.reset();
    m_spot = spot;
    const ReviewPlace place = placeOf(*m_review, spot);
    if (m_been.empty() || m_been[m_at] != place) {
        if (!m_been.empty())
            m_been.erase(m_been.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_been.end());
        if (m_been.size() == mostRemembered)
            m_been.erase(m_been.begin());
        m_been.push_back(place);
        m_at = m_been.size() - 1;
    }
    Q_EMIT went();
}

std::optional<std::size_t> ReviewWalk::issueNumber() const
{
    if (!m_spot || !m_spot->issue)
        return {};
    const auto at = std::ranges::find(m_review->issues, *m_spot->issue);
    return at == m_review->issues.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(at - m_review->issues.begin()));
}

bool ReviewWalk::isShown(const ReviewIssue& issue) const
{
    return m_review && WantedIssues(*m_review, m_wanted).shows(issue);
}

std::optional<ReviewIssue> ReviewWalk::shownIssue() const
{
    return m_spot && m_spot->issue && isShown(*m_spot->issue) ? m_spot->issue : std::nullopt;
}

bool ReviewWalk::canStep() const
{
    return m_review && (m_wanted.hasCounting() ? !m_review->issues.empty() : m_review->countAccepted() > 0);
}

/// Which of @p all comes next; where one is at none of them, the first that is of this row or one behind, or
/// the one before that.
std::size_t ReviewWalk::nextOf(const std::vector<ReviewIssue>& all, int by) const
{
    const auto accepted = all.begin() + static_cast<std::ptrdiff_t>(m_review->issues.size());
    const auto from = m_wanted.hasCounting() ? all.begin() : accepted;
    const auto to = m_wanted.hasCounting() ? accepted : all.end();
    const std::size_t row = m_spot ? m_spot->row : 0;
    const auto now = m_spot && m_spot->issue ? std::find(from, all.end(), *m_spot->issue) : all.end();
    const auto next = now == all.end() ? std::ranges::lower_bound(from, to, row, {}, &ReviewIssue::row)
                      : by > 0         ? now + 1
                                       : now;
    return static_cast<std::size_t>(next - all.begin()) + (by > 0 ? 0 : all.size() - 1);
}

void ReviewWalk::step(int by)
{
    const std::vector<ReviewIssue> all =
        m_review ? issuesInOrder(*m_review, m_wanted.accepted) : std::vector<ReviewIssue>();
    if (all.empty())
        return;
    const std::size_t count = all.size();
    const std::size_t next = nextOf(all, by);
    WantedIssues wanted(*m_review, m_wanted);
    for (std::size_t i = 0; i < count; ++i) {
        const ReviewIssue& one = all[(next + (by > 0 ? i : count - i)) % count];
        if (wanted.shows(one))
            return goTo(one);
    }
}

bool ReviewWalk::hasRelated() const
{
    return m_spot && (!m_related.empty() || !relatedOf(*m_review, *m_spot).empty());
}

void ReviewWalk::goToRelated()
{
    if (!m_spot)
        return;
    if (m_related.empty() || m_spot->issue) {
        m_related = relatedOf(*m_review, *m_spot);
        m_nextRelated = 0;
    }
    if (m_related.empty())
        return;
    const ReviewSpot next = m_related[m_nextRelated++ % m_related.size()];
    arrive(next);
}

void ReviewWalk::back()
{
    moveInHistory(-1);
}

void ReviewWalk::forward()
{
    moveInHistory(1);
}

/// Past what is not there any more.
void ReviewWalk::moveInHistory(int by)
{
    if (!m_review)
        return;
    for (std::size_t at = m_at; by < 0 ? at > 0 : at + 1 < m_been.size();) {
        at = by < 0 ? at - 1 : at + 1;
        if (const auto spot = spotAt(*m_review, m_been[at])) {
            m_related.clear();
            m_at = at;
            m_spot = spot;
            return Q_EMIT went();
        }
    }
}

} // namespace meshwright
