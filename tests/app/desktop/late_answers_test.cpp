// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "forms/console/places_pane.h"

#include <QLabel>

// What happens while a place takes its time to answer.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

const Failure forbidden{"ForbiddenException", u"You may not."_s, {}};

class LateAnswersTest : public DesktopTest
{
protected:
    /// A wizard on a new node called orders, of which there is a draft.
    Session& wizardOnOrders()
    {
        Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
        session.document().set(hostName, "first.local");
        settle();
        return session;
    }

    static std::string answerIn(const WizardWindow& window)
    {
        std::string out;
        for (const QWidget* answer : window.findChildren<QWidget*>(u"answer"_s))
            if (answer->isVisible()) // one that is no longer shown goes later
                for (const QLabel* label : answer->findChildren<QLabel*>())
                    out += label->text().toStdString() + '\n';
        return out;
    }
};

} // namespace

TEST_F(LateAnswersTest, WhatIsTypedWhileANodeIsCreatedStaysADraftThatSaysSo)
{
    gate(m_here).hold("create");
    Session& session = wizardOnOrders();
    WizardWindow& window = session.window;
    send(window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    session.document().set(hostName, "second.local");
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }))
        << window.windowTitle().toStdString() << '\n'
        << answerIn(window);
    EXPECT_EQ(hostIn(m_here, "orders"), "first.local");
    EXPECT_EQ(session.document().find(hostName)->get<std::string>(), "second.local");
    EXPECT_THAT(notice(window, "typed-since"), HasSubstr("kept as a draft"));
    EXPECT_TRUE(waitFor([] { return drafts() == "orders second.local edits v1 in Here\n"; })) << drafts();
    window.close();
    EXPECT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") == nullptr; }));
    EXPECT_EQ(drafts(), "orders second.local edits v1 in Here\n");
}

TEST_F(LateAnswersTest, ANodeRenamedWhileItIsCreatedIsAnotherOneToBeCreated)
{
    gate(m_here).hold("create");
    Session& session = wizardOnOrders();
    WizardWindow& window = session.window;
    send(window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    session.document().set(Pointer("/virtualNodeName"), "payments");
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([&] { return !notice(window, "typed-since").empty(); }));
    EXPECT_THAT(notice(window, "typed-since"), HasSubstr("orders has been created in Here"));
    EXPECT_EQ(hostIn(m_here, "orders"), "first.local");
    EXPECT_EQ(window.windowTitle(), u"Create virtual node – Meshwright"_s);
    EXPECT_TRUE(waitFor([] { return drafts() == "payments first.local\n"; })) << drafts();
    send(window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit payments – Meshwright") != nullptr; }));
    EXPECT_EQ(hostIn(m_here, "payments"), "first.local");
    EXPECT_EQ(notice(window, "typed-since"), "");
}

TEST_F(LateAnswersTest, ANodeRenamedAndClosedWhileItIsCreatedLeavesItsDraftAsItIs)
{
    gate(m_here).hold("create");
    Session& session = wizardOnOrders();
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    session.document().set(Pointer("/virtualNodeName"), "payments");
    session.window.close();
    ASSERT_TRUE(waitFor([] { return drafts() == "payments first.local\n"; })) << drafts();
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([] { return !console().notices().textOf(u"sent"_s).isEmpty(); }));
    m_desktop.reset(); // what is still being settled is waited for
    EXPECT_EQ(drafts(), "payments first.local\n");
}

TEST_F(LateAnswersTest, AfterCreateTheWindowEditsWhatWasCreated)
{
    Session& session = wizardOnOrders();
    WizardWindow& window = session.window;
    send(window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    EXPECT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
    const QAbstractButton& update = button(window, "create-virtual-node");
    EXPECT_EQ(update.text(), u"&Update virtual node"_s);
    EXPECT_FALSE(update.isEnabled()) << "nothing has changed yet";
    window.goTo(Pointer("/virtualNodeName"));
    EXPECT_FALSE(window.findChild<QLineEdit*>(u"/virtualNodeName"_s)->isEnabled());
    typeHost(window, "next.local");
    settle();
    EXPECT_EQ(window.windowTitle(), u"Edit orders – Meshwright"_s);
    send(window);
    ASSERT_TRUE(waitFor([&] { return hostIn(m_here, "orders") == "next.local"; }));
    EXPECT_EQ(gate(m_here).count("create"), 1);
    EXPECT_EQ(gate(m_here).count("update"), 1);
    EXPECT_TRUE(waitFor([&] { return answerIn(window).find("has been updated") != std::string::npos; }));
}

TEST_F(LateAnswersTest, AnEditBelongsToThePlaceItWasAskedFor)
{
    gate(m_here).hold("describe");
    chooseOrders("edit-node");
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("describe"); }));
    choosePlace(m_there);
    gate(m_here).letThrough("describe");
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    WizardWindow& window = *windowCalled("Edit orders – Meshwright");
    typeHost(window, "mine.local");
    EXPECT_TRUE(waitFor([] { return drafts() == "orders mine.local edits v1 in Here\n"; })) << drafts();
    send(window);
    EXPECT_TRUE(waitFor([&] { return hostIn(m_here, "orders") == "mine.local"; }));
    EXPECT_EQ(described(m_there, "orders"), json());
    EXPECT_EQ(gate(m_there).count("update"), 0);
}

TEST_F(LateAnswersTest, ACreationGoesToThePlaceThatWasOpenWhenItWasAsked)
{
    gate(m_here).hold("create");
    Session& session = wizardOnOrders();
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    choosePlace(m_there);
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    EXPECT_EQ(hostIn(m_here, "orders"), "first.local");
    session.document().set(hostName, "second.local");
    send(session.window);
    EXPECT_TRUE(waitFor([&] { return hostIn(m_here, "orders") == "second.local"; }));
    EXPECT_EQ(described(m_there, "orders"), json());
}

