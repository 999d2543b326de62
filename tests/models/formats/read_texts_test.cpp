// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/read_texts.h"
#include "tests/support/busy_pool.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <mutex>
#include <semaphore>

// Who reads a text, and how often.
namespace meshwright {

namespace {

/// What was read, in which threads.
class Readers
{
public:
    ReadTexts::Read read()
    {
        return [this](const std::string& text) {
            {
                const std::scoped_lock lock(m_mutex);
                m_texts.push_back(text);
                m_threads.push_back(QThread::currentThread());
            }
            return parse(text);
        };
    }
    std::vector<std::string> texts()
    {
        const std::scoped_lock lock(m_mutex);
        return m_texts;
    }
    std::vector<QThread*> threads()
    {
        const std::scoped_lock lock(m_mutex);
        return m_threads;
    }

private:
    std::mutex m_mutex;
    std::vector<std::string> m_texts;
    std::vector<QThread*> m_threads;
};

/// With events.
class ReadTextsTest : public testing::Test
{
    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
};

} // namespace

TEST_F(ReadTextsTest, AreReadOnceHoweverOftenOneGoesBackAndForth)
{
    Readers readers;
    ReadTexts texts(readers.read());
    const auto valid = texts.read("[1]");
    const auto broken = texts.read("[1");
    EXPECT_EQ(*valid->value, json::parse("[1]"));
    EXPECT_FALSE(broken->value);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(texts.read("[1]"), valid);
        EXPECT_EQ(texts.read("[1"), broken);
    }
    EXPECT_THAT(readers.texts(), testing::ElementsAre("[1]", "[1"));
}

TEST_F(ReadTextsTest, AreForgottenWhenSomeOthersHaveBeenRead)
{
    ReadTexts texts;
    texts.read("[1]");
    for (const char* other : {"[2]", "[3]", "[4]", "[5]"})
        texts.read(other);
    EXPECT_FALSE(texts.known("[1]"));
    EXPECT_TRUE(texts.known("[5]"));
}

TEST_F(ReadTextsTest, AreReadByAnotherThreadAheadOfWhoeverAsks)
{
    Readers readers;
    ReadTexts texts(readers.read());
    QSignalSpy learnt(&texts, &ReadTexts::learnt);
    texts.readElsewhere("[1]");
    EXPECT_FALSE(texts.known("[1]"));
    ASSERT_TRUE(learnt.wait(60'000));
    ASSERT_TRUE(texts.known("[1]"));
    EXPECT_EQ(texts.read("[1]"), texts.known("[1]"));
    EXPECT_THAT(readers.threads(), testing::ElementsAre(testing::Ne(QThread::currentThread())));
}

TEST_F(ReadTextsTest, AreWaitedForWhereAnotherThreadIsAtThem)
{
    std::binary_semaphore begun(0);
    std::binary_semaphore gate(0);
    int times = 0;
    ReadTexts texts([&](const std::string& text) {
        ++times;
        begun.release();
        gate.acquire();
        return parse(text);
    });
    QSignalSpy learnt(&texts, &ReadTexts::learnt);
    texts.readElsewhere("[1]");
    begun.acquire();
    gate.release();
    const auto read = texts.read("[1]");
    EXPECT_EQ(*read->value, json::parse("[1]"));
    ASSERT_TRUE(learnt.wait(60'000));
    EXPECT_EQ(texts.known("[1]"), read);
    EXPECT_EQ(times, 1);
}

TEST_F(ReadTextsTest, AreReadHereWhereAllOtherThreadsAreBusy)
{
    Readers readers;
    ReadTexts texts(readers.read());
    QSignalSpy learnt(&texts, &ReadTexts::learnt);
    BusyPool others;
    texts.readElsewhere("[1]");
    EXPECT_EQ(*texts.read("[1]")->value, json::parse("[1]"));
    others.letGo();
    ASSERT_TRUE(learnt.wait(60'000));
    EXPECT_THAT(readers.threads(), testing::ElementsAre(QThread::currentThread()));
}

TEST_F(ReadTextsTest, MayGoWhileAnotherThreadReads)
{
    BusyPool others;
    {
        ReadTexts texts;
        texts.readElsewhere("[1]");
    }
    others.letGo();
    textThreads().waitForDone();
    QCoreApplication::processEvents();
}

} // namespace meshwright
