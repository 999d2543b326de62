// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/drafts_page.h"
#include "forms/fields/frames.h"
#include "forms/parts/notice_bar.h"
#include "forms/wizard/listed_nodes.h"
#include "forms/wizard/template_list.h"
#include "models/items/node_check.h"
#include "models/threads/lane.h"
#include "tests/forms/console/console_fixture.h"
#include "tests/models/drafts/drafts_on_disk.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

bool waitFor(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 10000);
}

/// Clicks the button on the screen that says @p text; false when there is none.
bool click(const QWidget& window, const QString& text)
{
    for (auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled() && button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    return false;
}

} // namespace

class DraftsPageTest : public DraftsOnDisk
{
protected:
    void SetUp() override
    {
        saved(m_folder, u"a"_s, draftOf(R"({"virtualNodeName": "orders"})"));
        m_page.show();
        m_drafts.refresh();
        ASSERT_TRUE(waitFor([this] { return m_drafts.model().rowCount() == 1; }));
        m_table = m_page.findChild<QTableView*>(u"drafts"_s);
        m_table->setFocus();
    }

    DraftFolder m_folder{path()};
    OpenDrafts m_drafts{m_folder, checkNode, [](int) { return QString(); }};
    DraftsPage m_page{m_drafts, nullptr};
    QTableView* m_table = nullptr;
};

TEST_F(DraftsPageTest, ResumesTheChosenDraftWithEnter)
{
    std::vector<QString> resumed;
    QObject::connect(&m_page, &DraftsPage::resumeRequested, &m_page,
                     [&](const DraftRow& draft) { resumed.push_back(draft.title); });
    QTest::keyClick(m_table, Qt::Key_Return);
    EXPECT_EQ(resumed, std::vector<QString>{u"orders"_s});
}

TEST_F(DraftsPageTest, WritesNoSettingsForColumnsThatAreKeptAlready)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QSettings settings(file, QSettings::IniFormat);
    const DraftsPage page(m_drafts, nullptr, &settings);
    page.keep();
    settings.sync();
    ASSERT_TRUE(QFile::remove(file));
    page.keep();
    settings.sync();
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(DraftsPageTest, DeletesIntoABinAndUndoes)
{
    QTest::keyClick(m_table, Qt::Key_Delete);
    ASSERT_TRUE(waitFor([this] { return m_drafts.model().rowCount() == 0; }));
    EXPECT_TRUE(m_page.findChild<NoticeBar*>()->textOf(u"binned"_s).contains(u"orders"_s));
    EXPECT_TRUE(click(m_page, u"Undo"_s));
    ASSERT_TRUE(waitFor([this] { return m_drafts.model().rowCount() == 1; }));
    EXPECT_EQ(m_page.findChild<NoticeBar*>()->textOf(u"binned"_s), QString());
}

TEST_F(DraftsPageTest, ADraftThatIsOpenCanNeitherBeDeletedNorRenamed)
{
    const OpenLock lock = m_folder.open(u"a"_s);
    m_drafts.refresh();
    ASSERT_TRUE(
        waitFor([this] { return m_table->model()->index(0, 0).data().toString() == u"orders (open)"_s; }));
    EXPECT_FALSE(click(m_page, u"Delete"_s));
    EXPECT_FALSE(click(m_page, u"Rename…"_s));
    EXPECT_TRUE(click(m_page, u"Resume"_s)) << "whoever has it open is asked then";
}

TEST_F(DraftsPageTest, SaysWhatIsWrongWithADamagedOne)
{
    overwrite(path() + u"/a.json"_s, "{");
    m_drafts.refresh();
    ASSERT_TRUE(waitFor([this] { return m_table->model()->index(0, 0).data().toString() == u"a.json"_s; }));
    m_table->selectRow(0);
    EXPECT_FALSE(click(m_page, u"Resume"_s));
    const auto labels = m_page.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"The file is left as it is"_s);
    }));
}

using ListedNodesTest = ConsoleTest;

TEST_F(ListedNodesTest, ShowWhatTellsOneFromAnother)
{
    addMesh("shop", {"orders", "a-rather-long-name.apps.local"});
    list();
    openMesh("shop");
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    const QTableView* nodes = addListedNodes(m_place, *column, &page);
    page.show();
    ASSERT_TRUE(nodes->isVisible());
    for (const auto shown : {NodesModel::Name, NodesModel::Problems, NodesModel::Listeners})
        EXPECT_FALSE(nodes->isColumnHidden(shown));
    for (const auto unseen : {NodesModel::Version, NodesModel::MeshOwner})
        EXPECT_TRUE(nodes->isColumnHidden(unseen));
}

TEST(TemplateList, OffersThoseOfTheProgramThenOnesOwn)
{
    const QTemporaryDir place;
    Lane pool;
    OpenTemplates templates(TemplateFolder(place.path()), pool);
    TemplateList list(templates, nullptr);
    list.show();
    templates.save(templateFrom(json::parse(R"({"spec": {"backends": []}})"), u"Mine"_s, u"What for"_s));
    auto* names = list.findChild<QListWidget*>(u"templates"_s);
    ASSERT_TRUE(waitFor([&] { return names->count() == 10; }));
    EXPECT_FALSE(click(list, u"Delete template"_s)) << "the program's own stay";
    std::vector<NodeTemplate> used;
    QObject::connect(&list, &TemplateList::useRequested, &list,
                     [&](const NodeTemplate& one) { used.push_back(one); });
    names->setFocus();
    QTest::keyClick(names, Qt::Key_End);
    EXPECT_EQ(names->currentItem()->text(), u"Mine (yours)"_s);
    QTest::keyClick(names, Qt::Key_Return);
    ASSERT_EQ(used.size(), 1U);
    EXPECT_EQ(used[0].input, json::parse(R"({"spec": {"backends": []}})"));
    EXPECT_TRUE(click(list, u"Delete template"_s));
    EXPECT_TRUE(waitFor([&] { return names->count() == 9; }));
}

} // namespace meshwright
