// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "problem_on.h"

#include <QTextBrowser>

// What the menu of a problem offers, and what not.
namespace meshwright {

using namespace Qt::StringLiterals;

TEST(IssueMenuLines, DoesNotOfferWhatWouldBeWrongInAnotherWay)
{
    json node = guideExample();
    node["spec"]["listeners"] = json::parse(R"([{"portMaping": {"port": 99999, "protocol": "http"}}])");
    const ProblemOn on(node);
    on.window.jsonPane().view().setFocus();
    on.window.jsonPane().goTo(Pointer("/spec/listeners/0/portMaping"));
    WizardOn::settle();
    on.altEnter();
    EXPECT_TRUE(menuLines().starts_with("[")) << menuLines();
    const QAction* fix = openMenu()->actions().front();
    EXPECT_TRUE(fix->toolTip().contains(u"It would be wrong in another way"_s))
        << fix->toolTip().toStdString();
    EXPECT_NE(menuLines().find("Not possible: It would be wrong in another way"), std::string::npos)
        << menuLines();
    EXPECT_NE(openMenu()->activeAction()->objectName(), u"why-not-fixed"_s) << "first what does something";
    QTest::keyClick(openMenu(), Qt::Key_Escape);
}

TEST(IssueMenuLines, SaysAsAWholeWhyAFixIsNotPossible)
{
    json node = guideExample();
    node["spec"]["listeners"] = json::parse(R"([{"portMaping": {"port": 99999, "protocol": "http"}}])");
    ProblemOn on(node);
    on.window.jsonPane().view().setFocus();
    on.window.jsonPane().goTo(Pointer("/spec/listeners/0/portMaping"));
    WizardOn::settle();
    on.altEnter();
    on.choose("why-not-fixed");
    EXPECT_TRUE(on.says("Nothing was mended. It would be wrong in another way"));
}

TEST(IssueMenuLines, DoesNothingAboutWhatHasChangedMeanwhile)
{
    ProblemOn on;
    on.goTo(problemPort);
    on.altEnter();
    on.document.set(Pointer(problemPort), 8080);
    on.choose("fix-issue");
    EXPECT_EQ(on.valueAt(problemPort), 8080);
    EXPECT_TRUE(on.says("Nothing was mended"));
}

TEST(IssueMenuLines, OfSeveralProblemsAtOnePlaceEachHasItsOwn)
{
    json node = guideExample();
    node["virtualNodeName"] = "a/ü";
    node["zusatz"] = 1;
    ProblemOn on(node);
    on.context.state->askWhatToDo(on.context.state->now().issues, {10, 10});
    ASSERT_NE(openMenu(), nullptr);
    EXPECT_GT(on.context.state->now().issues.size(), 1U);
    EXPECT_EQ(static_cast<std::size_t>(openMenu()->actions().size()), on.context.state->now().issues.size());
    for (const QAction* action : openMenu()->actions())
        EXPECT_NE(action->menu(), nullptr);
    const QAction* last = openMenu()->actions().back();
    EXPECT_TRUE(last->menu()->isEmpty()) << "nothing is tried before somebody looks";
    while (openMenu()->activeAction() != last)
        QTest::keyClick(openMenu(), Qt::Key_Down);
    QTest::keyClick(openMenu(), Qt::Key_Right);
    EXPECT_TRUE(last->menu()->isVisible());
    EXPECT_EQ(openMenu(), last->menu());
    EXPECT_NE(menuLines().find("Explain\n"), std::string::npos) << menuLines();
    last->menu()->close();
    QTest::keyClick(openMenu(), Qt::Key_Escape);
}

TEST(IssueMenuLines, SaysSoWhereNothingIsWrong)
{
    ProblemOn on(guideExample());
    on.goTo(problemName);
    on.altEnter();
    EXPECT_EQ(openMenu(), nullptr);
}

TEST(IssueMenuLines, ElidesWhatOthersWroteAndTakesItForNoKey)
{
    ProblemOn on;
    Issue issue{Pointer(problemName), Severity::Error, "x", u"It is wrong."_s};
    issue.fixes.push_back({u"Use “"_s + QString(300, u'm') + u"&\u202e”"_s, {{Pointer(problemName), "x"}}});
    issue.fixes.push_back({u"Use “a&b”"_s, {{Pointer(problemName), "y"}}});
    on.context.state->askWhatToDo({issue}, {10, 10});
    ASSERT_NE(openMenu(), nullptr);
    const auto actions = openMenu()->actions();
    EXPECT_LE(actions[0]->text().size(), 80);
    EXPECT_TRUE(actions[0]->text().endsWith(u'…'));
    EXPECT_EQ(actions[1]->text(), u"Use “a&&b”"_s);
    QTest::keyClick(openMenu(), Qt::Key_Escape);
}

TEST(IssueMenuLines, LeadsToTheOtherPlaces)
{
    ProblemOn on;
    bool isGone = false;
    on.window.problems().setWaysElsewhere([&isGone](const Issue&) {
        return std::vector<WayElsewhere>{
            {u"the virtual service orders.local"_s, [&isGone] { isGone = true; }}};
    });
    Issue issue{Pointer(problemName), Severity::Error, "x", u"It is wrong."_s};
    issue.related.push_back({Pointer("/spec/serviceDiscovery/dns/hostname"), u"It is said here"_s});
    on.context.state->askWhatToDo({issue}, {10, 10});
    EXPECT_TRUE(menuLines().ends_with("Go to DNS › Host name\nGo to the virtual service orders.local\n") ||
                menuLines().find("Go to the virtual service orders.local") != std::string::npos)
        << menuLines();
    on.choose("go-to-related");
    EXPECT_EQ(WizardOn::focus(), "/spec/serviceDiscovery/dns/hostname");
    on.context.state->askWhatToDo({issue}, {10, 10});
    on.choose("go-elsewhere");
    EXPECT_TRUE(isGone);
}

TEST(IssueMenuLines, ExplainsInOneWindowThatNothingWaitsFor)
{
    ProblemOn on;
    on.goTo(problemPort);
    on.press(Qt::Key_F1);
    auto* page = on.window.findChild<QDialog*>(u"rule-page"_s);
    ASSERT_NE(page, nullptr);
    EXPECT_FALSE(page->isModal());
    EXPECT_TRUE(page->isVisible());
    const auto* text = page->findChild<QTextBrowser*>();
    const QString first = text->toPlainText();
    EXPECT_TRUE(first.contains(u"Why it matters"_s)) << first.toStdString();
    EXPECT_FALSE(text->openLinks());
    EXPECT_FALSE(page->windowTitle().isEmpty());
    Issue other{Pointer(problemName), Severity::Error, "backend-twice", u"It is wrong."_s};
    on.context.state->askWhatToDo({other}, {10, 10});
    on.choose("explain-issue");
    EXPECT_EQ(on.window.findChildren<QDialog*>(u"rule-page"_s).size(), 1);
    EXPECT_NE(text->toPlainText(), first);
}

TEST(IssueMenuLines, OfAWindowThatOnlyShowsMendsNothing)
{
    ProblemOn on;
    on.window.setReadOnly();
    on.goTo(problemPort);
    on.context.state->askWhatToDo(
        on.context.state->now().at(Pointer(problemPort)).empty()
            ? std::vector<Issue>()
            : std::vector{*on.context.state->now().at(Pointer(problemPort)).front()},
        {10, 10});
    EXPECT_EQ(menuLines(), "Explain\n[Accept with a reason…]\n");
    EXPECT_EQ(openMenu()->activeAction()->objectName(), u"explain-issue"_s);
    QTest::keyClick(openMenu(), Qt::Key_Escape);
}

TEST(IssueMenuLines, BeginsWithWhatMendsAndEndsWithWhatAccepts)
{
    ProblemOn on;
    on.context.state->setAcceptance({{u"/work"_s, {}, {}}, true, u"maria"_s});
    Issue issue = *on.context.state->now().at(Pointer(problemPort)).front();
    on.context.state->askWhatToDo({issue}, {10, 10});
    EXPECT_EQ(openMenu()->activeAction()->objectName(), u"fix-issue"_s);
    EXPECT_TRUE(menuLines().ends_with("Explain\nAccept with a reason…\n")) << menuLines();
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    issue.fixes.clear();
    on.context.state->askWhatToDo({issue}, {10, 10});
    EXPECT_NE(openMenu()->activeAction()->objectName(), u"accept-issue"_s) << "nothing to slip into";
    QTest::keyClick(openMenu(), Qt::Key_Escape);
}

TEST(IssueMenuLines, AreThoseOfTheGroupWhoseProblemItIs)
{
    json node = guideExample();
    node["spec"].erase("listeners");
    ProblemOn on(node);
    for (const char* place : {"/spec/serviceDiscovery/dns", "go-to-cure"}) {
        on.goTo("/spec/serviceDiscovery/dns/hostname");
        QWidget* there = on.at(place);
        ASSERT_NE(there, nullptr) << place;
        there->setFocus();
        ASSERT_TRUE(there->hasFocus()) << place;
        on.altEnter();
        EXPECT_NE(menuLines().find("Explain\n"), std::string::npos) << place;
        if (openMenu())
            QTest::keyClick(openMenu(), Qt::Key_Escape);
    }
}

} // namespace meshwright
