// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/drafts/drafts_on_disk.h"

#include <gmock/gmock.h>

#include <sys/inotify.h>
#include <unistd.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> titles(const DraftFolder& folder)
{
    std::vector<std::string> out;
    for (const ListedDraft& listed : folder.list())
        out.push_back(listed.draft ? titleOf(*listed.draft).toStdString()
                                   : "damaged: " + listed.fault.toStdString());
    return out;
}

} // namespace

class DraftFolderTest : public DraftsOnDisk
{};

TEST_F(DraftFolderTest, ListsTheLastChangedFirst)
{
    const DraftFolder folder(path());
    EXPECT_TRUE(folder.list().empty());
    Draft older = draftOf(R"({"virtualNodeName": "older", "meshName": "shop"})");
    Draft newer = draftOf(R"({"meshName": "shop"})");
    newer.modified = newer.modified.addSecs(5);
    saved(folder, u"a"_s, older);
    saved(folder, u"b"_s, newer);
    EXPECT_EQ(titles(folder), (std::vector<std::string>{"No name yet", "older"}));
    EXPECT_EQ(meshOf(*folder.list()[0].draft), u"shop"_s);
}

TEST_F(DraftFolderTest, ReadsAgainOnlyWhatHasChanged)
{
    const DraftFolder folder(path());
    const FileStamp stamp = saved(folder, u"a"_s, draftOf(R"({"virtualNodeName": "a"})"));
    saved(folder, u"b"_s, draftOf(R"({"virtualNodeName": "b"})"));
    auto known = folder.list();
    for (ListedDraft& listed : known)
        listed.draft->title = u"as known"_s;
    saved(folder, u"a"_s, draftOf(R"({"virtualNodeName": "changed"})"), stamp);
    for (const ListedDraft& listed : folder.list(known))
        EXPECT_EQ(titleOf(*listed.draft), listed.id == u"a"_s ? u"changed"_s : u"as known"_s);
}

TEST_F(DraftFolderTest, ListingChangesNothingInTheFolder)
{
    const DraftFolder folder(path());
    for (int i = 0; i < 20; ++i)
        saved(folder, QString::number(i), draftOf(R"({"virtualNodeName": "a"})"));
    const OpenLock opened = folder.open(u"7"_s);
    const int watch = ::inotify_init1(IN_NONBLOCK);
    ASSERT_GE(watch, 0);
    ASSERT_GE(
        ::inotify_add_watch(watch, path().toUtf8().constData(), IN_CREATE | IN_DELETE | IN_MODIFY | IN_MOVE),
        0);
    const auto known = folder.list();
    EXPECT_EQ(known.size(), 20U);
    EXPECT_EQ(std::ranges::count_if(known, &ListedDraft::isOpen), 1);
    EXPECT_EQ(folder.list(known).size(), 20U);
    std::array<char, 4096> events{};
    EXPECT_EQ(::read(watch, events.data(), events.size()), -1)
        << "who watches the folder would list it again";
    ::close(watch);
}

TEST_F(DraftFolderTest, RenamesDuplicatesAndBins)
{
    const DraftFolder folder(path());
    Draft draft = draftOf(R"({"virtualNodeName": "orders"})");
    draft.file = EditedNode{u"/x.json"_s, 0, json::object(), "f"};
    saved(folder, u"a"_s, draft);
    EXPECT_EQ(folder.rename(u"a"_s, u"Second try"_s), std::nullopt);
    EXPECT_EQ(folder.duplicate(u"a"_s), std::nullopt);
    EXPECT_EQ(titles(folder), (std::vector<std::string>{"Copy of Second try", "Second try"}));
    EXPECT_FALSE(folder.list()[0].draft->file) << "a copy is no version of the file";
    EXPECT_EQ(folder.list()[0].draft->startedFrom, (StartedFrom{StartedFrom::Kind::Draft, u"Second try"_s}));
    const QByteArray before = bytesOf(folder.fileOf(u"a"_s));
    EXPECT_EQ(folder.bin(u"a"_s), std::nullopt);
    EXPECT_EQ(titles(folder), (std::vector<std::string>{"Copy of Second try"}));
    EXPECT_EQ(folder.putBack(u"a"_s), std::nullopt);
    EXPECT_EQ(bytesOf(folder.fileOf(u"a"_s)), before);
    EXPECT_THAT(folder.putBack(u"a"_s).value_or(QString()).toStdString(),
                testing::HasSubstr("cannot be moved"));
    EXPECT_THAT(folder.rename(u"gone"_s, u"x"_s).value_or(QString()).toStdString(),
                testing::HasSubstr("cannot be read"));
}

