// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/steps.h"
#include "review_opening_fixture.h"

#include <set>

// What is looked at in a review, edited in a wizard.
namespace meshwright {

namespace {

/// A node with something wrong in its listener, and in its logging.
constexpr const char* twoProblems = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
  "logging": {"accessLog": {"file": {"path": ""}}},
  "listeners": [{"portMapping": {"port": 8080, "protocol": "HTTP"}}],
  "serviceDiscovery": {"dns": {"hostname": "orders.local"}}}})";

class ReviewEditsTest : public ReviewOpeningFixture
{};

} // namespace

TEST_F(ReviewEditsTest, EditingOpensTheNodeInAWizardAndSavingShowsInTheReview)
{
    writeNodes();
    write("more.json", R"([{"meshName": "shop", "virtualRouterName": "r", "spec": {}},
{"meshName": "shop", "virtualNodeName": "first", "spec": {}}, {"meshName": "shop", "virtualNodeName": "second", "spec": {}}])");
    ReviewWindow& window = review({got()});
    const Review& read = *window.walk().review();
    for (std::size_t row = 0; row < read.rows.size(); ++row)
        if (nameWords(read, read.rows[row]) == u"second"_s)
            Q_EMIT window.editRequested(row);
    ASSERT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
    EXPECT_EQ(m_desktop->sessions().all().front()->document().value()["virtualNodeName"], "second");
}

TEST_F(ReviewEditsTest, EditingGoesToTheProblemThatIsLookedAt)
{
    write("orders.json", twoProblems);
    ReviewWindow& window = review({got()});
    const auto read = window.walk().review();
    std::set<steps::StepId> seen;
    for (const ReviewIssue& one : read->issues) {
        window.walk().goTo(one);
        const steps::StepId wanted = steps::stepOf(read->issue(one).issue.pointer);
        Q_EMIT window.editRequested(one.row);
        const auto isThere = [&] {
            const std::vector<Session*> all = m_desktop->sessions().all();
            return !all.empty() && all.front()->window.position().step == wanted;
        };
        EXPECT_TRUE(waitFor(isThere)) << read->issue(one).issue.pointer.text();
        seen.insert(wanted);
    }
    EXPECT_EQ(seen, (std::set{steps::StepId::Logging, steps::StepId::Listeners}));
    EXPECT_EQ(m_desktop->sessions().all().size(), 1U);
}

TEST_F(ReviewEditsTest, EditingWhatIsNotLookedAtGoesToItsFirstProblem)
{
    write("orders.json", twoProblems);
    write("payments.json", R"({"meshName": "shop", "virtualNodeName": "payments", "spec": {}})");
    ReviewWindow& window = review({got()});
    const auto read = window.walk().review();
    ASSERT_FALSE(read->issues.empty());
    const ReviewIssue first = read->issues.front();
    for (std::size_t row = 0; row < read->rows.size(); ++row)
        if (row != first.row)
            window.walk().goTo(row);
    Q_EMIT window.editRequested(first.row);
    ASSERT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
    EXPECT_EQ(m_desktop->sessions().all().front()->window.position().step,
              steps::stepOf(read->issue(first).issue.pointer));
}

} // namespace meshwright
