// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/foreign_files.h"
#include "closed_door.h"
#include "models/drafts/node_file.h"
#include "session_on.h"

// Files on disks that are dead, and who does not wait for them.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A session that edits the file node.json.
void followFile(SessionOn& on)
{
    const QString path = on.filePath(u"node.json"_s);
    const json node = on.session.document().value();
    (void)saveNodeAs(path, node);
    on.session.origin.file = EditedNode{path, 0, node, openNodeFile(path).fingerprint};
}

/// Types "abc", saves it into the file, which hangs behind @p door, and goes on with "def".
void typeWhileSaving(SessionOn& on, const ClosedDoor& door)
{
    (void)on.files.read(on.session.origin.file->path, door.goThrough());
    on.intoForm();
    on.type(u"abc"_s);
    on.fileSaving.save(on.session);
    on.type(u"def"_s);
}

std::string nameInFile(const QString& path)
{
    const NodeFile file = openNodeFile(path);
    return file.reading.resources.empty() ? file.error.toStdString()
                                          : SessionOn::nameIn(file.reading.resources.front().input);
}

} // namespace

TEST(ForeignFiles, OneThatHangsKeepsNoOtherWaiting)
{
    const ClosedDoor door;
    ForeignFiles files;
    QObject receiver;
    std::string happened;
    const auto note = [&happened](const char* what) { return [&happened, what](bool) { happened += what; }; };
    files.write(u"/dead/a.json"_s, &receiver, door.goThrough(), note("a "));
    files.read(u"/dead/a.json"_s, [] { return true; }).callBack(&receiver, note("a again "));
    files.write(
        u"/b.json"_s, &receiver, [] { return true; }, note("b "));
    ASSERT_TRUE(SessionOn::waitFor([&] { return happened == "b "; })) << happened;
    EXPECT_EQ(files.beingWritten(), QStringList{u"/dead/a.json"_s});
    door.open();
    EXPECT_TRUE(SessionOn::waitFor([&] { return happened == "b a a again "; })) << happened;
    EXPECT_EQ(files.beingWritten(), QStringList());
}

TEST(ForeignFiles, OneThatHangsIsLeftBehind)
{
    const ClosedDoor door;
    QObject receiver;
    bool isAnswered = false;
    {
        ForeignFiles files;
        files.read(u"/dead/a.json"_s, door.goThrough()).callBack(&receiver, [&](bool) { isAnswered = true; });
    }
    EXPECT_FALSE(isAnswered) << "it would have been waited for";
}

TEST(ForeignFiles, WhatIsTypedIsKeptWhileTheFileHangs)
{
    SessionOn on;
    followFile(on);
    const ClosedDoor door;
    typeWhileSaving(on, door);
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.nameInDraft() == on.expected(); })) << on.nameInDraft();
    EXPECT_EQ(on.session.saving, Session::Saving::Once) << "it hangs";
    door.open();
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.session.saving == Session::Saving::No; }));
    EXPECT_EQ(nameInFile(on.session.origin.file->path), "nodeNameabc");
}

TEST(ForeignFiles, ClosingWaitsForTheSaveThatWaitsForAnother)
{
    SessionOn on;
    followFile(on);
    const QString path = on.session.origin.file->path;
    const ClosedDoor door;
    typeWhileSaving(on, door);
    on.fileSaving.save(on.session);
    on.session.window.close();
    door.open();
    EXPECT_TRUE(SessionOn::waitFor([&] { return nameInFile(path) == on.expected(); })) << nameInFile(path);
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.nameInDraft().empty(); })) << "all of it is in the file";
}

TEST(ForeignFiles, SaveAsOvertakesASaveThatHangs)
{
    SessionOn on;
    followFile(on);
    const QString old = on.session.origin.file->path;
    const ClosedDoor door;
    typeWhileSaving(on, door);
    on.questions.file = on.filePath(u"other.json"_s);
    on.fileSaving.saveAs(on.session);
    ASSERT_TRUE(SessionOn::waitFor([&] { return on.session.origin.file->path == on.questions.file; }));
    EXPECT_EQ(nameInFile(on.questions.file), on.expected());
    door.open();
    ASSERT_TRUE(SessionOn::waitFor([&] { return on.files.beingWritten().isEmpty(); }));
    EXPECT_EQ(on.session.origin.file->path, on.questions.file) << "the last one counts";
    EXPECT_FALSE(on.session.differsFromFile());
}

TEST(ForeignFiles, SaveAsIntoTheFileThatIsBeingSavedIsOneSaveAfterTheOther)
{
    SessionOn on;
    followFile(on);
    on.questions.file = on.session.origin.file->path;
    const ClosedDoor first;
    const ClosedDoor second;
    (void)on.files.read(on.questions.file, first.goThrough());
    on.intoForm();
    on.type(u"abc"_s);
    on.fileSaving.save(on.session);
    (void)on.files.read(on.questions.file, second.goThrough());
    on.fileSaving.saveAs(on.session);
    first.open();
    ASSERT_TRUE(SessionOn::waitFor([&] { return on.files.beingWritten().size() == 1; }));
    EXPECT_EQ(on.session.saving, Session::Saving::Once) << "the second is under way";
    second.open();
    ASSERT_TRUE(SessionOn::waitFor([&] { return on.session.saving == Session::Saving::No; }));
    on.type(u"d"_s);
    on.fileSaving.save(on.session);
    EXPECT_TRUE(SessionOn::waitFor([&] { return nameInFile(on.questions.file) == on.expected(); }));
    EXPECT_EQ(on.session.window.notices().textOf(u"file"_s), QString()) << "nobody else has changed it";
}

} // namespace meshwright
