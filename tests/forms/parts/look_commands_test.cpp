// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/look_commands.h"
#include "forms/style/appearance.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class LookCommands : public testing::Test
{
protected:
    LookCommands() { m_keyed = addLookCommands(m_menu, m_look); }
    ~LookCommands() override
    {
        m_look.setTextPercent(Appearance::usualText);
        m_look.choose(Appearance::Choice::Light);
    }

    QAction& at(const char* name) const { return *m_menu.findChild<QAction*>(QString::fromLatin1(name)); }

    Appearance m_look;
    QMenu m_menu;
    std::vector<QAction*> m_keyed;
};

} // namespace

TEST_F(LookCommands, OneThemeIsChecked)
{
    EXPECT_TRUE(at("theme-system").isChecked());
    at("theme-dark").trigger();
    EXPECT_EQ(m_look.theme(), Theme::Dark);
    EXPECT_TRUE(at("theme-dark").isChecked());
    EXPECT_FALSE(at("theme-system").isChecked());
    m_look.choose(Appearance::Choice::HighContrast); // in another window
    EXPECT_TRUE(at("theme-high-contrast").isChecked());
}

TEST_F(LookCommands, TextGrowsAndShrinksAStepAtATime)
{
    at("text-larger").trigger();
    EXPECT_EQ(m_look.textPercent(), 110);
    at("text-usual").trigger();
    EXPECT_EQ(m_look.textPercent(), 100);
    EXPECT_FALSE(at("text-usual").isEnabled());
    at("text-smaller").trigger();
    EXPECT_EQ(m_look.textPercent(), 90);
    m_look.setTextPercent(Appearance::leastText);
    EXPECT_FALSE(at("text-smaller").isEnabled());
    m_look.setTextPercent(Appearance::mostText);
    EXPECT_FALSE(at("text-larger").isEnabled());
    EXPECT_TRUE(at("text-smaller").isEnabled());
}

TEST_F(LookCommands, HaveTheKeysThatAreUsual)
{
    EXPECT_EQ(m_keyed.size(), 3U);
    EXPECT_TRUE(at("text-larger").shortcuts().contains(QKeySequence(u"Ctrl++"_s)));
    EXPECT_EQ(at("text-smaller").shortcut(), QKeySequence(u"Ctrl+-"_s));
    EXPECT_EQ(at("text-usual").shortcut(), QKeySequence(u"Ctrl+0"_s));
}

} // namespace meshwright
