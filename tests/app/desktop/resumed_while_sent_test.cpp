// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "leaving_fixture.h"

#include <gmock/gmock.h>

#include <QThread>

// A window is closed while what was sent from it is on its way, and another one goes on with its draft.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

const Failure notAllowed{"ForbiddenException", u"You may not."_s, {}};

class ResumedWhileSentTest : public LeavingTest
{
protected:
    /// Sends from @p window, closes it while the place keeps @p call waiting, and goes on with its draft.
    WizardWindow& resumedAfterSending(WizardWindow& window, const char* call)
    {
        gate(m_here).hold(call);
        send(window);
        EXPECT_TRUE(waitFor([&] { return gate(m_here).isWaiting(call); }));
        window.close();
        EXPECT_TRUE(waitFor([this] { return m_desktop->sessions().isEmpty(); }));
        return resumed();
    }
    /// Goes on with the only draft.
    WizardWindow& resumed()
    {
        m_desktop->resume({draftFolder().list().front().id, u"orders"_s, {}, {}, false});
        EXPECT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
        WizardWindow& window = m_desktop->sessions().all().front()->window;
        window.goTo(steps::StepId::Review);
        settle();
        return window;
    }
    /// Sends orders, types @p host meanwhile where it is not empty, and closes the window. Then the answer
    /// comes, and the draft is gone on with before anybody has heard it.
    void resumeAsTheAnswerComes(const char* host)
    {
        gate(m_here).hold("create");
        Session& session = wizardOnOrders();
        send(session.window);
        ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
        if (*host)
            session.document().set(hostName, host);
        session.window.close();
        ASSERT_TRUE(waitFor([this] { return m_desktop->sessions().isEmpty(); }));
        const QString id = draftFolder().list().front().id;
        gate(m_here).letThrough("create");
        while (described(m_here, "orders").is_null())
            QThread::msleep(1); // events wait
        QThread::msleep(100);   // the answer is one of them by then
        m_desktop->resume({id, u"orders"_s, {}, {}, false});
    }
    /// What the button to send offers; in brackets when it cannot be pressed.
    static std::string offerOf(const WizardWindow& window)
    {
        const QAbstractButton& send = button(window, "create-virtual-node");
        return send.isEnabled() ? send.text().toStdString() : '(' + send.text().toStdString() + ')';
    }
};

} // namespace

TEST_F(ResumedWhileSentTest, ItsNodeIsNotCreatedOnceMore)
{
    const WizardWindow& window = resumedAfterSending(wizardOnOrders().window, "create");
    EXPECT_EQ(offerOf(window), "(Creating…)");
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    EXPECT_EQ(windowCalled("Edit orders – Meshwright"), &window);
    EXPECT_EQ(offerOf(window), "(&Update virtual node)") << "nothing has changed yet";
    EXPECT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
}

TEST_F(ResumedWhileSentTest, AnAnswerThatComesWhileTheDraftIsReadIsInIt)
{
    resumeAsTheAnswerComes("second.local");
    ASSERT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
    Session& session = *m_desktop->sessions().all().front();
    EXPECT_EQ(session.window.windowTitle(), u"Edit orders – Meshwright"_s);
    EXPECT_TRUE(session.origin.served.has_value());
    session.document().set(hostName, "third.local");
    EXPECT_TRUE(waitFor([] { return drafts() == "orders third.local edits v1 in Here\n"; })) << drafts();
    EXPECT_EQ(notice(session.window, "keeping"), "") << "no other program has changed it";
}

TEST_F(ResumedWhileSentTest, ADraftOfWhichNothingIsLeftIsNotShown)
{
    resumeAsTheAnswerComes("");
    EXPECT_TRUE(waitFor([this] { return !m_questions.told.isEmpty(); }));
    EXPECT_THAT(m_questions.told.join(u'|').toStdString(), HasSubstr("is no longer there"));
    EXPECT_TRUE(m_desktop->sessions().isEmpty());
    EXPECT_EQ(drafts(), "");
}

