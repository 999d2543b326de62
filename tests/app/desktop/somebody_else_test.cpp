// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <QTextEdit>

// A virtual node that somebody else changes while it is edited here.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

class SomebodyElse : public DesktopTest
{
protected:
    /// A window on orders, which was created with first.local and is theirs.local now, that has sent
    /// mine.local.
    Session& updateOfWhatIsTheirs()
    {
        Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
        session.document().set(hostName, "first.local");
        send(session.window);
        EXPECT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
        json theirs = node("orders");
        theirs["spec"]["serviceDiscovery"]["dns"]["hostname"] = "theirs.local";
        (void)FolderMeshes(m_here).updateNode(theirs);
        session.document().set(hostName, "mine.local");
        send(session.window);
        EXPECT_TRUE(waitFor([&] { return !notice(session.window, "version").empty(); }));
        return session;
    }
    /// What the review says the update changes.
    static std::string changesIn(const WizardWindow& window)
    {
        std::string out;
        for (const QTextEdit* changes : window.findChildren<QTextEdit*>(u"changes"_s))
            if (changes->isVisible()) // one that is no longer shown goes later
                out += changes->toPlainText().toStdString();
        return out;
    }
};

} // namespace

TEST_F(SomebodyElse, IsNeverOverwrittenUnasked)
{
    (void)updateOfWhatIsTheirs();
    EXPECT_EQ(hostIn(m_here, "orders"), "theirs.local");
}

TEST_F(SomebodyElse, HasWhatTheReviewCallsNowUntilItIsDecided)
{
    Session& session = updateOfWhatIsTheirs();
    EXPECT_TRUE(waitFor([&] { return changesIn(session.window).find("theirs.local") != std::string::npos; }))
        << changesIn(session.window);
    EXPECT_THAT(changesIn(session.window), HasSubstr("mine.local"));
    EXPECT_THAT(changesIn(session.window), Not(HasSubstr("first.local"))) << "that is nowhere any more";
    send(session.window);
    settle();
    EXPECT_EQ(hostIn(m_here, "orders"), "theirs.local") << "looking at it decides nothing";
}

} // namespace meshwright
