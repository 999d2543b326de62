// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh_fixture.h"

// pull and push, each sentence of their contract.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class TransferCommands : public MeshCommands
{};

} // namespace

TEST_F(TransferCommands, RefusedTagsAreTold)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    const auto refuse = [] {
        s_endpoint->setFaults(
            json::parse(R"([{"operation": "ListTagsForResource", "fault": "status", "status": 403,
            "code": "ForbiddenException", "times": 99}])"));
    };
    refuse();
    const json pulled = printed(with("pull", {u"saved"_s}), 1);
    EXPECT_EQ(pulled["failures"].size(), 2U) << pulled;
    EXPECT_EQ(run(with("describe", {u"orders"_s})).exit, 1);
}

TEST_F(TransferCommands, PullAndPushCarryAMesh)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    EXPECT_EQ(printed(with("pull", {u"saved"_s}))["written"], 2);
    EXPECT_EQ(printed(with("pull", {u"saved"_s}))["same"], 2);
    EXPECT_EQ(printed({u"list"_s, u"--folder"_s, u"saved"_s, u"--mesh"_s, m_mesh})["virtualNodes"].size(),
              1U);

    const EndpointProcess other;
    qputenv("AWS_ENDPOINT_URL_APP_MESH", QByteArray::fromStdString(other.url()));
    json plan = printed(with("push", {u"--plan"_s, u"saved"_s}), 1)["plan"];
    EXPECT_EQ(plan,
              json::parse(R"([{"action": "create", "kind": "mesh", "owner": "123456789012", "name": ")" +
                          m_mesh.toStdString() +
                          R"("}, {"action": "create", "kind": "virtualNode", "name": "orders"}])"));
    EXPECT_EQ(other.count("CreateMesh"), 0) << "a plan only looks";
    EXPECT_EQ(printed(with("push", {u"saved"_s}))["done"], plan);
    plan = printed(with("push", {u"--plan"_s, u"saved"_s}))["plan"];
    for (const json& item : plan)
        EXPECT_EQ(item["action"], "same");
    EXPECT_EQ(printed(with("push", {u"saved"_s}))["done"].size(), 2U);
}

TEST_F(TransferCommands, WhatBothSidesChangedIsAConflict)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    printed(with("pull", {u"saved"_s}));
    const std::string path = "saved/" + m_mesh.toStdString() + "/virtual-nodes/orders.json";
    json mine = json::parse(content(path.c_str()));
    mine["virtualNode"]["spec"]["serviceDiscovery"]["dns"]["hostname"] = "mine.local";
    write(path.c_str(), mine.dump());
    json plan = printed(with("push", {u"--plan"_s, u"saved"_s}), 1)["plan"];
    EXPECT_EQ(plan[0]["changes"], json::parse(R"([{"pointer": "/spec/serviceDiscovery/dns/hostname",
        "before": "orders.apps.local", "after": "mine.local"}])"));
    EXPECT_FALSE(plan[0].contains("conflict"));

    json theirs = json::parse(fineNode);
    theirs["meshName"] = m_mesh.toStdString();
    theirs["spec"]["serviceDiscovery"]["dns"]["hostname"] = "theirs.local";
    ASSERT_TRUE(s_endpoint->meshes()->updateNode(theirs).succeeded());
    for (const QStringList& arguments : {QStringList{u"--plan"_s, u"saved"_s}, QStringList{u"saved"_s}}) {
        const json said = printed(with("push", arguments), 1);
        EXPECT_THAT(said[arguments.size() > 1 ? "plan" : "done"][0]["conflict"].get<std::string>(),
                    HasSubstr("changed here and there"));
    }
    EXPECT_THAT(printed(with("pull", {u"saved"_s}), 1)["conflicts"][0]["conflict"].get<std::string>(),
                HasSubstr("changed here and there"));
    EXPECT_EQ(json::parse(content(path.c_str())), mine);
    const json forced = printed(with("pull", {u"--force"_s, u"saved"_s}));
    EXPECT_EQ(forced["written"], 1);
    const std::string aside = forced["setAside"].get<std::string>() + "/virtual-nodes/orders.json";
    QFile file(QString::fromStdString(aside));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << aside;
    EXPECT_EQ(json::parse(file.readAll().toStdString()), mine);
    EXPECT_EQ(printed(with("push", {u"--plan"_s, u"saved"_s}))["plan"].size(), 2U);
}

