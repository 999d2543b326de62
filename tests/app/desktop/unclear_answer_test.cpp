// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <QLabel>

// What is said when nobody knows what a place has done.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

const Failure unclear{code::notExpected, u"Whether it was created is not known."_s, {}, false, true};

class UnclearAnswer : public DesktopTest
{
protected:
    static std::string allWordsIn(const WizardWindow& window)
    {
        std::string out;
        for (const QLabel* label : window.findChildren<QLabel*>())
            out += label->text().toStdString() + '\n';
        return out;
    }
};

} // namespace

TEST_F(UnclearAnswer, IsNotToldAsNothingDone)
{
    gate(m_here).refuse("create", unclear);
    WizardWindow& window = m_desktop->openWizard(node("orders"), steps::StepId::Review).window;
    send(window);
    ASSERT_TRUE(waitFor([&] { return allWordsIn(window).find("is not known.") != std::string::npos; }));
    EXPECT_THAT(allWordsIn(window), Not(HasSubstr("Nothing was created")));
}

TEST_F(UnclearAnswer, OfAClosedWindowIsNotToldAsNothingDone)
{
    gate(m_here).hold("create");
    gate(m_here).refuse("create", unclear);
    Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
    session.document().set(hostName, "first.local");
    settle();
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    session.window.close();
    ASSERT_TRUE(waitFor([] { return drafts() == "orders first.local\n"; })) << drafts();
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([] { return !console().notices().textOf(u"sent"_s).isEmpty(); }));
    const std::string told = console().notices().textOf(u"sent"_s).toStdString();
    EXPECT_THAT(told, HasSubstr("orders was sent to Here, and no answer tells what was done."));
    EXPECT_THAT(told, HasSubstr("Whether it was created is not known."));
    EXPECT_THAT(told, Not(HasSubstr("has not been created")));
}

} // namespace meshwright
