// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/json.h"
#include "models/items/deletion.h"
#include "models/meshes/folder_meshes.h"
#include "tests/support/endpoint_process.h"
#include "tests/support/gated_meshes.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace meshwright {

using namespace Qt::StringLiterals;
using State = DeletionRow::State;

namespace {

class DeletionTest : public testing::Test
{
protected:
    void SetUp() override
    {
        FolderMeshes folder(folderPlace(m_folder.path()));
        (void)folder.createMesh({{"meshName", "shop"}});
        for (const char* name : {"orders", "payments", "stock"})
            (void)folder.createNode(
                {{"meshName", "shop"}, {"virtualNodeName", name}, {"spec", json::object()}});
        (void)folder.create(Kind::VirtualService,
                            json::parse(R"({"meshName": "shop", "virtualServiceName": "s",
                "spec": {"provider": {"virtualNode": {"virtualNodeName": "orders"}}}})"));
        m_nodes = *folder.describeNodes({"shop"});
        m_calls = std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(folderPlace(m_folder.path())));
    }

    static std::string states(const Deletion& deletion)
    {
        static constexpr const char* words[] = {"checking", "ready",   "blocked",
                                                "deleting", "deleted", "failed"};
        std::string out;
        for (const DeletionRow& row : deletion.rows())
            out += row.node.ref.id.name + ' ' + words[static_cast<int>(row.state)] + '\n';
        return out;
    }
    static void wait(Deletion& deletion, const std::function<bool()>& until)
    {
        QSignalSpy changed(&deletion, &Deletion::changed);
        while (!until() && changed.wait(5000)) {
        }
    }

    int m_count = 0;
    QCoreApplication m_application{m_count, nullptr};
    QTemporaryDir m_folder;
    std::shared_ptr<AsyncMeshes> m_calls;
    std::vector<DescribedNode> m_nodes;
};

} // namespace

TEST_F(DeletionTest, WhoIsUsedStaysAndIsNamed)
{
    Deletion deletion(m_calls, m_nodes, {});
    deletion.check();
    EXPECT_EQ(states(deletion), "orders checking\npayments checking\nstock checking\n");
    wait(deletion, [&] { return !deletion.isChecking(); });
    EXPECT_EQ(states(deletion), "orders blocked\npayments ready\nstock ready\n");
    ASSERT_EQ(deletion.rows().front().usedBy.size(), 1U);
    EXPECT_EQ(words(deletion.rows().front().usedBy.front()), u"virtual service s"_s);

    std::vector<std::string> kept;
    QObject::connect(&deletion, &Deletion::deleted, &deletion, [&](const json& description) {
        kept.push_back(std::string(*text(path(description, {"virtualNode", "virtualNodeName"}))));
    });
    deletion.run();
    wait(deletion, [&] { return deletion.isDone(); });
    EXPECT_EQ(states(deletion), "orders blocked\npayments deleted\nstock deleted\n");
    EXPECT_EQ(kept, (std::vector<std::string>{"payments", "stock"}));
    EXPECT_EQ(FolderMeshes(folderPlace(m_folder.path())).listNodes({"shop"})->size(), 1U);
}

TEST_F(DeletionTest, OnesOfOthersAreBlockedWhenTheAccountIsKnown)
{
    Deletion deletion(m_calls, m_nodes, "123456789012"); // the folder's account is another
    deletion.check();
    wait(deletion, [&] { return !deletion.isChecking(); });
    EXPECT_EQ(deletion.count(State::Blocked), 3U);
    EXPECT_TRUE(deletion.rows().back().message.contains(u"000000000000"_s));
}

TEST_F(DeletionTest, LookingAgainLetsGoWhatIsFree)
{
    Deletion deletion(m_calls, m_nodes, {});
    deletion.check();
    wait(deletion, [&] { return !deletion.isChecking(); });
    ASSERT_EQ(deletion.count(State::Blocked), 1U);
    ASSERT_TRUE(QFile::remove(m_folder.filePath(u"shop/virtual-services/s.json"_s)));
    deletion.check();
    wait(deletion, [&] { return !deletion.isChecking(); });
    EXPECT_EQ(deletion.count(State::Ready), 3U);
}

TEST_F(DeletionTest, APartialFailureIsToldOneByOne)
{
    Deletion deletion(m_calls, m_nodes, {});
    deletion.check();
    wait(deletion, [&] { return !deletion.isChecking(); });
    ASSERT_TRUE(
        QFile::remove(m_folder.filePath(u"shop/virtual-nodes/payments.json"_s))); // somebody was faster
    deletion.run();
    wait(deletion, [&] { return deletion.isDone(); });
    EXPECT_EQ(states(deletion), "orders blocked\npayments failed\nstock deleted\n");
    EXPECT_TRUE(deletion.rows()[1].message.contains(u"payments"_s));
}

TEST_F(DeletionTest, StoppedItEndsAfterTheOneAtHand)
{
    Deletion deletion(m_calls, {m_nodes[1], m_nodes[2]}, {});
    deletion.check();
    wait(deletion, [&] { return !deletion.isChecking(); });
    QObject::connect(&deletion, &Deletion::deleted, &deletion, &Deletion::stop);
    deletion.run();
    wait(deletion, [&] { return deletion.isDone(); });
    EXPECT_EQ(states(deletion), "payments deleted\nstock ready\n");
}

TEST_F(DeletionTest, WithoutAnAnswerNothingIsDeleted)
{
    const EndpointProcess endpoint;
    if (!endpoint.isRunning())
        GTEST_SKIP() << "no Python with botocore for the test endpoint";
    endpoint.put("Mesh", {{"meshName", "shop"}});
    endpoint.put("VirtualNode",
                 {{"meshName", "shop"}, {"virtualNodeName", "orders"}, {"spec", json::object()}});
    endpoint.setFaults(json::parse(
        R"([{"operation": "ListVirtualServices", "fault": "status", "status": 403, "code": "ForbiddenException", "times": 9}])"));
    Deletion deletion(std::make_shared<AsyncMeshes>(endpoint.meshes()), {m_nodes.front()}, {});
    deletion.check();
    wait(deletion, [&] { return !deletion.isChecking(); });
    EXPECT_EQ(states(deletion), "orders blocked\n");
    EXPECT_TRUE(deletion.rows().front().message.contains(u"ForbiddenException"_s));
    deletion.run();
    wait(deletion, [&] { return deletion.isDone(); });
    EXPECT_EQ(endpoint.count("DeleteVirtualNode"), 0);
}

TEST_F(DeletionTest, TagsThatAreNotToldAreMissedInWords)
{
    Gate gate;
    gate.refuse("tags", {"ForbiddenException", u"You may not list tags."_s, {}});
    Deletion deletion(std::make_shared<AsyncMeshes>(std::make_unique<GatedMeshes>(
                          gate, std::make_unique<FolderMeshes>(folderPlace(m_folder.path())))),
                      {m_nodes[1]}, {});
    deletion.check();
    wait(deletion, [&] { return !deletion.isChecking(); });
    deletion.run();
    wait(deletion, [&] { return deletion.isDone(); });
    EXPECT_EQ(states(deletion), "payments deleted\n");
    EXPECT_EQ(deletion.rows().front().message,
              u"Its tags could not be read, and are not in the draft: You may not list tags."_s);
}

} // namespace meshwright
