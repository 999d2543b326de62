// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/text_size.h"
#include "tests/forms/style/passing_look.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

namespace meshwright {

namespace {

class AppearanceTest : public testing::Test
{
protected:
    PassingLook m_look;
};

QColor windowColour()
{
    return QApplication::palette().color(QPalette::Window);
}

} // namespace

TEST_F(AppearanceTest, AThemeIsChosenWhileWindowsAreOpen)
{
    QLineEdit line;
    line.show();
    for (const auto& [choice, theme] : {std::pair(Appearance::Choice::Dark, Theme::Dark),
                                        std::pair(Appearance::Choice::HighContrast, Theme::HighContrast),
                                        std::pair(Appearance::Choice::Light, Theme::Light)}) {
        m_look.choose(choice);
        QCoreApplication::processEvents(); // in which widgets hear of it
        EXPECT_EQ(m_look.theme(), theme);
        EXPECT_EQ(themeOf(line.palette()), theme);
        EXPECT_EQ(windowColour(), coloursOf(theme).window);
        EXPECT_EQ(line.palette().color(QPalette::Highlight), coloursOf(theme).accent)
            << "what is chosen in a text stands out";
    }
}

TEST_F(AppearanceTest, FollowsTheDesktopAndNobodyElseOnceThePersonHasChosen)
{
    m_look.follow(Theme::Dark);
    EXPECT_EQ(windowColour(), coloursOf(Theme::Dark).window);
    m_look.choose(Appearance::Choice::Light);
    m_look.follow(Theme::HighContrast);
    EXPECT_EQ(windowColour(), coloursOf(Theme::Light).window);
    m_look.choose(Appearance::Choice::System);
    EXPECT_EQ(windowColour(), coloursOf(Theme::HighContrast).window);
    m_look.follow({});
    EXPECT_EQ(m_look.theme(), Theme::Light) << "no preference: what the application came with";
}

TEST_F(AppearanceTest, TextGrowsWithinItsBounds)
{
    QWidget window;
    QWidget title(&window);
    setTextSize(title, TextSize::Page);
    const auto sizes = [&] {
        QCoreApplication::processEvents(); // in which widgets hear of it
        return std::pair(window.font().pointSizeF(), title.font().pointSizeF());
    };
    const auto [base, large] = sizes();
    EXPECT_GT(large, base * 1.4);
    m_look.setTextPercent(200);
    EXPECT_NEAR(sizes().first, 2 * base, 0.1);
    EXPECT_NEAR(sizes().second, 2 * large, 0.1);
    m_look.setTextPercent(1000);
    EXPECT_EQ(m_look.textPercent(), Appearance::mostText);
    m_look.setTextPercent(10);
    EXPECT_EQ(m_look.textPercent(), Appearance::leastText);
    m_look.setTextPercent(100);
    EXPECT_EQ(sizes(), std::pair(base, large));
}

TEST_F(AppearanceTest, TellsOnlyWhatThePersonChooses)
{
    QSignalSpy chosen(&m_look, &Appearance::chosen);
    m_look.follow(Theme::Dark);
    EXPECT_EQ(chosen.count(), 0);
    m_look.choose(Appearance::Choice::Dark);
    m_look.choose(Appearance::Choice::Dark);
    EXPECT_EQ(chosen.count(), 1);
    m_look.setTextPercent(120);
    EXPECT_EQ(chosen.count(), 2);
}

} // namespace meshwright
