// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/meshes/description.h"
#include "models/meshes/transfer.h"
#include "tests/support/endpoint_process.h"

#include <gmock/gmock.h>

// A whole mesh, from an endpoint into a folder and on to another endpoint.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class Transfer : public FolderTest
{
protected:
    void SetUp() override
    {
        if (!m_source.isRunning())
            GTEST_SKIP() << "no Python with botocore for the test endpoint";
        put("Mesh",
            R"({"spec": {"egressFilter": {"type": "ALLOW_ALL"}}, "tags": [{"key": "team", "value": "shop"}]})");
        put("VirtualNode", R"({"virtualNodeName": "orders", "spec": {"backends": []}})");
        put("VirtualNode",
            R"({"virtualNodeName": "a/b c", "spec": {}, "tags": [{"key": "k", "value": "v"}]})");
        put("VirtualRouter", R"({"virtualRouterName": "main", "spec": {}})");
        put("VirtualRouter", R"({"virtualRouterName": "other", "spec": {}})");
        put("Route", R"({"virtualRouterName": "main", "routeName": "all", "spec": {"tcpRoute": {"action":
            {"weightedTargets": [{"virtualNode": "orders", "weight": 1}]}}}})");
        put("Route", R"({"virtualRouterName": "other", "routeName": "all", "spec": {}})");
        put("VirtualService", R"({"virtualServiceName": "orders.local", "spec": {"provider": {"virtualRouter":
            {"virtualRouterName": "main"}}}})");
        put("VirtualGateway", R"({"virtualGatewayName": "door", "spec": {"listeners": []}})");
        put("GatewayRoute", R"({"virtualGatewayName": "door", "gatewayRouteName": "in", "spec": {}})");
        m_from = m_source.meshes();
    }

    void put(const char* kind, const char* input) const
    {
        json value = json::parse(input);
        value["meshName"] = "shop";
        m_source.put(kind, value);
    }

    static std::string planLines(const std::vector<PlanItem>& plan)
    {
        static constexpr const char* actions[] = {"create ", "update ", "same ", "only there "};
        std::string out;
        for (const PlanItem& item : plan) {
            out += actions[static_cast<int>(item.action)] + words(item.id).toStdString();
            out += item.failure.isEmpty() ? "\n" : ": " + item.failure.toStdString() + '\n';
        }
        return out;
    }

    EndpointProcess m_source{{u"--page-size"_s, u"1"_s}};
    std::unique_ptr<EndpointMeshes> m_from;
    MeshId m_mesh{"shop"};
};

constexpr const char* everything = R"(mesh shop
virtual node a/b c
virtual node orders
virtual router main
virtual router other
route all of virtual router main
route all of virtual router other
virtual service orders.local
virtual gateway door
gateway route in of virtual gateway door
)";

std::string withEach(std::string_view word)
{
    std::string out;
    std::istringstream lines{everything};
    for (std::string line; std::getline(lines, line);)
        out += std::string(word) + line + '\n';
    return out;
}

} // namespace

TEST_F(Transfer, AMeshIsSavedAsFilesForTheAwsCli)
{
    const Outcome<Saved> saved = saveMesh(*m_from, m_mesh, m_meshes);
    ASSERT_TRUE(saved.succeeded()) << saved.failure().message.toStdString();
    EXPECT_EQ(*saved, (Saved{10, 0, {}}));
    EXPECT_EQ(files(), "shop/gateway-routes/door.in.json\nshop/mesh.json\nshop/routes/main.all.json\n"
                       "shop/routes/other.all.json\nshop/virtual-gateways/door.json\n"
                       "shop/virtual-nodes/a%2Fb%20c.json\nshop/virtual-nodes/orders.json\n"
                       "shop/virtual-routers/main.json\nshop/virtual-routers/other.json\n"
                       "shop/virtual-services/orders.local.json");
    const json node = json::parse(content(u"shop/virtual-nodes/a%2Fb%20c.json"_s));
    EXPECT_EQ(node["tags"], json::parse(R"([{"key": "k", "value": "v"}])"));
    EXPECT_TRUE(node["virtualNode"]["metadata"]["createdAt"].is_string()) << "as the AWS CLI prints it";
    EXPECT_EQ(node["virtualNode"]["metadata"]["meshOwner"], "123456789012");
    const Outcome<MeshContents> here = readMesh(m_meshes, m_mesh);
    const Outcome<MeshContents> there = readMesh(*m_from, m_mesh);
    ASSERT_TRUE(here.succeeded() && there.succeeded());
    EXPECT_EQ(planLines(planPush(*here, *there)), withEach("same "));
}

TEST_F(Transfer, SavingAgainReadsOnlyWhatChanged)
{
    ASSERT_TRUE(saveMesh(*m_from, m_mesh, m_meshes).succeeded());
    json input = nodeInput("shop", "orders");
    ASSERT_TRUE(m_from->updateNode(input).succeeded());
    m_source.clear();
    const Outcome<Saved> again = saveMesh(*m_from, m_mesh, m_meshes);
    EXPECT_EQ(*again, (Saved{2, 8, {}})) << "the node, and the mesh, whose version no list tells";
    EXPECT_EQ(m_source.count("DescribeVirtualNode"), 2) << "once, and for its tags";
    EXPECT_EQ(createInput(*m_meshes.describeNode({m_mesh, "orders"})), input);
}

