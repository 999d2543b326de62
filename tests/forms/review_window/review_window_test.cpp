// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_view.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/notice_bar.h"
#include "forms/review_window/found_list.h"
#include "forms/review_window/review_window.h"
#include "models/review/review_tree.h"
#include "models/review/review_words.h"
#include "tests/models/review/review_fixture.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

class ReviewWindowTest : public ReviewFixture
{
protected:
    void open()
    {
        m_window = std::make_unique<ReviewWindow>(QStringList{folder()}, FileCommands(), nullptr);
        m_window->show();
        ASSERT_TRUE(waitFor([this] { return !m_window->files().isReading(); }));
        settle();
    }
    void openShop()
    {
        writeShop();
        open();
    }

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20'000); }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    template <typename T>
    T& part(const char* name) const
    {
        T* const found = m_window->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void act(const char* name) const
    {
        part<QAction>(name).trigger();
        settle();
    }
    ReviewWalk& walk() const { return m_window->walk(); }
    const Review& read() const { return *walk().review(); }
    void goTo(const char* title) const
    {
        walk().goTo(rowCalled(read(), title));
        settle();
    }
    /// Goes to the issue of @p rule.
    void goToRule(const char* rule) const
    {
        for (const ReviewIssue& one : read().issues)
            if (read().issue(one).issue.rule == rule)
                walk().goTo(one);
        settle();
        EXPECT_TRUE(walk().spot() && walk().spot()->issue) << rule;
    }
    QString nameShown() const { return part<QLabel>("review-resource-name").text(); }
    /// All that the middle says.
    std::string page() const
    {
        QStringList out;
        for (const auto* label : part<QWidget>("review-resource").findChildren<QLabel*>())
            out.append(label->text());
        for (const auto* text : part<QWidget>("review-resource").findChildren<QTextEdit*>())
            out.append(text->toPlainText());
        return out.join(u'\n').toStdString();
    }
    JsonView& text() const { return part<JsonView>("review-text"); }
    bool waitForText(const QString& wanted) const
    {
        return waitFor([&] { return text().text().contains(wanted); });
    }

    std::unique_ptr<ReviewWindow> m_window;
};

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

TEST_F(ReviewWindowTest, AsksForWhatIsToBeDoneAboutAProblem)
{
    openShop();
    goToRule("too-large");
    QSignalSpy fix(m_window.get(), &ReviewWindow::fixRequested);
    QSignalSpy accept(m_window.get(), &ReviewWindow::acceptRequested);
    QSignalSpy edit(m_window.get(), &ReviewWindow::editRequested);
    part<QPushButton>("review-accept").click();
    EXPECT_EQ(accept.size(), 1);
    part<QPushButton>("review-edit").click();
    EXPECT_EQ(edit.size(), 1);
    if (auto* const button = m_window->findChild<QPushButton*>(u"review-fix"_s)) {
        button->click();
        EXPECT_EQ(fix.size(), 1);
    }
}

TEST_F(ReviewWindowTest, AsksForAComparisonAndAReportOfAllThatWasRead)
{
    openShop();
    QSignalSpy compare(m_window.get(), &ReviewWindow::compareRequested);
    std::shared_ptr<const Inventory> reported;
    QObject::connect(m_window.get(), &ReviewWindow::reportRequested, m_window.get(),
                     [&](const std::shared_ptr<const Inventory>& inventory) { reported = inventory; });
    part<QPushButton>("review-compare").click();
    ASSERT_EQ(compare.size(), 1);
    EXPECT_EQ(compare.front().front().toStringList(), QStringList{folder()});
    part<QPushButton>("review-report").click();
    ASSERT_NE(reported, nullptr);
    EXPECT_EQ(reported->resources.size(), 4U);
}

TEST_F(ReviewWindowTest, AFolderWithoutAnythingSaysWhatToDoNext)
{
    write("main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    open();
    EXPECT_FALSE(walk().spot());
    EXPECT_THAT(page(), HasSubstr("There is nothing of App Mesh here."));
    EXPECT_TRUE(part<QLabel>("review-left-out").isVisible());
    part<QPushButton>("review-left-out-details").click();
    const auto* const details = m_window->findChild<QTextEdit*>(u"unread-files"_s);
    ASSERT_NE(details, nullptr);
    EXPECT_THAT(details->toPlainText().toStdString(), HasSubstr("main.tf"));
}

TEST_F(ReviewWindowTest, FollowsTheDiskAndStaysWhereOneIs)
{
    openShop();
    goTo("Virtual node payments");
    write("mesh/a.json", R"({"meshName": "shop", "virtualNodeName": "aaa", "spec": {}})");
    ASSERT_TRUE(waitFor([this] { return read().rows.size() == 5; }));
    EXPECT_EQ(nameShown(), u"payments"_s);
    QFile::remove(at("mesh/payments.yaml"));
    ASSERT_TRUE(waitFor([this] { return read().rows.size() == 4; }));
    settle();
    EXPECT_NE(nameShown(), u"payments"_s);
}

TEST_F(ReviewWindowTest, WhatOthersWroteIsNeverTakenForMarkup)
{
    write("n.json", R"({"meshName": "shop", "virtualNodeName": "<b>x</b>", "spec": {
  "serviceDiscovery": {"dns": {"hostname": "<img src='http://a/b'>"}}}})");
    open();
    goTo("Virtual node <b>x</b>");
    EXPECT_THAT(page(), HasSubstr("<b>x</b>"));
    EXPECT_THAT(page(), HasSubstr("<img src='http://a/b'>"));
}

TEST_F(ReviewWindowTest, AResourceThatIsNoObjectIsShownAllTheSame)
{
    write("n.json", R"([{"meshName": "shop", "virtualNodeName": "a", "spec": 5}, {"meshName": "shop",
  "virtualRouterName": "r", "spec": []}])");
    open();
    for (std::size_t row = 0; row < read().rows.size(); ++row) {
        walk().goTo(row);
        settle();
        part<QTabBar>("review-text-tabs").setCurrentIndex(static_cast<int>(row % 2));
    }
    EXPECT_GT(read().rows.size(), 1U);
}

TEST_F(ReviewWindowTest, EveryControlSaysWhatItIs)
{
    openShop();
    goToRule("too-large");
    for (const auto* control : m_window->findChildren<QWidget*>()) {
        const bool takesFocus = control->focusPolicy() & Qt::TabFocus && control->isVisible();
        EXPECT_TRUE(!takesFocus || control->focusProxy() || !control->accessibleName().isEmpty())
            << control->metaObject()->className() << ' ' << control->objectName().toStdString();
    }
}

} // namespace meshwright
