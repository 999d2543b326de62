// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "session_on.h"

// Who has a file open that is edited.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A session, the files it may edit, and another program that wants them as well.
class Holding : public SessionOn
{
public:
    Holding() { QDir().mkpath(locks()); }

    const QString one = filePath(u"one.json"_s);
    const QString other = filePath(u"other.json"_s);

    QString lockOf(const QString& file) const { return lockFor(locks(), file); }
    /// Whether another program finds @p file open.
    bool isHeld(const QString& file) const
    {
        return FileLock::look(lockOf(file)).state == FileLock::State::Taken;
    }

    void saveAs(const QString& file)
    {
        questions.file = file;
        fileSaving.saveAs(session);
        EXPECT_TRUE(waitFor([this] { return session.saving == Session::Saving::No; }));
    }
    /// As a draft that edits a node of the file one is gone on with.
    void resume()
    {
        const json node = session.document().value();
        (void)saveNodeAs(one, node);
        session.origin.file = EditedNode{one, 0, node, openNodeFile(one).fingerprint};
        Q_EMIT draftActions.resumedWithFile(session);
    }
    std::string notice(const QString& about) const
    {
        return session.window.notices().textOf(about).toStdString();
    }
};

} // namespace

TEST(HeldFiles, SaveAsHoldsTheNewFileAndLetsTheOldOneGo)
{
    Holding on;
    on.saveAs(on.one);
    EXPECT_TRUE(on.isHeld(on.one));
    on.saveAs(on.other);
    EXPECT_TRUE(on.isHeld(on.other));
    EXPECT_FALSE(on.isHeld(on.one));
    on.saveAs(on.filePath(u"no such folder/x.json"_s));
    EXPECT_TRUE(on.isHeld(on.other)) << "that could not be saved";
}

TEST(HeldFiles, SaveAsOverwritesNothingThatIsOpenElsewhere)
{
    Holding on;
    on.saveAs(on.one);
    (void)saveNodeAs(on.other, json{{"virtualNodeName", "theirs"}});
    const QByteArray before = openNodeFile(on.other).fingerprint;
    const OpenLock theirs = openLock(on.lockOf(on.other));
    on.saveAs(on.other);
    EXPECT_THAT(on.notice(u"save"_s), testing::HasSubstr("other.json is open in another Meshwright."));
    EXPECT_EQ(openNodeFile(on.other).fingerprint, before);
    EXPECT_EQ(on.session.origin.file->path, on.one);
    EXPECT_TRUE(on.isHeld(on.one));
}

TEST(HeldFiles, ADraftThatIsGoneOnWithHoldsItsFile)
{
    Holding on;
    on.resume();
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.isHeld(on.one); }));
    EXPECT_EQ(on.notice(u"lock"_s), "");
}

TEST(HeldFiles, ADraftSaysThatItsFileIsOpenElsewhere)
{
    Holding on;
    OpenLock theirs = openLock(on.lockOf(on.one));
    on.resume();
    ASSERT_TRUE(SessionOn::waitFor([&] { return !on.notice(u"lock"_s).empty(); }));
    EXPECT_THAT(on.notice(u"lock"_s), testing::HasSubstr("one.json is open in another Meshwright."));
    on.session.document().set(Pointer("/virtualNodeName"), "mine");
    on.fileSaving.save(on.session);
    ASSERT_TRUE(SessionOn::waitFor([&] { return !on.notice(u"save"_s).empty(); }));
    theirs = {};
    on.fileSaving.save(on.session);
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.notice(u"lock"_s).empty(); }));
    EXPECT_EQ(on.notice(u"save"_s), "");
    EXPECT_TRUE(on.isHeld(on.one));
    EXPECT_FALSE(on.session.differsFromFile());
}

} // namespace meshwright
