// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

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
