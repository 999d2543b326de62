// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/draft_keeper.h"
#include "models/threads/lane.h"
#include "tests/models/drafts/drafts_on_disk.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QTest>

#include <atomic>

namespace meshwright {

using namespace Qt::StringLiterals;
using State = Keeping::Kind;

class DraftKeeperTest : public DraftsOnDisk
{
protected:
    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20000); }
    bool waitFor(State kind) const
    {
        return waitFor([&] { return m_keeper.keeping().kind == kind; });
    }
    json onDisk() const
    {
        const LoadedDraft loaded = m_folder.load(m_keeper.id());
        return loaded.draft ? loaded.draft->document : json();
    }
    Draft snapshot() const
    {
        Draft draft;
        draft.document = m_document.value();
        draft.history = m_document.history();
        draft.step = m_step;
        return draft;
    }

    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr}; // timers need one
    int m_step = 1;
    std::atomic_bool m_diskWorks = true;
    std::atomic_int m_writes = 0;
    const Pointer m_name{"/virtualNodeName"};
    Document m_document;
    Lane m_pool;
    DraftFolder m_folder{path(),
                         [this](const QString& file, const QByteArray& bytes) -> std::optional<QString> {
                             ++m_writes;
                             if (!m_diskWorks)
                                 return u"No space left on device"_s;
                             overwrite(file, bytes);
                             return {};
                         }};
    DraftKeeper m_keeper{m_document, m_folder, u"a"_s, [this] { return snapshot(); }, m_pool};
};

TEST_F(DraftKeeperTest, KeepsWhatIsStillBeingTyped)
{
    DraftKeeper keeper(
        m_document, m_folder, u"a"_s, [this] { return snapshot(); }, m_pool,
        [this] { // as an editor does
            m_document.set(m_name, m_name.string().toStdString() + std::to_string(m_step));
        });
    bool isKept = false;
    keeper.keepThen([&] { isKept = true; });
    m_step = 2; // while the first is on its way
    keeper.keepNow();
    ASSERT_TRUE(waitFor([&] { return isKept; }));
    EXPECT_EQ(onDisk(), (json{{"virtualNodeName", "/virtualNodeName2"}}));
}

TEST_F(DraftKeeperTest, TakesASnapshotOnlyOfWhatIsWritten)
{
    int snapshots = 0;
    DraftKeeper keeper(
        m_document, m_folder, u"a"_s,
        [&] {
            ++snapshots;
            return snapshot();
        },
        m_pool);
    keeper.keepNow();
    EXPECT_EQ(snapshots, 0) << "there is nothing to be kept yet";
    m_document.set(m_name, "orders");
    for (int i = 0; i < 100; ++i)
        keeper.keepNow();
    EXPECT_EQ(snapshots, 1) << "the first is still on its way to the disk";
    ASSERT_TRUE(waitFor([&] { return keeper.keeping().kind == State::Kept; }));
    keeper.keepNow();
    EXPECT_EQ(snapshots, 1) << "everything is on the disk";
}

TEST_F(DraftKeeperTest, WritesNothingBeforeTheFirstEdit)
{
    m_keeper.touch();
    m_keeper.keepNow();
    EXPECT_EQ(m_keeper.keeping().kind, State::Nothing);
    EXPECT_FALSE(m_keeper.isBusy());
    EXPECT_TRUE(m_folder.list().empty());
}

TEST_F(DraftKeeperTest, KeepsWhatIsTypedWithoutBeingAsked)
{
    m_document.set(m_name, "orders");
    EXPECT_EQ(m_keeper.keeping().kind, State::Waiting);
    ASSERT_TRUE(waitFor(State::Kept));
    EXPECT_EQ(onDisk(), m_document.value());
    m_step = 7;
    m_keeper.touch();
    ASSERT_TRUE(waitFor([&] { return m_folder.load(u"a"_s).draft->step == 7; }));
    EXPECT_EQ(m_folder.list()[0].isOpen, true);
}

TEST_F(DraftKeeperTest, KeepsOnWhileTypingNeverPauses)
{
    for (int i = 0; m_writes < 3 && i < 2000; ++i) {
        m_document.set(m_name, std::to_string(i), Document::Merge::Typing);
        QTest::qWait(5);
    }
    EXPECT_GE(m_writes, 3);
}

TEST_F(DraftKeeperTest, SaysThatItCannotKeepAndGoesOnWhenItCan)
{
    m_diskWorks = false;
    m_document.set(m_name, "orders");
    ASSERT_TRUE(waitFor(State::NotKept));
    EXPECT_EQ(m_keeper.keeping().message, u"No space left on device"_s);
    m_document.set(m_name, "orders2");
    EXPECT_EQ(m_keeper.keeping().kind, State::NotKept) << "until it is kept";
    m_diskWorks = true;
    ASSERT_TRUE(waitFor(State::Kept));
    EXPECT_EQ(onDisk(), m_document.value());
}