TEST_F(DraftFolderTest, TidiesOnlyWhatIsOld)
{
    const DraftFolder folder(path());
    saved(folder, u"a"_s, draftOf("{}"));
    ASSERT_EQ(folder.bin(u"a"_s), std::nullopt);
    const QStringList halves{u"/a.json.XyZabc"_s, u"/.meshwright-x1y2z3"_s};
    for (const QString& half : halves)
        overwrite(path() + half, "half");
    folder.tidy();
    EXPECT_TRUE(QFile::exists(path() + u"/bin/a.json"_s));
    for (const QString& half : halves)
        EXPECT_TRUE(QFile::exists(path() + half));
    for (const QString& name : QStringList{u"/bin/a.json"_s} + halves) {
        QFile file(path() + name);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(
            file.setFileTime(QDateTime::currentDateTime().addDays(-8), QFileDevice::FileModificationTime));
    }
    folder.tidy();
    EXPECT_FALSE(QFile::exists(path() + u"/bin/a.json"_s));
    for (const QString& half : halves)
        EXPECT_FALSE(QFile::exists(path() + half)) << qPrintable(half);
}

TEST_F(DraftFolderTest, TellsWhichDraftsAreOpen)
{
    const DraftFolder folder(path());
    saved(folder, u"a"_s, draftOf("{}"));
    EXPECT_FALSE(folder.list()[0].isOpen);
    const OpenLock lock = folder.open(u"a"_s);
    EXPECT_EQ(lock.state, OpenLock::State::Ours);
    EXPECT_TRUE(folder.list()[0].isOpen);
    EXPECT_EQ(folder.open(u"a"_s).state, OpenLock::State::Taken);
}

TEST_F(DraftFolderTest, WritesNoDraftOverAnotherProgramsVersion)
{
    const DraftFolder folder(path());
    const FileStamp stamp = saved(folder, u"a"_s, draftOf(R"({"virtualNodeName": "mine"})"));
    const QByteArray theirs =
        QByteArray::fromStdString(draftText(draftOf(R"({"virtualNodeName": "theirs, longer"})")));
    overwrite(folder.fileOf(u"a"_s), theirs);
    const SaveOutcome outcome = folder.save(u"a"_s, draftOf(R"({"virtualNodeName": "mine2"})"), stamp);
    ASSERT_TRUE(std::holds_alternative<DraftChangedOutside>(outcome));
    EXPECT_EQ(bytesOf(folder.fileOf(u"a"_s)), theirs);
    saved(folder, u"a"_s, draftOf("{}"), std::get<DraftChangedOutside>(outcome).stamp);
}

TEST_F(DraftFolderTest, TakesNoFileOfAnotherProgramForTheOneItHasWritten)
{
    const QByteArray theirs =
        QByteArray::fromStdString(draftText(draftOf(R"({"virtualNodeName": "theirs"})")));
    bool isHasty = false;
    // Another program writes between our writing and our looking at what is there.
    const DraftFolder folder(path(),
                             [&](const QString& file, const QByteArray& bytes) -> std::optional<QString> {
                                 overwrite(file, bytes);
                                 if (isHasty)
                                     overwrite(file, theirs);
                                 return {};
                             });
    const FileStamp stamp = saved(folder, u"a"_s, draftOf(R"({"virtualNodeName": "mine"})"));
    isHasty = true;
    const SaveOutcome outcome = folder.save(u"a"_s, draftOf(R"({"virtualNodeName": "mine2"})"), stamp);
    ASSERT_TRUE(std::holds_alternative<DraftChangedOutside>(outcome));
    EXPECT_EQ(bytesOf(folder.fileOf(u"a"_s)), theirs);
    isHasty = false;
    saved(folder, u"a"_s, draftOf("{}"), std::get<DraftChangedOutside>(outcome).stamp);
}

TEST_F(DraftFolderTest, TakesLocksAwayThatAreOfNoDraftAndOfNobody)
{
    const DraftFolder folder(path());
    saved(folder, u"a"_s, draftOf("{}"));
    overwrite(path() + u"/killed.lock"_s, "");
    const OpenLock held = folder.open(u"held"_s); // its draft is just being put into the bin
    EXPECT_EQ(folder.list().size(), 1U);
    EXPECT_EQ(QDir(path()).entryList({u"*.lock"_s}), QStringList{u"held.lock"_s});
}

TEST_F(DraftFolderTest, SetsAsideWhatHasBecomeNonsense)
{
    const DraftFolder folder(path());
    FileStamp stamp = saved(folder, u"a"_s, draftOf(R"({"virtualNodeName": "mine"})"));
    for (const QByteArray& nonsense :
         {QByteArray("not even JSON"), QByteArray("{\"meshwrightDraft\": 99}")}) {
        overwrite(folder.fileOf(u"a"_s), nonsense);
        const SaveOutcome outcome = folder.save(u"a"_s, draftOf(R"({"virtualNodeName": "mine2"})"), stamp);
        const auto* done = std::get_if<DraftSaved>(&outcome);
        ASSERT_TRUE(done);
        stamp = done->stamp;
        EXPECT_THAT(done->remark.toStdString(),
                    testing::HasSubstr("What it left is kept in " + path().toStdString() + "/damaged/a-"));
        EXPECT_EQ(folder.load(u"a"_s).draft->document, json::parse(R"({"virtualNodeName": "mine2"})"));
    }
    EXPECT_EQ(bytesOf(path() + u"/damaged/a-1.json"_s), "not even JSON");
    EXPECT_EQ(bytesOf(path() + u"/damaged/a-2.json"_s), "{\"meshwrightDraft\": 99}");
}

} // namespace meshwright
