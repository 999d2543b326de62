// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/open_place.h"
#include "models/meshes/folder_meshes.h"
#include "models/validation/check.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace meshwright {

namespace {

/// Futures are answered through the event loop, which needs an application object.
class OpenPlaceTest : public testing::Test
{
protected:
    std::shared_ptr<AsyncMeshes> folder(const QTemporaryDir& where) const
    {
        return std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(folderPlace(where.path())));
    }

    json node(const char* name) const
    {
        json out = guideExample();
        out["meshName"] = "shop";
        out["virtualNodeName"] = name;
        return out;
    }

    int m_count = 0;
    QCoreApplication m_application{m_count, nullptr};
    QTemporaryDir m_here;
    QTemporaryDir m_there;
};

} // namespace

TEST_F(OpenPlaceTest, CreatesAMeshAndANodeAndListsThem)
{
    OpenPlace place(folderPlace(m_here.path()), folder(m_here), check);
    QSignalSpy listed(&place, &OpenPlace::nodesListed);
    place.createMesh("shop");
    ASSERT_TRUE(listed.wait());
    EXPECT_EQ(place.mesh(), MeshId{"shop"});
    bool created = false;
    place.createNode(node("orders"), &place,
                     [&](const Outcome<json>& answer) { created = answer.succeeded(); });
    for (int i = 0; i < 5 && place.nodes().rowCount() == 0; ++i)
        listed.wait(1000);
    EXPECT_TRUE(created);
    EXPECT_EQ(place.nodes().rowCount(), 1);
    EXPECT_EQ(place.meshes().rowCount(), 1);
}

TEST_F(OpenPlaceTest, TellsWhyANodeIsRefused)
{
    OpenPlace place(folderPlace(m_here.path()), folder(m_here), check);
    QSignalSpy listed(&place, &OpenPlace::meshesListed);
    std::string code;
    place.createNode(node("orders"), &place,
                     [&](const Outcome<json>& answer) { code = answer.failure().code; });
    listed.wait();
    EXPECT_EQ(code, code::notFound);
}

TEST_F(OpenPlaceTest, BecomesAnotherPlaceAndForgetsTheOld)
{
    OpenPlace place(folderPlace(m_here.path()), folder(m_here), check);
    QSignalSpy listed(&place, &OpenPlace::meshesListed);
    place.createMesh("shop");
    while (place.meshes().rowCount() == 0 && listed.wait(1000)) {
    }
    ASSERT_EQ(place.meshes().rowCount(), 1);
    place.refresh(); // its late answer must not show up in the other place
    place.open(folderPlace(m_there.path()), folder(m_there));
    EXPECT_EQ(place.mesh(), std::nullopt);
    listed.clear();
    ASSERT_TRUE(listed.wait());
    EXPECT_EQ(place.meshes().rowCount(), 0);
    EXPECT_EQ(place.place().location, folderPlace(m_there.path()).location);
}

} // namespace meshwright
