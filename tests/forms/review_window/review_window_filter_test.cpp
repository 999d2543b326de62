// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/filter_chip.h"
#include "forms/parts/pane_header.h"
#include "forms/review_window/found_problems.h"
#include "models/acceptance/accept.h"
#include "review_window_fixture.h"

#include <QScrollBar>

// The chips that count problems, pressed to see these alone.
namespace meshwright {

namespace {

class ReviewWindowFilterTest : public ReviewWindowFixture
{
protected:
    FilterChip& chip(const char* name) const { return part<FilterChip>(name); }
    QAbstractItemModel& problems() const { return *part<QListView>("review-problems").model(); }
    QString remark() const
    {
        return m_window->findChild<FoundProblems*>()->findChild<PaneHeader*>()->remark();
    }
    /// The resources on the left, whatever their groups are.
    QStringList found() const
    {
        QStringList out;
        const QAbstractItemModel& tree = *part<QTreeView>("review-found").model();
        for (int g = 0; g < tree.rowCount(); ++g)
            for (int r = 0; r < tree.rowCount(tree.index(g, 0)); ++r)
                out.append(tree.index(r, 0, tree.index(g, 0)).data().toString());
        return out;
    }
    /// All that the list of problems says.
    QStringList said() const
    {
        QStringList out;
        for (const auto* label : m_window->findChild<FoundProblems*>()->findChildren<QLabel*>())
            out.append(label->text());
        return out;
    }
    void accept(const ReviewIssue& at) const
    {
        const ReviewRow& row = read().rows[at.row];
        AcceptedEntry entry = entryFor(read().inventory, row.file, row.found, at.issue);
        entry.reason = u"as agreed"_s;
        entry.by = u"ann"_s;
        ASSERT_EQ(addAcceptance(folder(), entry), QString());
        ASSERT_TRUE(waitFor([this] { return read().countAccepted() == 1; }));
        settle();
    }
};

} // namespace

TEST_F(ReviewWindowFilterTest, AChipShowsOnlyWhatItCounts)
{
    openShop();
    const Tally all = read().counts();
    ASSERT_GT(all.errors, 0);
    EXPECT_EQ(chip("review-errors").text(), all.errors == 1 ? u"1 error"_s : u"%1 errors"_s.arg(all.errors));
    EXPECT_FALSE(chip("review-accepted-count").isVisible());
    ASSERT_TRUE(found().contains(u"billing"_s));
    chip("review-errors").click();
    EXPECT_FALSE(found().contains(u"billing"_s)) << found().join(u' ').toStdString();
    EXPECT_TRUE(found().contains(u"payments"_s));
    EXPECT_EQ(problems().rowCount(), all.errors);
    for (int i = 0; i < 2 * all.errors; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        EXPECT_EQ(read().issue(*walk().spot()->issue).issue.severity, Severity::Error);
        EXPECT_TRUE(part<QListView>("review-problems").currentIndex().isValid());
    }
    chip("review-errors").click();
    EXPECT_TRUE(found().contains(u"billing"_s));
    EXPECT_EQ(problems().rowCount(), static_cast<int>(read().issues.size()));
}

TEST_F(ReviewWindowFilterTest, AChipAndTheFilterHoldTogether)
{
    openShop();
    chip("review-errors").click();
    part<QLineEdit>("review-filter").setText(u"70000"_s);
    EXPECT_EQ(found(), QStringList{u"payments"_s});
    part<QLineEdit>("review-filter").setText(u"billing.local"_s);
    EXPECT_EQ(found(), QStringList());
    chip("review-errors").click();
    EXPECT_EQ(found(), QStringList{u"billing"_s});
}

TEST_F(ReviewWindowFilterTest, TheProblemsFollowTheWordsOfTheFilter)
{
    openShop();
    auto& filter = part<QLineEdit>("review-filter");
    filter.setText(u"too-large"_s);
    EXPECT_EQ(found(), QStringList{u"payments"_s});
    ASSERT_EQ(problems().rowCount(), 1) << "and not what else is wrong with payments";
    EXPECT_EQ(problems().index(0, 0).data().toString(), u"1 of 1 · too-large"_s);
    EXPECT_TRUE(remark().endsWith(u" (1 shown)"_s)) << remark().toStdString();
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        ASSERT_TRUE(walk().spot()->issue);
        EXPECT_EQ(read().issue(*walk().spot()->issue).issue.rule, "too-large");
    }
    filter.setText(u"nothing has this"_s);
    EXPECT_EQ(problems().rowCount(), 0);
    EXPECT_TRUE(said().contains(u"No problem has the words of the filter. Try fewer of them."_s))
        << said().join(u'\n').toStdString();
    filter.setText(u"payments 70000"_s);
    EXPECT_GE(problems().rowCount(), 1) << "all that is wrong with it";
    filter.clear();
    EXPECT_FALSE(remark().contains(u"shown"_s)) << remark().toStdString();
    EXPECT_EQ(problems().rowCount(), static_cast<int>(read().issues.size()));
}