TEST_F(ResumedWhileSentTest, ARefusalOffersCreateAgain)
{
    gate(m_here).refuse("create", notAllowed);
    const WizardWindow& window = resumedAfterSending(wizardOnOrders().window, "create");
    ASSERT_EQ(offerOf(window), "(Creating…)");
    gate(m_here).letThrough("create");
    EXPECT_TRUE(waitFor([&] { return offerOf(window) == "&Create virtual node"; })) << offerOf(window);
}

TEST_F(ResumedWhileSentTest, AFileThatWasSentAsItIsStaysADraftUntilItIsAnswered)
{
    WizardWindow& window = resumedAfterSending(wizardOnFile(), "create");
    window.close();
    ASSERT_TRUE(waitFor([this] { return m_desktop->sessions().isEmpty(); }));
    EXPECT_THAT(drafts(), HasSubstr("orders ")) << "nobody knows yet whether it is in the place";
    gate(m_here).letThrough("create");
    EXPECT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
}

TEST_F(ResumedWhileSentTest, AnUpdateThatIsNotSentAnyMoreIsOfferedAgain)
{
    send(wizardOnOrders().window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    ASSERT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
    WizardWindow& first = *windowCalled("Edit orders – Meshwright");
    typeHost(first, "second.local");
    const WizardWindow& window = resumedAfterSending(first, "describe");
    EXPECT_EQ(offerOf(window), "(Updating…)");
    gate(m_here).letThrough("describe");
    EXPECT_TRUE(waitFor([&] { return offerOf(window) == "&Update virtual node"; })) << offerOf(window);
    EXPECT_EQ(hostIn(m_here, "orders"), "first.local");
}

TEST_F(ResumedWhileSentTest, ARefusalEndsTheDoubtInTheTitle)
{
    gate(m_here).hold("create");
    send(wizardOnOrders().window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    m_desktop->end();
    EXPECT_EQ(run(), 0);
    m_desktop.reset();
    ASSERT_EQ(drafts(), "Sent, and not known whether it was created: orders first.local\n");
    gate(m_here).letThrough("create");
    gate(m_here).refuse("create", notAllowed);
    start();
    WizardWindow& window = resumed();
    send(window);
    EXPECT_TRUE(waitFor([] { return drafts() == "orders first.local\n"; })) << drafts();
    EXPECT_EQ(window.windowTitle(), u"Create virtual node – Meshwright"_s);
}

TEST_F(ResumedWhileSentTest, ARefusalEndsTheDoubtInTheTitleOfAClosedWindow)
{
    gate(m_here).refuse("create", notAllowed);
    gate(m_here).hold("create");
    Session& session = wizardOnOrders();
    session.origin.title = u"Sent, and not known whether it was created: Tuesday"_s;
    session.keeper.touch();
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    session.window.close();
    ASSERT_TRUE(waitFor([this] { return m_desktop->sessions().isEmpty(); }));
    ASSERT_EQ(drafts(), "Sent, and not known whether it was created: Tuesday first.local\n");
    gate(m_here).letThrough("create");
    EXPECT_TRUE(waitFor([] { return drafts() == "Tuesday first.local\n"; })) << drafts();
}

TEST_F(ResumedWhileSentTest, AnUnclearAnswerLeavesTheDoubtInTheTitle)
{
    Failure unclear = notAllowed;
    unclear.isUncertain = true;
    gate(m_here).refuse("create", unclear);
    Session& session = wizardOnOrders();
    session.origin.title = u"Sent, and not known whether it was created: orders"_s;
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return offerOf(session.window) == "&Create virtual node"; }));
    EXPECT_EQ(session.origin.title, u"Sent, and not known whether it was created: orders"_s);
}

TEST_F(ResumedWhileSentTest, ATitleThatAPersonGaveStaysWhenItIsCreated)
{
    Session& session = wizardOnOrders();
    session.origin.title = u"Tuesday"_s;
    send(session.window);
    EXPECT_TRUE(waitFor([] { return windowCalled("Edit Tuesday – Meshwright") != nullptr; }))
        << session.window.windowTitle().toStdString();
}

} // namespace meshwright
