// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/accept.h"
#include "review_opening_fixture.h"
#include "tests/support/no_internet.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

// What somebody got, a folder or an archive, looked at as a whole.
namespace meshwright {

using testing::HasSubstr;

namespace {

class ReviewOpeningTest : public ReviewOpeningFixture
{};

} // namespace

TEST_F(ReviewOpeningTest, AFolderOpensInAReviewAndTheSameOneOnce)
{
    writeNodes();
    ReviewWindow& window = review({got()});
    EXPECT_EQ(window.files().paths(), QStringList{got()});
    EXPECT_EQ(window.walk().review()->rows.size(), 1U);
    m_desktop->openFiles({got() + u"/."_s});
    settle();
    EXPECT_TRUE(waitFor([] { return reviews().size() == 1; }));
}

TEST_F(ReviewOpeningTest, SeveralFoldersAreReviewedTogether)
{
    writeNodes();
    write("dev/a.json", R"({"meshName": "shop", "virtualNodeName": "a", "spec": {}})");
    write("prod/b.json", R"({"meshName": "shop", "virtualNodeName": "b", "spec": {}})");
    ReviewWindow& window = review({got() + u"/dev"_s, got() + u"/prod"_s});
    EXPECT_EQ(window.walk().review()->rows.size(), 2U);
}

TEST_F(ReviewOpeningTest, AFileWithOtherThingsThanNodesIsReviewed)
{
    const QString path = write(
        "route.json", R"({"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "spec": {}})");
    ReviewWindow& window = review({path});
    EXPECT_EQ(titleWords(*window.walk().review(), window.walk().review()->rows.front()),
              u"Route main › all"_s);
    EXPECT_EQ(m_questions.told, QStringList());
}

TEST_F(ReviewOpeningTest, AFileWithANodeStillOpensInAWizard)
{
    writeNodes();
    m_desktop->openFiles({got() + u"/orders.json"_s});
    ASSERT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
    EXPECT_TRUE(reviews().empty());
}

TEST_F(ReviewOpeningTest, TheMenuAsksForAFolder)
{
    writeNodes();
    m_questions.chosenFolder = got();
    for (QAction* found : console().findChildren<QAction*>())
        if (found->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R))
            found->trigger();
    EXPECT_TRUE(waitFor([] { return reviews().size() == 1; }));
}

TEST_F(ReviewOpeningTest, TheMenuAsksForArchivesAndFilesAsWell)
{
    writeNodes();
    m_questions.files = {got() + u"/orders.json"_s};
    for (QAction* found : console().findChildren<QAction*>())
        if (found->text() == u"Review arc&hive or files…"_s)
            found->trigger();
    ASSERT_TRUE(waitFor([] { return reviews().size() == 1; }));
    EXPECT_EQ(reviews().front()->files().paths(), m_questions.files);
    EXPECT_TRUE(m_desktop->sessions().isEmpty()) << "though it is a virtual node";
}

TEST_F(ReviewOpeningTest, TheMeshOfAPlaceIsReviewedFromItsFolder)
{
    auto* const review = console().findChild<QAction*>(u"review-mesh"_s);
    ASSERT_TRUE(waitFor([&] { return review->isVisible(); })) << "once the mesh is listed";
    review->trigger();
    ASSERT_TRUE(waitFor([] { return reviews().size() == 1; }));
    EXPECT_EQ(reviews().front()->files().paths(), QStringList{m_here.location + u"/shop"_s});
}

TEST_F(ReviewOpeningTest, FromAReviewTheFolderOpensAsAPlace)
{
    writeNodes();
    ReviewWindow& window = review({got()});
    window.findChild<QAction*>(u"review-as-place"_s)->trigger();
    EXPECT_TRUE(waitFor([] {
        auto* const tree = console().findChild<QTreeView*>(u"places"_s);
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            if (tree->model()->index(row, 0).data().toString().startsWith(u"got"_s))
                return true;
        return false;
    }));
}

