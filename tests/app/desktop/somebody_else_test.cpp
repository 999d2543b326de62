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
    /// Presses the button @p text of a notice.
    static void chooseIn(const WizardWindow& window, const char* text)
    {
        for (QAbstractButton* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text().remove(u'&') == QString::fromUtf8(text))
                return button->click();
        ADD_FAILURE() << "no button " << text;
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

TEST_F(SomebodyElse, IsMergedWithWhatIsTypedHereWhereThatIsChosen)
{
    Session& session = updateOfWhatIsTheirs();
    session.document().set(Pointer("/spec/logging/accessLog/file/path"), "/dev/stdout");
    chooseIn(session.window, "Merge");
    EXPECT_EQ(*find(session.document().value(), hostName), "mine.local") << "as it is here";
    EXPECT_EQ(*find(session.document().value(), Pointer("/spec/logging/accessLog/file/path")), "/dev/stdout");
    EXPECT_THAT(
        notice(session.window, "merged"),
        HasSubstr("Service discovery method › DNS › DNS hostname: mine mine.local, theirs theirs.local"));
    EXPECT_EQ(*find(session.origin.served->saved, hostName), "theirs.local")
        << "that is what it is compared with";
}

TEST_F(SomebodyElse, IsMergedIntoAnEditThatCanBeUndone)
{
    Session& session = updateOfWhatIsTheirs();
    session.document().set(hostName, "first.local"); // as it was: only theirs is another
    chooseIn(session.window, "Merge");
    EXPECT_EQ(*find(session.document().value(), hostName), "theirs.local");
    EXPECT_THAT(notice(session.window, "merged"), Not(HasSubstr("each in another way")));
    session.document().undo();
    EXPECT_EQ(*find(session.document().value(), hostName), "first.local");
}

} // namespace meshwright
