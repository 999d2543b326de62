// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/file_opening.h"
#include "session_on.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QFile>

// A file that is no JSON, opened to be mended.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class BrokenFile : public SessionOn
{
public:
    explicit BrokenFile(const QByteArray& text)
    {
        write(text);
        FileOpening opening{files,      sessions, drafts,    draftActions,
                            fileSaving, settings, questions, fileLocks};
        opening.open({path});
        EXPECT_TRUE(waitFor([&] { return !opening.isOpening(); }));
        opened = sessions.withFile(path, 0);
    }

    void write(const QByteArray& text) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray inFile() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void save()
    {
        fileSaving.save(*opened);
        EXPECT_TRUE(waitFor([this] { return opened->saving == Session::Saving::No; }));
    }
    void saveAs(const QString& other)
    {
        questions.file = other;
        fileSaving.saveAs(*opened);
        EXPECT_TRUE(waitFor([this] { return opened->saving == Session::Saving::No; }));
    }
    QString notice(const QString& about) const { return opened->window.notices().textOf(about); }
    void press(const QString& text) const
    {
        for (auto* button : opened->window.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text() == text)
                return button->click();
        ADD_FAILURE() << text.toStdString();
    }
    /// Another program mends the file, and that has been noticed.
    void mendOutside()
    {
        write(mended);
        fileSaving.look(*opened);
        EXPECT_TRUE(
            waitFor([this] { return !notice(u"file"_s).isEmpty() || !notice(u"taken-over"_s).isEmpty(); }));
    }
    JsonView& view() const { return opened->window.jsonPane().view(); }

    static inline const QByteArray mended = R"({"meshName": "m", "virtualNodeName": "name", "spec": {}})";
    const QString path = filePath(u"broken.json"_s);
    Session* opened = nullptr;
};

constexpr const char* broken = "{\n  \"meshName\": \"m\",\n  \"virtualNodeName\": name,\n  \"spec\": {}\n}\n";

} // namespace

TEST(BrokenFile, OpensAsTextAtThePlaceThatIsWrong)
{
    const BrokenFile on(broken);
    ASSERT_TRUE(on.opened) << "a window, not a box";
    EXPECT_EQ(on.questions.told, QStringList());
    EXPECT_EQ(on.view().toPlainText(), QString::fromUtf8(broken));
    EXPECT_EQ(on.view().textCursor().blockNumber(), 2);
    EXPECT_TRUE(on.view().hasFocus());
    EXPECT_FALSE(on.opened->window.isWindowModified()) << "nobody has changed anything";
    EXPECT_FALSE(on.opened->needsDraft());
    EXPECT_THAT(on.opened->window.notices().textOf(u"json"_s).toStdString() +
                    on.opened->window.jsonPane().findChild<NoticeBar*>()->textOf(u"json"_s).toStdString(),
                testing::HasSubstr("Line 3, column 22"));
}

TEST(BrokenFile, IsNotSavedBeforeItIsMended)
{
    BrokenFile on(broken);
    ASSERT_TRUE(on.opened);
    on.save();
    EXPECT_EQ(on.inFile(), broken);
    EXPECT_THAT(on.opened->window.notices().textOf(u"save"_s).toStdString(),
                testing::HasSubstr("not valid yet"));
    on.view().goTo(static_cast<int>(on.view().toPlainText().indexOf(u"name,"_s)));
    QTest::keyClicks(&on.view(), u"\""_s);
    on.view().goTo(static_cast<int>(on.view().toPlainText().indexOf(u"name,"_s)) + 4);
    QTest::keyClicks(&on.view(), u"\""_s);
    on.save();
    EXPECT_EQ(on.inFile(), QByteArray(broken).replace("name,", "\"name\","))
        << "nothing else is laid out anew";
    EXPECT_EQ(on.opened->window.notices().textOf(u"save"_s), QString());
}

TEST(BrokenFile, OverwritesNothingThatAnotherProgramHasMended)
{
    BrokenFile on(broken);
    ASSERT_TRUE(on.opened);
    on.opened->document().become(json{{"meshName", "mine"}});
    on.opened->window.jsonPane().setUnfinishedText(u"{\"meshName\": \"mine\"}"_s);
    const QByteArray theirs = "{ \"meshName\": still broken";
    on.write(theirs);
    on.save();
    EXPECT_EQ(on.inFile(), theirs);
    EXPECT_THAT(on.opened->window.notices().textOf(u"file"_s).toStdString(),
                testing::HasSubstr("Another program has changed"));
}

