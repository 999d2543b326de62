// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/goodbye.h"

#include <gtest/gtest.h>

#include <QTest>

namespace meshwright {

namespace {

/// What happens on the way out, as letters: a question, the end, giving up.
class GoodbyeTest : public testing::Test
{
protected:
    std::string happened(const char* until)
    {
        m_goodbye.begin();
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_happened.find(until) != std::string::npos; }, 10000));
        return m_happened;
    }

    std::function<bool()> m_isDone = [] { return false; };
    std::function<bool()> m_answer = [] { return true; };
    std::string m_happened;
    Goodbye m_goodbye{{[this] { return m_isDone(); }, [this] { m_happened += "end "; },
                       [this] {
                           m_happened += "asked ";
                           return m_answer();
                       },
                       [this] { m_happened += "left "; }},
                      std::chrono::milliseconds(30)};
};

} // namespace

TEST_F(GoodbyeTest, IsSaidAtOnceWhenAllIsOnTheDisk)
{
    m_isDone = [] { return true; };
    EXPECT_EQ(happened("end"), "end ");
    EXPECT_FALSE(m_goodbye.isBegun());
}

TEST_F(GoodbyeTest, AsksWhenTheDiskDoesNotAnswer)
{
    m_answer = [] { return false; };
    EXPECT_EQ(happened("left"), "asked left ");
}

TEST_F(GoodbyeTest, AsksAgainAndEndsWhenItAnswersAfterAll)
{
    int asked = 0;
    m_answer = [&asked] { return ++asked > 0; };
    m_isDone = [&asked] { return asked == 2; };
    EXPECT_EQ(happened("end"), "asked asked end ");
}

TEST_F(GoodbyeTest, EndsWhileItAsks)
{
    bool done = false;
    m_isDone = [&done] { return done; };
    m_answer = [&] {
        done = true;
        EXPECT_TRUE(QTest::qWaitFor([&] { return !m_goodbye.isBegun(); }, 10000));
        return false; // whatever is answered then
    };
    EXPECT_EQ(happened("end"), "asked end ");
    QTest::qWait(60);
    EXPECT_EQ(m_happened, "asked end ");
}

TEST_F(GoodbyeTest, IsTakenBack)
{
    m_goodbye.begin();
    m_goodbye.cancel();
    QTest::qWait(60);
    EXPECT_EQ(m_happened, "");
}

} // namespace meshwright
