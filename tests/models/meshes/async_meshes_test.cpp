// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/meshes/async_meshes.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QSemaphore>
#include <QThread>

namespace meshwright {

namespace {

/// A place whose listing waits to be let go, and which notes the thread it is called on.
class SlowMeshes final : public Meshes
{
public:
    struct Gate
    {
        QSemaphore entered;
        QSemaphore leave;
        QThread* thread = nullptr;
    };

    explicit SlowMeshes(Gate& gate) : m_gate(gate) {}

    Outcome<std::vector<MeshRef>> listMeshes() override
    {
        m_gate.thread = QThread::currentThread();
        m_gate.entered.release();
        m_gate.leave.acquire();
        return std::vector<MeshRef>{MeshRef{{"shop"}, {}, {}, {}}};
    }
    Outcome<json> createMesh(const json& input) override { return input; }
    Outcome<json> describeMesh(const MeshId& mesh) override { return json(mesh.name); }
    Outcome<std::vector<NodeRef>> listNodes(const MeshId& mesh) override
    {
        return std::vector<NodeRef>{NodeRef{{mesh, "orders"}, {}, {}}};
    }
    Outcome<json> describeNode(const NodeId& node) override { return json(node.name); }
    Outcome<json> createNode(const json& input) override { return input; }
    Outcome<json> updateNode(const json& input) override { return input; }
    Outcome<json> deleteNode(const NodeId& node) override { return json(node.name); }

private:
    Gate& m_gate;
};

} // namespace

TEST(AsyncMeshes, CallsDoNotKeepTheCallerWaiting)
{
    SlowMeshes::Gate gate;
    AsyncMeshes meshes(std::make_unique<SlowMeshes>(gate));
    QFuture<Outcome<std::vector<MeshRef>>> list = meshes.listMeshes();
    gate.entered.acquire();
    EXPECT_FALSE(list.isFinished());
    gate.leave.release();
    EXPECT_EQ(refLines(*list.result()), "shop\n");
    EXPECT_NE(gate.thread, QThread::currentThread());
}

TEST(AsyncMeshes, AnswersArriveOnTheThreadOfTheAsker)
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    SlowMeshes::Gate gate;
    gate.leave.release();
    AsyncMeshes meshes(std::make_unique<SlowMeshes>(gate));
    QObject asker;
    QEventLoop loop;
    QThread* answered = nullptr;
    json answer;
    meshes.createNode(nodeInput("shop", "orders")).then(&asker, [&](const Outcome<json>& outcome) {
        answered = QThread::currentThread();
        answer = *outcome;
        loop.quit();
    });
    loop.exec();
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_EQ(answer, nodeInput("shop", "orders"));
}

TEST(AsyncMeshes, EveryCallReachesThePlace)
{
    SlowMeshes::Gate gate;
    AsyncMeshes meshes(std::make_unique<SlowMeshes>(gate));
    const json input{{"a", 1}};
    EXPECT_EQ(*meshes.createMesh(input).result(), input);
    EXPECT_EQ(*meshes.describeMesh({"shop"}).result(), "shop");
    EXPECT_EQ(refLines(*meshes.listNodes({"shop"}).result()), "orders\n");
    EXPECT_EQ(*meshes.describeNode({{"shop"}, "a"}).result(), "a");
    EXPECT_EQ(meshes.describeNodes({"shop"}).result()->at(0).description, "orders");
    EXPECT_EQ(*meshes.updateNode(input).result(), input);
    EXPECT_EQ(*meshes.deleteNode({{"shop"}, "b"}).result(), "b");
}

TEST(AsyncMeshes, ClosingLeavesNoFutureUnfinished)
{
    SlowMeshes::Gate gate;
    auto meshes = std::make_unique<AsyncMeshes>(std::make_unique<SlowMeshes>(gate));
    const auto running = meshes->listMeshes();
    std::vector<QFuture<Outcome<json>>> waiting;
    for (int i = 0; i < 50; ++i)
        waiting.push_back(meshes->describeMesh({"shop"}));
    gate.entered.acquire();
    gate.leave.release();
    meshes.reset();
    EXPECT_TRUE(running.isFinished());
    for (const QFuture<Outcome<json>>& future : waiting) {
        ASSERT_TRUE(future.isFinished());
        EXPECT_THAT(codeOf(future.result()), testing::AnyOf("ok", "Stopped"));
    }
}

} // namespace meshwright
