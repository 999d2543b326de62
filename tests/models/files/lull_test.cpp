// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/lull.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>

namespace meshwright {

namespace {

using namespace std::chrono_literals;

class LullTest : public testing::Test
{
protected:
    int m_count = 0;
    QCoreApplication m_application{m_count, nullptr};
};

} // namespace

TEST_F(LullTest, WhatComesInOneGoIsToldOnce)
{
    Lull lull(nullptr, 10ms, 1h);
    QSignalSpy came(&lull, &Lull::came);
    for (int i = 0; i < 5; ++i)
        lull.note();
    EXPECT_TRUE(came.empty());
    ASSERT_TRUE(came.wait());
    EXPECT_EQ(came.size(), 1);
    lull.note();
    ASSERT_TRUE(came.wait());
    EXPECT_EQ(came.size(), 2);
}

TEST_F(LullTest, WhatNeverEndsIsToldAllTheSame)
{
    Lull lull(nullptr, 1h, 10ms);
    QSignalSpy came(&lull, &Lull::came);
    lull.note();
    EXPECT_TRUE(came.wait());
    EXPECT_EQ(came.size(), 1);
}

TEST_F(LullTest, WhatIsForgottenIsNotTold)
{
    Lull lull(nullptr, 10ms, 20ms);
    QSignalSpy came(&lull, &Lull::came);
    lull.note();
    lull.forget();
    EXPECT_FALSE(came.wait(100));
}

} // namespace meshwright
