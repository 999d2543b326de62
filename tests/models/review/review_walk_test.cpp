// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_issues_model.h"
#include "models/review/review_walk.h"
#include "review_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class ReviewWalkTest : public ReviewFixture
{
protected:
    void SetUp() override
    {
        ReviewFixture::SetUp();
        writeShop();
        m_walk.setReview(m_review = review());
    }

    /// Where one is: the resource, and the rule that is looked at.
    std::string where() const
    {
        if (!m_walk.spot())
            return "nowhere";
        const Review& read = *m_walk.review();
        const std::string name = nameWords(read, read.rows[m_walk.spot()->row]).toStdString();
        return m_walk.spot()->issue ? name + ": " + read.issue(*m_walk.spot()->issue).issue.rule : name;
    }
    /// The number of the issue of @p rule.
    std::size_t issueOf(const char* rule) const
    {
        for (std::size_t i = 0; i < m_review->issues.size(); ++i)
            if (m_review->issue(m_review->issues[i]).issue.rule == rule)
                return i;
        ADD_FAILURE() << "no issue of " << rule;
        return 0;
    }

    ReviewWalk m_walk;
    std::shared_ptr<const Review> m_review;
};

} // namespace

TEST_F(ReviewWalkTest, BeginsAtTheFirstIssueAndGoesThroughAllAroundTheEnds)
{
    ASSERT_GT(m_review->issues.size(), 1U);
    EXPECT_EQ(m_walk.issueNumber(), 0U);
    const std::string first = where();
    for (std::size_t i = 1; i < m_review->issues.size(); ++i) {
        m_walk.step(1);
        EXPECT_EQ(m_walk.issueNumber(), i);
    }
    m_walk.step(1);
    EXPECT_EQ(where(), first);
    m_walk.step(-1);
    EXPECT_EQ(m_walk.issueNumber(), m_review->issues.size() - 1);
}

TEST_F(ReviewWalkTest, FromARowTheNextIssueIsThatBehind)
{
    m_walk.goTo(rowCalled(*m_review, "Virtual node payments"));
    EXPECT_EQ(where(), "payments");
    m_walk.step(1);
    EXPECT_EQ(where().rfind("payments: ", 0), 0U) << where();
}

TEST_F(ReviewWalkTest, OfAResourceTheWorstIsLookedAtFirst)
{
    m_walk.goToWorstOf(rowCalled(*m_review, "Virtual node payments"));
    EXPECT_EQ(where(), "payments: too-large");
    m_walk.goToWorstOf(rowCalled(*m_review, "Virtual node orders"), "too-large");
    EXPECT_EQ(where(), "orders") << "that rule has nothing against it";
    m_walk.goToWorstOf(rowCalled(*m_review, "Virtual node billing"));
    EXPECT_EQ(where(), "billing");
}

TEST_F(ReviewWalkTest, OfAResourceTheWorstThatIsShownIsLookedAt)
{
    write("mesh/payments.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\n"
                                "kind: VirtualNode\n"
                                "metadata: {name: payments, namespace: shop}\n"
                                "spec:\n"
                                "  awsName: payments\n"
                                "  listeners:\n"
                                "    - portMapping: {port: 70000, protocol: http}\n"
                                "  logging: {accessLog: {file: {path: stdout}}}\n"
                                "  serviceDiscovery: {dns: {hostname: payments.local}}\n");
    m_walk.setReview(m_review = review());
    const std::size_t payments = rowCalled(*m_review, "Virtual node payments");
    m_walk.want({.warnings = true});
    m_walk.goToWorstOf(payments);
    EXPECT_EQ(where(), "payments: log-path-relative") << "by the chips";
    m_walk.goTo(rowCalled(*m_review, "Virtual node billing"));
    m_walk.want({.words = SearchedWords(u"log-path"_s)});
    m_walk.goToWorstOf(payments);
    EXPECT_EQ(where(), "payments: log-path-relative") << "by the words of the filter";
    m_walk.want({.hints = true});
    m_walk.goToWorstOf(payments);
    EXPECT_EQ(where(), "payments") << "it has none of these";
}

TEST_F(ReviewWalkTest, WhereOneIsNowhereTheFirstThatIsShownIsLookedAt)
{
    m_walk.goTo(rowCalled(*m_review, "Virtual node billing"));
    QFile::remove(at("mesh/sound.json"));
    const std::string last = m_review->issue(m_review->issues.back()).issue.rule;
    ASSERT_NE(m_review->issue(m_review->issues.front()).issue.rule, last);
    m_walk.want({.words = SearchedWords(QString::fromStdString(last))});
    m_walk.setReview(m_review = review());
    ASSERT_TRUE(m_walk.spot() && m_walk.spot()->issue) << where();
    EXPECT_EQ(m_review->issue(*m_walk.spot()->issue).issue.rule, last);
}

