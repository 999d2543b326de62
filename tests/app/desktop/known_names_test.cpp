// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/session_knowledge.h"
#include "desktop_fixture.h"
#include "models/items/node_check.h"

// What the console has listed is known in a wizard of the same place, without another request.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class KnownNamesTest : public DesktopTest
{
protected:
    KnownNamesTest()
    {
        m_desktop.reset();
        settle();
        (void)FolderMeshes(m_here).createNode(node("orders"));
        start(); // with the node in the list
    }

    static Place awsOf(const QString& account)
    {
        Place place = endpointPlace(u"AWS"_s, {});
        place.account = account;
        return place;
    }

    const Place m_aws = awsOf(u"123456789012"_s);

    QString whyNot(WizardWindow& window) { return button(window, "create-virtual-node").toolTip(); }
};

} // namespace

TEST_F(KnownNamesTest, ANameThatIsTakenIsSaidBeforeAnythingIsSent)
{
    Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Name);
    EXPECT_TRUE(waitFor([&] { return whyNot(session.window).contains(u"already"_s); }));
    EXPECT_FALSE(button(session.window, "create-virtual-node").isEnabled());
    EXPECT_FALSE(session.issues().hasErrors()) << "the document itself is right, and can be exported";
}

TEST_F(KnownNamesTest, AMeshThatIsNotThereIsSaid)
{
    json elsewhere = node("carts");
    elsewhere["meshName"] = "shed";
    Session& session = m_desktop->openWizard(elsewhere, steps::StepId::Name);
    EXPECT_TRUE(
        waitFor([&] { return whyNot(session.window).contains(u"There is no mesh “shed” in Here"_s); }));
}

TEST_F(KnownNamesTest, WhatTheConsoleListsAgainIsTheTruthInAWizardToo)
{
    Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Name);
    session.place().chooseMesh({"shop"}); // as the list in step 4 does
    session.place().listOnce();
    EXPECT_TRUE(waitFor([&] { return whyNot(session.window).contains(u"already"_s); }));
    EXPECT_TRUE(waitFor([&] { return session.place().areMeshesListed() && !session.place().isLoading(); }));
    (void)FolderMeshes(m_here).deleteNode({{"shop"}, "orders"}); // by somebody else
    for (QAction* action : console().findChildren<QAction*>())
        if (action->shortcuts().contains(QKeySequence(Qt::Key_F5)))
            action->trigger();
    EXPECT_TRUE(waitFor([&] { return !whyNot(session.window).contains(u"already"_s); }));
    EXPECT_TRUE(waitFor([&] { return session.place().nodes().rowCount() == 0; })) << "its own list, too";
}

TEST_F(KnownNamesTest, ANameInAMeshOfTheSameNameAndAnotherOwnerIsNotTaken)
{
    const auto aws = [this] {
        return OpenedPlace{m_aws, std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(m_here))};
    };
    OpenPlace own(aws(), checkNode);
    OpenPlace shown(aws(), checkNode);
    const Document document(node("orders"));
    LiveIssues issues(document, checkNode);
    steps::LiveState state(document, issues);
    const SessionKnowledge knowledge(own, shown, document, state);
    own.chooseMesh({"shop"});
    EXPECT_TRUE(waitFor([&] { return own.nodes().rowCount() == 1; }));
    EXPECT_EQ(state.place().nodes.count("orders"), 1U);
    shown.chooseMesh({"shop", "210987654321"});
    EXPECT_TRUE(waitFor([&] { return !shown.isLoading(); }));
    EXPECT_EQ(state.place().mesh, KnownMesh{"shop"});
    own.chooseMesh({"shed"});
    EXPECT_EQ(state.place().mesh, KnownMesh{});
    EXPECT_TRUE(state.place().nodes.empty());
}

TEST_F(KnownNamesTest, AnEditsOwnNameIsNotTaken)
{
    Session& session = m_desktop->openWizard(node("payments"), steps::StepId::Review);
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return session.origin.served.has_value(); }));
    settle();
    EXPECT_FALSE(whyNot(session.window).contains(u"already"_s));
}

TEST_F(KnownNamesTest, NothingIsAskedForAKeyThatIsPressed)
{
    Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Name);
    EXPECT_TRUE(waitFor([&] { return whyNot(session.window).contains(u"already"_s); }));
    const int asked = gate(m_here).count("listMeshes") + gate(m_here).count("eachNode");
    for (const char* name : {"a", "ab", "abc", "orders"})
        session.document().set(Pointer("/virtualNodeName"), name);
    settle();
    EXPECT_EQ(gate(m_here).count("listMeshes") + gate(m_here).count("eachNode"), asked);
}

TEST_F(KnownNamesTest, AnOpenedFileCountsAsVisitedAndANewNodeDoesNot)
{
    Session& session = m_desktop->openWizard(node("payments"), steps::StepId::Console);
    EXPECT_EQ(session.unsettledSnapshot().visited, std::vector<int>());
    session.window.goTo(steps::StepId::Name);
    EXPECT_EQ(session.unsettledSnapshot().visited, std::vector<int>{1});
    session.countAsVisited();
    EXPECT_EQ(session.unsettledSnapshot().visited.size(), 12U);
}

} // namespace meshwright
