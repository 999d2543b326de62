// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/reviewed_files.h"
#include "review_fixture.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class ReviewedFilesTest : public ReviewFixture
{
protected:
    // Answers come through the event loop, which needs an application object.
    int m_count = 0;
    QCoreApplication m_application{m_count, nullptr};

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20'000); }
    static bool hasRead(const ReviewedFiles& files) { return !files.isReading() && files.review(); }
};

} // namespace

TEST_F(ReviewedFilesTest, ReadsInAnotherThreadAndTellsWhenItIsDone)
{
    writeShop();
    ReviewedFiles files({folder()});
    files.read();
    EXPECT_TRUE(files.isReading());
    EXPECT_EQ(files.review(), nullptr);
    ASSERT_TRUE(waitFor([&] { return hasRead(files); }));
    EXPECT_TRUE(files.review()->isWhole);
    EXPECT_EQ(files.review()->rows.size(), 4U);
}

TEST_F(ReviewedFilesTest, FollowsWhatChangesOnTheDisk)
{
    writeShop();
    ReviewedFiles files({folder()});
    files.read();
    ASSERT_TRUE(waitFor([&] { return hasRead(files); }));
    write("mesh/more.json", R"({"meshName": "shop", "virtualNodeName": "more", "spec": {}})");
    EXPECT_TRUE(waitFor([&] { return files.review()->rows.size() == 5; }));
    QFile::remove(at("mesh/more.json"));
    EXPECT_TRUE(waitFor([&] { return files.review()->rows.size() == 4; }));
}

TEST_F(ReviewedFilesTest, WhatIsCancelledIsNotWholeUnlessItWasAtItsEnd)
{
    writeShop();
    ReviewedFiles files({folder()});
    files.read();
    files.cancel();
    ASSERT_TRUE(waitFor([&] { return !files.isReading(); }));
    ASSERT_NE(files.review(), nullptr);
    EXPECT_EQ(files.isCancelled(), !files.review()->isWhole);
    files.read();
    EXPECT_FALSE(files.isCancelled());
    ASSERT_TRUE(waitFor([&] { return !files.isReading(); }));
    EXPECT_TRUE(files.review()->isWhole);
}

TEST_F(ReviewedFilesTest, WhatIsCancelledKeepsWhatWasThereBefore)
{
    writeShop();
    ReviewedFiles files({folder()});
    files.read();
    ASSERT_TRUE(waitFor([&] { return hasRead(files); }));
    const auto whole = files.review();
    ASSERT_TRUE(whole->isWhole);
    files.read();
    files.cancel();
    ASSERT_TRUE(waitFor([&] { return !files.isReading(); }));
    EXPECT_TRUE(files.review()->isWhole);
    EXPECT_TRUE(!files.isCancelled() || files.review() == whole);
}

TEST_F(ReviewedFilesTest, WhatIsCancelledStillFollowsWhatChangesLater)
{
    writeShop();
    ReviewedFiles files({folder()});
    files.read();
    ASSERT_TRUE(waitFor([&] { return hasRead(files); }));
    files.read();
    files.cancel();
    ASSERT_TRUE(waitFor([&] { return !files.isReading(); }));
    write("mesh/more.json", R"({"meshName": "shop", "virtualNodeName": "more", "spec": {}})");
    EXPECT_TRUE(waitFor([&] { return files.review()->rows.size() == 5; }));
}

TEST_F(ReviewedFilesTest, OfManyFilesTheFirstAreThereBeforeAllIsRead)
{
    for (int i = 0; i < 400; ++i)
        write(("mesh/n" + std::to_string(i) + ".json").c_str(),
              R"({"meshName": "shop", "virtualNodeName": "n)" + std::to_string(i) +
                  R"(", "spec": {"listeners": []}})");
    std::vector<ReviewProgress> told;
    const auto read =
        readReview({folder()}, {}, [&](ReviewProgress come) { told.push_back(std::move(come)); });
    EXPECT_EQ(read->rows.size(), 400U);
    for (const ReviewProgress& one : told)
        EXPECT_LE(one.done, one.of);
    const auto first =
        std::ranges::find_if(told, [](const ReviewProgress& one) { return one.first != nullptr; });
    ASSERT_NE(first, told.end()) << "after a screenful at the latest";
    EXPECT_FALSE(first->first->isWhole);
    EXPECT_LT(first->first->rows.size(), 400U);
    EXPECT_EQ(std::ranges::count_if(told, [](const ReviewProgress& one) { return one.first != nullptr; }), 1);
}

TEST_F(ReviewedFilesTest, OfOneLargeFileTheFirstAreThereBeforeItIsChecked)
{
    std::string nodes;
    for (int i = 0; i < 400; ++i)
        nodes += (i == 0 ? "[" : ",\n") + std::string(R"({"meshName": "shop", "virtualNodeName": "n)") +
                 std::to_string(i) + R"(", "spec": {"listeners": [{"portMapping": {"port": 70000}}]}})" +
                 std::string(1500, ' ');
    write("mesh/all.json", nodes + "]");
    for (const QString& path : {at("mesh/all.json"), at("mesh")}) {
        std::vector<ReviewProgress> told;
        const auto read =
            readReview({path}, {}, [&](ReviewProgress come) { told.push_back(std::move(come)); });
        ASSERT_EQ(told.size(), 1U) << path.toStdString();
        ASSERT_TRUE(told.front().first);
        EXPECT_FALSE(told.front().first->isWhole);
        EXPECT_EQ(told.front().first->rows.size(), 100U) << "a screenful, at once";
        EXPECT_TRUE(told.front().first->issues.empty()) << "nothing is checked yet";
        EXPECT_EQ(read->rows.size(), 400U);
        EXPECT_FALSE(read->issues.empty());
    }
}

TEST_F(ReviewedFilesTest, GivesTheTextOfAFile)
{
    writeShop();
    ReviewedFiles files({folder()});
    KeptText text;
    files.textOf(at("mesh/payments.yaml")).callBack(&files, [&](const KeptText& come) { text = come; });
    ASSERT_TRUE(waitFor([&] { return !text.path.isEmpty(); }));
    EXPECT_TRUE(text.isYaml);
    EXPECT_TRUE(text.text.startsWith(u"apiVersion: appmesh"_s));
}

TEST_F(ReviewedFilesTest, OfTextsThatAreAskedForOneAfterTheOtherTheLastComesWhole)
{
    writeShop();
    ReviewedFiles files({folder()});
    int others = 0;
    for (int i = 0; i < 20; ++i)
        files.textOf(at("mesh/orders.json")).callBack(&files, [&](const KeptText&) { ++others; });
    KeptText text;
    files.textOf(at("mesh/payments.yaml")).callBack(&files, [&](const KeptText& come) { text = come; });
    ASSERT_TRUE(waitFor([&] { return !text.path.isEmpty(); }));
    EXPECT_EQ(text.error, QString());
    EXPECT_TRUE(text.text.startsWith(u"apiVersion: appmesh"_s));
    EXPECT_EQ(others, 20) << "nobody is kept waiting for an answer";
}

TEST_F(ReviewedFilesTest, NothingIsCalledBackOnceItIsGone)
{
    writeShop();
    auto files = std::make_unique<ReviewedFiles>(QStringList{folder()});
    QSignalSpy changed(files.get(), &ReviewedFiles::changed);
    files->read();
    files.reset();
    QTest::qWait(50);
    EXPECT_TRUE(changed.empty());
}

} // namespace meshwright
