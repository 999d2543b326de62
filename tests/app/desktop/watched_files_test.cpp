// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/foreign_files.h"
#include "app/desktop/watched_files.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// What other programs do to files that are looked after.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class WatchedFilesTest : public testing::Test
{
protected:
    void write(const QByteArray& text) const
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    bool isTold(int times)
    {
        return QTest::qWaitFor([&] { return m_changed.count() >= times; }, 20'000);
    }

    QTemporaryDir m_disk;
    QString m_path = m_disk.filePath(u"kept/node.json"_s);
    ForeignFiles m_files;
    WatchedFiles m_watched{m_files};
    QSignalSpy m_changed{&m_watched, &WatchedFiles::changed};
};

} // namespace

TEST_F(WatchedFilesTest, AreToldOfEveryTimeTheyAreWritten)
{
    write("first");
    m_watched.watch(m_path);
    write("second");
    EXPECT_TRUE(isTold(1));
    EXPECT_EQ(m_changed.front().front().toString(), m_path);
    const auto before = static_cast<int>(m_changed.count());
    write("third");
    EXPECT_TRUE(isTold(before + 1));
}

TEST_F(WatchedFilesTest, AreWaitedForWhereTheyAndTheirFolderAreGone)
{
    write("first");
    m_watched.watch(m_path);
    ASSERT_TRUE(QDir(QFileInfo(m_path).path()).removeRecursively());
    ASSERT_TRUE(isTold(1));
    write("second");
    EXPECT_TRUE(isTold(2));
}

TEST_F(WatchedFilesTest, MayComeLater)
{
    m_watched.watch(m_path);
    EXPECT_EQ(m_changed.count(), 1) << "it is not there";
    write("first");
    EXPECT_TRUE(isTold(2));
}

} // namespace meshwright
