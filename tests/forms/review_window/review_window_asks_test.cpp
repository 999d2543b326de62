// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/labels.h"
#include "forms/review_window/found_problems.h"
#include "review_window_fixture.h"
#include "tests/support/shared_keys.h"

#include <gmock/gmock.h>

namespace meshwright {

using testing::HasSubstr;

namespace {

class ReviewWindowAsksTest : public ReviewWindowFixture
{};

} // namespace

TEST_F(ReviewWindowAsksTest, AsksForWhatIsToBeDoneAboutAProblem)
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

TEST_F(ReviewWindowAsksTest, AMenuOfWhatWasReadBeforeDoesNothing)
{
    openShop();
    goToRule("too-large");
    QSignalSpy accept(m_window.get(), &ReviewWindow::acceptRequested);
    const auto choose = [this] {
        auto& menu = part<QMenu>("review-what-to-do-menu");
        menu.findChild<QAction*>(u"review-accept"_s)->trigger();
        menu.close();
        settle();
    };
    m_window->askWhatToDo();
    m_window->files().read();
    ASSERT_TRUE(waitFor([this] { return !m_window->files().isReading(); }));
    choose();
    EXPECT_EQ(accept.size(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window->askWhatToDo();
    choose();
    EXPECT_EQ(accept.size(), 1);
}

TEST_F(ReviewWindowAsksTest, TheFirstLineOfTheMenuIsChosenWithOnePressOfEnter)
{
    openShop();
    goToRule("too-large");
    m_window->askWhatToDo();
    settle();
    const auto& menu = part<QMenu>("review-what-to-do-menu");
    ASSERT_TRUE(menu.isVisible());
    ASSERT_NE(menu.activeAction(), nullptr);
    EXPECT_EQ(menu.activeAction(), menu.actions().front());
}

TEST_F(ReviewWindowAsksTest, AsksForAllOfARuleWhereTheFileHasSeveralToMend)
{
    const auto node = [](const std::string& name) {
        return R"({"meshName": "shop", "virtualNodeName": ")" + name + R"(", "spec": {
  "listeners": [{"portMapping": {"port": 8080, "protocol": "HTTP"}}],
  "serviceDiscovery": {"dns": {"hostname": "a.local"}}}})";
    };
    write("one.json", node("alone"));
    write("two.json", "[" + node("a") + ", " + node("b") + "]");
    open();
    QSignalSpy fixAll(m_window.get(), &ReviewWindow::fixAllRequested);
    walk().goToWorstOf(rowCalled(read(), "Virtual node alone"));
    settle();
    EXPECT_EQ(m_window->findChild<QPushButton*>(u"review-fix-all"_s), nullptr);
    walk().goToWorstOf(rowCalled(read(), "Virtual node a"));
    settle();
    part<QPushButton>("review-fix-all").click();
    EXPECT_EQ(fixAll.size(), 1);
    m_window->askWhatToDo();
    part<QMenu>("review-what-to-do-menu").findChild<QAction*>(u"review-fix-all"_s)->trigger();
    EXPECT_EQ(fixAll.size(), 2);
}

TEST_F(ReviewWindowAsksTest, AsksForAComparisonAndAReportOfAllThatWasRead)
{
    openShop();
    QSignalSpy compare(m_window.get(), &ReviewWindow::compareRequested);
    QSignalSpy report(m_window.get(), &ReviewWindow::reportRequested);
    part<QPushButton>("review-compare").click();
    ASSERT_EQ(compare.size(), 1);
    EXPECT_EQ(compare.front().front().toStringList(), QStringList{folder()});
    part<QPushButton>("review-report").click();
    ASSERT_EQ(report.size(), 1);
    EXPECT_EQ(report.front().front().toStringList(), QStringList{folder()});
}

TEST_F(ReviewWindowAsksTest, AFolderWithoutAnythingSaysWhatToDoNext)
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

TEST_F(ReviewWindowAsksTest, WhatWasLeftOutIsReadWholeOnASmallScreen)
{
    writeShop();
    write("main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    open();
    m_window->resize(640, 330); // a screen of 1280×720 at 200 %, without what is around a window
    settle();
    EXPECT_EQ(m_window->width(), 640) << "nothing in it asks for more";
    const auto& words = part<QLabel>("review-left-out");
    EXPECT_GE(words.height(), words.heightForWidth(words.width()));
    EXPECT_GE(part<QTreeView>("review-found").height(), 2 * words.fontMetrics().height());
    constexpr int usualText = 12; // pixels: with larger text there has to be a larger screen
    EXPECT_LE(m_window->minimumSizeHint().width() * usualText, 640 * emOf(*m_window))
        << "nothing of it is beside the screen";
}

TEST_F(ReviewWindowAsksTest, AReadingThatWasStoppedIsNotSaidToGoOn)
{
    ReviewWalk walk;
    FoundProblems problems(walk, nullptr);
    const auto says = [&] {
        QStringList out;
        for (const auto* label : problems.findChildren<QLabel*>())
            out.append(label->text());
        return out.join(u'\n').toStdString();
    };
    EXPECT_THAT(says(), testing::HasSubstr("The files are being checked."));
    problems.setCut(true);
    EXPECT_THAT(says(), testing::HasSubstr("Reading was stopped. F5 reads everything."));
    problems.setCut(false);
    EXPECT_THAT(says(), testing::HasSubstr("The files are being checked."));
}

TEST_F(ReviewWindowAsksTest, FollowsTheDiskAndStaysWhereOneIs)
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

TEST_F(ReviewWindowAsksTest, WhatOthersWroteIsNeverTakenForMarkup)
{
    write("n.json", R"({"meshName": "shop", "virtualNodeName": "<b>x</b>", "spec": {
  "serviceDiscovery": {"dns": {"hostname": "<img src='http://a/b'>"}}}})");
    open();
    goTo("Virtual node <b>x</b>");
    EXPECT_THAT(page(), HasSubstr("<b>x</b>"));
    EXPECT_THAT(page(), HasSubstr("<img src='http://a/b'>"));
}

TEST_F(ReviewWindowAsksTest, AResourceThatIsNoObjectIsShownAllTheSame)
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

TEST_F(ReviewWindowAsksTest, F6GoesRoundThePanes)
{
    openShop();
    m_window->activateWindow();
    part<QTreeView>("review-found").setFocus();
    QStringList been;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        been.append(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : u"none"_s);
    }
    EXPECT_EQ(been,
              QStringList({u"review-resource"_s, u"review-text"_s, u"review-problems"_s, u"review-found"_s}))
        << been.join(u' ').toStdString();
}

TEST_F(ReviewWindowAsksTest, NoTwoLinesOfAMenuHaveOneKey)
{
    writeShop();
    FileCommands every = everyFileCommand();
    every.reviewFiles = [] {};
    ReviewWindow window({folder()}, every, nullptr);
    window.show();
    ASSERT_TRUE(waitFor([&] { return !window.files().isReading(); }));
    EXPECT_EQ(sharedKeys(window), "");
}

TEST_F(ReviewWindowAsksTest, EveryControlSaysWhatItIs)
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
