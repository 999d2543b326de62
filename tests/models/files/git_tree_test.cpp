// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/git_tree.h"
#include "tests/support/files_on_disk.h"
#include "tests/support/slow_git.h"

#include <chrono>
#include <stop_token>
#include <thread>

namespace meshwright {

namespace {

/// A repository of git.
class GitTree : public FilesOnDisk
{
protected:
    void SetUp() override
    {
        write("a.json", "one\n");
        write("sub/b c.json", "");
        write("sub/\xc3\xa4.txt", "umlaut");
        write("sub/.hidden/c.json", "hidden");
        write("node_modules/d.json", "fetched");
        python(
            "import os, subprocess\n"
            "os.symlink('a.json', 'link.json')\n"
            "def git(*words): subprocess.run(('git', '-c', 'user.name=n', '-c', 'user.email=e@example.com') + words, "
            "check=True)\n"
            "git('init', '-q', '.')\n"
            "git('add', '.')\n"
            "git('commit', '-q', '-m', 'one')\n"
            "git('tag', 'v1')\n"
            "open('a.json', 'w').write('two')\n"
            "git('commit', '-q', '-a', '-m', 'two')\n");
    }

    /// What is in @p revision of @p path, a line each: "PATH=content"; why it ended.
    std::string files(const QString& path, const char* revision, const GitLimits& limits = {}) const
    {
        std::string out;
        const QString error = readGitTree(
            path, QString::fromUtf8(revision),
            [&](const GitFile& file) {
                out += file.path.toStdString() + '=' + file.bytes.toStdString() +
                       (file.isTooLarge ? "(too large)" : "") + '|';
            },
            limits);
        return out + withoutFolder(error);
    }
};

} // namespace

TEST_F(GitTree, GivesWhatWasThereButWhatASearchLeavesOut)
{
    EXPECT_EQ(files(folder(), "v1"), "v1:a.json=one\n|v1:sub/b c.json=|v1:sub/\xc3\xa4.txt=umlaut|");
    EXPECT_EQ(files(folder(), "HEAD"), "HEAD:a.json=two|HEAD:sub/b c.json=|HEAD:sub/\xc3\xa4.txt=umlaut|");
}

TEST_F(GitTree, GivesAFolderOrAFile)
{
    EXPECT_EQ(files(at("sub"), "v1"), "v1:b c.json=|v1:\xc3\xa4.txt=umlaut|");
    EXPECT_EQ(files(at("a.json"), "v1"), "v1:a.json=one\n|");
}

TEST_F(GitTree, GivesWhatIsNoMoreThereToday)
{
    python("import os\nos.remove('a.json')\nos.rename('sub', 'new')\n");
    EXPECT_EQ(files(at("a.json"), "v1"), "v1:a.json=one\n|");
    EXPECT_EQ(files(at("sub"), "v1"), "v1:b c.json=|v1:\xc3\xa4.txt=umlaut|");
    EXPECT_EQ(files(at("sub/"), "v1"), "v1:b c.json=|v1:\xc3\xa4.txt=umlaut|");
    EXPECT_EQ(files(at("sub/b c.json"), "v1"), "v1:b c.json=|");
    EXPECT_EQ(files(at("sub/.hidden/c.json"), "v1"), "v1:c.json=hidden|") << "as it is asked for";
    EXPECT_EQ(files(at("nowhere/x"), "v1"), "") << "it may be in another revision";
}

TEST_F(GitTree, ReadsNothingThatIsTooMuch)
{
    EXPECT_EQ(files(folder(), "v1", {.fileBytes = 4}),
              "v1:a.json=one\n|v1:sub/b c.json=|v1:sub/\xc3\xa4.txt=umlau(too large)|");
    EXPECT_EQ(files(folder(), "v1", {.files = 2}).substr(0, 26), "v1 has too many files in /");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(files(folder(), "v1", {.stop = stop.get_token()}), "");
}

TEST_F(GitTree, SaysWhatIsWrong)
{
    EXPECT_EQ(files(QString(), "v1"), "There is no .");
    EXPECT_EQ(files(folder(), "--help"), "“--help” is no revision.");
    EXPECT_EQ(files(folder(), ""), "“” is no revision.");
    EXPECT_NE(files(folder(), "v2").find("Not a valid object name v2"), std::string::npos);
}

TEST_F(GitTree, SaysThatGitDoesNotAnswer)
{
    for (const char* question : {"ls-tree", "cat-file"}) {
        const SlowGit git(QString::fromUtf8(question));
        const std::string said = files(folder(), "v1", {.patience = 100});
        EXPECT_NE(said.find("git cannot read v1"), std::string::npos) << said;
        EXPECT_NE(said.find(": it did not answer within a second, and was ended."), std::string::npos)
            << said;
    }
}

TEST_F(GitTree, StopsWhileGitDoesNotAnswer)
{
    for (const char* question : {"ls-tree", "cat-file"}) {
        const SlowGit git(QString::fromUtf8(question));
        std::stop_source stop;
        const std::jthread impatient([&](const std::stop_token& over) {
            while (!git.isAsked() && !over.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            stop.request_stop();
        });
        EXPECT_EQ(files(folder(), "v1", {.stop = stop.get_token()}), "");
    }
}

} // namespace meshwright
