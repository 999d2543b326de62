// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/open_place.h"
#include "models/validation/check.h"
#include "tests/support/sample_documents.h"
#include "two_folders.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace meshwright {

namespace {

class OpenPlaceTest : public TwoFolders
{
protected:
    json node(const char* name) const
    {
        json out = guideExample();
        out["meshName"] = "shop";
        out["virtualNodeName"] = name;
        return out;
    }
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
