// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/delete_dialog.h"
#include "models/meshes/folder/folder_meshes.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
        DescribedNode orders;
        orders.ref.id = {{"shop", {}}, "orders"};
        m_deletion = std::make_unique<Deletion>(
            std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(m_where)), std::vector{orders}, "");
        m_dialog = std::make_unique<DeleteDialog>(*m_deletion, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
        EXPECT_TRUE(waitFor([this] { return m_deletion->count(State::Ready) == 1; }));
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

TEST_F(DeletingOrders, EnterDeletesOnceTheWordIsThere)
{
    type("delete");
    press(Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    ASSERT_TRUE(waitFor([this] { return m_deletion->isDone(); }));
    EXPECT_EQ(m_deletion->count(State::Deleted), 1U);
    EXPECT_FALSE(isThere());
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
