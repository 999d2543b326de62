// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/open/deletion.h"
#include "tests/support/endpoint_process.h"
#include "tests/support/gated_meshes.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace meshwright {

using namespace Qt::StringLiterals;
using State = DeletionRow::State;

namespace {

const Failure mayNotListTags{"ForbiddenException", u"You may not list tags."_s, {}};

/// What is kept by its name, as long as it is needed.
struct KeptNames
{
    KeepNodes keepers()
    {
        return {[this](const json& description, const std::stop_token&) {
                    const std::string name(*text(path(description, {"virtualNode", "virtualNodeName"})));
                    Answer<Outcome<QString>> answer = answers;
                    if (!isSlow)
                        answer.give(QString::fromStdString(name));
                    answers = {};
                    names += name + ' ';
                    return answer;
                },
                [this](const QString& id) { putAway += id.toStdString() + ' '; }};
    }

    Answer<Outcome<QString>> answers; ///< the next one; a test that makes it slow gives it
    bool isSlow = false;
    std::string names;
    std::string putAway;
};

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

    bool isThere(const char* name) const
    {
        return FolderMeshes(folderPlace(m_folder.path())).describeNode({{"shop"}, name}).succeeded();
    }
    /// The same place, behind @p gate.
    std::shared_ptr<AsyncMeshes> behind(Gate& gate) const
    {
        return std::make_shared<AsyncMeshes>(std::make_unique<GatedMeshes>(
            gate, std::make_unique<FolderMeshes>(folderPlace(m_folder.path()))));
    }
    /// Deletes what may be deleted, to the end.
    static void deleteAll(Deletion& deletion)
    {
        deletion.check();
        wait(deletion, [&] { return !deletion.isChecking(); });
        deletion.run();
        wait(deletion, [&] { return deletion.isDone(); });
    }

    static std::string states(const Deletion& deletion)
    {
        static constexpr const char* words[] = {"checking", "ready",  "blocked", "deleting",
                                                "deleted",  "failed", "asking"};
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
    KeptNames m_kept;
};

} // namespace

