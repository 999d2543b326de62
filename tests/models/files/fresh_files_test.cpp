// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/fresh_files.h"
#include "tests/support/failing_disk.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class FreshFilesTest : public ::testing::Test
{
protected:
    QString at(const QString& name) const { return m_folder.filePath(name); }

    QByteArray read(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    QTemporaryDir m_folder;
    FreshFiles m_files;
};

} // namespace

TEST_F(FreshFilesTest, AreThereTogether)
{
    EXPECT_EQ(m_files.add(at(u"a"_s), "one"), std::nullopt);
    EXPECT_EQ(m_files.add(at(u"b"_s), QByteArray(100'000, 'x')), std::nullopt);
    EXPECT_EQ(names(), QStringList()) << "half of it could be seen";
    EXPECT_EQ(m_files.waiting(), 2);
    EXPECT_TRUE(m_files.settle().empty());
    EXPECT_EQ(m_files.waiting(), 0);
    EXPECT_EQ(read(u"a"_s), "one");
    EXPECT_EQ(read(u"b"_s).size(), 100'000);
}

TEST_F(FreshFilesTest, LeaveNothingWhenNobodySettles)
{
    {
        FreshFiles gone;
        EXPECT_EQ(gone.add(at(u"a"_s), "one"), std::nullopt);
    }
    EXPECT_EQ(names(), QStringList());
}

TEST_F(FreshFilesTest, LeaveWhatSomebodyElseHasMadeMeanwhile)
{
    EXPECT_EQ(m_files.add(at(u"a"_s), "ours"), std::nullopt);
    EXPECT_EQ(m_files.add(at(u"b"_s), "ours"), std::nullopt);
    QFile theirs(at(u"a"_s));
    ASSERT_TRUE(theirs.open(QIODevice::WriteOnly));
    theirs.write("theirs");
    theirs.close();
    const auto faults = m_files.settle();
    ASSERT_EQ(faults.size(), 1);
    EXPECT_EQ(faults.front().path, at(u"a"_s));
    EXPECT_TRUE(faults.front().words.contains(u"exists"_s)) << faults.front().words.toStdString();
    EXPECT_EQ(read(u"a"_s), "theirs");
    EXPECT_EQ(read(u"b"_s), "ours");
}

TEST_F(FreshFilesTest, SayAtOnceWhatCannotBeWritten)
{
    EXPECT_NE(m_files.add(at(u"no folder/a"_s), "one"), std::nullopt);
    {
        const FullDisk full(1000);
        EXPECT_NE(m_files.add(at(u"large"_s), QByteArray(2000, 'x')), std::nullopt);
        EXPECT_EQ(m_files.add(at(u"small"_s), QByteArray(200, 'x')), std::nullopt);
    }
    EXPECT_TRUE(m_files.settle().empty());
    EXPECT_EQ(names(), QStringList{u"small"_s});
}

TEST_F(FreshFilesTest, MayBeReadByWhomOtherFilesMay)
{
    QFile other(at(u"other"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.close();
    EXPECT_EQ(m_files.add(at(u"a"_s), "one"), std::nullopt);
    EXPECT_TRUE(m_files.settle().empty());
    EXPECT_EQ(QFile::permissions(at(u"a"_s)), other.permissions());
}

} // namespace meshwright