TEST_F(DraftKeeperTest, ChoosesNothingWhenAnotherProgramHasWritten)
{
    m_document.set(m_name, "mine");
    ASSERT_TRUE(waitFor(State::Kept));
    const QByteArray theirs =
        QByteArray::fromStdString(draftText(draftOf(R"({"virtualNodeName": "another"})")));
    overwrite(m_folder.fileOf(u"a"_s), theirs);
    m_document.set(m_name, "mine too");
    ASSERT_TRUE(waitFor(State::ChangedOutside));
    m_document.set(m_name, "mine three");
    QTest::qWait(500);
    EXPECT_EQ(bytesOf(m_folder.fileOf(u"a"_s)), theirs);
    m_keeper.overwrite();
    ASSERT_TRUE(waitFor(State::Kept));
    EXPECT_EQ(onDisk(), json::parse(R"({"virtualNodeName": "mine three"})"));
    EXPECT_EQ(bytesOf(path() + u"/damaged/a-1.json"_s), theirs) << "theirs is still to be had";
}

TEST_F(DraftKeeperTest, WritesOverNothingThatCannotBeSetAside)
{
    m_document.set(m_name, "mine");
    ASSERT_TRUE(waitFor(State::Kept));
    const QByteArray theirs =
        QByteArray::fromStdString(draftText(draftOf(R"({"virtualNodeName": "another"})")));
    overwrite(m_folder.fileOf(u"a"_s), theirs);
    m_document.set(m_name, "mine too");
    ASSERT_TRUE(waitFor(State::ChangedOutside));
    overwrite(path() + u"/damaged"_s, "a file where the folder should be");
    m_keeper.overwrite();
    ASSERT_TRUE(waitFor([&] { return !m_keeper.keeping().message.isEmpty(); }));
    EXPECT_EQ(m_keeper.keeping().kind, State::ChangedOutside) << "one can choose again";
    EXPECT_THAT(m_keeper.keeping().message.toStdString(), testing::HasSubstr("could not be copied"));
    EXPECT_EQ(bytesOf(m_folder.fileOf(u"a"_s)), theirs);
    ASSERT_TRUE(QFile::remove(path() + u"/damaged"_s));
    m_keeper.overwrite();
    ASSERT_TRUE(waitFor(State::Kept));
    EXPECT_EQ(onDisk(), json::parse(R"({"virtualNodeName": "mine too"})"));
    EXPECT_EQ(bytesOf(path() + u"/damaged/a-1.json"_s), theirs);
}

TEST_F(DraftKeeperTest, KeepsBeforeItsWindowGoes)
{
    bool done = false;
    m_document.set(m_name, "orders");
    m_keeper.keepThen([&] { done = true; });
    EXPECT_FALSE(done) << "the disk is not waited for";
    ASSERT_TRUE(waitFor([&] { return done; }));
    EXPECT_EQ(onDisk(), m_document.value());
    EXPECT_FALSE(m_folder.list()[0].isOpen);
}

TEST_F(DraftKeeperTest, ADraftThatIsNoLongerNeededGoesIntoTheBin)
{
    m_document.set(m_name, "orders");
    ASSERT_TRUE(waitFor(State::Kept));
    m_document.set(m_name, "orders 2");
    bool done = false;
    m_keeper.endThen([&] { done = true; });
    ASSERT_TRUE(waitFor([&] { return done; }));
    EXPECT_TRUE(m_folder.list().empty());
    EXPECT_EQ(m_folder.putBack(u"a"_s), std::nullopt);
    m_document.set(m_name, "orders 3");
    EXPECT_EQ(m_keeper.keeping().kind, State::Ended);
    m_keeper.restart(u"b"_s);
    m_document.set(m_name, "orders 4");
    ASSERT_TRUE(waitFor(State::Kept));
    EXPECT_EQ(onDisk(), json::parse(R"({"virtualNodeName": "orders 4"})"));
}

TEST_F(DraftKeeperTest, AClockThatIsSetBackMakesNothingOlder)
{
    const QDateTime future = QDateTime::currentDateTimeUtc().addDays(400);
    Draft old = draftOf("{}");
    old.created = future;
    DraftKeeper keeper(
        m_document, m_folder, u"z"_s,
        [&] {
            Draft draft = snapshot();
            draft.created = future;
            return draft;
        },
        m_pool);
    m_document.set(m_name, "orders");
    ASSERT_TRUE(waitFor([&] { return keeper.keeping().kind == State::Kept; }));
    EXPECT_GE(m_folder.load(u"z"_s).draft->modified, future.addMSecs(-1));
}

} // namespace meshwright
