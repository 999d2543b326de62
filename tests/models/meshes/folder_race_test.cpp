// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/json/json_type.h"
#include "models/meshes/folder/disk.h"

#include <barrier>
#include <thread>

namespace meshwright {

using namespace Qt::StringLiterals;

using FolderRace = FolderTest;

namespace {

/// The codes of @p call made by @p threads threads at once, each with a place of its own opened on one
/// folder.
std::multiset<std::string> atOnce(const QString& folder, int threads,
                                  const std::function<std::string(FolderMeshes&, int)>& call)
{
    std::barrier start(threads);
    std::vector<std::string> codes(static_cast<std::size_t>(threads));
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i)
            workers.emplace_back([&, i] {
                FolderMeshes meshes(folderPlace(folder));
                start.arrive_and_wait();
                codes[static_cast<std::size_t>(i)] = call(meshes, i);
            });
    }
    return {codes.begin(), codes.end()};
}

} // namespace

TEST_F(FolderRace, OfManyWhoCreateOneNodeOneWins)
{
    ASSERT_TRUE(m_meshes.createMesh(json{{"meshName", "shop"}}));
    for (const std::string name : {"a", "b", "c", "d", "e"}) {
        const auto codes = atOnce(m_folder.path(), 4, [&name](FolderMeshes& meshes, int i) {
            json input = nodeInput("shop", name);
            input["spec"]["serviceDiscovery"]["dns"]["hostname"] = std::to_string(i);
            return codeOf(meshes.createNode(input));
        });
        EXPECT_EQ(codes.count("ok"), 1U);
        EXPECT_EQ(codes.count("ConflictException"), 3U);
    }
}

TEST_F(FolderRace, OfManyWhoCreateOneMeshOneWins)
{
    const auto codes = atOnce(m_folder.path(), 4, [](FolderMeshes& meshes, int) {
        return codeOf(meshes.createMesh(json{{"meshName", "shop"}}));
    });
    EXPECT_EQ(codes.count("ok"), 1U);
    EXPECT_EQ(codes.count("ConflictException"), 3U);
    EXPECT_EQ(files(), "shop/mesh.json");
}

TEST_F(FolderRace, NoUpdateIsLost)
{
    ASSERT_TRUE(m_meshes.createMesh(json{{"meshName", "shop"}}));
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shop", "orders")));
    const auto codes = atOnce(m_folder.path(), 4, [](FolderMeshes& meshes, int) {
        return codeOf(meshes.updateNode(nodeInput("shop", "orders")));
    });
    EXPECT_EQ(codes.count("ok"), 4U);
    EXPECT_EQ(metadataIn(*m_meshes.describeNode({{"shop"}, "orders"}), nodeResource).version, 5);
}

TEST_F(FolderRace, LockLeavesNothingBehind)
{
    {
        const auto lock = disk::lock(m_folder.path(), m_folder.path());
        ASSERT_TRUE(lock);
        EXPECT_EQ(files(), ".meshwright.lock");
    }
    EXPECT_EQ(files(), "");
}

} // namespace meshwright
