// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/foreign_files.h"
#include "app/desktop/watched_files.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

// What other programs do to files that are looked after.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class WatchedFilesTest : public testing::Test
{
protected:
    void write(const QByteArray& text) const { write(m_path, text); }
    static void write(const QString& path, const QByteArray& text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    int timesTold(const QString& path) const
    {
        return static_cast<int>(std::ranges::count_if(
            m_changed, [&](const QVariantList& told) { return told.front().toString() == path; }));
    }
    /// Writes a file that was waited for, and waits until that is told: what was under way before has come.
    void letAllCome(const QString& name)
    {
        const QString path = m_disk.filePath(u"kept/"_s + name);
        m_watched.watch(path);
        write(path, "last");
        EXPECT_TRUE(QTest::qWaitFor([&] { return timesTold(path) >= 2; }, 20'000));
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

TEST_F(WatchedFilesTest, AreToldOfOnceHoweverMuchHappensAroundThem)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(m_path).path()));
    m_watched.watch(m_path);
    ASSERT_EQ(m_changed.count(), 1) << "it is not there";
    write("first");
    for (int i = 0; i < 3; ++i) {
        write(m_disk.filePath(u"kept/%1.json"_s.arg(i)), "another");
        QCoreApplication::processEvents(); // each is an event of its own
    }
    EXPECT_TRUE(isTold(2));
    letAllCome(u"other.json"_s);
    EXPECT_EQ(timesTold(m_path), 2);
}

TEST_F(WatchedFilesTest, AreForgottenWhenNobodyWantsThemAnyMore)
{
    write("first");
    m_watched.watch(m_path);
    ASSERT_TRUE(QFile::remove(m_path));
    ASSERT_TRUE(isTold(1));
    m_watched.watchOnly({});
    write("second");
    letAllCome(u"other.json"_s);
    EXPECT_EQ(timesTold(m_path), 1);
}

} // namespace meshwright
