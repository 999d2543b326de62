// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/mesh_page.h"
#include "forms/parts/empty_state.h"
#include "models/items/node_check.h"
#include "models/meshes/folder/folder_meshes.h"
#include "tests/support/endpoint_process.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The page over an endpoint with two meshes: "own", and one that another account shares with us.
class MeshPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!m_service.isRunning())
            GTEST_SKIP() << "No python3 with botocore.";
        m_service.put("Mesh", {{"meshName", "own"}});
        m_service.put("Mesh", {{"meshName", shared}});
        EndpointSettings settings = m_service.settings();
        settings.account = "123456789012";
        m_place = std::make_unique<OpenPlace>(
            OpenedPlace(Place(), std::make_shared<AsyncMeshes>(EndpointProcess::meshes(settings))),
            checkNode);
        m_page = std::make_unique<MeshPage>(*m_place, m_context, nullptr);
        m_list = m_page->findChild<QListView*>(u"meshes-to-choose"_s);
        m_place->refresh();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_place->meshes().rowCount() == 2; }, 10000));
    }

    void show()
    {
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void pick(const char* mesh)
    {
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            if (m_list->model()->index(row, 0).data().toString() == QLatin1StringView(mesh))
                QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                                  m_list->visualRect(m_list->model()->index(row, 0)).center());
    }

    static constexpr const char* shared = "shared-mesh"; ///< the test endpoint gives it to another account
    static constexpr const char* other = "210987654321";
    EndpointProcess m_service;
    std::unique_ptr<OpenPlace> m_place;
    Document m_document{json::object()};
    LiveIssues m_issues{m_document, checkNode};
    FormContext m_context{m_document, m_issues};
    std::unique_ptr<MeshPage> m_page;
    QListView* m_list = nullptr;
};

} // namespace

TEST_F(MeshPageTest, AMeshOfAnotherAccountIsChosenWithItsOwner)
{
    show();
    pick(shared);
    EXPECT_EQ(m_document.value(), (json{{"meshName", shared}, {"meshOwner", other}}));
    EXPECT_EQ(m_place->mesh(), (MeshId{shared, other}));
    pick("own");
    EXPECT_EQ(m_document.value(), (json{{"meshName", "own"}})) << "the other account has no say in it";
    m_document.undo();
    EXPECT_EQ(m_document.value(), (json{{"meshName", shared}, {"meshOwner", other}})) << "in one step";
}

TEST_F(MeshPageTest, OnlyThePageThatIsLookedAtChoosesForThePlace)
{
    m_document.set(Pointer("/meshName"), "own");
    EXPECT_EQ(m_place->mesh(), std::nullopt);
    show();
    EXPECT_EQ(m_place->mesh(), MeshId{"own"});
    EXPECT_EQ(m_list->currentIndex().data().toString(), u"own"_s);
}

TEST_F(MeshPageTest, OffersToCreateAMeshThatIsNotThere)
{
    show();
    auto* create = m_page->findChild<QPushButton*>(u"create-this-mesh"_s);
    m_document.set(Pointer("/meshName"), "own");
    EXPECT_FALSE(create->isEnabled());
    m_document.set(Pointer("/meshName"), "fresh");
    ASSERT_TRUE(create->isEnabled());
    create->setFocus();
    QTest::keyClick(create, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_place->meshes().rowCount() == 3; }, 10000));
    EXPECT_FALSE(create->isEnabled());
    EXPECT_EQ(m_page->focusWidget(), m_page->findChild<QWidget*>(u"/meshName"_s));
    EXPECT_EQ(m_place->mesh(), MeshId{"fresh"});
}

TEST_F(MeshPageTest, OnceAMeshIsCreatedTheFocusIsInTheForm)
{
    show();
    m_page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    m_document.set(Pointer("/meshName"), "brand-new");
    auto* const create = m_page->findChild<QPushButton*>(u"create-this-mesh"_s);
    create->setFocus();
    QTest::keyClick(create, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !create->isEnabled(); }, 10000));
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"/meshName"_s);
}

TEST(MeshPage, SaysWhatToDoNextWhereThePlaceHasNoMesh)
{
    const QTemporaryDir home;
    const Place where = folderPlace(home.filePath(u"meshes"_s));
    QDir().mkpath(where.location);
    OpenPlace place{{where, std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(where))}, checkNode};
    Document document{json::object()};
    LiveIssues issues{document, checkNode};
    const FormContext context{document, issues};
    MeshPage page(place, context, nullptr);
    page.show();
    const auto* const list = page.findChild<QListView*>(u"meshes-to-choose"_s);
    const auto* const empty = page.findChild<EmptyState*>();
    EXPECT_FALSE(empty->isVisible()) << "nobody knows yet";
    place.refresh();
    EXPECT_TRUE(QTest::qWaitFor([empty] { return empty->isVisible(); }, 10000));
    EXPECT_FALSE(list->isVisible());
    place.createMesh("shop");
    EXPECT_TRUE(QTest::qWaitFor([list] { return list->isVisible(); }, 10000));
    EXPECT_FALSE(empty->isVisible());
}

} // namespace meshwright