TEST_F(Transfer, WhatWasBrokenOffGoesOn)
{
    m_source.setFaults(
        json::parse(R"([{"operation": "DescribeRoute", "fault": "reset-before", "times": 99}])"));
    EXPECT_EQ(codeOf(saveMesh(*m_from, m_mesh, m_meshes)), code::connectionLost);
    EXPECT_THAT(files(), testing::HasSubstr("virtual-routers/other.json"));
    m_source.setFaults(json::array());
    const Outcome<Saved> rest = saveMesh(*m_from, m_mesh, m_meshes);
    EXPECT_EQ(*rest, (Saved{6, 4, {}}));
}

TEST_F(Transfer, AMeshOfThatNameIsFoundWhoeverOwnsIt)
{
    EndpointSettings settings = m_source.settings();
    settings.account = "123456789012";
    const auto target = EndpointProcess::meshes(settings);
    EXPECT_EQ(findTarget(*target, "new")->id, MeshId{"new"});
    EXPECT_TRUE(findTarget(*target, "new")->contents.empty());
    EXPECT_EQ(findTarget(*target, "shop")->id, MeshId{"shop"});
    EXPECT_EQ(findTarget(*target, "shop")->contents.size(), 10U);

    m_source.put("Mesh", {{"meshName", "shared-mesh"}}); // the endpoint gives it to another account
    const MeshId shared{"shared-mesh", "210987654321"};
    EXPECT_EQ(words(shared), u"shared-mesh (shared by 210987654321)"_s);
    ASSERT_TRUE(m_meshes.createMesh({{"meshName", "shared-mesh"}}).succeeded());
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shared-mesh", "orders")).succeeded());
    const Outcome<MeshContents> source = readMesh(m_meshes, {"shared-mesh"});
    const Outcome<TargetMesh> there = findTarget(*target, "shared-mesh");
    ASSERT_TRUE(there.succeeded());
    EXPECT_EQ(there->id, shared);
    const auto done = carryOut(planPush(*source, there->contents, there->id.owner), *target);
    EXPECT_EQ(planLines(*done), "same mesh shared-mesh\ncreate virtual node orders\n");
    EXPECT_EQ(codeOf(target->describeNode({shared, "orders"})), "ok");
}

TEST_F(Transfer, AFolderComesUpElsewhere)
{
    ASSERT_TRUE(saveMesh(*m_from, m_mesh, m_meshes).succeeded());
    const EndpointProcess other({u"--account"_s, u"999999999999"_s});
    const auto target = other.meshes();
    const Outcome<MeshContents> source = readMesh(m_meshes, m_mesh);
    const auto planNow = [&] { return planPush(*source, *readTarget(*target, m_mesh)); };

    std::vector<PlanItem> plan = planNow();
    EXPECT_EQ(planLines(plan), withEach("create "));
    const auto done = carryOut(std::move(plan), *target);
    ASSERT_TRUE(done.succeeded()) << done.failure().message.toStdString();
    EXPECT_EQ(planLines(*done), withEach("create "));
    EXPECT_EQ(planLines(planNow()), withEach("same "));

    ASSERT_TRUE(target->updateNode(nodeInput("shop", "orders")).succeeded());
    const ResourceId tagged = nodeAsResource({m_mesh, "a/b c"});
    ASSERT_TRUE(target->tag(tagged, json::parse(R"([{"key": "more", "value": ""}])")).succeeded());
    ASSERT_TRUE(target->createNode(nodeInput("shop", "new")).succeeded());
    EXPECT_THAT(planLines(planNow()), testing::AllOf(testing::HasSubstr("update virtual node orders\n"),
                                                     testing::HasSubstr("update virtual node a/b c\n"),
                                                     testing::HasSubstr("only there virtual node new\n"),
                                                     testing::HasSubstr("same virtual router main\n")));
    ASSERT_TRUE(carryOut(planNow(), *target).succeeded());
    EXPECT_EQ(planLines(planNow()), withEach("same ") + "only there virtual node new\n");
    EXPECT_EQ(*target->tags(tagged), json::parse(R"([{"key": "k", "value": "v"}])"));
}

TEST_F(Transfer, WhatIsRefusedIsToldAndDoesNotStopTheRest)
{
    const Outcome<MeshContents> source = readMesh(*m_from, m_mesh);
    const EndpointProcess other;
    other.setFaults(json::parse(
        R"([{"operation": "CreateVirtualGateway", "fault": "status", "status": 403, "code": "ForbiddenException"}])"));
    const auto target = other.meshes();
    const auto done = carryOut(planPush(*source, {}), *target);
    ASSERT_TRUE(done.succeeded());
    EXPECT_THAT(planLines(*done),
                testing::HasSubstr("create virtual gateway door: as told (ForbiddenException"));
    EXPECT_EQ(refLines(*target->list(Kind::VirtualService, m_mesh, {})), "orders.local\n");
}

TEST(TagChanges, AreWhatHasToBeAskedFor)
{
    const json before = json::parse(
        R"([{"key": "a", "value": "1"}, {"key": "b", "value": "2"}, {"key": "c", "value": "3"}])");
    const json after = json::parse(
        R"([{"key": "d", "value": "4"}, {"key": "a", "value": "1"}, {"key": "b", "value": "9"}])");
    EXPECT_EQ(
        tagChanges(before, after),
        (TagChanges{json::parse(R"([{"key": "b", "value": "9"}, {"key": "d", "value": "4"}])"), {"c"}}));
    EXPECT_EQ(tagChanges(before, before), TagChanges());
}

} // namespace meshwright
