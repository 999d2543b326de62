// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/read_file.h"
#include "models/files/write_file.h"
#include "models/formats/parse.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(Files, AreWrittenAndRead)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ä b.json"_s);
    const QByteArray bytes("a\0\xFF\r\n", 5);
    EXPECT_EQ(writeFile(path, bytes), std::nullopt);
    EXPECT_EQ(readFile(path).bytes, bytes);
    EXPECT_EQ(writeFile(path, "new"), std::nullopt);
    EXPECT_EQ(readFile(path).bytes, "new");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(Files, KeepThePermissionsTheyHad)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    ASSERT_EQ(writeFile(path, "old"), std::nullopt);
    const auto before = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(path, before));
    ASSERT_EQ(writeFile(path, "new"), std::nullopt);
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner),
              QFile::ReadGroup);
}

TEST(Files, MayHaveTheLongestNameThereIs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString(250, u'a') + u".json"_s);
    EXPECT_EQ(writeFile(path, "old"), std::nullopt);
    EXPECT_EQ(writeFile(path, "new"), std::nullopt);
    EXPECT_EQ(readFile(path).bytes, "new");
    const auto longer = writeFile(folder.filePath(QString(251, u'a') + u".json"_s), "x");
    ASSERT_TRUE(longer);
    EXPECT_TRUE(longer->contains(u"cannot be written: File name too long."_s)) << qPrintable(*longer);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(Files, KeepTheirOwnersAndAllOfTheirMode)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can give files away";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    ASSERT_EQ(writeFile(path, "old"), std::nullopt);
    constexpr uid_t somebody = 54321;
    constexpr gid_t theirs = 54322;
    const QByteArray name = QFile::encodeName(path);
    ASSERT_EQ(::chown(name.constData(), somebody, theirs), 0);
    ASSERT_EQ(::chmod(name.constData(), 02664), 0);
    ASSERT_EQ(writeFile(path, "new"), std::nullopt);
    struct stat now
    {};
    ASSERT_EQ(::stat(name.constData(), &now), 0);
    EXPECT_EQ(now.st_uid, somebody);
    EXPECT_EQ(now.st_gid, theirs);
    EXPECT_EQ(now.st_mode & 07777U, 02664U);
}

TEST(Files, LeaveNothingOfAProgramThatDies)
{
    const QTemporaryDir folder;
    const int nameless = ::open(QFile::encodeName(folder.path()).constData(), O_TMPFILE | O_WRONLY, 0600);
    if (nameless < 0)
        GTEST_SKIP() << "every file has a name here";
    ::close(nameless);
    const QString path = folder.filePath(u"a.json"_s);
    ASSERT_EQ(writeFile(path, "old"), std::nullopt);
    qsizetype beside = -1;
    const auto count = [&] {
        beside = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size();
        return true;
    };
    EXPECT_EQ(writeFileIf(path, "new", count), std::nullopt);
    EXPECT_EQ(beside, 1) << "what is written has no name yet";
    EXPECT_EQ(readFile(path).bytes, "new");
}

TEST(Files, AreReplacedWhereLinksLead)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"there/kept"_s));
    ASSERT_TRUE(QFile::link(u"there/kept"_s, folder.filePath(u"short"_s)));
    // ".." of what the link leads to is "there".
    ASSERT_TRUE(QFile::link(u"short/../one.json"_s, folder.filePath(u"link.json"_s)));
    for (const char* text : {"made", "replaced"}) {
        EXPECT_EQ(writeFile(folder.filePath(u"link.json"_s), text), std::nullopt);
        EXPECT_EQ(readFile(folder.filePath(u"there/one.json"_s)).bytes, text);
    }
    EXPECT_TRUE(QFileInfo(folder.filePath(u"link.json"_s)).isSymLink());
}

TEST(Files, ThatMayNotBeWrittenStay)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everything";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    ASSERT_EQ(writeFile(path, "old"), std::nullopt);
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner));
    EXPECT_EQ(writeFile(path, "new").value_or(QString()),
              path + u" cannot be written: Permission denied. Check that you may write there and that the "
                     u"disk has free space."_s);
    EXPECT_EQ(readFile(path).bytes, "old");
}

TEST(Files, ThatCannotBeReadAreToldByName)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.json"_s);
    EXPECT_EQ(readFile(path).error, path + u" cannot be read: No such file or directory."_s);
    EXPECT_EQ(readFile(folder.path()).error, folder.path() + u" cannot be read: it is a folder."_s);
}

TEST(Files, ThatCannotBeWrittenAreToldByName)
{
    const QTemporaryDir folder;
    const auto missing = writeFile(folder.filePath(u"no/such/a.json"_s), "x");
    ASSERT_TRUE(missing);
    EXPECT_TRUE(missing->contains(u"no/such/a.json cannot be written: "_s)) << qPrintable(*missing);
    const auto taken = writeFile(folder.path(), "x");
    ASSERT_TRUE(taken);
    EXPECT_TRUE(taken->contains(u"it is a folder"_s));
}

TEST(Files, ThatAreDevicesAreWrittenToAndLeftInPlace)
{
    EXPECT_EQ(writeFile(u"/dev/null"_s, "x"), std::nullopt);
    EXPECT_FALSE(QFileInfo(u"/dev/null"_s).isFile());
    if (!QFileInfo::exists(u"/dev/full"_s))
        GTEST_SKIP() << "there is no /dev/full here";
    EXPECT_TRUE(writeFile(u"/dev/full"_s, "x"));
}

TEST(Files, OfAnySizeAreReadOnlySoFarThatTheyAreRefused)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.json"_s);
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_TRUE(file.resize(100 * 1000 * 1000)); // a hole: no disk is filled
    }
    const FileBytes read = readFile(path);
    EXPECT_EQ(read.error, QString());
    EXPECT_EQ(read.bytes.size(), static_cast<qsizetype>(largestFile) + 1);
    const Parsed parsed = parse({read.bytes.data(), static_cast<std::size_t>(read.bytes.size())});
    EXPECT_EQ(parsed.issues.at(0).issue.rule, "file-too-large");
}

} // namespace meshwright
