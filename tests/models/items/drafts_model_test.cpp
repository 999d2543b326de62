// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/node_acceptance.h"
#include "models/items/node_check.h"
#include "models/open/open_drafts.h"
#include "models/words/age_words.h"
#include "tests/models/drafts/drafts_on_disk.h"
#include "tests/models/items/model_lines.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QTest>

namespace meshwright {

using namespace Qt::StringLiterals;

class OpenDraftsTest : public DraftsOnDisk
{
protected:
    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20000); }
    QString cell(int row, int column) { return m_drafts.model().index(row, column).data().toString(); }
    DraftRow row(int row)
    {
        return m_drafts.model().index(row, 0).data(DraftsModel::DraftRole).value<DraftRow>();
    }
    int rows() { return m_drafts.model().rowCount(); }

    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
    DraftFolder m_folder{path()};
    OpenDrafts m_drafts{m_folder, checkNode, [](int step) { return u"step %1"_s.arg(step); }};
    QAbstractItemModelTester m_tester{&m_drafts.model()};
};

TEST(AgeWords, SayHowLongAgo)
{
    const QDateTime now(QDate(2026, 10, 3), QTime(12, 0));
    const std::pair<qint64, const char*> rows[] = {
        {0, "just now"},          {59, "just now"},
        {60, "a minute ago"},     {300, "5 minutes ago"},
        {3600, "an hour ago"},    {3 * 3600, "3 hours ago"},
        {13 * 3600, "yesterday"}, {3 * 86400, "3 days ago"},
        {-30, "just now"},        {-3600, "dated ahead: the clock was set back"},
    };
    for (const auto& [seconds, words] : rows)
        EXPECT_EQ(ageWords(now.addSecs(-seconds), now).toStdString(), words) << seconds;
    EXPECT_EQ(ageWords({}, now), QString());
}

TEST_F(OpenDraftsTest, TellsWhatIsWrongWithinTheMesh)
{
    Draft draft = draftOf(
        R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": [{"virtualService": {"virtualServiceName": "stock.lokal"}}]}})");
    draft.placeId = u"here"_s;
    saved(m_folder, u"a"_s, draft);
    m_drafts.refresh();
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_FALSE(cell(0, DraftsModel::Problems).contains(u"error"_s));
    const OpenDrafts::MeshOfPlace shop{u"here"_s, "shop"};
    EXPECT_EQ(m_drafts.meshes(), std::set{shop});
    MeshInPlace mesh{"shop"};
    mesh.knowledge = allIsKnown();
    mesh.parts[0] = {Kind::VirtualService, {}, "stock.local", json::parse(R"({"meshName": "shop",
        "virtualServiceName": "stock.local", "spec": {}})")};
    mesh.ids = {{Kind::VirtualService, {"shop"}, {}, "stock.local"}};
    m_drafts.setMesh(shop, std::make_shared<EditedInMesh>(std::move(mesh), MeshId{"shop"}));
    EXPECT_TRUE(waitFor([this] { return cell(0, DraftsModel::Problems).contains(u"error"_s); }));
    m_drafts.setMesh(shop, nullptr);
    EXPECT_TRUE(waitFor([this] { return !cell(0, DraftsModel::Problems).contains(u"error"_s); }));
}

TEST_F(OpenDraftsTest, CountsWhatIsAcceptedApart)
{
    Draft draft = draftOf(
        R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"listeners": [{"portMapping": {"port": 0, "protocol": "http"}}]}})");
    draft.file = EditedNode{u"/work/orders.json"_s, 0, draft.document, {}};
    saved(m_folder, u"a"_s, draft);
    m_drafts.refresh();
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_EQ(cell(0, DraftsModel::Problems), u"2 errors"_s);
    AcceptedEntry entry = *entryFor(draft.document, checkNode(draft.document).front());
    entry.reason = u"as agreed"_s;
    m_drafts.setAccepted({.file = u"/work/orders.json"_s}, {entry});
    EXPECT_TRUE(waitFor([this] { return cell(0, DraftsModel::Problems) == u"1 error, 1 accepted"_s; }));
    m_drafts.setAccepted({.file = u"/work/orders.json"_s}, {});
    EXPECT_TRUE(waitFor([this] { return cell(0, DraftsModel::Problems) == u"2 errors"_s; }));
}

