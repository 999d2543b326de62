// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/file_attributes.h"
#include "models/files/read_file.h"
#include "models/files/replace_file.h"
#include "models/files/write_file.h"
#include "tests/support/access_list.h"
#include "tests/support/failing_disk.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <optional>
#include <sys/stat.h>
#include <unistd.h>

// What takes the place of a file has what that had beside its bytes.
namespace meshwright {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* noteName = "user.note";
constexpr const char* listOfFolder = "system.posix_acl_default";

class FileAttributes : public testing::Test
{
protected:
    FileAttributes() { EXPECT_EQ(writeFile(m_path, "old"), std::nullopt); }

    static mode_t modeOf(const QString& path)
    {
        struct stat status
        {};
        EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
        return status.st_mode & 07777U;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a.json"_s);
};

} // namespace

TEST_F(FileAttributes, AreKept)
{
    if (!giveAttribute(m_path, noteName, "from Ada"))
        GTEST_SKIP() << "no extended attributes here";
    ASSERT_EQ(writeFile(m_path, "new"), std::nullopt);
    EXPECT_EQ(readFile(m_path).bytes, "new");
    EXPECT_EQ(attributeOf(m_path, noteName), "from Ada");
    EXPECT_EQ(whyLessInPlace(m_path), QString());
}

TEST_F(FileAttributes, AreKeptWithTheAccessControlList)
{
    const QByteArray list = accessListFor(54321, 6, 4);
    if (!giveAttribute(m_path, accessList, list))
        GTEST_SKIP() << "no access control lists here";
    const mode_t before = modeOf(m_path);
    ASSERT_EQ(writeFile(m_path, "new"), std::nullopt);
    EXPECT_EQ(attributeOf(m_path, accessList), list);
    EXPECT_EQ(modeOf(m_path), before);
}

TEST_F(FileAttributes, AreNotTakenFromTheFolder)
{
    if (!giveAttribute(m_folder.path(), listOfFolder, accessListFor(54321, 6, 6)))
        GTEST_SKIP() << "no access control lists here";
    ASSERT_EQ(::chmod(QFile::encodeName(m_path).constData(), 0640), 0);
    ASSERT_EQ(writeFile(m_path, "new"), std::nullopt);
    EXPECT_EQ(attributeOf(m_path, accessList), QByteArray()) << "who may not read it may not read it now";
    EXPECT_EQ(modeOf(m_path), 0640U);
}

TEST_F(FileAttributes, ThatCannotBeGivenAreNamed)
{
    if (!giveAttribute(m_path, noteName, "from Ada"))
        GTEST_SKIP() << "no extended attributes here";
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const QByteArray path = QFile::encodeName(m_path);
    EXPECT_EQ(copyAttributes(path, ends[1], {noteName}), std::vector<QByteArray>{noteName})
        << "a pipe has none";
    EXPECT_EQ(copyAttributes(path, ends[1], {"user.gone"}), std::vector<QByteArray>());
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST_F(FileAttributes, AreLostWithTheGroupTheySpeakOf)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can give files away";
    const QByteArray path = QFile::encodeName(m_path);
    ASSERT_EQ(::chown(path.constData(), 0, 54322), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(m_folder.path()).constData(), 0777), 0);
    if (!giveAttribute(m_path, accessList, accessListFor(65534, 6, 6)))
        GTEST_SKIP() << "no access control lists here";
    const Unprivileged nobody;
    EXPECT_TRUE(whyLessInPlace(m_path).startsWith(u"It has an access control list (ACL)"_s))
        << qPrintable(whyLessInPlace(m_path));
    ASSERT_EQ(writeFile(m_path, "new"), std::nullopt);
    EXPECT_EQ(attributeOf(m_path, accessList), QByteArray());
    EXPECT_EQ(modeOf(m_path), 0600U) << "another group may do what everybody may";
}

} // namespace meshwright
