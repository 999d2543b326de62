// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/folder_watch.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class FolderWatchTest : public testing::Test
{
protected:
    void write(const QString& name, const char* text) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(FolderWatchTest, NotesWhatIsWrittenMadeAndTakenAway)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"shop/virtual-nodes"_s));
    write(u"shop/virtual-nodes/orders.json"_s, "{}");
    FolderWatch watch(m_folder.path());
    ASSERT_GE(watch.handle(), 0);
    EXPECT_FALSE(watch.takeChanges());

    write(u"shop/virtual-nodes/orders.json"_s, "{ }"); // in its place, as editors do
    EXPECT_TRUE(watch.takeChanges());
    EXPECT_FALSE(watch.takeChanges()) << "it was told";
    ASSERT_TRUE(QFile::rename(m_folder.filePath(u"shop/virtual-nodes/orders.json"_s),
                              m_folder.filePath(u"shop/orders.json"_s)));
    EXPECT_TRUE(watch.takeChanges());
    ASSERT_TRUE(QFile::remove(m_folder.filePath(u"shop/orders.json"_s)));
    EXPECT_TRUE(watch.takeChanges());
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"other"_s));
    EXPECT_TRUE(watch.takeChanges());
}

TEST_F(FolderWatchTest, LeavesAloneWhatIsNotRead)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u".git"_s));
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"node_modules"_s));
    FolderWatch watch(m_folder.path());
    write(u".git/index"_s, "");
    write(u"node_modules/a.json"_s, "{}");
    write(u".hidden.swp"_s, "");
    QFile file(m_folder.filePath(u".hidden.swp"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    file.readAll();
    EXPECT_FALSE(watch.takeChanges());
    write(u".meshwright.json"_s, "{}");
    EXPECT_TRUE(watch.takeChanges()) << "what is accepted counts";
}

TEST_F(FolderWatchTest, OfOneFileNotesThatAlone)
{
    write(u"mesh.yaml"_s, "");
    const FolderWatch nowhere(m_folder.filePath(u"not/there.yaml"_s));
    FolderWatch watch(m_folder.filePath(u"mesh.yaml"_s));
    write(u"beside.yaml"_s, "");
    EXPECT_FALSE(watch.takeChanges());
    write(u"new.yaml"_s, "a: 1\n"); // saved whole, as careful programs do
    ASSERT_TRUE(QFile::remove(m_folder.filePath(u"mesh.yaml"_s)));
    ASSERT_TRUE(QFile::rename(m_folder.filePath(u"new.yaml"_s), m_folder.filePath(u"mesh.yaml"_s)));
    EXPECT_TRUE(watch.takeChanges());
}

} // namespace meshwright
