// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/node_file.h"
#include "session_on.h"

#include <QFile>
#include <QPushButton>

// Another program writes into the file that is being edited.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A session that edits the file node.json, as it is there.
class EditingAFile : public SessionOn
{
public:
    EditingAFile()
    {
        (void)saveNodeAs(path, session.document().value());
        session.origin.file = EditedNode{path, 0, session.document().value(), openNodeFile(path).fingerprint};
    }

    /// What the other program writes.
    static json theirs()
    {
        json node = guideExample();
        node["virtualNodeName"] = "theirs";
        return node;
    }
    QString notice(const QString& about) const { return session.window.notices().textOf(about); }
    bool isTakenOver() const
    {
        return waitFor([this] { return !notice(u"taken-over"_s).isEmpty(); });
    }
    bool isAsked() const
    {
        return waitFor([this] { return !notice(u"file"_s).isEmpty(); });
    }

    /// Looks at the file and waits until what is there is known.
    void look()
    {
        fileSaving.look(session);
        bool isSeen = false;
        files.read(path, [] { return true; }).callBack(&session.window, [&](bool) { isSeen = true; });
        EXPECT_TRUE(waitFor([&] { return isSeen; }));
    }
    void choose(const QString& answer) const
    {
        for (auto* button : session.window.notices().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == answer)
                return button->click();
        FAIL() << answer.toStdString();
    }

    const QString path = filePath(u"node.json"_s);
};

} // namespace

TEST(ChangedOutside, IsTakenOverWhereNothingIsTyped)
{
    EditingAFile on;
    (void)saveNodeAs(on.path, EditingAFile::theirs());
    on.fileSaving.look(on.session);
    ASSERT_TRUE(on.isTakenOver());
    EXPECT_EQ(on.session.document().value(), EditingAFile::theirs());
    EXPECT_EQ(on.notice(u"file"_s), QString()) << "there is nothing to choose";
    EXPECT_FALSE(on.session.differsFromFile());
    EXPECT_FALSE(on.session.window.isWindowModified());
    on.session.document().undo();
    EXPECT_EQ(on.session.document().value(), guideExample());
    EXPECT_TRUE(on.session.window.isWindowModified());
}

TEST(ChangedOutside, IsAskedAboutWhereSomethingIsTyped)
{
    EditingAFile on;
    on.intoForm();
    on.type(u"abc"_s);
    (void)saveNodeAs(on.path, EditingAFile::theirs());
    on.fileSaving.look(on.session);
    ASSERT_TRUE(on.isAsked());
    EXPECT_EQ(SessionOn::nameIn(on.session.document().value()), on.expected());
}

TEST(ChangedOutside, TakesWhatTheFileSaysNowAndNotWhatItSaidAtFirst)
{
    EditingAFile on;
    on.intoForm();
    on.type(u"abc"_s);
    json theirs = EditingAFile::theirs();
    (void)saveNodeAs(on.path, theirs);
    on.look();
    ASSERT_NE(on.notice(u"file"_s), QString());
    theirs["virtualNodeName"] = "latest";
    (void)saveNodeAs(on.path, theirs); // and nobody has noticed
    on.choose(u"Take theirs"_s);
    EXPECT_TRUE(SessionOn::waitFor([&on] { return on.notice(u"file"_s).isEmpty(); }));
    EXPECT_EQ(SessionOn::nameIn(on.session.document().value()), "latest");
    EXPECT_FALSE(on.session.differsFromFile());
}

TEST(ChangedOutside, MergesWithWhatTheFileSaysNow)
{
    EditingAFile on;
    on.intoForm();
    on.type(u"abc"_s);
    json theirs = guideExample();
    theirs["spec"]["logging"]["accessLog"]["file"]["path"] = "/first";
    (void)saveNodeAs(on.path, theirs);
    on.look();
    ASSERT_NE(on.notice(u"file"_s), QString());
    theirs["spec"]["logging"]["accessLog"]["file"]["path"] = "/second";
    (void)saveNodeAs(on.path, theirs);
    on.choose(u"Merge"_s);
    EXPECT_TRUE(SessionOn::waitFor([&on] { return on.notice(u"file"_s).isEmpty(); }));
    EXPECT_EQ(SessionOn::nameIn(on.session.document().value()), on.expected());
    EXPECT_EQ(*on.session.document().find(Pointer("/spec/logging/accessLog/file/path")), "/second");
}

TEST(ChangedOutside, OffersNothingForAFileThatIsAsItWasOnceThatIsChosen)
{
    EditingAFile on;
    on.intoForm();
    on.type(u"abc"_s);
    (void)saveNodeAs(on.path, EditingAFile::theirs());
    on.look();
    ASSERT_NE(on.notice(u"file"_s), QString());
    (void)saveNodeAs(on.path, guideExample());
    on.choose(u"Take theirs"_s);
    EXPECT_TRUE(SessionOn::waitFor([&on] { return on.notice(u"file"_s).isEmpty(); }));
    EXPECT_EQ(SessionOn::nameIn(on.session.document().value()), on.expected())
        << "it holds nothing of others";
}

TEST(ChangedOutside, SaysOfAFileThatItIsGoneAsLongAsItIs)
{
    EditingAFile on;
    on.fileSaving.follow(on.session);
    ASSERT_TRUE(QFile::remove(on.path));
    ASSERT_TRUE(SessionOn::waitFor([&on] { return on.notice(u"file"_s).contains(u"is gone"_s); }));
    (void)saveNodeAs(on.path, guideExample());
    EXPECT_TRUE(SessionOn::waitFor([&on] { return on.notice(u"file"_s).isEmpty(); }));
}

TEST(ChangedOutside, IsAskedAboutWhereTheJsonIsNotValidYet)
{
    EditingAFile on;
    on.intoJson();
    QTest::keyClicks(&on.session.window.jsonPane().view(), u"\"x"_s);
    (void)saveNodeAs(on.path, EditingAFile::theirs());
    on.fileSaving.look(on.session);
    ASSERT_TRUE(on.isAsked());
    EXPECT_EQ(on.session.document().value(), guideExample());
    EXPECT_FALSE(on.session.unfinishedText().isEmpty());
}

TEST(ChangedOutside, IsTakenOverIntoADraftThatSaysNoMoreThanTheFileDid)
{
    EditingAFile on;
    (void)saveNodeAs(on.path, EditingAFile::theirs());
    Q_EMIT on.draftActions.resumedWithFile(on.session);
    ASSERT_TRUE(on.isTakenOver());
    EXPECT_EQ(on.session.document().value(), EditingAFile::theirs());
}

TEST(ChangedOutside, IsAskedAboutWhereADraftSaysMore)
{
    EditingAFile on;
    on.session.document().set(Pointer("/virtualNodeName"), "mine");
    (void)saveNodeAs(on.path, EditingAFile::theirs());
    Q_EMIT on.draftActions.resumedWithFile(on.session);
    ASSERT_TRUE(on.isAsked());
    EXPECT_EQ(SessionOn::nameIn(on.session.document().value()), "mine");
}

} // namespace meshwright
