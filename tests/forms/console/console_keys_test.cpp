// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "console_fixture.h"
#include "forms/console/drafts_page.h"
#include "forms/console/node_commands.h"
#include "forms/console/places_tree.h"
#include "tests/support/open_menu.h"
#include "tests/support/shared_keys.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

// What a person does with the console by keys.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class ConsoleKeysTest : public ConsoleTest
{
protected:
    /// Goes down in the tree until the row @p words is marked.
    void walkDownTo(const char* words)
    {
        tree().setFocus();
        for (int i = 0; i < 20 && tree().currentIndex().data().toString() != QLatin1StringView(words); ++i)
            QTest::keyClick(&tree(), Qt::Key_Down);
        ASSERT_EQ(tree().currentIndex().data().toString().toStdString(), words);
    }
    bool areDraftsShown()
    {
        const auto* page = m_window->findChild<DraftsPage*>();
        return page && page->isVisible();
    }
    QAction& command(const char* name)
    {
        for (QAction* action : m_window->nodes().commands().all())
            if (action->objectName() == QLatin1StringView(name))
                return *action;
        ADD_FAILURE() << name;
        return *m_window->nodes().commands().all().front();
    }
    static QStringList wordsOf(const QWidget* menu)
    {
        QStringList out;
        for (const QAction* action : menu ? menu->actions() : QList<QAction*>())
            out.append(action->text().remove(u'&'));
        return out;
    }
};

} // namespace

TEST_F(ConsoleKeysTest, EveryCommandHasAKeyOfItsOwn)
{
    addMesh("shop", {"orders"});
    m_files = everyFileCommand();
    open();
    EXPECT_EQ(sharedKeys(*m_window), "") << "while no mesh is chosen";
    openMesh("shop");
    EXPECT_EQ(sharedKeys(*m_window), "");
    tree().expandAll();
    walkDownTo("orders");
    Q_EMIT called<PlacesTree>("places").menuRequested(tree().currentIndex(), QPoint(10, 10));
    ASSERT_NE(openMenu(), nullptr);
    EXPECT_EQ(sharedKeys(*openMenu()), "") << "of a virtual node in the tree, its mesh and its place";
    openMenu()->close();
    m_window->showDrafts();
    EXPECT_EQ(sharedKeys(*m_window), "");
}

TEST_F(ConsoleKeysTest, WhatIsMarkedInTheTreeIsWhatIsShown)
{
    addMesh("shop", {"orders", "stock"});
    open();
    walkDownTo("Drafts");
    EXPECT_TRUE(areDraftsShown());
    EXPECT_TRUE(tree().hasFocus()) << "whoever walks is not taken elsewhere";
    QTest::keyClick(&tree(), Qt::Key_Home);
    EXPECT_FALSE(areDraftsShown());
    EXPECT_TRUE(table().isVisible());
}

TEST_F(ConsoleKeysTest, APlaceThatIsMarkedShowsNoNodesOfAMesh)
{
    addMesh("shop", {"orders", "stock"});
    open();
    ASSERT_EQ(names(), "orders stock");
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Home);
    EXPECT_EQ(names(), "orders stock") << "whoever walks past it leaves nothing";
    EXPECT_TRUE(waitFor([this] { return names().empty(); }));
    EXPECT_EQ(tree().currentIndex(), tree().model()->index(0, 0));
    walkDownTo("shop");
    EXPECT_TRUE(waitFor([this] { return names() == "orders stock"; }));
}

TEST_F(ConsoleKeysTest, ADoubleClickOnAPlaceKeepsTheMeshThatItsFirstClickHasOpened)
{
    addMesh("shop", {"orders"});
    open();
    const QModelIndex place = tree().model()->index(0, 0);
    ASSERT_EQ(m_place.mesh(), MeshId{"shop"});
    Q_EMIT tree().activated(place); // as its second click
    EXPECT_EQ(m_place.mesh(), MeshId{"shop"});
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(place).center());
    EXPECT_EQ(m_place.mesh(), std::nullopt) << "a click on the open place leaves it";
}

TEST_F(ConsoleKeysTest, APlaceThatIsOpenedIsShownInsteadOfTheDrafts)
{
    addMesh("pay", {"cards"});
    addMesh("shop", {"orders"});
    open();
    m_window->showDrafts();
    ASSERT_TRUE(areDraftsShown());
    m_place.open(m_place.opened());
    m_window->showPlace();
    EXPECT_FALSE(areDraftsShown());
    EXPECT_TRUE(waitFor([this] { return names() == "cards"; })) << "its first mesh";
    EXPECT_EQ(tree().currentIndex().data().toString(), u"pay"_s);
}

TEST_F(ConsoleKeysTest, ANodeThatIsMarkedInTheTreeIsChosenInTheList)
{
    addMesh("shop", {"orders", "stock"});
    open();
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Right); // opens the mesh
    walkDownTo("stock");
    EXPECT_EQ(chosen(), "stock");
    EXPECT_TRUE(tree().hasFocus());
}