TEST_F(ReviewWalkTest, BackAndForwardFollowWhereOneHasBeen)
{
    const std::string first = where();
    EXPECT_FALSE(m_walk.canGoBack());
    m_walk.goTo(rowCalled(*m_review, "Virtual node billing"));
    m_walk.goTo(rowCalled(*m_review, "Virtual service payments.local"));
    m_walk.back();
    EXPECT_EQ(where(), "billing");
    m_walk.back();
    EXPECT_EQ(where(), first);
    EXPECT_FALSE(m_walk.canGoBack());
    m_walk.forward();
    EXPECT_EQ(where(), "billing");
    m_walk.goTo(rowCalled(*m_review, "Virtual node payments"));
    EXPECT_FALSE(m_walk.canGoForward()) << "another way was taken";
}

TEST_F(ReviewWalkTest, LeadsToTheOtherResourceThatAnIssueIsAboutAndBack)
{
    std::optional<ReviewIssue> about;
    for (const ReviewIssue& one : m_review->issues)
        if (!m_review->issue(one).elsewhere.empty())
            about = one;
    ASSERT_TRUE(about) << rows(*m_review);
    m_walk.goTo(*about);
    const std::string before = where();
    ASSERT_TRUE(m_walk.hasRelated());
    m_walk.goToRelated();
    EXPECT_NE(m_walk.spot()->row, about->row);
    m_walk.back();
    EXPECT_EQ(where(), before);
}

TEST_F(ReviewWalkTest, StaysWhereOneIsWhenTheFilesAreReadAgain)
{
    m_walk.goTo(m_review->issues[issueOf("too-large")]);
    write("mesh/a.json", R"({"meshName": "shop", "virtualNodeName": "aaa", "spec": {}})");
    QSignalSpy went(&m_walk, &ReviewWalk::went);
    m_walk.setReview(m_review = review());
    EXPECT_EQ(where(), "payments: too-large");
    EXPECT_EQ(went.size(), 1);
    m_walk.setReview(nullptr);
    EXPECT_EQ(where(), "nowhere");
    m_walk.step(1);
    m_walk.back();
    EXPECT_EQ(where(), "nowhere");
}

TEST_F(ReviewWalkTest, FromWhatIsSettledOneGoesOnToTheNextThatIsStillThere)
{
    const auto node = [this](const std::string& name, const std::string& port) {
        write(("mesh/" + name + ".json").c_str(), R"({"meshName": "shop", "virtualNodeName": ")" + name +
                                                      R"(", "spec": {
  "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}},
  "listeners": [{"portMapping": {"port": )" + port + R"(, "protocol": "http"}}],
  "serviceDiscovery": {"dns": {"hostname": ")" + name +
                                                      R"(.local"}}}})");
    };
    for (const char* file : {"orders.json", "payments.yaml", "services.json", "sound.json"})
        QFile::remove(at("mesh/") + QString::fromUtf8(file));
    for (const char* name : {"a", "b", "c"})
        node(name, "70000");
    const auto settle = [&](const std::string& name) {
        const ReviewPlace place = placeOf(*m_review, *m_walk.spot());
        node(name, "8080");
        m_walk.goOnFrom(place);
        m_walk.setReview(m_review = review());
    };
    m_walk.setReview(m_review = review());
    m_walk.goToWorstOf(rowCalled(*m_review, "Virtual node b"));
    ASSERT_EQ(where(), "b: too-large");
    settle("b");
    EXPECT_EQ(where(), "c: too-large");
    settle("c");
    EXPECT_EQ(where(), "a: too-large") << "around the end";
    settle("a");
    EXPECT_EQ(where(), "a") << "there is no other";
}

TEST_F(ReviewWalkTest, WhereSomebodyElseMendsTheProblemOneStaysAtItsResource)
{
    m_walk.goTo(m_review->issues[issueOf("too-large")]);
    write("mesh/payments.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\n"
                                "kind: VirtualNode\n"
                                "metadata: {name: payments, namespace: shop}\n"
                                "spec: {awsName: payments}\n");
    m_walk.setReview(m_review = review());
    EXPECT_EQ(where(), "payments");
}

TEST_F(ReviewWalkTest, WhatIsGoneIsLeftOutOfTheHistory)
{
    const std::string first = where();
    m_walk.goTo(rowCalled(*m_review, "Virtual node billing"));
    m_walk.goTo(rowCalled(*m_review, "Virtual service payments.local"));
    QFile::remove(at("mesh/sound.json"));
    m_walk.setReview(m_review = review());
    m_walk.back();
    EXPECT_EQ(where(), first);
}

TEST_F(ReviewWalkTest, TheProblemsSayWhatTheyAreAbout)
{
    ReviewIssuesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReview(m_review);
    ASSERT_EQ(model.rowCount(), static_cast<int>(m_review->issues.size()));
    const QModelIndex index = model.index(static_cast<int>(issueOf("too-large")));
    EXPECT_TRUE(index.data().toString().endsWith(u"· too-large"_s)) << index.data().toString().toStdString();
    EXPECT_EQ(index.data(ReviewIssuesModel::AboutRole).toString(), u"payments"_s);
    EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().startsWith(u"Error, payments: "_s));
}

} // namespace meshwright
