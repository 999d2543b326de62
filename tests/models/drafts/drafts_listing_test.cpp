// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/open_drafts.h"
#include "tests/models/drafts/drafts_on_disk.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>

namespace meshwright {

using namespace Qt::StringLiterals;

class DraftsListingTest : public DraftsOnDisk
{
protected:
    static std::vector<Issue> noCheck(const json&) { return {}; }

    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
    DraftFolder m_folder{path()};
    OpenDrafts m_drafts{m_folder, noCheck, [](int) { return QString(); }};
};

TEST_F(DraftsListingTest, ListsOnceMoreHoweverOftenItIsAskedMeanwhile)
{
    saved(m_folder, u"a"_s, draftOf(R"({"virtualNodeName": "orders"})"));
    int lists = 0;
    QObject::connect(&m_drafts, &OpenDrafts::listed, &m_drafts, [&] { ++lists; });
    for (int i = 0; i < 50; ++i)
        m_drafts.refresh();
    saved(m_folder, u"b"_s, draftOf(R"({"virtualNodeName": "payments"})"));
    const auto areAllListed = [&] { return m_drafts.model().rowCount() == 2 && m_drafts.isIdle(); };
    ASSERT_TRUE(QTest::qWaitFor(areAllListed, 20000)) << "what came last is listed as well";
    QCoreApplication::processEvents(); // whatever has been listed has been told
    EXPECT_LT(lists, 10);
}

/// Lists that wait at the first draft, as for a disk that is dead, until they are let go.
class HangingDraftsTest : public DraftsOnDisk
{
protected:
    ~HangingDraftsTest() override { m_leave.release(1000); } // before the list that waits for it goes

    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
    DraftFolder m_folder{path()};
    QSemaphore m_entered;
    QSemaphore m_leave;
    OpenDrafts m_drafts{m_folder,
                        [this](const json&) {
                            m_entered.release();
                            m_leave.acquire();
                            return std::vector<Issue>();
                        },
                        [](int) { return QString(); }};
};

TEST_F(HangingDraftsTest, AskForNothingFromTheDiskWhereTheWindowsAre)
{
    saved(m_folder, u"a"_s, draftOf(R"({"virtualNodeName": "orders"})"));
    m_drafts.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_entered.tryAcquire(); }, 20000));
    ASSERT_TRUE(QDir(path()).removeRecursively());
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // that it is gone is seen
    m_drafts.refresh();
    EXPECT_FALSE(QFileInfo::exists(path())) << "made beside the list that waits for the disk";
    m_leave.release(1000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(path()); }, 20000));
    saved(m_folder, u"b"_s, draftOf(R"({"virtualNodeName": "payments"})"));
    const auto isListed = [&] {
        return m_drafts.model().rowCount() == 1 &&
               m_drafts.model().index(0, 0).data().toString() == u"payments"_s;
    };
    EXPECT_TRUE(QTest::qWaitFor(isListed, 20000)) << "the folder made anew is followed";
}

} // namespace meshwright