TEST_F(ConsoleKeysTest, AMeshIsListedOnceThePersonHasStoppedThere)
{
    addMesh("pay", {"cards"});
    addMesh("shop", {"orders"});
    open();
    walkDownTo("pay");
    walkDownTo("shop");
    EXPECT_EQ(m_place.mesh(), std::nullopt) << "nothing is asked on the way";
    EXPECT_TRUE(waitFor([this] { return m_place.mesh() == MeshId{"shop"}; }));
    EXPECT_TRUE(waitFor([this] { return names() == "orders"; }));
    EXPECT_EQ(tree().currentIndex().data().toString(), u"shop"_s);
}

TEST_F(ConsoleKeysTest, TheMarkedNodeStaysMarkedWhenTheListIsReadAgain)
{
    addMesh("shop", {"orders", "stock"});
    open();
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Right);
    walkDownTo("stock");
    addMesh("shop", {"apples"});
    list();
    ASSERT_TRUE(waitFor([this] { return names() == "apples orders stock"; }));
    EXPECT_EQ(tree().currentIndex().data().toString(), u"stock"_s);
}

TEST_F(ConsoleKeysTest, DeleteActsOnTheRowThatHasTheFocus)
{
    addMesh("shop", {"orders", "stock"});
    open();
    std::vector<std::string> asked;
    QObject::connect(&m_window->nodes().commands(), &NodeCommands::deleteRequested, m_window.get(),
                     [&](const std::vector<DescribedNode>& nodes) {
                         for (const DescribedNode& node : nodes)
                             asked.push_back(node.ref.id.name);
                     });
    table().setFocus();
    table().selectionModel()->setCurrentIndex(table().model()->index(1, 0), QItemSelectionModel::NoUpdate);
    ASSERT_EQ(chosen(), "");
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(asked, std::vector<std::string>{"stock"});
    QTest::keyClick(&tree(), Qt::Key_Right);
    walkDownTo("orders");
    QTest::keyClick(&tree(), Qt::Key_Delete);
    EXPECT_EQ(asked, (std::vector<std::string>{"stock", "orders"}));
}

TEST_F(ConsoleKeysTest, DeleteSaysWhyItDoesNothing)
{
    addMesh("shop", {"orders"});
    open();
    const struct
    {
        const char* row;
        const char* says;
    } rows[] = {{"shop", "and no meshes"}, {"Drafts", "choose a draft in the list"}};
    for (const auto& row : rows) {
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_Home);
        walkDownTo(row.row);
        QTest::keyClick(&tree(), Qt::Key_Delete);
        EXPECT_THAT(news(), HasSubstr(row.says));
    }
    QTest::keyClick(&tree(), Qt::Key_Home);
    QTest::keyClick(&tree(), Qt::Key_Delete);
    EXPECT_THAT(news(), HasSubstr("last place"));
}

TEST_F(ConsoleKeysTest, ShiftF10OpensTheMenuOfANode)
{
    addMesh("shop", {"orders"});
    open();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_F10, Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    const QStringList words = wordsOf(QApplication::activePopupWidget());
    for (const char* wanted : {"Duplicate…", "Copy name", "Copy ARN", "Copy JSON", "Copy AWS CLI command"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(wanted))) << words.join(u'|').toStdString();
    QApplication::activePopupWidget()->close();
    QTest::keyClick(&tree(), Qt::Key_Right);
    walkDownTo("orders");
    QTest::keyClick(&tree(), Qt::Key_Menu);
    ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    EXPECT_TRUE(wordsOf(QApplication::activePopupWidget()).contains(u"Copy ARN"_s));
    QApplication::activePopupWidget()->close();
}

TEST_F(ConsoleKeysTest, CopiesNamesAndArns)
{
    addMesh("shop", {"orders", "stock"});
    open();
    table().selectAll();
    command("copy-name").trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), u"orders\nstock"_s);
    table().selectRow(0);
    command("copy-arn").trigger();
    EXPECT_EQ(QApplication::clipboard()->text(),
              u"arn:aws:appmesh:us-west-2:000000000000:mesh/shop/virtualNode/orders"_s);
    EXPECT_EQ(news(), "Copied.");
}

TEST_F(ConsoleKeysTest, TheFilterGoesWithItsMesh)
{
    addMesh("pay", {"cards"});
    addMesh("shop", {"orders"});
    open();
    openMesh("shop");
    auto& filter = called<QLineEdit>("filter-nodes");
    QTest::keyClicks(&filter, u"orders"_s);
    openMesh("pay");
    EXPECT_EQ(filter.text(), QString());
    EXPECT_EQ(names(), "cards");
}

TEST_F(ConsoleKeysTest, HowTheListIsSortedIsRemembered)
{
    addMesh("shop", {"node2", "node10", "node1"});
    open();
    EXPECT_EQ(names(), "node1 node2 node10");
    table().sortByColumn(NodesModel::Name, Qt::DescendingOrder);
    EXPECT_EQ(names(), "node10 node2 node1");
    m_window->close();
    open();
    EXPECT_EQ(names(), "node10 node2 node1");
}

} // namespace meshwright