TEST_F(TransferCommands, AFolderThatCannotBeWrittenIsPushedAllTheSame)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    printed(with("pull", {u"saved"_s}));
    const std::string shop = "saved/" + m_mesh.toStdString();
    ASSERT_TRUE(QDir(folder()).mkpath(QString::fromStdString(shop + "/.meshwright.lock")));
    const Ran same = run(with("push", {u"saved"_s}));
    EXPECT_EQ(same.exit, 0);
    EXPECT_EQ(same.errors, "") << "there is nothing new to remember";

    const std::string path = shop + "/virtual-nodes/orders.json";
    json mine = json::parse(content(path.c_str()));
    mine["virtualNode"]["spec"]["serviceDiscovery"]["dns"]["hostname"] = "mine.local";
    write(path.c_str(), mine.dump());
    const Ran pushed = run(with("push", {u"saved"_s}));
    EXPECT_EQ(pushed.exit, 0) << pushed.errors;
    EXPECT_THAT(pushed.errors, HasSubstr("The folder cannot remember this push"));
    EXPECT_EQ(printed(with("push", {u"--plan"_s, u"saved"_s}))["plan"].size(), 2U);
}

TEST_F(TransferCommands, APullThatCouldNotBeRememberedIsRefusedAtOnce)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    printed(with("pull", {u"saved"_s}));
    const QString shop = folder() + u"/saved/"_s + m_mesh;
    ASSERT_TRUE(QFile::remove(shop + u"/.meshwright-base.json"_s));
    ASSERT_TRUE(QDir().mkpath(shop + u"/.meshwright-base.json"_s));
    ASSERT_TRUE(QFile::remove(shop + u"/virtual-nodes/orders.json"_s));
    const Ran ran = run(with("pull", {u"saved"_s}));
    EXPECT_EQ(ran.exit, 2) << "as with a folder that cannot be written";
    EXPECT_THAT(ran.errors, HasSubstr(".meshwright-base.json is no file: it cannot be remembered"));
    EXPECT_THAT(ran.errors, Not(HasSubstr("It broke off there")));
    EXPECT_FALSE(QFile::exists(shop + u"/virtual-nodes/orders.json"_s)) << "nothing was written";
}

TEST_F(TransferCommands, WhatWasDoneBeforeItBrokeOffIsPrinted)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    printed(with("pull", {u"saved"_s}));
    const EndpointProcess other;
    qputenv("AWS_ENDPOINT_URL_APP_MESH", QByteArray::fromStdString(other.url()));
    other.setFaults(
        json::parse(R"([{"operation": "CreateVirtualNode", "fault": "reset-before", "times": 99}])"));
    const Ran ran = run(with("push", {u"--format"_s, u"json"_s, u"saved"_s}));
    EXPECT_EQ(ran.exit, 2);
    const json done = json::parse(ran.output)["done"];
    ASSERT_EQ(done.size(), 2U);
    EXPECT_FALSE(done[0].contains("failure")) << "the mesh was created";
    EXPECT_TRUE(done[1].contains("failure"));
    EXPECT_EQ(json::parse(ran.errors)["messages"][0]["code"], "ConnectionLost");
}

TEST_F(TransferCommands, PushSendsNothingThatWouldBeRefused)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    printed(with("pull", {u"saved"_s}));
    const std::string path = "saved/" + m_mesh.toStdString() + "/virtual-nodes/orders.json";
    json mine = json::parse(content(path.c_str()));
    mine["virtualNode"]["spec"]["listeners"][0]["portMapping"]["port"] = 710000;
    write(path.c_str(), mine.dump());
    s_endpoint->clear();
    EXPECT_THAT(printed(with("push", {u"saved"_s}), 1)["done"][0]["conflict"].get<std::string>(),
                HasSubstr("710000"));
    EXPECT_EQ(s_endpoint->count("UpdateVirtualNode"), 0);
    EXPECT_TRUE(printed(with("push", {u"--force"_s, u"saved"_s}), 1)["done"][0].contains("failure"));
    EXPECT_EQ(s_endpoint->count("UpdateVirtualNode"), 1);
}

} // namespace meshwright
