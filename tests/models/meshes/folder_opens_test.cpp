// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/meshes/references.h"
#include "models/meshes/transfer/contents.h"
#include "tests/support/open_count.h"

// Reading all of a folder opens each file a few times, however many there are.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class FolderOpens : public FolderTest
{
protected:
    /// A mesh with @p count routers, each with a route, in files called as @p file says.
    void putRouters(int count, const QString& file)
    {
        ASSERT_TRUE(QDir(at(u"shop"_s)).removeRecursively() || !QDir(at(u"shop"_s)).exists());
        put(u"shop/mesh.json"_s, R"({"mesh": {"meshName": "shop", "spec": {}}})");
        for (int i = 0; i < count; ++i) {
            const json names{{"meshName", "shop"},
                             {"virtualRouterName", "r" + std::to_string(i)},
                             {"spec", json::object()}};
            put(u"shop/virtual-routers/r%1.json"_s.arg(i),
                QByteArray::fromStdString(json{{"virtualRouter", names}}.dump()));
            json route = names;
            route["routeName"] = "all";
            route["spec"] = json::parse(R"({"tcpRoute": {"action": {"weightedTargets": [
                {"virtualNode": "orders", "weight": 1}]}}})");
            put(u"shop/routes/"_s + file.arg(i), QByteArray::fromStdString(json{{"route", route}}.dump()));
        }
    }

    /// The opens of @p look at a mesh of so many routers, in a place nobody has looked at.
    int opensOf(int routers, const QString& file, const std::function<void(Meshes&, int)>& look)
    {
        putRouters(routers, file);
        FolderMeshes meshes(folderPlace(m_folder.path()));
        OpenCount opens(m_folder.path());
        look(meshes, routers);
        return opens.take();
    }

    void expectFewOpens(const std::function<void(Meshes&, int)>& look)
    {
        for (const QString& file : {u"r%1.all.json"_s, u"by hand %1.json"_s}) {
            const int few = opensOf(20, file, look);
            const int many = opensOf(40, file, look);
            ASSERT_GT(few, 0);
            ASSERT_GT(many, 0);
            EXPECT_LE(many, 2 * few) << "twice as many for twice the routers: " << file.toStdString();
        }
    }

    const MeshId m_mesh{"shop"};
};

} // namespace

TEST_F(FolderOpens, OfWhoUsesANodeAreTwiceAsManyForTwiceTheRouters)
{
    expectFewOpens([this](Meshes& meshes, int routers) {
        const auto references = readReferences(meshes, m_mesh);
        ASSERT_TRUE(references.succeeded());
        EXPECT_EQ(usesOf("orders", *references).direct.size(), static_cast<std::size_t>(routers));
    });
}

TEST_F(FolderOpens, OfAWholeMeshAreTwiceAsManyForTwiceTheRouters)
{
    expectFewOpens([this](Meshes& meshes, int routers) {
        const auto contents = readMesh(meshes, m_mesh);
        ASSERT_TRUE(contents.succeeded());
        EXPECT_EQ(contents->size(), static_cast<std::size_t>(1 + 2 * routers));
    });
}

TEST_F(FolderOpens, AFileThatWasRenamedByHandIsFoundAgain)
{
    putRouters(3, u"by hand %1.json"_s);
    const ResourceId route{Kind::Route, m_mesh, "r1", "all"};
    EXPECT_EQ(codeOf(m_meshes.describe(route)), "ok");
    ASSERT_TRUE(QFile::rename(at(u"shop/routes/by hand 1.json"_s), at(u"shop/routes/other.json"_s)));
    EXPECT_EQ(codeOf(m_meshes.describe(route)), "ok");
    ASSERT_TRUE(QFile::remove(at(u"shop/routes/other.json"_s)));
    EXPECT_EQ(codeOf(m_meshes.describe(route)), code::notFound);
}

TEST_F(FolderOpens, TwoRoutersOfOneNameHaveTheirRoutesOnce)
{
    putRouters(1, u"r%1.all.json"_s);
    put(u"shop/virtual-routers/twin.json"_s,
        R"({"virtualRouter": {"meshName": "shop", "virtualRouterName": "r0", "spec": {}}})");
    EXPECT_EQ(usesOf("orders", *readReferences(m_meshes, m_mesh)).direct.size(), 1U);
}

} // namespace meshwright
