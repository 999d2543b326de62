// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/reviewed_files.h"
#include "review_fixture.h"

#include <QCoreApplication>
#include <QTest>

// What is reviewed and goes from the disk meanwhile.
namespace meshwright {

namespace {

class GoneFilesTest : public ReviewFixture
{
protected:
    // Answers come through the event loop, which needs an application object.
    int m_count = 0;
    QCoreApplication m_application{m_count, nullptr};

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20'000); }
    static bool hasRead(ReviewedFiles& files)
    {
        files.read();
        return waitFor([&] { return !files.isReading(); });
    }
    static bool waitForGone(ReviewedFiles& files, const QStringList& gone)
    {
        return waitFor([&] { return !files.isReading() && files.gone() == gone; });
    }
};

} // namespace

TEST_F(GoneFilesTest, AFolderThatIsDeletedLeavesWhatWasReadAndComesBackByItself)
{
    writeShop();
    ReviewedFiles files({at("mesh")});
    ASSERT_TRUE(hasRead(files));
    const auto before = files.review();
    const QDateTime when = files.readAt();
    ASSERT_TRUE(QDir(folder()).rename(at("mesh"), at("elsewhere")));
    ASSERT_TRUE(waitForGone(files, {at("mesh")}));
    EXPECT_EQ(files.review(), before);
    EXPECT_EQ(files.readAt(), when);
    QFile::remove(at("elsewhere/sound.json"));
    ASSERT_TRUE(QDir(folder()).rename(at("elsewhere"), at("mesh")));
    ASSERT_TRUE(waitForGone(files, {}));
    EXPECT_EQ(files.review()->rows.size(), 3U);
}

TEST_F(GoneFilesTest, AFolderComesBackWithTheFolderThatItLiesIn)
{
    write("far/mesh/a.json", R"({"meshName": "shop", "virtualNodeName": "a", "spec": {}})");
    ReviewedFiles files({at("far/mesh")});
    ASSERT_TRUE(hasRead(files));
    ASSERT_TRUE(QDir(at("far")).removeRecursively());
    ASSERT_TRUE(waitForGone(files, {at("far/mesh")}));
    write("far/mesh/b.json", R"({"meshName": "shop", "virtualNodeName": "b", "spec": {}})");
    EXPECT_TRUE(waitFor([&] {
        return files.gone().isEmpty() && !files.isReading() && !files.review()->rows.empty() &&
               rows(*files.review()).starts_with("Virtual node b");
    }));
}

TEST_F(GoneFilesTest, AFileThatIsDeletedComesBackByItself)
{
    const QString file = write("a.json", R"({"meshName": "shop", "virtualNodeName": "a", "spec": {}})");
    ReviewedFiles files({file});
    ASSERT_TRUE(hasRead(files));
    QFile::remove(file);
    ASSERT_TRUE(waitForGone(files, {file}));
    EXPECT_EQ(files.review()->rows.size(), 1U);
    write("a.json", R"([{"meshName": "shop", "virtualNodeName": "a", "spec": {}},
                        {"meshName": "shop", "virtualNodeName": "b", "spec": {}}])");
    EXPECT_TRUE(waitFor([&] { return files.gone().isEmpty() && files.review()->rows.size() == 2; }));
}

TEST_F(GoneFilesTest, WhatHasNeverBeenThereIsReadOnceItIs)
{
    ReviewedFiles files({at("mesh")});
    ASSERT_TRUE(hasRead(files));
    EXPECT_EQ(files.gone(), QStringList{at("mesh")});
    writeShop();
    EXPECT_TRUE(waitFor([&] { return files.gone().isEmpty() && files.review()->rows.size() == 4; }));
}

TEST_F(GoneFilesTest, OfSeveralFoldersThoseThatAreThereAreStillFollowed)
{
    write("dev/a.json", R"({"meshName": "shop", "virtualNodeName": "a", "spec": {}})");
    write("prod/b.json", R"({"meshName": "shop", "virtualNodeName": "b", "spec": {}})");
    ReviewedFiles files({at("dev"), at("prod")});
    ASSERT_TRUE(hasRead(files));
    ASSERT_TRUE(QDir(at("prod")).removeRecursively());
    ASSERT_TRUE(waitForGone(files, {at("prod")}));
    EXPECT_EQ(files.review()->rows.size(), 1U);
    write("dev/c.json", R"({"meshName": "shop", "virtualNodeName": "c", "spec": {}})");
    EXPECT_TRUE(waitFor([&] { return files.review()->rows.size() == 2; }));
}

} // namespace meshwright