TEST_F(DeletionTest, WhoIsUsedStaysAndIsNamed)
{
    Deletion deletion(m_calls, m_nodes, {}, m_kept.keepers());
    deletion.setCalls({{nodeAsResource({{"shop"}, "payments"}), Kind::VirtualService, "s"},
                       {nodeAsResource({{"shop"}, "other"}), Kind::VirtualService, "s"}});
    deletion.check();
    EXPECT_EQ(states(deletion), "orders checking\npayments checking\nstock checking\n");
    wait(deletion, [&] { return !deletion.isChecking(); });
    EXPECT_EQ(states(deletion), "orders blocked\npayments ready\nstock ready\n");
    ASSERT_EQ(deletion.rows().front().usedBy.size(), 1U);
    EXPECT_EQ(words(deletion.rows().front().usedBy.front()), u"virtual service s"_s);
    ASSERT_EQ(deletion.rows().front().falls->callers.size(), 1U) << "payments goes as well";
    EXPECT_EQ(deletion.rows().front().falls->callers.front().name, "other");

    deletion.run();
    wait(deletion, [&] { return deletion.isDone(); });
    EXPECT_EQ(states(deletion), "orders blocked\npayments deleted\nstock deleted\n");
    EXPECT_EQ(m_kept.names, "payments stock ");
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
    QObject::connect(&deletion, &Deletion::changed, &deletion, [&] {
        if (deletion.count(State::Deleted) == 1)
            deletion.stop();
    });
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

TEST_F(DeletionTest, WithoutItsTagsNothingIsDeletedUnasked)
{
    Gate gate;
    gate.refuse("tags", mayNotListTags);
    for (const bool isWanted : {false, true}) {
        Deletion deletion(behind(gate), {m_nodes[1], m_nodes[2]}, {}, m_kept.keepers());
        deletion.check();
        wait(deletion, [&] { return !deletion.isChecking(); });
        deletion.run();
        wait(deletion, [&] { return deletion.count(State::Asking) > 0; });
        EXPECT_EQ(states(deletion), "payments asking\nstock ready\n");
        EXPECT_EQ(deletion.rows().front().message,
                  u"Its tags could not be read, and would not be in the draft: You may not list tags."_s);
        EXPECT_TRUE(isThere("payments"));
        EXPECT_EQ(m_kept.names, "");
        deletion.decide(isWanted);
        wait(deletion, [&] { return deletion.isDone(); });
        EXPECT_EQ(states(deletion),
                  isWanted ? "payments deleted\nstock deleted\n" : "payments failed\nstock failed\n")
            << "it is asked once";
        for (const DeletionRow& row : deletion.rows())
            EXPECT_EQ(
                row.message,
                isWanted
                    ? u"Its tags could not be read, and are not in the draft: You may not list tags."_s
                    : u"It has not been deleted, as its tags could not be read: You may not list tags."_s);
    }
    EXPECT_EQ(m_kept.names, "payments stock ");
}

TEST_F(DeletionTest, StoppedWhileItAsksItDeletesNothing)
{
    Gate gate;
    gate.refuse("tags", mayNotListTags);
    Deletion deletion(behind(gate), {m_nodes[1], m_nodes[2]}, {}, m_kept.keepers());
    deletion.check();
    wait(deletion, [&] { return !deletion.isChecking(); });
    deletion.run();
    wait(deletion, [&] { return deletion.count(State::Asking) > 0; });
    deletion.stop();
    EXPECT_TRUE(deletion.isDone());
    EXPECT_EQ(states(deletion), "payments failed\nstock ready\n");
    EXPECT_TRUE(isThere("payments"));
}

TEST_F(DeletionTest, WhatCannotBeKeptIsNotDeleted)
{
    Deletion deletion(m_calls, {m_nodes[1]}, {}, m_kept.keepers());
    m_kept.isSlow = true;
    m_kept.answers.give(Failure{code::notWritable, u"No space left on device"_s, {}});
    deleteAll(deletion);
    EXPECT_EQ(states(deletion), "payments failed\n");
    EXPECT_EQ(deletion.rows().front().message,
              u"It has not been deleted, as no draft of it could be kept: No space left on device"_s);
    EXPECT_TRUE(isThere("payments"));
}

TEST_F(DeletionTest, WhatIsRefusedIsNotKept)
{
    Gate gate;
    gate.refuse("deleteNode", {"ForbiddenException", u"You may not delete."_s, {}});
    Deletion deletion(behind(gate), {m_nodes[1]}, {}, m_kept.keepers());
    deleteAll(deletion);
    EXPECT_EQ(states(deletion), "payments failed\n");
    EXPECT_EQ(deletion.rows().front().message, u"You may not delete."_s);
    EXPECT_EQ(m_kept.names, "payments ") << "before it was asked for";
    EXPECT_EQ(m_kept.putAway, "payments ");
}

TEST_F(DeletionTest, WhatMayBeGoneStaysKept)
{
    Gate gate;
    gate.loseAnswer("deleteNode");
    Deletion deletion(behind(gate), {m_nodes[1]}, {}, m_kept.keepers());
    deleteAll(deletion);
    EXPECT_FALSE(isThere("payments"));
    EXPECT_EQ(states(deletion), "payments failed\n");
    EXPECT_EQ(deletion.rows().front().message,
              u"The connection broke. It may be gone all the same: a draft of it is kept."_s);
    EXPECT_EQ(m_kept.putAway, "");
}

TEST_F(DeletionTest, StoppedItWaitsForNoDiskAndDeletesNothing)
{
    Deletion deletion(m_calls, {m_nodes[1], m_nodes[2]}, {}, m_kept.keepers());
    m_kept.isSlow = true;
    Answer<Outcome<QString>> late = m_kept.answers;
    deletion.check();
    wait(deletion, [&] { return !deletion.isChecking(); });
    deletion.run();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_kept.names == "payments "; }, 20000));
    deletion.stop();
    EXPECT_TRUE(deletion.isDone());
    EXPECT_EQ(states(deletion), "payments failed\nstock ready\n");
    late.give(u"payments"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_kept.putAway == "payments "; }, 20000));
    EXPECT_TRUE(isThere("payments"));
}

} // namespace meshwright
