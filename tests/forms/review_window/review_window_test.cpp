// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/fix_bulb.h"
#include "forms/parts/filter_chip.h"
#include "forms/style/appearance.h"
#include "review_window_fixture.h"

#include <gmock/gmock.h>

#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

namespace meshwright {

using testing::HasSubstr;

namespace {

class ReviewWindowTest : public ReviewWindowFixture
{};

} // namespace

TEST_F(ReviewWindowTest, ShowsTheFirstProblemWithItsResourceAndItsLine)
{
    openShop();
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Review: "_s));
    ASSERT_TRUE(walk().spot() && walk().spot()->issue);
    EXPECT_EQ(nameShown(), nameWords(read(), read().rows[walk().spot()->row]));
    EXPECT_EQ(part<QListView>("review-problems").currentIndex().row(), 0);
    ASSERT_TRUE(waitForText(u"{"_s) || waitForText(u"apiVersion"_s));
    ASSERT_TRUE(text().marked());
    EXPECT_EQ(text().marked()->first + 1, static_cast<int>(walk().spot()->at.line));
    EXPECT_TRUE(text().isReadOnly());
}

TEST_F(ReviewWindowTest, ANodeIsReadInTheStepsOfTheWizardAndOthersByTheirSpec)
{
    openShop();
    goTo("Virtual node payments");
    EXPECT_THAT(page(), HasSubstr("Listeners"));
    EXPECT_THAT(page(), HasSubstr("payments.local"));
    EXPECT_THAT(page(), HasSubstr("Kubernetes · mesh/payments.yaml:1"));
    goTo("Virtual service payments.local");
    EXPECT_THAT(page(), HasSubstr("Provider"));
}

TEST_F(ReviewWindowTest, AProblemStandsInTheSectionItIsAbout)
{
    openShop();
    goTo("Virtual node payments");
    const auto sections = part<QWidget>("review-resource").findChildren<QFrame*>(u"review-section"_s);
    bool isInListeners = false;
    for (const QFrame* section : sections) {
        const auto labels = section->findChildren<QLabel*>();
        const bool isListeners = !labels.isEmpty() && labels.front()->text().contains(u"istener"_s);
        isInListeners |= isListeners && section->findChild<QLabel*>(u"review-issue-line"_s);
    }
    EXPECT_TRUE(isInListeners) << page();
    EXPECT_THAT(page(), HasSubstr("70000"));
}

TEST_F(ReviewWindowTest, APageNamesTheProblemsOfOthersThatConcernItAndLeadsThere)
{
    openShop();
    goTo("Virtual node payments");
    auto& line = part<QLabel>("review-concerning-line");
    EXPECT_THAT(line.text().toStdString(), HasSubstr("Virtual node orders</a> This policy enforces TLS"));
    EXPECT_THAT(line.accessibleName().toStdString(), HasSubstr("Error, Virtual node orders: "));
    Q_EMIT line.linkActivated(u"go"_s);
    settle();
    EXPECT_EQ(nameShown(), u"orders"_s);
    ASSERT_TRUE(walk().spot() && walk().spot()->issue);
    EXPECT_EQ(read().issue(*walk().spot()->issue).issue.rule, "tls-enforced-server-plain");
    EXPECT_EQ(m_window->findChild<QWidget*>(u"review-concerning"_s), nullptr) << "it is its own";
    goTo("Virtual node billing");
    EXPECT_EQ(m_window->findChild<QWidget*>(u"review-concerning"_s), nullptr);
}

TEST_F(ReviewWindowTest, OfVeryManyProblemsThePageShowsSomeAndSaysWhereTheOthersAre)
{
    std::string listeners;
    for (int i = 0; i < 80; ++i)
        listeners +=
            std::string(i == 0 ? "" : ", ") + R"({"portMapping": {"port": 70000, "protocol": "http"}})";
    write("many.json",
          R"({"meshName": "shop", "virtualNodeName": "many", "spec": {"listeners": [)" + listeners + "]}}");
    open();
    goTo("Virtual node many");
    ASSERT_GE(read().issues.size(), 80U);
    const auto& page = part<QWidget>("review-resource");
    EXPECT_EQ(page.findChildren<QLabel*>(u"review-issue-line"_s).size(), 50);
    EXPECT_TRUE(part<QLabel>("review-more-issues").text().endsWith(u" more: see Problems"_s));
    EXPECT_GE(part<QListView>("review-problems").model()->rowCount(), 80);
}

TEST_F(ReviewWindowTest, ThePageStaysScrolledWhereAnotherResourceComesBeforeItsOwn)
{
    std::string listeners;
    for (int i = 0; i < 60; ++i)
        listeners +=
            std::string(i == 0 ? "" : ", ") + R"({"portMapping": {"port": 70000, "protocol": "http"}})";
    write("many.json",
          R"({"meshName": "shop", "virtualNodeName": "many", "spec": {"listeners": [)" + listeners + "]}}");
    open();
    goTo("Virtual node many");
    const std::size_t row = walk().spot()->row;
    QScrollBar& bar = *part<QScrollArea>("review-resource").verticalScrollBar();
    bar.setValue(100);
    ASSERT_EQ(bar.value(), 100);
    write("a.json", R"({"meshName": "shop", "virtualNodeName": "aaa", "spec": {"listeners": [{}]}})");
    ASSERT_TRUE(waitFor([this] { return read().rows.size() == 2; }));
    settle();
    ASSERT_EQ(nameShown(), u"many"_s);
    ASSERT_NE(walk().spot()->row, row);
    EXPECT_EQ(bar.value(), 100);
}

TEST_F(ReviewWindowTest, F4GoesThroughAllProblemsOfAllResources)
{
    openShop();
    QSet<qulonglong> rows;
    for (std::size_t i = 0; i < read().issues.size(); ++i) {
        EXPECT_EQ(walk().issueNumber(), i);
        rows.insert(walk().spot()->row);
        QTest::keyClick(m_window.get(), Qt::Key_F4);
    }
    EXPECT_EQ(walk().issueNumber(), 0U) << "around the end";
    EXPECT_GT(rows.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F4, Qt::ShiftModifier);
    EXPECT_EQ(walk().issueNumber(), read().issues.size() - 1);
}

TEST_F(ReviewWindowTest, OneKeyLeadsToTheRelatedPlaceAndOneBack)
{
    openShop();
    for (const ReviewIssue& one : read().issues)
        if (!read().issue(one).elsewhere.empty())
            walk().goTo(one);
    settle();
    ASSERT_TRUE(part<QAction>("review-related").isEnabled());
    const std::size_t from = walk().spot()->row;
    QTest::keyClick(m_window.get(), Qt::Key_F12);
    EXPECT_NE(walk().spot()->row, from);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(walk().spot()->row, from);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_NE(walk().spot()->row, from);
}

TEST_F(ReviewWindowTest, ChoosingOnTheLeftShowsTheResourceAndItsText)
{
    openShop();
    auto& tree = part<QTreeView>("review-found");
    auto& filter = part<QLineEdit>("review-filter");
    filter.setText(u"billing"_s);
    settle();
    const QModelIndex group = tree.model()->index(0, 0);
    ASSERT_EQ(tree.model()->rowCount(group), 1);
    tree.setCurrentIndex(tree.model()->index(0, 0, group));
    EXPECT_EQ(nameShown(), u"billing"_s);
    EXPECT_TRUE(waitForText(u"billing.local"_s));
    filter.setText(u"nothing has this"_s);
    EXPECT_EQ(nameShown(), u"billing"_s) << "who filters stays where they are";
    filter.clear();
    EXPECT_EQ(tree.currentIndex().data().toString(), u"billing"_s);
}

TEST_F(ReviewWindowTest, TheSignOfAKindFollowsTheTheme)
{
    Appearance look;
    look.choose(Appearance::Choice::Light);
    openShop();
    const QImage light = part<QLabel>("review-kind-sign").pixmap().toImage();
    look.choose(Appearance::Choice::Dark);
    settle();
    const QImage dark = part<QLabel>("review-kind-sign").pixmap().toImage();
    look.choose(Appearance::Choice::Light);
    settle();
    EXPECT_FALSE(light.isNull());
    EXPECT_NE(dark, light);
    EXPECT_EQ(part<QLabel>("review-kind-sign").pixmap().toImage(), light);
}

TEST_F(ReviewWindowTest, TheOtherTabIsTheResourceAsTheApiTakesIt)
{
    openShop();
    goToRule("too-large");
    ASSERT_TRUE(waitForText(u"apiVersion"_s));
    part<QTabBar>("review-text-tabs").setCurrentIndex(1);
    EXPECT_TRUE(text().text().contains(u"\"virtualNodeName\": \"payments\""_s));
    ASSERT_TRUE(text().marked());
    EXPECT_TRUE(
        text().document()->findBlockByNumber(text().marked()->first).text().contains(u"\"port\": 70000"_s));
    EXPECT_EQ(part<QTabBar>("review-text-tabs").tabText(0), u"payments.yaml"_s);
}

TEST_F(ReviewWindowTest, TheLightBulbStandsInTheLineOfTheProblem)
{
    openShop();
    goToRule("too-large");
    ASSERT_TRUE(waitForText(u"apiVersion"_s));
    ASSERT_TRUE(text().marked());
    EXPECT_GT(text().marked()->first, 0);
    EXPECT_EQ(text().textCursor().blockNumber(), text().marked()->first);
    const auto& bulb = *text().findChild<FixBulb*>();
    ASSERT_TRUE(bulb.isVisible());
    const QRectF line = text().lineRect(text().textCursor().block());
    EXPECT_TRUE(line.top() <= bulb.geometry().center().y() && bulb.geometry().center().y() <= line.bottom());
}

TEST_F(ReviewWindowTest, OnAWideScreenThePageAndTheTextBothHaveMore)
{
    openShop();
    m_window->resize(1264, 672);
    settle();
    const QList<int> before = part<QSplitter>("review-columns").sizes();
    m_window->resize(1904, 1032);
    settle();
    const QList<int> after = part<QSplitter>("review-columns").sizes();
    EXPECT_EQ(after[0], before[0]);
    EXPECT_GT(after[1], before[1] + 100);
    EXPECT_GT(after[2], before[2] + 100);
}

TEST_F(ReviewWindowTest, TheHeadlineIsInLineWithItsButtons)
{
    openShop();
    m_window->resize(1904, 1032);
    settle();
    const auto middle = [this](const QWidget& one) {
        return one.mapTo(m_window.get(), one.rect().center()).y();
    };
    EXPECT_NEAR(middle(part<FilterChip>("review-errors")), middle(part<QPushButton>("review-report")), 2);
}

} // namespace meshwright
