// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/gone_paths.h"
#include "tests/support/files_on_disk.h"

namespace meshwright {

namespace {

class GonePathsTest : public FilesOnDisk
{};

} // namespace

TEST_F(GonePathsTest, AreThoseThatAreNotThereInTheirOrder)
{
    write("mesh/a.json", "{}");
    const QStringList paths{at("z"), at("mesh"), at("mesh/a.json"), at("mesh/a.json/b")};
    EXPECT_EQ(gonePaths(paths), QStringList({at("z"), at("mesh/a.json/b")}));
    EXPECT_EQ(devicesOf(paths).keys(), QStringList({at("mesh"), at("mesh/a.json")}));
}

TEST_F(GonePathsTest, AFolderIsGoneWhenWhatWasMountedOnItIsNotAnyMore)
{
    ASSERT_TRUE(QDir(folder()).mkdir(QStringLiteral("mount")));
    const QStringList paths{at("mount")};
    const DevicesOfPaths same = devicesOf(paths);
    ASSERT_EQ(same.size(), 1);
    const DevicesOfPaths other{{at("mount"), same.first() + 1}};
    EXPECT_EQ(gonePaths(paths, same), QStringList()) << "it is empty, and was before";
    EXPECT_EQ(gonePaths(paths, other), paths);
    write("mount/a.json", "{}");
    EXPECT_EQ(gonePaths(paths, other), QStringList()) << "something else is mounted there";
}

} // namespace meshwright
