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

using namespace Qt::StringLiterals;

namespace {

/// A place whose listing waits to be let go, and which notes the thread it is called on.
class SlowMeshes final : public Meshes
{
public:
    struct Gate
    {
        QSemaphore entered;
        QSemaphore leave;
        QSemaphore gone;
        QThread* thread = nullptr;
        bool hears = true; ///< false: as a disk that is dead, it is not to be stopped
    };

    explicit SlowMeshes(Gate& gate) : m_gate(gate) {}
    ~SlowMeshes() override { m_gate.gone.release(); }
    SlowMeshes(const SlowMeshes&) = delete;
    SlowMeshes& operator=(const SlowMeshes&) = delete;

    Outcome<std::vector<MeshRef>> listMeshes(const CallWatch& watch) override
    {
        m_gate.thread = QThread::currentThread();
        m_gate.entered.release();
        while (!m_gate.leave.tryAcquire(1, 1))
            if (m_gate.hears && watch.stop.stop_requested())
                return stopped();
        return std::vector<MeshRef>{MeshRef{{"shop"}, {}, {}, {}}};
    }
    Outcome<std::vector<ResourceRef>> list(Kind, const MeshId& mesh, const std::string&,
                                           const CallWatch&) override
    {
        return std::vector<ResourceRef>{{{Kind::VirtualNode, mesh, {}, "orders"}, {}, {}}};
    }
    Outcome<json> describe(const ResourceId& id, const CallWatch&) override { return json(id.name); }
    Outcome<json> create(Kind, const json& input, const CallWatch&) override { return input; }
    Outcome<json> update(Kind, const json& input, const CallWatch&) override { return input; }
    Outcome<json> deleteNode(const NodeId& node, const CallWatch&) override { return json(node.name); }
    Outcome<json> tags(const ResourceId&, const CallWatch&) override { return json::array(); }
    Outcome<json> tag(const ResourceId&, const json& tags, const CallWatch&) override { return tags; }
    Outcome<json> untag(const ResourceId&, const std::vector<std::string>&, const CallWatch&) override
    {
        return json::array();
    }

private:
    Gate& m_gate;
};

using MeshList = std::vector<MeshRef>;

MeshesAnswer<MeshList> listed(AsyncMeshes& meshes, const std::stop_source& stop = {})
{
    return meshes.load<MeshList>(
        [](Meshes& place, const std::stop_token& token) {
            return place.listMeshes({token, {}});
        },
        stop);
}

MeshesAnswer<json> created(AsyncMeshes& meshes, const json& input)
{
    return meshes.act<json>(
        [input](Meshes& place, const std::stop_token&) { return place.createNode(input); });
}

} // namespace

TEST(AsyncMeshes, CallsDoNotKeepTheCallerWaiting)
{
    SlowMeshes::Gate gate;
    AsyncMeshes meshes(std::make_unique<SlowMeshes>(gate));
    const MeshesAnswer<MeshList> list = listed(meshes);
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
    created(meshes, nodeInput("shop", "orders")).callBack(&asker, [&](const Outcome<json>& outcome) {
        answered = QThread::currentThread();
        answer = *outcome;
        loop.quit();
    });
    loop.exec();
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_EQ(answer, nodeInput("shop", "orders"));
}

TEST(AsyncMeshes, AnAnswerThatIsThereAlreadyStillComesFromTheEventLoop)
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    SlowMeshes::Gate gate;
    AsyncMeshes meshes(std::make_unique<SlowMeshes>(gate));
    const auto finished = [&meshes] {
        auto answer = created(meshes, json::object());
        while (!answer.isFinished())
            QThread::yieldCurrentThread();
        return answer;
    };
    auto answer = finished();
    auto asker = std::make_unique<QObject>();
    QStringList order;
    QMetaObject::invokeMethod(
        asker.get(), [&] { order.append(u"told before"_s); }, Qt::QueuedConnection);
    answer.callBack(asker.get(), [&](const Outcome<json>&) { order.append(u"answered"_s); });
    order.append(u"the caller goes on"_s);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(order, (QStringList{u"the caller goes on"_s, u"told before"_s, u"answered"_s}));
    finished().callBack(asker.get(), [&](const Outcome<json>&) { order.append(u"too late"_s); });
    asker.reset();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(order.size(), 3);
}

TEST(AsyncMeshes, WhatActsDoesNotWaitForWhatLoads)
{
    SlowMeshes::Gate gate;
    AsyncMeshes meshes(std::make_unique<SlowMeshes>(gate));
    const auto list = listed(meshes);
    gate.entered.acquire();
    EXPECT_EQ(codeOf(created(meshes, json::object()).result()), "ok");
    EXPECT_FALSE(list.isFinished());
    gate.leave.release();
}

TEST(AsyncMeshes, OneCallCanBeStopped)
{
    SlowMeshes::Gate gate;
    AsyncMeshes meshes(std::make_unique<SlowMeshes>(gate));
    std::stop_source stop;
    const auto list = listed(meshes, stop);
    gate.entered.acquire();
    stop.request_stop();
    EXPECT_EQ(codeOf(list.result()), code::stopped);
    gate.leave.release();
    EXPECT_EQ(codeOf(listed(meshes).result()), "ok");
}

TEST(AsyncMeshes, ClosingLeavesNoFutureUnfinished)
{
    SlowMeshes::Gate gate;
    auto meshes = std::make_unique<AsyncMeshes>(std::make_unique<SlowMeshes>(gate));
    const auto running = listed(*meshes);
    std::vector<MeshesAnswer<json>> waiting;
    for (int i = 0; i < 50; ++i)
        waiting.push_back(created(*meshes, json::object()));
    gate.entered.acquire();
    meshes.reset();
    EXPECT_TRUE(running.isFinished());
    for (const MeshesAnswer<json>& future : waiting) {
        ASSERT_TRUE(future.isFinished());
        EXPECT_THAT(codeOf(future.result()), testing::AnyOf("ok", "Stopped"));
    }
}

TEST(AsyncMeshes, ClosingLeavesACallBehindThatHangs)
{
    SlowMeshes::Gate gate;
    gate.hears = false;
    auto meshes = std::make_unique<AsyncMeshes>(std::make_unique<SlowMeshes>(gate));
    const auto list = listed(*meshes);
    const auto waiting = listed(*meshes);
    gate.entered.acquire();
    meshes.reset();
    EXPECT_FALSE(list.isFinished()) << "the disk is as dead as it was, and nobody waits for it";
    EXPECT_EQ(gate.gone.available(), 0) << "the place lives as long as the call in it";
    gate.leave.release();
    gate.gone.acquire();
    EXPECT_EQ(codeOf(list.result()), "ok");
    EXPECT_EQ(codeOf(waiting.result()), code::stopped);
}

} // namespace meshwright
