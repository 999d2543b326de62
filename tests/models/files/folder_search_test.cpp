// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/folder_search.h"
#include "tests/support/files_on_disk.h"

#include <QFile>

#include <sys/stat.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class FolderSearch : public FilesOnDisk
{
protected:
    void link(const char* to, const char* name) const
    {
        ASSERT_TRUE(QFile::link(QString::fromUtf8(to), at(name)));
    }

    /// What is found in the folder @p name, a line each: files, then "PATH: why it is skipped", then errors.
    std::string found(const char* name = "mesh", const SearchLimits& limits = {}) const
    {
        const FolderFiles files = searchFolder(at(name), limits);
        std::string out;
        for (const QString& path : files.paths)
            out += below(path) + '\n';
        for (const SkippedPath& skipped : files.skipped)
            out += below(skipped.path) + ": " + skipped.reason.toStdString() + '\n';
        for (const QString& error : files.errors)
            out += withoutFolder(error) + '\n';
        return out;
    }
};

} // namespace

TEST_F(FolderSearch, FindsEveryFileAtAnyDepthWhateverItIsCalled)
{
    write("mesh/b.json", "");
    write("mesh/a/deep/down/template.yaml", "");
    write("mesh/a/notes", "");
    EXPECT_EQ(found(), "mesh/a/deep/down/template.yaml\nmesh/a/notes\nmesh/b.json\n");
    EXPECT_EQ(found("mesh/a/"), "mesh/a/deep/down/template.yaml\nmesh/a/notes\n");
}

TEST_F(FolderSearch, LeavesOutWhatIsHiddenAndWhatOtherProgramsHaveFetched)
{
    write("mesh/.git/a.json", "");
    write("mesh/.hidden.json", "");
    write("mesh/web/node_modules/x/package.json", "");
    write("mesh/.config/seen.json", "");
    EXPECT_EQ(found(), "");
    EXPECT_EQ(found("mesh/.config"), "mesh/.config/seen.json\n") << "unless that is what was asked for";
}

TEST_F(FolderSearch, FollowsALinkWithinTheFolderOnce)
{
    write("mesh/real/a.json", "");
    write("mesh/.data/hidden.json", "");
    link("real/a.json", "mesh/1-again.json");
    link("real", "mesh/2-folder");
    link("..", "mesh/real/3-up");
    link(".data/hidden.json", "mesh/4-hidden.json");
    link(".data/hidden.json", "mesh/5-hidden.json");
    EXPECT_EQ(found(), "mesh/real/a.json\nmesh/4-hidden.json\n");
}

TEST_F(FolderSearch, SaysWhereALinkIsNotFollowed)
{
    write("outside/b.json", "");
    write("mesh-beside/c.json", "");
    write("mesh/a.json", "");
    link("../outside", "mesh/l1");
    link("../outside/b.json", "mesh/l2.json");
    link("nothing", "mesh/l3");
    link("l5", "mesh/l4");
    link("l4", "mesh/l5");
    link("../mesh-beside", "mesh/l6");
    EXPECT_EQ(found(), "mesh/a.json\n"
                       "mesh/l1: It is a link that leads out of the folder.\n"
                       "mesh/l2.json: It is a link that leads out of the folder.\n"
                       "mesh/l3: It is a link to what is not there.\n"
                       "mesh/l4: It is a link that leads in a circle.\n"
                       "mesh/l5: It is a link that leads in a circle.\n"
                       "mesh/l6: It is a link that leads out of the folder.\n");
}

TEST_F(FolderSearch, SkipsWhatIsNoFile)
{
    write("mesh/a.json", "");
    ASSERT_EQ(::mkfifo(QFile::encodeName(at("mesh/pipe")).constData(), 0600), 0);
    link("pipe", "mesh/to-pipe");
    EXPECT_EQ(found(), "mesh/a.json\n"
                       "mesh/pipe: It is a pipe, and no file.\n"
                       "mesh/to-pipe: It is a pipe, and no file.\n");
}

TEST_F(FolderSearch, SaysWhatItCannotLookInto)
{
    EXPECT_EQ(found("none"), "none cannot be read: No such file or directory.\n");
}

TEST_F(FolderSearch, EndsAtItsBoundAndSaysSo)
{
    for (const char* name : {"mesh/a", "mesh/b", "mesh/c"})
        write(name, "");
    EXPECT_EQ(found("mesh", {.files = 3}), "mesh/a\nmesh/b\nmesh/c\n");
    EXPECT_EQ(found("mesh", {.files = 2}),
              "mesh/a\nmesh/b\nmesh cannot be read: there are more than 2 files in "
              "it. Name the folders that matter.\n");
}

TEST_F(FolderSearch, EndsWhenItIsStopped)
{
    write("mesh/a", "");
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(found("mesh", {.stop = stopped.get_token()}), "");
}

} // namespace meshwright
