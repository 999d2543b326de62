// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/archive.h"
#include "models/files/content_sort.h"
#include "tests/support/files_on_disk.h"

#include <QDirIterator>

namespace meshwright {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

class Archive : public FilesOnDisk
{
protected:
    /// What is in the archive @p name, a line each: "PATH=content" or "PATH: why it is skipped"; why it
    /// ended.
    std::string members(const char* name, const ArchiveLimits& limits = {}) const
    {
        std::string out;
        const QString error = readArchive(
            at(name),
            [&](const ArchiveMember& member) {
                out += below(member.path);
                out += member.skipped.isEmpty() ? '=' + member.content.bytes.left(40).toStdString() +
                                                      (member.content.isTooLarge ? "…" : "") +
                                                      (member.content.isUnwanted ? "?" : "")
                                                : ": " + member.skipped.toStdString();
                out += '\n';
            },
            limits);
        return out + withoutFolder(error);
    }

    /// How many files there are in the folder.
    int filesThere() const
    {
        int out = 0;
        for (QDirIterator all(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             all.hasNext(); ++out)
            all.next();
        return out;
    }
};

} // namespace

TEST_F(Archive, IsReadWhateverItsKind)
{
    python("files = {'mesh/a.json': b'{}', 'mesh/b/c.yaml': b'x: 1'}\n"
           "with zipfile.ZipFile('all.zip', 'w', zipfile.ZIP_DEFLATED) as z:\n"
           "  for name, text in files.items(): z.writestr(name, text)\n"
           "for name, mode in (('all.tar', 'w'), ('all.tgz', 'w:gz')):\n"
           "  with tarfile.open(name, mode) as t:\n"
           "    for name, text in files.items():\n"
           "      i = tarfile.TarInfo(name); i.size = len(text); t.addfile(i, io.BytesIO(text))\n");
    EXPECT_EQ(members("all.zip"), "all.zip/mesh/a.json={}\nall.zip/mesh/b/c.yaml=x: 1\n");
    EXPECT_EQ(members("all.tar"), "all.tar/mesh/a.json={}\nall.tar/mesh/b/c.yaml=x: 1\n");
    EXPECT_EQ(members("all.tgz"), "all.tgz/mesh/a.json={}\nall.tgz/mesh/b/c.yaml=x: 1\n");
}

TEST_F(Archive, LetsNoPathLeaveIt)
{
    python(
        "with zipfile.ZipFile('evil.zip', 'w') as z:\n"
        "  for name in ('../../up.json', '/etc/passwd', 'a/../../b', './c', 'd//e'): z.writestr(name, 'x')\n");
    EXPECT_EQ(members("evil.zip"), "evil.zip/%2E%2E/%2E%2E/up.json=x\n"
                                   "evil.zip/%2Fetc/passwd=x\n"
                                   "evil.zip/a/%2E%2E/%2E%2E/b=x\n"
                                   "evil.zip/c=x\n"
                                   "evil.zip/d/e=x\n");
    EXPECT_EQ(filesThere(), 1) << "nothing is written anywhere";
}

TEST_F(Archive, KeepsNamesInUtf8WhateverTheLocale)
{
    python("with zipfile.ZipFile('n.zip', 'w') as z: z.writestr('Müller/日本.json', '1')\n"
           "with tarfile.open('n.tar', 'w') as t: t.addfile(tarfile.TarInfo('Müller/日本.json'))\n");
    EXPECT_EQ(members("n.zip"), "n.zip/Müller/日本.json=1\n");
    EXPECT_EQ(members("n.tar"), "n.tar/Müller/日本.json=\n");
}

TEST_F(Archive, LeavesOutWhatIsHiddenAndSkipsWhatIsNoFile)
{
    python(
        "with tarfile.open('odd.tar', 'w') as t:\n"
        "  for name, kind in (('.git/a', b'0'), ('__MACOSX/b', b'0'), ('dir', b'5'), ('link', b'2'), ('hard', b'1'),\n"
        "                     ('pipe', b'6'), ('a.json', b'0')):\n"
        "    i = tarfile.TarInfo(name); i.type = kind; i.linkname = '/etc/passwd'; t.addfile(i)\n");
    EXPECT_EQ(members("odd.tar"), "odd.tar/link: It is a link in an archive.\n"
                                  "odd.tar/hard: It is a link in an archive.\n"
                                  "odd.tar/pipe: It is a device or a pipe, and no file.\n"
                                  "odd.tar/a.json=\n");
}

TEST_F(Archive, ReadsNoMoreOfAMemberThanIsWanted)
{
    python("with zipfile.ZipFile('a.zip', 'w') as z:\n"
           "  z.writestr('large', 'x' * 100); z.writestr('no', 'no'); z.writestr('yes', 'yes')\n");
    EXPECT_EQ(members("a.zip",
                      {.memberBytes = 10, .isWanted = [](std::string_view first) { return first != "no"; }}),
              "a.zip/large=xxxxxxxxxxx…\na.zip/no=no?\na.zip/yes=yes\n");
}

TEST_F(Archive, EndsEarlyWhenTooMuchComesOutOfIt)
{
    python("for kind in ('zip', 'tgz'):\n"
           "  zeros = b'0' * 64_000_000\n"
           "  if kind == 'zip':\n"
           "    with zipfile.ZipFile('bomb.zip', 'w', zipfile.ZIP_DEFLATED) as z: z.writestr('a', zeros)\n"
           "  else:\n"
           "    with tarfile.open('bomb.tgz', 'w:gz') as t:\n"
           "      i = tarfile.TarInfo('.hidden/a'); i.size = len(zeros); t.addfile(i, io.BytesIO(zeros))\n"
           "      t.addfile(tarfile.TarInfo('b'))\n");
    for (const char* bomb : {"bomb.zip", "bomb.tgz"})
        EXPECT_NE(members(bomb, {.ratio = 100}).find("as of an archive that is made to fill disks."),
                  std::string::npos)
            << members(bomb, {.ratio = 100});
    EXPECT_EQ(members("bomb.tgz", {.ratio = 10'000}), "bomb.tgz/b=\n");
}

TEST_F(Archive, EndsAtItsOtherBoundsAndSaysSo)
{
    python("with zipfile.ZipFile('a.zip', 'w') as z:\n"
           "  for i in range(4): z.writestr(str(i), 'x' * 10)\n");
    const std::string two = "a.zip/0=xxxxxxxxxx\na.zip/1=xxxxxxxxxx\n";
    EXPECT_EQ(members("a.zip", {.members = 2}),
              two + "a.zip cannot be read to its end: there are more than 2 files in it.");
    EXPECT_EQ(members("a.zip", {.bytes = 25}),
              two + "a.zip cannot be read to its end: more than 25 bytes are in it.");
    EXPECT_EQ(members("a.zip", {.archiveBytes = 100}).substr(0, 64),
              "a.zip cannot be read: archives of up to 100 bytes are read, and ");
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(members("a.zip", {.stop = stopped.get_token()}),
              "a.zip cannot be read to its end: reading it was stopped.");
}

TEST_F(Archive, SaysWhenItIsDamaged)
{
    python("with zipfile.ZipFile('a.zip', 'w') as z: z.writestr('a', 'x' * 1000)\n"
           "open('half.zip', 'wb').write(open('a.zip', 'rb').read()[:500])\n"
           "open('text.zip', 'w').write('no archive')\n");
    for (const char* name : {"half.zip", "text.zip"})
        EXPECT_EQ(members(name).find(std::string(name) + " cannot be read to its end: "), 0U)
            << members(name);
    EXPECT_EQ(members("none.zip"), "none.zip cannot be read: No such file or directory.");
}

TEST(ContentSorts, AreToldByWhatAFileBeginsWith)
{
    EXPECT_EQ(contentSort("{\"meshName\": 1}"), ContentSort::Text);
    EXPECT_EQ(contentSort(""), ContentSort::Text);
    EXPECT_EQ(contentSort("{\0\"\0a\0"sv), ContentSort::Text) << "UTF-16";
    EXPECT_EQ(contentSort("\xFF\xFE{\0"sv), ContentSort::Text) << "UTF-16";
    EXPECT_EQ(contentSort("PK\x03\x04…"), ContentSort::Zip);
    EXPECT_EQ(contentSort("\x1F\x8B\x08…"), ContentSort::Gzip);
    EXPECT_EQ(contentSort(std::string(257, 'n') + "ustar"), ContentSort::Tar);
    EXPECT_EQ(contentSort("7z\xBC\xAF\x27\x1C"), ContentSort::OtherArchive);
    EXPECT_EQ(contentSort("\x89PNG\r\n"), ContentSort::Picture);
    EXPECT_EQ(contentSort("\x7F"
                          "ELF"),
              ContentSort::Program);
    EXPECT_EQ(contentSort("abc\0def"sv), ContentSort::Binary);
}

} // namespace meshwright
