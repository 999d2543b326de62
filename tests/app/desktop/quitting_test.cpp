// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/quit_signals.h"
#include "app/desktop/screen_questions.h"
#include "in_the_way_of_drafts.h"
#include "leaving_fixture.h"

#include <gmock/gmock.h>

#include <QDialog>

// Quit, what is asked then, and what the next start finds.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::StartsWith;

using QuittingTest = LeavingTest;

TEST_F(QuittingTest, PromisesNoDraftOfWhatWasDiscarded)
{
    gate(m_here).hold("create");
    WizardWindow& window = wizardOnOrders().window;
    send(window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    ASSERT_TRUE(waitFor([] { return !drafts().empty(); }));
    Q_EMIT window.discardRequested();
    ASSERT_TRUE(waitFor([] { return drafts().empty(); }));
    m_questions.answer = 1;
    EXPECT_EQ(runAndClose(), 0);
    EXPECT_TRUE(isAsked("orders to Here"));
    EXPECT_FALSE(isAsked("draft")) << m_questions.asked.join(u'|').toStdString();
    EXPECT_EQ(drafts(), "");
}

TEST_F(QuittingTest, TheQuestionGoesAwayWhenWhatItAsksAboutIsDone)
{
    ScreenQuestions screen;
    startWith(screen);
    gate(m_here).hold("create");
    send(wizardOnOrders().window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    when([] { return questionOnScreen().contains(u"orders to Here"_s); },
         [this] { gate(m_here).letThrough("create"); });
    EXPECT_EQ(runAndClose(), 0) << "nobody clicks";
    m_desktop.reset(); // before what it asks with
    EXPECT_EQ(hostIn(m_here, "orders"), "first.local");
}

TEST_F(QuittingTest, ASignalTakesTheQuestionBack)
{
    ScreenQuestions screen;
    startWith(screen);
    gate(m_here).hold("create");
    send(wizardOnOrders().window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    when([] { return questionOnScreen().contains(u"orders to Here"_s); }, [this] { m_desktop->end(); });
    EXPECT_EQ(runAndClose(), 0) << "nobody may be there to answer";
    m_desktop.reset();
    EXPECT_EQ(drafts(), "Sent, and not known whether it was created: orders first.local\n");
}

TEST_F(QuittingTest, AtASignalKeepsADraftOfAFileThatWasSentAsItIs)
{
    gate(m_here).hold("create");
    send(wizardOnFile());
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    ASSERT_EQ(drafts(), "");
    m_desktop->end();
    EXPECT_EQ(run(), 0);
    EXPECT_THAT(drafts(), StartsWith("Sent, and not known whether it was created: orders "));
}

TEST_F(QuittingTest, AFileThatIsSentAndClosedIsADraftUntilItIsAnswered)
{
    gate(m_here).hold("create");
    WizardWindow& window = wizardOnFile();
    send(window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    window.close();
    ASSERT_TRUE(waitFor([] { return drafts().starts_with("orders "); })) << drafts();
    gate(m_here).letThrough("create");
    EXPECT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
}

TEST_F(QuittingTest, WhatWasOpenAtASignalIsOfferedAtTheNextStart)
{
    wizardOnOrders();
    ASSERT_TRUE(waitFor([] { return drafts() == "orders first.local\n"; })) << drafts();
    m_desktop->end();
    EXPECT_EQ(run(), 0);
    m_desktop.reset();
    start();
    EXPECT_TRUE(waitFor([] { return console().notices().textOf(u"left-open"_s).contains(u"orders"_s); }));
}

TEST_F(QuittingTest, WhatWasOpenWhenTheSessionManagerEndedItIsOfferedAtTheNextStart)
{
    Session& session = wizardOnOrders();
    ASSERT_TRUE(waitFor([] { return drafts() == "orders first.local\n"; })) << drafts();
    ASSERT_TRUE(waitFor([&] { return !session.keeper.isBusy(); }));
    auto sessionEnd =
        std::make_unique<SessionEnd>([this] { m_desktop->keepAll(); }, [this] { m_desktop->end(); });
    session.document().set(hostName, "latest.local");
    sessionEnd->commit();
    EXPECT_EQ(drafts(), "orders latest.local\n") << "the next moment may be the last";
    EXPECT_TRUE(session.window.isVisible()) << "it may not end after all";
    session.document().set(hostName, "last.local");
    QTimer::singleShot(0, qApp, [] {
        QEvent quit(QEvent::Quit); // as the session manager has it sent
        QCoreApplication::sendEvent(qApp, &quit);
    });
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_questions.asked, QStringList());
    sessionEnd.reset();
    m_desktop.reset();
    start();
    EXPECT_TRUE(waitFor([] { return console().notices().textOf(u"left-open"_s).contains(u"orders"_s); }));
    EXPECT_EQ(drafts(), "orders last.local\n"); // a look at the drafts, which takes what was left
}

TEST_F(QuittingTest, WithoutAnEndOfTheSessionQuittingIsThePersons)
{
    int kept = 0;
    int ended = 0;
    SessionEnd sessionEnd([&kept] { ++kept; }, [&ended] { ++ended; });
    sessionEnd.saveState();
    QEvent quit(QEvent::Quit);
    EXPECT_FALSE(sessionEnd.eventFilter(qApp, &quit)) << "the session goes on";
    sessionEnd.commit();
    EXPECT_TRUE(sessionEnd.eventFilter(qApp, &quit));
    EXPECT_FALSE(sessionEnd.eventFilter(qApp, &quit)) << "this is how the program itself ends then";
    EXPECT_EQ(kept, 2);
    EXPECT_EQ(ended, 1);
}

TEST_F(QuittingTest, WhatAPersonHasClosedIsNotOffered)
{
    wizardOnOrders();
    ASSERT_TRUE(waitFor([] { return drafts() == "orders first.local\n"; })) << drafts();
    EXPECT_EQ(runAndClose(), 0);
    m_desktop.reset();
    const auto left = draftFolder().list();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_FALSE(left.front().wasLeft);
}

TEST_F(QuittingTest, QuitIsTheLastOfTheFileMenuInEveryWindow)
{
    const Session& session = wizardOnOrders();
    for (const QMainWindow* window :
         {static_cast<const QMainWindow*>(&session.window), static_cast<const QMainWindow*>(&console())}) {
        EXPECT_EQ(quitIn(*window).text(), u"&Quit"_s);
        EXPECT_EQ(quitIn(*window).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    }
}

TEST_F(QuittingTest, QuitKeepsWhatWasTypedLastAndAsksNothing)
{
    Session& session = wizardOnOrders();
    session.document().set(hostName, "latest.local");
    QTimer::singleShot(0, &session.window, [&session] { quitIn(session.window).trigger(); });
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_questions.asked, QStringList());
    EXPECT_EQ(drafts(), "orders latest.local\n");
}

TEST_F(QuittingTest, QuitClosesNothingWhenThePersonGoesOnWithWhatCannotBeKept)
{
    const InTheWayOfDrafts inTheWay(draftFolder().path());
    const Session& session = wizardOnOrders();
    ASSERT_TRUE(waitFor([&] { return session.keeper.keeping().kind == Keeping::Kind::NotKept; }));
    m_questions.answer = -1;
    quitIn(console()).trigger();
    EXPECT_TRUE(isAsked("could not be kept"));
    EXPECT_TRUE(session.window.isVisible());
    EXPECT_TRUE(console().isVisible());
}

TEST_F(QuittingTest, QuitClosesNothingThatIsOnItsWayBeforeItAsksAboutWhatCannotBeKept)
{
    const InTheWayOfDrafts inTheWay(draftFolder().path());
    Session& onItsWay = m_desktop->openWizard(node("payments"), steps::StepId::Review);
    const Session& notKept = wizardOnOrders();
    ASSERT_TRUE(waitFor([&] { return notKept.keeper.keeping().kind == Keeping::Kind::NotKept; }));
    onItsWay.document().set(hostName, "latest.local");
    ASSERT_TRUE(onItsWay.keeper.isOnItsWay());
    m_questions.answer = -1;
    quitIn(console()).trigger();
    EXPECT_TRUE(isAsked("could not be kept"));
    EXPECT_TRUE(onItsWay.window.isVisible());
    EXPECT_TRUE(notKept.window.isVisible());
}

TEST_F(QuittingTest, QuitWaitsForADialogToBeAnswered)
{
    const Session& session = wizardOnOrders();
    QDialog dialog(&console());
    dialog.setWindowModality(Qt::WindowModal);
    dialog.open();
    quitIn(session.window).trigger();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(session.window.isVisible());
    EXPECT_TRUE(console().isVisible());
}

} // namespace meshwright
