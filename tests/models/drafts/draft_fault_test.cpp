// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/drafts/drafts_on_disk.h"
#include "tests/support/failing_disk.h"

#include <gmock/gmock.h>

#include <sys/mount.h>
#include <sys/stat.h>

namespace meshwright {

using namespace Qt::StringLiterals;

class DraftFaultTest : public DraftsOnDisk
{
protected:
    const QString m_id = u"a"_s;
    const DraftFolder m_folder{path()};
    Draft m_big = draftOf(R"({"virtualNodeName": "big"})");

    void SetUp() override { m_big.unfinishedText = std::string(64 * 1024, 'x'); }
};

TEST_F(DraftFaultTest, AFullDiskLeavesTheLastVersionWhole)
{
    const FileStamp stamp = saved(m_folder, m_id, draftOf(R"({"virtualNodeName": "before"})"));
    const QByteArray before = bytesOf(m_folder.fileOf(m_id));
    {
        const FullDisk full(8 * 1024);
        const QString message = why(m_folder.save(m_id, m_big, stamp));
        EXPECT_THAT(message.toStdString(),
                    testing::AllOf(testing::HasSubstr(m_folder.fileOf(m_id).toStdString()),
                                   testing::HasSubstr("cannot be written"),
                                   testing::HasSubstr("free space")));
    }
    EXPECT_EQ(bytesOf(m_folder.fileOf(m_id)), before);
    EXPECT_EQ(QDir(path()).entryList(QDir::Files), QStringList{u"a.json"_s})
        << "nothing half written is left";
    saved(m_folder, m_id, m_big, stamp);
}

TEST_F(DraftFaultTest, AFileSystemThatIsReallyFull)
{
    ASSERT_TRUE(QDir().mkpath(path()));
    if (::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "only root may mount a small file system; the limit of the file size stands for it";
    const FileStamp stamp = saved(m_folder, m_id, draftOf(R"({"virtualNodeName": "before"})"));
    const QByteArray before = bytesOf(m_folder.fileOf(m_id));
    EXPECT_THAT(why(m_folder.save(m_id, m_big, stamp)).toStdString(),
                testing::HasSubstr("No space left on device"));
    EXPECT_EQ(bytesOf(m_folder.fileOf(m_id)), before);
    EXPECT_EQ(::umount(QFile::encodeName(path()).constData()), 0);
}

TEST_F(DraftFaultTest, AFolderThatMayNotBeWrittenTo)
{
    const FileStamp stamp = saved(m_folder, m_id, draftOf("{}"));
    QFile::setPermissions(path(), QFileDevice::Permissions(0x5555));
    QFile::setPermissions(m_folder.fileOf(m_id), QFileDevice::Permissions(0x6666));
    {
        QFile::setPermissions(QFileInfo(path()).path(), QFileDevice::Permissions(0x7777));
        const Unprivileged nobody;
        EXPECT_THAT(why(m_folder.save(m_id, m_big, stamp)).toStdString(),
                    testing::AllOf(testing::HasSubstr("cannot be written: Permission denied"),
                                   testing::HasSubstr("Check that you may write")));
        EXPECT_EQ(m_folder.open(m_id).state, OpenLock::State::Unknown);
        EXPECT_EQ(m_folder.list().size(), 1U) << "what is there can be read all the same";
    }
    QFile::setPermissions(path(), QFileDevice::Permissions(0x7000));
    saved(m_folder, m_id, m_big, stamp);
}

TEST_F(DraftFaultTest, ADraftThatMayNotBeRead)
{
    saved(m_folder, m_id, draftOf("{}"));
    QFile::setPermissions(path(), QFileDevice::Permissions(0x7777));
    QFile::setPermissions(QFileInfo(path()).path(), QFileDevice::Permissions(0x7777));
    QFile::setPermissions(m_folder.fileOf(m_id), QFileDevice::Permissions());
    const Unprivileged nobody;
    const auto listed = m_folder.list();
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_THAT(listed[0].fault.toStdString(), testing::HasSubstr("cannot be read: Permission denied"));
}

TEST_F(DraftFaultTest, AFolderThatIsDeletedIsMadeAgain)
{
    const FileStamp stamp = saved(m_folder, m_id, draftOf("{}"));
    ASSERT_TRUE(QDir(path()).removeRecursively());
    const SaveOutcome outcome = m_folder.save(m_id, m_big, stamp);
    const auto* done = std::get_if<DraftSaved>(&outcome);
    ASSERT_TRUE(done) << why(outcome).toStdString();
    EXPECT_THAT(done->remark.toStdString(), testing::HasSubstr("was gone and has been made again"));
    EXPECT_EQ(m_folder.load(m_id).draft, m_big);
}

TEST_F(DraftFaultTest, AFolderInWhosePlaceIsAFile)
{
    overwrite(path(), "in the way");
    EXPECT_THAT(why(m_folder.save(m_id, m_big, {})).toStdString(), testing::HasSubstr("cannot be written"));
    EXPECT_EQ(bytesOf(path()), "in the way");
}

TEST_F(DraftFaultTest, TruncatedNewerAndNonsenseDraftsAreListedWithWhatIsWrongAndLeftAlone)
{
    saved(m_folder, m_id, m_big);
    const QByteArray whole = bytesOf(m_folder.fileOf(m_id));
    const std::pair<QByteArray, const char*> rows[] = {
        {whole.left(whole.size() / 2), "damaged"},
        {QByteArray(whole).replace("\"meshwrightDraft\": 1", "\"meshwrightDraft\": 7"), "newer Meshwright"},
        {"", "damaged"},
        {QByteArray(100, '\0'), "damaged"},
        {"{\"meshwrightDraft\": 1, \"document\": [1]}", "must be an object"},
    };
    for (const auto& [bytes, says] : rows) {
        overwrite(m_folder.fileOf(m_id), bytes);
        const auto listed = m_folder.list();
        ASSERT_EQ(listed.size(), 1U);
        EXPECT_FALSE(listed[0].draft);
        EXPECT_THAT(listed[0].fault.toStdString(), testing::HasSubstr(says));
        EXPECT_NE(m_folder.rename(m_id, u"x"_s), std::nullopt);
        EXPECT_NE(m_folder.duplicate(m_id), std::nullopt);
        EXPECT_EQ(bytesOf(m_folder.fileOf(m_id)), bytes);
    }
}

TEST_F(DraftFaultTest, APipeAmongTheDraftsIsNotWaitedFor)
{
    const DraftFolder folder(path());
    const FileStamp stamp = saved(folder, u"a"_s, draftOf(R"({"virtualNodeName": "a"})"));
    const QString pipe = path() + u"/pipe"_s;
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(pipe, folder.fileOf(u"linked"_s)));
    const auto listed = folder.list();
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(titleOf(*listed[0].draft), u"a"_s);
    EXPECT_TRUE(listed[1].fault.contains(u"it is a pipe and no file"_s)) << listed[1].fault.toStdString();
    EXPECT_EQ(folder.setAside(u"linked"_s), QString());
    // And one that takes the place of a draft that is open.
    ASSERT_TRUE(QFile::remove(folder.fileOf(u"a"_s)));
    ASSERT_TRUE(QFile::link(pipe, folder.fileOf(u"a"_s)));
    EXPECT_TRUE(why(folder.save(u"a"_s, draftOf("{}"), stamp)).contains(u"it is a pipe and no file"_s));
}

TEST_F(DraftFaultTest, ALockOfNobodyBlocksNoDraft)
{
    const DraftFolder folder(path());
    saved(folder, u"a"_s, draftOf(R"({"virtualNodeName": "a"})"));
    // As it comes along when a home folder is moved to another computer.
    overwrite(path() + u"/a.lock"_s, "1\nmeshwright\nanother-computer\nits-id\nits-boot\n");
    EXPECT_FALSE(folder.list().front().isOpen);
    EXPECT_EQ(folder.open(u"a"_s).state, OpenLock::State::Ours);
}

} // namespace meshwright
