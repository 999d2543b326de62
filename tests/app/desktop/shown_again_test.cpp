// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "in_the_way_of_drafts.h"

#include <gmock/gmock.h>

#include <QLabel>

// Windows that are closed while an answer is under way, and come back since their draft cannot be kept.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// A window on orders where no draft can be written.
class ShownAgainTest : public DesktopTest
{
protected:
    /// Sends it, and closes the window when the place has answered and nobody has heard of it yet.
    void sendAndClose()
    {
        gate(m_here).hold("create");
        send(m_window);
        ASSERT_TRUE(waitFor([this] { return gate(m_here).isWaiting("create"); }));
        gate(m_here).letThrough("create");
        const auto call = [](Meshes&, const std::stop_token&) -> Outcome<bool> { return true; };
        (void)m_session.place().opened().calls().act<bool>(call).result();
        typeAndClose();
    }
    void typeAndClose()
    {
        m_session.document().set(hostName, "second.local");
        m_window.close();
        ASSERT_FALSE(m_window.isVisible());
    }
    bool isShownAgain()
    {
        return waitFor([this] { return m_window.isVisible(); });
    }
    bool says(const char* words) const
    {
        return std::ranges::any_of(m_window.findChildren<QLabel*>(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    }

    Session& m_session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
    WizardWindow& m_window = m_session.window;
    const InTheWayOfDrafts m_inTheWay{draftFolder().path()};
};

} // namespace

TEST_F(ShownAgainTest, ARefusalThatCameWhileItWasClosingIsKnownToTheWindow)
{
    gate(m_here).refuse("create", {"ForbiddenException", u"You may not."_s, {}});
    sendAndClose();
    ASSERT_TRUE(isShownAgain());
    const QAbstractButton& create = button(m_window, "create-virtual-node");
    EXPECT_EQ(create.text(), u"&Create virtual node"_s);
    EXPECT_TRUE(create.isEnabled()) << create.toolTip().toStdString();
    EXPECT_TRUE(says("You may not."));
}

TEST_F(ShownAgainTest, ACreationThatCameWhileItWasClosingIsKnownToTheWindow)
{
    sendAndClose();
    ASSERT_TRUE(isShownAgain());
    EXPECT_EQ(m_window.windowTitle(), u"Edit orders – Meshwright"_s);
    const QAbstractButton& update = button(m_window, "create-virtual-node");
    EXPECT_EQ(update.text(), u"&Update virtual node"_s);
    EXPECT_TRUE(update.isEnabled()) << update.toolTip().toStdString();
    EXPECT_TRUE(says("Success: the virtual node has been created."));
}

TEST_F(ShownAgainTest, AFileThatWasNotSavedWhileItWasClosingIsKnownToTheWindow)
{
    m_questions.file = m_home.filePath(u"no such folder/orders.json"_s);
    Q_EMIT m_window.saveRequested();
    typeAndClose();
    ASSERT_TRUE(isShownAgain());
    EXPECT_THAT(notice(m_window, "save"), HasSubstr("The file is not saved."));
}

} // namespace meshwright