TEST_F(ReviewWindowFilterTest, AChipIsPressedWithTheKeyboardAndSaysWhatItDoes)
{
    openShop();
    FilterChip& errors = chip("review-errors");
    EXPECT_TRUE(errors.focusPolicy() & Qt::TabFocus);
    EXPECT_EQ(errors.accessibleName(), errors.text());
    EXPECT_EQ(errors.accessibleDescription(), u"Press to show only these."_s);
    QTest::keyClick(&errors, Qt::Key_Space);
    EXPECT_TRUE(walk().wanted().errors);
    EXPECT_TRUE(errors.accessibleDescription().startsWith(u"Only these are shown."_s));
}

TEST_F(ReviewWindowFilterTest, WhatIsAcceptedIsCountedAndCanBeShown)
{
    openShop();
    const int before = problems().rowCount();
    const ReviewIssue first = read().issues.front();
    const std::string rule = read().issue(first).issue.rule;
    accept(first);
    EXPECT_EQ(chip("review-accepted-count").text(), u"1 accepted"_s);
    EXPECT_EQ(problems().rowCount(), before - 1);
    chip("review-accepted-count").click();
    ASSERT_EQ(problems().rowCount(), 1);
    EXPECT_TRUE(remark().endsWith(u" (1 shown)"_s)) << remark().toStdString();
    EXPECT_EQ(problems().index(0, 0).data().toString(), u"Accepted · "_s + QString::fromStdString(rule));
    auto& list = part<QListView>("review-problems");
    list.setCurrentIndex(problems().index(0, 0));
    EXPECT_EQ(list.currentIndex().row(), 0) << "it stays where the person has put it";
    EXPECT_EQ(walk().shownIssue(), walk().spot()->issue);
    EXPECT_NE(m_window->findChild<QPushButton*>(u"review-take-back"_s), nullptr);
}

TEST_F(ReviewWindowFilterTest, WhereAllIsAcceptedTheListSaysSoAndHowToSeeIt)
{
    write("orders.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
  "logging": {"accessLog": {"file": {"path": "stdout"}}},
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
  "serviceDiscovery": {"dns": {"hostname": "orders.local"}}}})");
    open();
    ASSERT_EQ(read().issues.size(), 1U);
    accept(read().issues.front());
    EXPECT_TRUE(said().contains(u"All problems are accepted. Press “1 accepted” above to see them, or to "
                                u"take an acceptance back."_s))
        << said().join(u'\n').toStdString();
    chip("review-accepted-count").click();
    EXPECT_EQ(problems().rowCount(), 1);
    part<QLineEdit>("review-filter").setText(u"nothing has this"_s);
    EXPECT_TRUE(said().contains(u"No problem has the words of the filter. Try fewer of them."_s));
}

TEST_F(ReviewWindowFilterTest, WithTheLastOfItsProblemsAChipGoesAndEverythingIsShown)
{
    openShop();
    chip("review-errors").click();
    for (const char* file : {"mesh/orders.json", "mesh/payments.yaml", "mesh/services.json"})
        QFile::remove(at(file));
    ASSERT_TRUE(waitFor([this] { return read().rows.size() == 1; }));
    settle();
    EXPECT_FALSE(chip("review-errors").isVisible());
    EXPECT_TRUE(walk().wanted().isAll());
    EXPECT_EQ(found(), QStringList{u"billing"_s});
}

TEST_F(ReviewWindowFilterTest, WhatIsReadAgainStaysClosedAndScrolledAsItWas)
{
    openShop();
    for (int i = 0; i < 80; ++i)
        write(("mesh/n" + std::to_string(i) + ".json").c_str(),
              R"({"meshName": "shop", "virtualNodeName": "n)" + std::to_string(i) + R"(", "spec": {}})");
    ASSERT_TRUE(waitFor([this] { return read().rows.size() == 84; }));
    settle();
    auto& tree = part<QTreeView>("review-found");
    const auto group = [&tree](int row) { return tree.model()->index(row, 0); };
    ASSERT_EQ(tree.model()->rowCount(), 2) << "virtual nodes and virtual services";
    tree.collapse(group(1));
    QScrollBar& bar = *tree.verticalScrollBar();
    bar.setValue(bar.maximum() / 2);
    const int scrolled = bar.value();
    ASSERT_GT(scrolled, 0);
    write("mesh/z.json", R"({"meshName": "shop", "virtualNodeName": "z", "spec": {}})");
    ASSERT_TRUE(waitFor([this] { return read().rows.size() == 85; }));
    settle();
    EXPECT_TRUE(tree.isExpanded(group(0)));
    EXPECT_FALSE(tree.isExpanded(group(1)));
    EXPECT_EQ(bar.value(), scrolled);
    part<QLineEdit>("review-filter").setText(u"payments.local"_s);
    EXPECT_TRUE(tree.isExpanded(group(0)) && tree.isExpanded(group(tree.model()->rowCount() - 1)))
        << "what is found is shown";
    part<QLineEdit>("review-filter").clear();
    EXPECT_FALSE(tree.isExpanded(group(1)));
    tree.expand(group(1));
    m_window->list().groupBy(ReviewGrouping::File);
    m_window->list().groupBy(ReviewGrouping::Kind);
    EXPECT_TRUE(tree.isExpanded(group(1)));
}

} // namespace meshwright