TEST_F(ReviewOpeningTest, AFixIsShownBeforeItIsWrittenAndTheListFollows)
{
    writeNodes();
    ReviewWindow& window = review({got()});
    const ReviewIssue issue = issueOf(window, true);
    const std::string before = textOf(got() + u"/orders.json"_s);
    QString shown;
    inDialog(u"confirm-text-change"_s, [&](QDialog& dialog) {
        shown = dialog.findChild<QPlainTextEdit*>(u"text-change"_s)->toPlainText();
        dialog.reject();
    });
    Q_EMIT window.fixRequested(issue, 0);
    ASSERT_TRUE(waitFor([&] { return !shown.isEmpty(); }));
    EXPECT_THAT(shown.toStdString(), HasSubstr("\n+"));
    settle();
    EXPECT_EQ(textOf(got() + u"/orders.json"_s), before) << "nothing is written behind anybody's back";
    inDialog(u"confirm-text-change"_s, [](QDialog& dialog) { dialog.accept(); });
    Q_EMIT window.fixRequested(issue, 0);
    ASSERT_TRUE(waitFor([&] { return textOf(got() + u"/orders.json"_s) != before; }));
    EXPECT_THAT(textOf(got() + u"/orders.json"_s), HasSubstr("\"protocol\": \"http\""));
    EXPECT_TRUE(waitFor([&] { return window.walk().review()->issues.empty(); }))
        << window.walk().review()->issues.size();
}

TEST_F(ReviewOpeningTest, WhatIsAcceptedIsWrittenBesideTheFileAndCanBeTakenBack)
{
    writeNodes();
    ReviewWindow& window = review({got()});
    const std::size_t before = window.walk().review()->issues.size();
    inDialog(u"accept-problem"_s, [](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(u"accept-reason"_s)->setText(u"as agreed"_s);
        dialog.accept();
    });
    Q_EMIT window.acceptRequested(issueOf(window, true));
    ASSERT_TRUE(waitFor([&] { return window.walk().review()->issues.size() == before - 1; }));
    EXPECT_THAT(textOf(got() + u"/.meshwright.json"_s), HasSubstr("as agreed"));
    const ReviewRow& row = window.walk().review()->rows.front();
    const auto& issues = window.walk().review()->found(row).issues;
    for (std::size_t i = 0; i < issues.size(); ++i)
        if (issues[i].accepted)
            Q_EMIT window.takeBackRequested({0, i});
    EXPECT_TRUE(waitFor([&] { return window.walk().review()->issues.size() == before; }));
}

TEST_F(ReviewOpeningTest, WhatHasExpiredSaysSoAndIsAcceptedOnceMore)
{
    writeNodes();
    ReviewWindow& window = review({got()});
    {
        const Review& read = *window.walk().review();
        const ReviewIssue at = issueOf(window, true);
        AcceptedEntry past =
            entryFor(read.inventory, read.rows[at.row].file, read.rows[at.row].found, at.issue);
        past.reason = u"as agreed"_s;
        past.by = u"ann"_s;
        past.until = QDate(2020, 1, 31);
        ASSERT_EQ(addAcceptance(got(), past), QString());
    }
    ASSERT_TRUE(
        waitFor([&] { return window.walk().review()->issue(issueOf(window, true)).expired.has_value(); }));
    window.walk().goTo(issueOf(window, true));
    settle();
    EXPECT_TRUE(window.findChild<QLabel*>(u"review-issue-message"_s)
                    ->text()
                    .endsWith(u" It was accepted until 2020-01-31 by ann: as agreed."_s));
    EXPECT_EQ(window.findChild<QAbstractButton*>(u"review-accept"_s)->text(), u"Accept once more…"_s);
    QString reason;
    inDialog(u"accept-problem"_s, [&](QDialog& dialog) {
        reason = dialog.findChild<QLineEdit*>(u"accept-reason"_s)->text();
        EXPECT_TRUE(dialog.findChild<QCheckBox*>(u"accept-is-until"_s)->isChecked());
        EXPECT_GT(dialog.findChild<QDateEdit*>(u"accept-until"_s)->date(), QDate::currentDate());
        dialog.accept();
    });
    Q_EMIT window.acceptRequested(issueOf(window, true));
    ASSERT_TRUE(waitFor([&] { return window.walk().review()->countAccepted() == 1; }));
    EXPECT_EQ(reason, u"as agreed"_s);
    EXPECT_THAT(textOf(got() + u"/.meshwright.json"_s), testing::Not(HasSubstr("2020-01-31")));
    EXPECT_THAT(textOf(got() + u"/.meshwright.json"_s), HasSubstr("until")) << "not for good by itself";
}

