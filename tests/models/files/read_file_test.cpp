// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/read_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

// What is no plain file, and may never end or never begin. None of these tests ends when nothing is given up.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class ReadFileTest : public testing::Test
{
protected:
    QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QString pipe(const char* name) const
    {
        EXPECT_EQ(::mkfifo(QFile::encodeName(at(name)).constData(), 0600), 0);
        return at(name);
    }

    /// What is wrong with @p path, without its name.
    static std::string errorOf(const QString& path, const ReadLimits& limits)
    {
        return readFile(path, limits).error.remove(path + u" cannot be read: "_s).toStdString();
    }

    QTemporaryDir m_folder;
    ReadLimits m_inFolder{.sort = FileSort::Regular};
    ReadLimits m_named{.silence = std::chrono::milliseconds(20)};
};

} // namespace

TEST_F(ReadFileTest, InAFolderIsAPlainFileOrRefused)
{
    EXPECT_EQ(errorOf(pipe("pipe"), m_inFolder), "it is a pipe and no file.");
    ASSERT_TRUE(QFile::link(at("pipe"), at("link")));
    EXPECT_EQ(errorOf(at("link"), m_inFolder), "it is a pipe and no file.");
    ASSERT_TRUE(QFile::link(u"/dev/zero"_s, at("zero")));
    EXPECT_EQ(errorOf(at("zero"), m_inFolder), "it is a device and no file.");
    ASSERT_TRUE(QFile::link(at("nothing"), at("dangling")));
    EXPECT_EQ(errorOf(at("dangling"), m_inFolder), "No such file or directory.");
    EXPECT_EQ(errorOf(m_folder.path(), m_inFolder), "it is a folder.");
}

TEST_F(ReadFileTest, IsWholeWhateverItsSize)
{
    constexpr int part = 256 * 1024; // what is read at once
    for (const int size : {0, 1, part - 1, part, part + 1, 3 * part}) {
        QByteArray bytes(size, 'x');
        for (int i = 0; i < size; i += 1000)
            bytes[i] = static_cast<char>('a' + i / 1000 % 26);
        QFile file(at("file"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const FileBytes read = readFile(at("file"), m_inFolder);
        EXPECT_EQ(read.error, QString());
        EXPECT_FALSE(read.isTooLarge);
        EXPECT_TRUE(read.bytes == bytes) << size << " bytes, and read were " << read.bytes.size();
    }
}

TEST_F(ReadFileTest, IsWholeWhereTheSystemDoesNotTellTheSize)
{
    QFile direct(u"/proc/self/limits"_s);
    if (!direct.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "there is no /proc here";
    const FileBytes read = readFile(u"/proc/self/limits"_s, m_inFolder);
    EXPECT_EQ(read.error, QString());
    EXPECT_GT(read.bytes.size(), 0);
    EXPECT_EQ(read.bytes, direct.readAll());
}

TEST_F(ReadFileTest, OfASocketIsRefused)
{
    const QByteArray path = QFile::encodeName(at("socket"));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy_n(path.constData(), path.size(), static_cast<char*>(address.sun_path));
    const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::bind(handle, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
    EXPECT_EQ(errorOf(at("socket"), m_named), "it is a socket and no file.");
    EXPECT_EQ(errorOf(at("socket"), m_inFolder), "it is a socket and no file.");
    ::close(handle);
}

TEST_F(ReadFileTest, OfAPipeThatWasNamedIsWhatComesOutOfIt)
{
    const QString path = pipe("pipe");
    std::jthread writer([path] {
        const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY);
        for (const char part : {'a', 'b', 'c'})
            (void)!::write(handle, &part, 1);
        ::close(handle);
    });
    EXPECT_EQ(readFile(path).bytes, "abc");
}

TEST_F(ReadFileTest, OfAPipeWithNobodyAtTheOtherEndIsGivenUp)
{
    const QString path = pipe("pipe");
    const char* const silent = "nothing came out of it for a while, and not its end either.";
    EXPECT_EQ(errorOf(path, m_named), silent);
    const int writer = ::open(QFile::encodeName(path).constData(), O_RDWR);
    ASSERT_EQ(::write(writer, "half", 4), 4);
    EXPECT_EQ(errorOf(path, m_named), silent);
    ::close(writer);
}

TEST_F(ReadFileTest, IsStopped)
{
    std::stop_source stop;
    std::jthread other([&stop] { stop.request_stop(); });
    EXPECT_EQ(errorOf(pipe("pipe"), {.stop = stop.get_token()}), "reading it was stopped.");
}

TEST_F(ReadFileTest, OfWhatNeverEndsIsNoMoreThanTheLimit)
{
    const FileBytes zero = readFile(u"/dev/zero"_s, {.bytes = 1000});
    EXPECT_EQ(zero.error, QString());
    EXPECT_TRUE(zero.isTooLarge);
    EXPECT_EQ(zero.bytes.size(), 1001);
    const FileBytes null = readFile(u"/dev/null"_s);
    EXPECT_EQ(null.error, QString());
    EXPECT_FALSE(null.isTooLarge);
    EXPECT_EQ(null.bytes, QByteArray());
}

} // namespace meshwright
