// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/filter_chip.h"
#include "models/acceptance/accept.h"
#include "review_window_fixture.h"

#include <algorithm>
#include <string>
#include <vector>

// What is done about a problem is done about the one that is chosen and seen.
namespace meshwright {

namespace {

class ReviewWindowAcceptedTest : public ReviewWindowFixture
{
protected:
    /// Writes down that @p at is accepted, for good unless @p until is valid.
    void accept(const ReviewIssue& at, QDate until = {}) const
    {
        const ReviewRow& row = read().rows[at.row];
        AcceptedEntry entry = entryFor(read().inventory, row.file, row.found, at.issue);
        entry.reason = u"as agreed"_s;
        entry.by = u"ann"_s;
        entry.until = until;
        ASSERT_EQ(addAcceptance(folder(), entry), QString());
    }
    /// The same, and waits until @p count are.
    void acceptFirst(int count) const
    {
        accept(read().issues.front());
        ASSERT_TRUE(waitFor([&] { return read().countAccepted() == count; }));
        settle();
    }
    void showAccepted() const
    {
        part<FilterChip>("review-accepted-count").click();
        settle();
    }
    QAction& whatToDo() const { return part<QAction>("review-what-to-do-action"); }
    /// The names of what the menu offers, in order.
    QStringList offered() const
    {
        act("review-what-to-do-action");
        QStringList out;
        for (const QAction* line : part<QMenu>("review-what-to-do-menu").actions())
            if (!line->isSeparator() && line->objectName() != u"review-go-to-related"_s)
                out.append(line->objectName());
        return out;
    }
    void choose(const char* name) const
    {
        auto& menu = part<QMenu>("review-what-to-do-menu");
        auto* const line = menu.findChild<QAction*>(QString::fromLatin1(name));
        ASSERT_NE(line, nullptr) << name;
        line->trigger();
        menu.close();
        settle();
    }
    /// Waits until the day of what is accepted is seen to be past; goes to what says so.
    void goToExpired() const
    {
        accept(read().issues.front(), QDate(2020, 1, 31));
        ASSERT_TRUE(waitFor([this] {
            return std::ranges::any_of(read().issues, [this](const ReviewIssue& one) {
                return read().issue(one).issue.rule == "acceptance-expired";
            });
        }));
        goToRule("acceptance-expired");
    }
};

} // namespace

TEST_F(ReviewWindowAcceptedTest, NothingIsDoneAboutAProblemThatIsNotShown)
{
    openShop();
    acceptFirst(1);
    walk().goTo(read().issues.front());
    ASSERT_TRUE(whatToDo().isEnabled());
    showAccepted();
    EXPECT_FALSE(whatToDo().isEnabled());
    EXPECT_FALSE(part<QAction>("review-accept-action").isEnabled());
    EXPECT_FALSE(part<QPushButton>("review-what-to-do").isEnabled());
    m_window->askWhatToDo();
    EXPECT_EQ(m_window->findChild<QMenu*>(u"review-what-to-do-menu"_s), nullptr);
    showAccepted();
    EXPECT_TRUE(whatToDo().isEnabled()) << "it is shown again";
}

TEST_F(ReviewWindowAcceptedTest, WhatIsAcceptedIsTakenBackWithTheMenu)
{
    openShop();
    acceptFirst(1);
    showAccepted();
    auto& list = part<QListView>("review-problems");
    list.setCurrentIndex(list.model()->index(0, 0));
    settle();
    ASSERT_TRUE(whatToDo().isEnabled());
    EXPECT_FALSE(part<QAction>("review-accept-action").isEnabled());
    EXPECT_EQ(offered(), QStringList({u"review-take-back"_s, u"review-explain"_s}));
    QSignalSpy back(m_window.get(), &ReviewWindow::takeBackRequested);
    choose("review-take-back");
    EXPECT_EQ(back.size(), 1);
    EXPECT_EQ(m_window->findChildren<QPushButton*>(u"review-take-back"_s).size(), 1) << "told once";
}

TEST_F(ReviewWindowAcceptedTest, F4GoesThroughWhatIsAcceptedWhereOnlyThatIsShown)
{
    openShop();
    acceptFirst(1);
    acceptFirst(2);
    showAccepted();
    const auto& list = part<QListView>("review-problems");
    std::vector<int> been;
    for (int i = 0; i < 3; ++i) {
        act("review-next");
        been.push_back(list.currentIndex().row());
        ASSERT_TRUE(walk().shownIssue());
        EXPECT_TRUE(read().issue(*walk().shownIssue()).accepted);
    }
    EXPECT_EQ(been[0], been[2]);
    EXPECT_NE(been[0], been[1]);
    act("review-previous");
    EXPECT_EQ(list.currentIndex().row(), been[1]);
}

TEST_F(ReviewWindowAcceptedTest, AnAcceptanceThatHasExpiredLeadsToItsProblem)
{
    openShop();
    const std::string rule = read().issue(read().issues.front()).issue.rule;
    goToExpired();
    EXPECT_EQ(offered(), QStringList({u"review-go-to-meant"_s, u"review-explain"_s, u"review-accept"_s}));
    EXPECT_EQ(part<QMenu>("review-what-to-do-menu").findChild<QAction*>(u"review-accept"_s)->text(),
              u"Accept once more…"_s);
    QSignalSpy accept(m_window.get(), &ReviewWindow::acceptRequested);
    choose("review-accept");
    ASSERT_EQ(accept.size(), 1);
    EXPECT_EQ(read().issue(accept.front().front().value<ReviewIssue>()).issue.rule, rule);
    part<QPushButton>("review-go-to-meant").click();
    settle();
    EXPECT_EQ(read().issue(*walk().spot()->issue).issue.rule, rule);
    EXPECT_EQ(part<QAction>("review-accept-action").text(), u"&Accept once more…"_s);
}

TEST_F(ReviewWindowAcceptedTest, WhatIsWrongWithAFileAsAWholeIsNotOfferedToBeAccepted)
{
    openShop();
    write("mesh/broken.json", R"({"meshName": "shop", "virtualNodeName": "x", "spec": {"listeners": [}})");
    ASSERT_TRUE(waitFor([this] { return !read().rows.front().resource; }));
    settle();
    walk().goToWorstOf(0);
    settle();
    ASSERT_TRUE(walk().shownIssue());
    EXPECT_EQ(m_window->findChild<QPushButton*>(u"review-accept"_s), nullptr);
    EXPECT_FALSE(part<QAction>("review-accept-action").isEnabled());
    EXPECT_FALSE(offered().contains(u"review-accept"_s));
}

} // namespace meshwright