TEST_F(OpenDraftsTest, CountsWhatIsAcceptedInAPlaceApart)
{
    Draft draft = draftOf(
        R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"listeners": [{"portMapping": {"port": 0, "protocol": "http"}}]}})");
    draft.served = ServedNode{u"/places/here"_s, 1, draft.document};
    saved(m_folder, u"a"_s, draft);
    m_drafts.refresh();
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    AcceptedEntry entry = *entryFor(draft.document, checkNode(draft.document).front());
    entry.reason = u"as agreed"_s;
    m_drafts.setAccepted({.placeId = u"/places/there"_s, .mesh = "shop"}, {entry});
    m_drafts.setAccepted({.placeId = u"/places/here"_s, .mesh = "shop"}, {entry});
    EXPECT_TRUE(waitFor([this] { return cell(0, DraftsModel::Problems) == u"1 error, 1 accepted"_s; }));
}

TEST_F(OpenDraftsTest, ShowsNameMeshPlaceStepProblemsAndAge)
{
    Draft draft = draftOf(
        R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"listeners": [{"portMapping": {"port": 0, "protocol": "http"}}]}})");
    draft.step = 11;
    draft.placeName = u"Staging"_s;
    draft.modified = QDateTime::currentDateTimeUtc();
    saved(m_folder, u"a"_s, draft);
    m_drafts.refresh();
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    EXPECT_EQ(cell(0, DraftsModel::Name), u"orders"_s);
    EXPECT_EQ(cell(0, DraftsModel::Mesh), u"shop"_s);
    EXPECT_EQ(cell(0, DraftsModel::Place), u"Staging"_s);
    EXPECT_EQ(cell(0, DraftsModel::Step), u"step 11"_s);
    EXPECT_THAT(cell(0, DraftsModel::Problems).toStdString(), testing::HasSubstr("error"));
    EXPECT_EQ(cell(0, DraftsModel::Changed), u"just now"_s);
}

TEST_F(OpenDraftsTest, FollowsTheFolderWhoeverWritesThere)
{
    m_drafts.refresh();
    saved(m_folder, u"a"_s, draftOf(R"({"virtualNodeName": "orders"})"));
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    overwrite(path() + u"/b.json"_s, "{");
    ASSERT_TRUE(waitFor([&] { return rows() == 2; }));
    EXPECT_EQ(cell(1, DraftsModel::Name), u"b.json"_s);
    EXPECT_EQ(cell(1, DraftsModel::Problems), u"Cannot be opened"_s);
    EXPECT_THAT(row(1).fault.toStdString(), testing::HasSubstr("damaged"));
}

TEST_F(OpenDraftsTest, ListsWhatNobodyTouchesOnce)
{
    for (int i = 0; i < 20; ++i)
        saved(m_folder, QString::number(i), draftOf(R"({"virtualNodeName": "orders"})"));
    int times = 0;
    QObject::connect(&m_drafts, &OpenDrafts::listed, &m_drafts, [&] { ++times; });
    m_drafts.refresh();
    ASSERT_TRUE(waitFor([&] { return rows() == 20; }));
    QTest::qWait(1500);
    EXPECT_EQ(times, 1);
}

TEST_F(OpenDraftsTest, RenamesDuplicatesBinsAndPutsBack)
{
    saved(m_folder, u"a"_s, draftOf(R"({"virtualNodeName": "orders"})"));
    m_drafts.refresh();
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    m_drafts.rename(u"a"_s, u"Tuesday"_s);
    ASSERT_TRUE(waitFor([&] { return cell(0, 0) == u"Tuesday"_s; }));
    m_drafts.duplicate(u"a"_s);
    ASSERT_TRUE(waitFor([&] { return rows() == 2; }));
    EXPECT_EQ(cell(0, 0), u"Copy of Tuesday"_s);
    std::vector<DraftRow> binned;
    QObject::connect(&m_drafts, &OpenDrafts::binned, &m_drafts,
                     [&](const DraftRow& draft) { binned.push_back(draft); });
    m_drafts.bin(row(1));
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    ASSERT_EQ(binned.size(), 1U);
    EXPECT_EQ(binned[0].title, u"Tuesday"_s);
    m_drafts.putBack();
    ASSERT_TRUE(waitFor([&] { return rows() == 2; }));
    QString failure;
    QObject::connect(&m_drafts, &OpenDrafts::failed, &m_drafts,
                     [&](const QString& message) { failure = message; });
    m_drafts.rename(u"gone"_s, u"x"_s);
    ASSERT_TRUE(waitFor([&] { return !failure.isEmpty(); }));
}

} // namespace meshwright
