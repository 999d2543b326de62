// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/git_history.h"
#include "tests/support/files_on_disk.h"
#include "tests/support/slow_git.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A repository of git in which a.json has changed twice, and b.json once.
class GitHistoryTest : public FilesOnDisk
{
protected:
    void makeRepository() const
    {
        write("a.json", "one\n");
        write("sub/b.json", "b\n");
        python(
            "import os, subprocess\n"
            "os.environ['GIT_COMMITTER_DATE'] = '1700000000 +0100'\n"
            "def git(*words): subprocess.run(('git', '-c', 'user.name=n', '-c', 'user.email=e@example.com') + words, "
            "check=True)\n"
            "git('init', '-q', '-b', 'main', '.')\n"
            "git('add', '.')\n"
            "git('commit', '-q', '-m', 'Begin\\n\\nWith words.')\n"
            "git('tag', 'v1')\n"
            "open('a.json', 'w').write('two')\n"
            "git('commit', '-q', '-a', '-m', 'Raise the timeout')\n");
    }
};

std::string linesOf(const GitHistory& history)
{
    std::string out;
    for (const GitCommit& commit : history.commits)
        out += commit.subject.toStdString() + ' ' + std::to_string(commit.when.toSecsSinceEpoch()) + '|';
    return out;
}

} // namespace

TEST_F(GitHistoryTest, HasTheCommitsOfAPathAndTheNamesThereAre)
{
    makeRepository();
    const GitHistory all = gitHistory(folder());
    EXPECT_TRUE(all.isRepository);
    EXPECT_EQ(all.error.toStdString(), "");
    EXPECT_EQ(linesOf(all), "Raise the timeout 1700000000|Begin 1700000000|");
    EXPECT_TRUE(all.names.contains(u"main"_s) && all.names.contains(u"v1"_s))
        << all.names.join(u' ').toStdString();
    EXPECT_EQ(linesOf(gitHistory(at("sub"))), "Begin 1700000000|");
    EXPECT_EQ(linesOf(gitHistory(at("a.json"), 1)), "Raise the timeout 1700000000|");
    EXPECT_EQ(shortId(all.commits[0].id).size(), 8);
}

TEST_F(GitHistoryTest, SaysThatThereIsNoRepository)
{
    const GitHistory none = gitHistory(folder());
    EXPECT_FALSE(none.isRepository);
    EXPECT_TRUE(none.error.startsWith(u"git knows nothing of "_s)) << none.error.toStdString();
}

TEST_F(GitHistoryTest, RunsNothingThatTheRepositoryNames)
{
    makeRepository();
    python(
        "import subprocess\n"
        "for key, value in (('log.showSignature', 'true'), ('gpg.program', './evil'), ('core.fsmonitor', './evil'),\n"
        "                   ('core.pager', './evil'), ('diff.external', './evil')):\n"
        "    subprocess.run(('git', 'config', key, value), check=True)\n"
        "open('evil', 'w').write('#!/bin/sh\\ntouch ran\\n')\n"
        "import os\n"
        "os.chmod('evil', 0o755)\n");
    EXPECT_EQ(gitHistory(folder()).commits.size(), 2U);
    python("import os\nassert not os.path.exists('ran')\n");
}

TEST_F(GitHistoryTest, SaysThatGitDoesNotAnswer)
{
    makeRepository();
    for (const char* question : {"rev-list", "cat-file"}) {
        const SlowGit git(QString::fromUtf8(question));
        EXPECT_EQ(
            withoutFolder(gitHistory(at("a.json"), 30, {.patience = 100}).error),
            "git does not say what it knows of a.json: it did not answer within a second, and was ended.");
    }
}

} // namespace meshwright