TEST_F(ReviewOpeningTest, WhatIsTakenBackComesBackWithItsReasonByUndo)
{
    writeNodes();
    ReviewWindow& window = review({got()});
    AcceptedEntry entry;
    {
        const Review& read = *window.walk().review();
        const ReviewIssue at = issueOf(window, true);
        entry = entryFor(read.inventory, read.rows[at.row].file, read.rows[at.row].found, at.issue);
    }
    entry.reason = u"as agreed"_s;
    entry.by = u"ann"_s;
    entry.until = QDate(2999, 12, 31);
    ASSERT_EQ(addAcceptance(got(), entry), QString());
    const std::string before = textOf(got() + u"/.meshwright.json"_s);
    ASSERT_TRUE(waitFor([&] { return window.walk().review()->countAccepted() == 1; }));
    const auto& issues = window.walk().review()->found(window.walk().review()->rows.front()).issues;
    const auto at =
        std::ranges::find_if(issues, [](const LocatedIssue& one) { return one.accepted.has_value(); });
    Q_EMIT window.takeBackRequested({0, static_cast<std::size_t>(at - issues.begin())});
    const auto told = [&] { return window.notices().textOf(u"review-taken-back"_s).toStdString(); };
    ASSERT_TRUE(waitFor([&] { return window.walk().review()->countAccepted() == 0 && !told().empty(); }));
    EXPECT_THAT(told(), HasSubstr("as agreed"));
    for (auto* button : window.notices().findChildren<QPushButton*>())
        if (button->text() == u"Undo"_s)
            button->click();
    EXPECT_TRUE(waitFor([&] { return window.walk().review()->countAccepted() == 1 && told().empty(); }));
    EXPECT_EQ(textOf(got() + u"/.meshwright.json"_s), before);
}

TEST_F(ReviewOpeningTest, WhatIsBeingEditedIsNotMendedUnderSomebodysHands)
{
    writeNodes();
    ReviewWindow& window = review({got()});
    Q_EMIT window.editRequested(0);
    ASSERT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
    settle();
    const std::string before = textOf(got() + u"/orders.json"_s);
    Q_EMIT window.fixRequested(issueOf(window, true), 0);
    EXPECT_THAT(window.notices().textOf(u"review-action"_s).toStdString(),
                HasSubstr("is being edited in another window"));
    EXPECT_EQ(textOf(got() + u"/orders.json"_s), before);
}

TEST_F(ReviewOpeningTest, AReviewIsClosedWithTheProgram)
{
    writeNodes();
    review({got()});
    m_desktop.reset();
    EXPECT_TRUE(reviews().empty());
}

TEST(ReviewAlone, ReviewingOpensNoSocketOfTheInternet)
{
    const std::string end =
        endWithoutInternet({"/proc/self/exe", "--gtest_filter=ReviewOpeningTest.*", "--gtest_brief=1"});
    if (end.empty())
        GTEST_SKIP() << "no program can be kept from the internet here";
    EXPECT_EQ(end, "exit 0");
}

} // namespace meshwright
