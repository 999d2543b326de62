// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/file_opening.h"
#include "session_on.h"

#include <gmock/gmock.h>

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
    JsonView& view() const { return opened->window.jsonPane().view(); }

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
    const json saved = json::parse(on.inFile().toStdString());
    EXPECT_EQ(saved["virtualNodeName"], "name");
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

} // namespace meshwright
