// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/delete_dialog.h"
#include "forms/fields/labels.h"
#include "models/meshes/folder/folder_meshes.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

// What the keys do where one confirms that virtual nodes are deleted.
namespace meshwright {

using namespace Qt::StringLiterals;
using State = DeletionRow::State;

namespace {

class DeletingOrders : public testing::Test
{
protected:
    DeletingOrders()
    {
        FolderMeshes meshes(m_where);
        (void)meshes.createMesh({{"meshName", "shop"}});
        json node = guideExample();
        node["meshName"] = "shop";
        node["virtualNodeName"] = "orders";
        (void)meshes.createNode(node);
        ask({"orders"});
    }

    /// Asks about the nodes called @p names, of which only "orders" is there.
    void ask(const std::vector<std::string>& names)
    {
        std::vector<DescribedNode> nodes;
        for (const std::string& name : names)
            nodes.emplace_back().ref.id = {{"shop", {}}, name};
        m_dialog.reset();
        m_deletion = std::make_unique<Deletion>(
            std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(m_where)), nodes, "");
        m_dialog = std::make_unique<DeleteDialog>(*m_deletion, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
        EXPECT_TRUE(waitFor([&] { return m_deletion->count(State::Ready) == names.size(); }));
    }

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 10000); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void type(const char* words)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(words));
    }
    bool isThere() const { return bool(FolderMeshes(m_where).describeNode({{"shop", {}}, "orders"})); }

    QTemporaryDir m_folder;
    Place m_where = folderPlace(m_folder.path());
    std::unique_ptr<Deletion> m_deletion;
    std::unique_ptr<DeleteDialog> m_dialog;
};

} // namespace

TEST_F(DeletingOrders, SaysWhatFallsWithThem)
{
    const auto said = [this] { return m_dialog->findChild<QTextEdit*>()->toPlainText().toStdString(); };
    EXPECT_THAT(said(), testing::HasSubstr("Nothing else is known here that may need it."));
    FolderMeshes meshes(m_where);
    for (const auto& [name, node] : {std::pair("stock.local", "stock"), std::pair("orders.local", "orders")})
        ASSERT_TRUE(
            meshes.create(Kind::VirtualService,
                          {{"meshName", "shop"},
                           {"virtualServiceName", name},
                           {"spec", {{"provider", {{"virtualNode", {{"virtualNodeName", node}}}}}}}}));
    m_deletion->check();
    ASSERT_TRUE(waitFor([this] { return m_deletion->count(State::Blocked) == 1; }));
    EXPECT_THAT(said(), testing::HasSubstr("1 virtual service is served by it alone: orders.local."));
    ask({"users"});
    EXPECT_THAT(said(), testing::HasSubstr("No virtual service and no route here needs it."));
}

TEST_F(DeletingOrders, IsAsTallAsItsRowsWhenItGetsItsPlace)
{
    ask({"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"});
    DeleteDialog dialog(*m_deletion, nullptr);
    dialog.show();
    EXPECT_GE(dialog.height(), dialog.layout()->totalMinimumSize().height());
}

TEST_F(DeletingOrders, EnterDeletesOnceTheWordIsThere)
{
    type("delete");
    press(Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    ASSERT_TRUE(waitFor([this] { return m_deletion->isDone(); }));
    EXPECT_EQ(m_deletion->count(State::Deleted), 1U);
    EXPECT_FALSE(isThere());
    EXPECT_TRUE(waitFor([this] { return !m_dialog->isVisible(); })) << "nothing is left to be read";
}

TEST_F(DeletingOrders, StaysAndNamesFirstWhatWasNotDeleted)
{
    ask({"orders", "gone long ago"});
    type("delete");
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_deletion->isDone(); }));
    QTest::qWait(0);
    EXPECT_TRUE(m_dialog->isVisible());
    const QString said = m_dialog->findChild<QTextEdit*>()->toPlainText();
    EXPECT_TRUE(said.startsWith(u"gone long ago of mesh shop"_s)) << said.toStdString();
    EXPECT_GT(said.indexOf(u"orders of mesh shop"_s), 0);
    EXPECT_FALSE(isThere());
    press(Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(DeletingOrders, ALongEnterGoesOnNowhere)
{
    type("delete");
    QWidget* const word = QApplication::focusWidget();
    QTest::keyPress(word, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_deletion->isDone(); }));
    for (int i = 0; i < 3; ++i) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &again);
    }
    QTest::qWait(0);
    EXPECT_TRUE(m_dialog->isVisible()) << "the key would go on in the window behind";
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(DeletingOrders, TheFieldIsEmptyUntilSomebodyTypes)
{
    QApplication::setCursorFlashTime(0); // it stays in the picture
    auto* const word = m_dialog->findChild<QLineEdit*>(u"type-delete"_s);
    const QImage empty = word->grab().toImage();
    word->setPlaceholderText(u"delete"_s);
    EXPECT_NE(word->grab().toImage(), empty) << "a placeholder would be seen";
    word->setPlaceholderText({});
    EXPECT_EQ(word->grab().toImage(), empty);
}

TEST_F(DeletingOrders, IsAsTallAsWhatIsInIt)
{
    const auto* const rows = m_dialog->findChild<QTextEdit*>();
    const auto* const area = m_dialog->findChild<QScrollArea*>();
    EXPECT_TRUE(waitFor([&] { return area->viewport()->height() >= rows->height(); }));
    EXPECT_LT(m_dialog->height(), 300) << "one line about one node";
    EXPECT_GE(m_dialog->height(), emOf(*m_dialog) * 22) << "and it does not grow as soon as it is there";
    ask(std::vector<std::string>(40, "orders"));
    EXPECT_LT(m_dialog->height(), 500) << "with forty";
    EXPECT_LE(m_dialog->width(), 600);
}

TEST_F(DeletingOrders, ALongNameMakesItNoWider)
{
    ask({std::string(255, 'm')});
    EXPECT_LE(m_dialog->width(), 600);
    EXPECT_LE(m_dialog->minimumSizeHint().width(), 600);
}

TEST_F(DeletingOrders, EveryPartHasAName)
{
    for (QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() &&
            (widget->focusPolicy() & Qt::TabFocus || qobject_cast<QScrollArea*>(widget))) {
            EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        }
    }
    EXPECT_EQ(QAccessible::queryAccessibleInterface(m_dialog.get())->text(QAccessible::Name),
              u"Delete virtual nodes"_s);
}

TEST_F(DeletingOrders, EnterDoesNothingBefore)
{
    press(Qt::Key_Return);
    type("delet");
    press(Qt::Key_Enter);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_FALSE(m_deletion->isRunning() || m_deletion->isDone());
    EXPECT_TRUE(isThere());
}

TEST_F(DeletingOrders, EscapeCancels)
{
    type("delete");
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_TRUE(isThere());
}

} // namespace meshwright