TEST(BrokenFile, OverwritesNothingThatWasMendedByOthersWhoWereToGiveWay)
{
    BrokenFile on(broken);
    ASSERT_TRUE(on.opened);
    on.mendOutside();
    on.press(u"Keep mine"_s);
    on.save();
    EXPECT_EQ(on.inFile(), BrokenFile::mended);
    EXPECT_THAT(on.notice(u"save"_s).toStdString(), testing::HasSubstr("not valid yet"));
    EXPECT_TRUE(on.view().hasFocus());
    on.press(u"Discard"_s);
    on.save();
    EXPECT_EQ(on.inFile(), BrokenFile::mended);
}

TEST(BrokenFile, IsSavedNowhereElseBeforeItIsMended)
{
    BrokenFile on(broken);
    ASSERT_TRUE(on.opened);
    on.saveAs(on.path);
    EXPECT_EQ(on.inFile(), broken);
    EXPECT_THAT(on.notice(u"save"_s).toStdString(), testing::HasSubstr("not valid yet"));
    const QString other = on.filePath(u"other.json"_s);
    on.saveAs(other);
    EXPECT_FALSE(QFile::exists(other));
    EXPECT_EQ(on.questions.told, QStringList());
}

TEST(BrokenFile, LeavesNothingToSaveWhenItIsDiscarded)
{
    BrokenFile on(broken);
    ASSERT_TRUE(on.opened);
    on.press(u"Discard"_s);
    EXPECT_FALSE(on.opened->needsDraft());
    EXPECT_FALSE(on.opened->window.isWindowModified());
    on.save();
    on.saveAs(on.path);
    EXPECT_EQ(on.inFile(), broken);
    EXPECT_THAT(on.notice(u"save"_s).toStdString(), testing::HasSubstr("nothing to save"));
}

TEST(BrokenFile, OnceDiscardedIsWhatOthersMakeOfIt)
{
    BrokenFile on(broken);
    ASSERT_TRUE(on.opened);
    on.press(u"Discard"_s);
    on.mendOutside();
    EXPECT_EQ(on.opened->document().value(), json::parse(BrokenFile::mended.toStdString()));
    EXPECT_NE(on.notice(u"taken-over"_s), QString());
}

TEST(BrokenFile, IsNoNodeToBeSavedWhenItsMendingIsUndone)
{
    BrokenFile on(broken);
    ASSERT_TRUE(on.opened);
    on.opened->window.jsonPane().setUnfinishedText(QString::fromUtf8(BrokenFile::mended));
    on.opened->document().undo();
    on.save();
    EXPECT_EQ(on.inFile(), broken);
}

TEST(BrokenFile, KeptAsADraftIsStillNotSavedOverTheMendedFile)
{
    BrokenFile on(broken);
    ASSERT_TRUE(on.opened);
    on.mendOutside();
    on.press(u"Keep mine"_s);
    Session& resumed = on.sessions.add(on.opened->snapshot(), DraftFolder::newId());
    on.fileSaving.save(resumed);
    EXPECT_TRUE(BrokenFile::waitFor([&] { return resumed.saving == Session::Saving::No; }));
    EXPECT_EQ(on.inFile(), BrokenFile::mended);
}

TEST(BrokenFile, KeptAsADraftIsExportedToNoFile)
{
    BrokenFile on(broken);
    ASSERT_TRUE(on.opened);
    on.opened->keeper.begin();
    on.opened->keeper.keepNow();
    ASSERT_TRUE(BrokenFile::waitFor([&] { return on.opened->keeper.hasFile(); }));
    on.questions.file = on.path;
    on.draftActions.exportDraft({on.opened->keeper.id(), {}, {}, {}, false});
    ASSERT_TRUE(BrokenFile::waitFor([&] { return !on.questions.told.isEmpty() || (on.inFile() != broken); }));
    EXPECT_EQ(on.inFile(), broken);
    EXPECT_THAT(on.questions.told.join(u' ').toStdString(), testing::HasSubstr("not valid yet"));
}

TEST(BrokenFile, ThatIsNoObjectIsRefused)
{
    const BrokenFile on("[\n  {\"meshName\": \"m\"},\n");
    EXPECT_FALSE(on.opened) << "its window could never make a virtual node of it";
    EXPECT_THAT(on.questions.told.join(u' ').toStdString(), testing::HasSubstr("no virtual node"));
}

} // namespace meshwright
