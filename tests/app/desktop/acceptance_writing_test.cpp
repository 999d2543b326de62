// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/acceptance_writing.h"
#include "app/desktop/foreign_files.h"
#include "models/acceptance/accept.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

// What is written into a .meshwright.json from a window, and what comes of it late.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class AcceptanceWritingTest : public testing::Test
{
protected:
    AcceptanceWritingTest() { EXPECT_EQ(addAcceptance(m_disk.path(), idle().idle.front().entry), QString()); }

    IdleInPlace idle() const
    {
        AcceptedEntry entry;
        entry.rule = "too-large";
        entry.mesh = "shop";
        entry.name = "orders";
        entry.reason = u"as agreed"_s;
        return {m_disk.path(), {{entry, false}}};
    }
    std::size_t countKept() const { return acceptanceFor(m_disk.filePath(u"orders.json"_s)).entries.size(); }
    void takeOut()
    {
        m_writing->takeOut(idle(), [this](const QString& news) { m_news.append(news); });
    }
    /// Until everything that was asked has been answered.
    bool areWritten()
    {
        return QTest::qWaitFor([this] { return m_files.beingWritten().isEmpty(); }, 20'000);
    }

    QTemporaryDir m_disk;
    ForeignFiles m_files;
    std::map<QString, Notice> m_notices;
    QStringList m_news;
    std::unique_ptr<AcceptanceWriting> m_writing = std::make_unique<AcceptanceWriting>(
        m_files,
        AcceptanceWriting::Notices{
            [this](const QString& about, const Notice& notice) { m_notices[about] = notice; },
            [this](const QString& about) { m_notices.erase(about); }},
        nullptr);
};

const QString takenOut = u"acceptance-taken-out"_s;

} // namespace

TEST_F(AcceptanceWritingTest, UndoPressedTwicePutsBackOnce)
{
    takeOut();
    ASSERT_TRUE(areWritten());
    EXPECT_EQ(countKept(), 0U);
    ASSERT_TRUE(m_notices.contains(takenOut));
    const auto undo = m_notices.at(takenOut).buttons.front().does;
    undo();
    undo();
    ASSERT_TRUE(areWritten());
    EXPECT_EQ(countKept(), 1U);
    EXPECT_TRUE(m_notices.empty());
}

TEST_F(AcceptanceWritingTest, WhatIsDoneAfterItWasForgottenOffersNoUndo)
{
    takeOut();
    m_writing->forget();
    ASSERT_TRUE(areWritten());
    EXPECT_EQ(countKept(), 0U);
    EXPECT_EQ(m_news.size(), 1);
    EXPECT_TRUE(m_notices.empty());
}

TEST_F(AcceptanceWritingTest, AWindowThatIsGoneIsToldNothingAndTheFileIsWritten)
{
    takeOut();
    m_writing.reset();
    ASSERT_TRUE(areWritten());
    EXPECT_EQ(countKept(), 0U);
    EXPECT_TRUE(m_news.isEmpty());
    EXPECT_TRUE(m_notices.empty());
}

TEST_F(AcceptanceWritingTest, WhatCannotBeWrittenIsToldAlsoWhereSomethingElseIsShown)
{
    QFile broken(m_disk.filePath(u".meshwright.json"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    takeOut();
    m_writing->forget();
    ASSERT_TRUE(areWritten());
    ASSERT_EQ(m_notices.size(), 1U);
    EXPECT_TRUE(m_notices.begin()->second.text.contains(u"cannot be changed"_s));
    EXPECT_TRUE(m_news.isEmpty());
}

} // namespace meshwright
