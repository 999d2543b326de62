// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/open_drafts.h"
#include "tests/models/drafts/drafts_on_disk.h"

#include <QCoreApplication>
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

} // namespace meshwright
