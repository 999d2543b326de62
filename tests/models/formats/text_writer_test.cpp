// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/read_texts.h"
#include "models/formats/text_writer.h"
#include "tests/support/busy_pool.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QTest>

#include <vector>

// A large value that another thread writes.
namespace meshwright {

namespace {

class TextWriterTest : public testing::Test
{
protected:
    bool isThere(std::size_t number)
    {
        return QTest::qWaitFor([&] { return m_texts.size() >= number; }, 60'000);
    }
    /// Everything that was begun ends, and is told.
    static void finish(BusyPool& others)
    {
        others.letGo();
        textThreads().waitForDone();
        QCoreApplication::processEvents();
    }

    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
    std::vector<std::string> m_texts;
    TextWriter m_writer{[this](const WrittenText& written) {
        EXPECT_EQ(written.source->text(), written.text);
        m_texts.push_back(written.text);
    }};
};

} // namespace

TEST_F(TextWriterTest, KeepsTheLayout)
{
    m_writer.write("{ \"a\" :1 }", json{{"a", 2}});
    EXPECT_TRUE(m_writer.isAwaited());
    EXPECT_TRUE(m_texts.empty());
    ASSERT_TRUE(isThere(1));
    EXPECT_THAT(m_texts, testing::ElementsAre("{ \"a\" :2 }"));
    EXPECT_FALSE(m_writer.isAwaited());
}

TEST_F(TextWriterTest, OfSeveralTheLastIsWritten)
{
    BusyPool others;
    for (int i = 1; i <= 5; ++i)
        m_writer.write("[0]", json::array_t{i});
    others.letGo();
    ASSERT_TRUE(isThere(1));
    EXPECT_THAT(m_texts, testing::ElementsAre("[5]"));
}

TEST_F(TextWriterTest, WhatIsNotNeededAnyMoreIsNotTold)
{
    BusyPool others;
    m_writer.write("[0]", json::array_t{1});
    m_writer.write("[0]", json::array_t{2});
    m_writer.cancel();
    EXPECT_FALSE(m_writer.isAwaited());
    finish(others);
    EXPECT_TRUE(m_texts.empty());
    m_writer.write("[0]", json::array_t{3});
    ASSERT_TRUE(isThere(1));
    EXPECT_THAT(m_texts, testing::ElementsAre("[3]"));
}

} // namespace meshwright