TEST_F(LateAnswersTest, AWindowClosedBeforeTheAnswerLeavesNoDraftThatWouldCreateItAgain)
{
    gate(m_here).hold("create");
    Session& session = wizardOnOrders();
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    session.window.close();
    ASSERT_TRUE(waitFor([] { return drafts() == "orders first.local\n"; })) << drafts();
    gate(m_here).letThrough("create");
    EXPECT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
    EXPECT_EQ(hostIn(m_here, "orders"), "first.local");
}

TEST_F(LateAnswersTest, AWindowClosedWithSomethingTypedSinceLeavesADraftOfTheUpdate)
{
    gate(m_here).hold("create");
    Session& session = wizardOnOrders();
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    session.document().set(hostName, "second.local");
    session.window.close();
    ASSERT_TRUE(waitFor([] { return drafts() == "orders second.local\n"; })) << drafts();
    gate(m_here).letThrough("create");
    EXPECT_TRUE(waitFor([] { return drafts() == "orders second.local edits v1 in Here\n"; })) << drafts();
}

TEST_F(LateAnswersTest, AnUpdateThatSucceedsInPartSaysWhatIsLeftAndDoesOnlyThat)
{
    json tagged = node("orders");
    tagged["tags"] = json::parse(R"([{"key": "team", "value": "a"}])");
    Session& session = m_desktop->openWizard(tagged, steps::StepId::Review);
    WizardWindow& window = session.window;
    send(window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    session.document().set(hostName, "new.local");
    session.document().remove(Pointer("/tags"));
    settle();
    gate(m_here).refuse("untag", forbidden);
    send(window);
    ASSERT_TRUE(waitFor([&] { return answerIn(window).find("Only") != std::string::npos; }))
        << answerIn(window);
    EXPECT_THAT(answerIn(window),
                HasSubstr("Only a part was updated. Done: the settings. Not done: removing the "
                          "tags team. You may not."));
    EXPECT_EQ(hostIn(m_here, "orders"), "new.local");
    gate(m_here).obey("untag");
    send(window);
    EXPECT_TRUE(waitFor([&] { return described(m_here, "orders").value("tags", json::array()).empty(); }));
    EXPECT_TRUE(waitFor([&] { return answerIn(window).find("has been updated") != std::string::npos; }))
        << answerIn(window);
    EXPECT_EQ(gate(m_here).count("update"), 1);
    EXPECT_EQ(notice(window, "version"), "");
}

TEST_F(LateAnswersTest, APartOfAnUpdateOfWhichNobodyKnowsIsNotCalledNotDone)
{
    Session& session = wizardOnOrders();
    WizardWindow& window = session.window;
    send(window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    session.document().set(hostName, "new.local");
    session.document().set(Pointer("/tags"), json::parse(R"([{"key": "team", "value": "a"}])"));
    settle();
    gate(m_here).refuse("tag",
                        {code::connectionLost, u"Whether they were set is not known."_s, {}, false, true});
    send(window);
    ASSERT_TRUE(waitFor([&] { return answerIn(window).find("Only") != std::string::npos; }))
        << answerIn(window);
    EXPECT_THAT(answerIn(window),
                HasSubstr("Only a part was updated. Done: the settings. Not known: setting the tags team. "
                          "Whether they were set is not known. Update once more"));
}

TEST_F(LateAnswersTest, AnUpdateThatCannotBeReadAgainIsAnUpdateAllTheSame)
{
    gate(m_here).hold("update");
    Session& session = wizardOnOrders();
    WizardWindow& window = session.window;
    send(window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    typeHost(window, "new.local");
    send(window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("update"); }));
    gate(m_here).refuse("describe", forbidden);
    gate(m_here).letThrough("update");
    EXPECT_TRUE(waitFor([&] { return answerIn(window).find("has been updated") != std::string::npos; }))
        << answerIn(window);
    gate(m_here).obey("describe");
    typeHost(window, "newer.local");
    send(window);
    EXPECT_TRUE(waitFor([&] { return hostIn(m_here, "orders") == "newer.local"; }));
    EXPECT_EQ(notice(window, "version"), "");
}

TEST_F(LateAnswersTest, WhatIsTypedWhileAnUpdateIsSentStaysToBeSent)
{
    Session& session = wizardOnOrders();
    WizardWindow& window = session.window;
    send(window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    session.document().set(hostName, "second.local");
    gate(m_here).hold("describe");
    send(window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("describe"); }));
    session.document().set(hostName, "third.local");
    gate(m_here).letThrough("describe");
    ASSERT_TRUE(waitFor([&] { return hostIn(m_here, "orders") == "second.local"; }));
    EXPECT_TRUE(waitFor([] { return drafts() == "orders third.local edits v2 in Here\n"; })) << drafts();
    EXPECT_THAT(notice(window, "typed-since"), HasSubstr("kept as a draft"));
    send(window);
    EXPECT_TRUE(waitFor([&] { return hostIn(m_here, "orders") == "third.local"; }));
    EXPECT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
    EXPECT_EQ(notice(window, "typed-since"), "");
}

TEST_F(LateAnswersTest, WhatIsReadIsReadAlsoWhenItsPlaceIsRemovedMeanwhile)
{
    gate(m_here).hold("describe");
    chooseOrders("edit-node");
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("describe"); }));
    auto* const places = console().findChild<PlacesPane*>();
    ASSERT_NE(places, nullptr);
    Q_EMIT places->removePlaceRequested(m_here.id);
    gate(m_here).letThrough("describe");
    EXPECT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    EXPECT_EQ(m_questions.told, QStringList());
}

} // namespace meshwright
