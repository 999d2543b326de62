// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "endpoint_fault.h"
#include "folder.h"

#include <gmock/gmock.h>

#include <set>
#include <thread>

// What becomes of a call when the endpoint fails: what is told, how often it was asked, what it has done.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The client tokens of the requests that asked for @p operation, without repetition.
std::set<std::string> tokensOf(const json& log, const char* operation)
{
    std::set<std::string> out;
    for (const json& entry : log)
        if (entry["operation"] == operation)
            out.insert(json::parse(entry["body"].get<std::string>())["clientToken"].get<std::string>());
    return out;
}

struct FaultRow
{
    const char* fault;
    int times;
    const char* code; ///< what is told in the end
    int requests;     ///< how often it was asked
    bool isThere;     ///< whether the node has been created
};
constexpr FaultRow faultRows[] = {
    {"slow", 1, "ok", 1, true},
    {"wrong-type", 1, "ok", 1, true},
    {"drip", 1, "ok", 1, true},
    {"storm", 2, "ok", 3, true},
    {"storm", 99, "TooManyRequestsException", 4, false},
    {"unavailable", 1, "ok", 2, true},
    {"unavailable", 99, "ServiceUnavailableException", 4, false},
    {"reset-before", 1, "ok", 2, true},
    {"reset-before", 99, code::connectionLost, 4, false},
    {"reset-mid-body", 1, "ok", 2, true},
    {"reset-mid-body", 99, "ok", 4, true},
    {"error-after-effect", 1, "ok", 2, true},
    {"error-after-effect", 99, "ok", 4, true},
    {"hang", 1, "ok", 2, true},
    {"html", 1, "ok", 2, true},
    {"html", 99, code::notExpected, 4, false},
    {"html-ok", 1, "ok", 1, true},
    {"truncated-json", 1, "ok", 1, true},
    {"not-utf8", 1, "ok", 1, true},
    {"deep", 1, "ok", 1, true},
    {"empty", 1, "ok", 1, true},
    {"huge", 1, "ok", 1, true},
    {"huge-length", 1, "ok", 1, true},
};

} // namespace

TEST_F(EndpointFault, EveryFaultEndsInAClearState)
{
    int number = 0;
    for (const auto& [fault, times, expected, requests, isThere] : faultRows) {
        SCOPED_TRACE(std::string(fault) + " × " + std::to_string(times));
        const std::string name = "node-" + std::to_string(++number);
        const double seconds = std::string_view(fault) == "drip" ? 0.0005 : 0.1;
        s_endpoint->clear();
        fail("CreateVirtualNode", fault, times, {{"seconds", seconds}});
        const Outcome<json> outcome = m_meshes->createNode(nodeInput(m_mesh.name, name));
        EXPECT_EQ(codeOf(outcome), expected);
        if (!outcome) {
            EXPECT_GT(outcome.failure().message.size(), 20) << outcome.failure().message.toStdString();
        }
        s_endpoint->setFaults(json::array());
        // libcurl itself tries a new connection when one that was kept open turns out to be dead.
        const int own = std::string_view(fault) == "reset-before" ? 1 : 0;
        EXPECT_THAT(s_endpoint->count("CreateVirtualNode"), testing::AnyOf(requests, requests + own));
        EXPECT_EQ(tokensOf(s_endpoint->log(), "CreateVirtualNode").size(), 1U) << "one token for all tries";
        const Outcome<json> there = m_meshes->describeNode({m_mesh, name});
        ASSERT_EQ(there.succeeded(), isThere);
        if (there) {
            EXPECT_EQ(*path(*there, {"virtualNode", "metadata", "version"}), 1) << "created once";
        }
    }
}

TEST_F(EndpointFault, WhatIsAskedForAgainAfterALostAnswerIsTheSameRequest)
{
    const json input = nodeInput(m_mesh.name, "orders");
    const auto lose = [](const char* operation, const char* how) {
        s_endpoint->setFaults(
            json::array({{{"operation", operation}, {"fault", how}, {"times", 4}},
                         {{"operation", "DescribeVirtualNode"}, {"fault", "unavailable"}, {"times", 4}}}));
    };
    lose("CreateVirtualNode", "reset-mid-body");
    EXPECT_EQ(codeOf(m_meshes->createNode(input)), code::connectionLost);
    EXPECT_EQ(codeOf(m_meshes->createNode(input)), "ok") << "Create was pressed again";
    EXPECT_EQ(tokensOf(s_endpoint->log(), "CreateVirtualNode").size(), 1U);
    EXPECT_EQ(codeOf(m_meshes->createNode(input)), code::conflict) << "now it is another request";
    EXPECT_EQ(tokensOf(s_endpoint->log(), "CreateVirtualNode").size(), 2U);

    json changed = input;
    changed["spec"]["listeners"] = json::array();
    s_endpoint->clear();
    lose("UpdateVirtualNode", "error-after-effect");
    EXPECT_EQ(codeOf(m_meshes->updateNode(changed)), "InternalServerErrorException");
    const auto updated = m_meshes->updateNode(changed);
    ASSERT_EQ(codeOf(updated), "ok");
    EXPECT_EQ(*path(*updated, {"virtualNode", "metadata", "version"}), 2) << "updated once";
    EXPECT_EQ(tokensOf(s_endpoint->log(), "UpdateVirtualNode").size(), 1U);
}

TEST_F(EndpointFault, AFourHundredIsNotAskedAgain)
{
    for (const int status : {400, 402, 403, 413, 418}) {
        s_endpoint->clear();
        fail("ListVirtualNodes", "status", 99, {{"status", status}, {"code", "SomeException"}});
        const auto outcome = m_meshes->listNodes(m_mesh);
        ASSERT_EQ(codeOf(outcome), "SomeException");
        EXPECT_THAT(outcome.failure().message.toStdString(),
                    testing::HasSubstr("as told (SomeException, request "));
        EXPECT_EQ(s_endpoint->count("ListVirtualNodes"), 1) << status;
    }
}

TEST_F(EndpointFault, ADeletionWhoseAnswerWasLostIsOne)
{
    ASSERT_TRUE(m_meshes->createNode(nodeInput(m_mesh.name, "orders")).succeeded());
    fail("DeleteVirtualNode", "reset-mid-body", 1);
    const Outcome<json> deleted = m_meshes->deleteNode({m_mesh, "orders"});
    ASSERT_EQ(codeOf(deleted), "ok");
    EXPECT_EQ(*path(*deleted, {"virtualNode", "status", "status"}), "DELETED");
    EXPECT_EQ(codeOf(m_meshes->describeNode({m_mesh, "orders"})), code::notFound);
    EXPECT_EQ(codeOf(m_meshes->deleteNode({m_mesh, "orders"})), code::notFound);
}

TEST_F(EndpointFault, AnUpdateWhoseAnswerWasLostCountsOnce)
{
    ASSERT_TRUE(m_meshes->createNode(nodeInput(m_mesh.name, "orders")).succeeded());
    fail("UpdateVirtualNode", "error-after-effect", 2);
    const Outcome<json> updated = m_meshes->updateNode(nodeInput(m_mesh.name, "orders"));
    ASSERT_EQ(codeOf(updated), "ok");
    EXPECT_EQ(*path(*updated, {"virtualNode", "metadata", "version"}), 2);
}

TEST_F(EndpointFault, WhoMaySetTagsNeedNotBeAllowedToListThem)
{
    ASSERT_TRUE(m_meshes->createNode(nodeInput(m_mesh.name, "orders")).succeeded());
    const ResourceId orders = nodeAsResource({m_mesh, "orders"});
    fail("ListTagsForResource", "status", 99, {{"status", 403}, {"code", "ForbiddenException"}});
    EXPECT_EQ(codeOf(m_meshes->tag(orders, json::parse(R"([{"key": "a", "value": "1"},
        {"key": "b", "value": "2"}])"))),
              "ok");
    EXPECT_EQ(codeOf(m_meshes->untag(orders, {"a"})), "ok");
    EXPECT_EQ(codeOf(m_meshes->tags(orders)), "ForbiddenException");
    s_endpoint->setFaults(json::array());
    EXPECT_EQ(*m_meshes->tags(orders), json::parse(R"([{"key": "b", "value": "2"}])"));
}

TEST_F(EndpointFault, AListThatNeverEndsIsEnded)
{
    for (const char* name : {"a", "b", "c"})
        ASSERT_TRUE(m_meshes->createNode(nodeInput(m_mesh.name, name)).succeeded());
    fail("ListVirtualNodes", "repeat-token", 99);
    EXPECT_NE(codeOf(m_meshes->listNodes(m_mesh)), "ok");
}

TEST_F(EndpointFault, NoKeyGoesToWhereARedirectPoints)
{
    const EndpointProcess other;
    ASSERT_TRUE(other.isRunning());
    fail("ListMeshes", "redirect", 1, {{"location", other.url() + "/v20190125/meshes"}});
    const auto outcome = m_meshes->listMeshes();
    ASSERT_EQ(codeOf(outcome), code::notExpected);
    EXPECT_THAT(outcome.failure().message.toStdString(), testing::HasSubstr(other.url()));
    EXPECT_EQ(other.log(), json::array());
}

TEST_F(EndpointFault, AMissingEndpointIsNamed)
{
    EndpointSettings settings = s_endpoint->settings();
    settings.url = *endpointUrl(u"http://127.0.0.1:1"_s);
    const auto outcome = EndpointProcess::meshes(settings)->listMeshes();
    ASSERT_EQ(codeOf(outcome), code::notReached);
    EXPECT_THAT(outcome.failure().message.toStdString(), testing::HasSubstr("http://127.0.0.1:1"));
}

TEST_F(EndpointFault, PlainHttpLeavesThisComputerOnlyWhenAllowed)
{
    EndpointSettings settings = s_endpoint->settings();
    settings.url = *endpointUrl(u"http://meshes.invalid"_s);
    EXPECT_EQ(codeOf(EndpointProcess::meshes(settings)->listMeshes()), code::notTrusted);
    settings.allowsPlainHttp = true;
    EXPECT_EQ(codeOf(EndpointProcess::meshes(settings)->listMeshes()), code::notReached);
}

TEST_F(EndpointFault, WrongKeysAreToldWithAdvice)
{
    EndpointSettings settings = s_endpoint->settings();
    settings.keys = [](const std::stop_token&) -> Outcome<Signing> {
        return Signing{"AKIDEXAMPLE", "wrong", EndpointProcess::token, "us-west-2"};
    };
    const auto outcome = EndpointProcess::meshes(settings)->listMeshes();
    ASSERT_EQ(codeOf(outcome), "InvalidSignatureException");
    EXPECT_THAT(outcome.failure().message.toStdString(), testing::HasSubstr("Check the secret key"));
    EXPECT_THAT(outcome.failure().message.toStdString(), testing::Not(testing::HasSubstr("wrong")));
}

TEST_F(EndpointFault, ARefusalPointsAtTheMember)
{
    json node = nodeInput(m_mesh.name, "orders");
    node["spec"]["listeners"] = json::parse(
        R"([{"portMapping": {"port": 80, "protocol": "http"}}, {"portMapping": {"port": 99999, "protocol": "http"}}])");
    const Outcome<json> outcome = m_meshes->createNode(node);
    ASSERT_EQ(codeOf(outcome), code::badRequest);
    EXPECT_EQ(outcome.failure().pointer, Pointer("/spec/listeners/1/portMapping/port"));
}

TEST_F(EndpointFault, ASharedMeshIsAskedForWithItsOwner)
{
    s_endpoint->put("Mesh", {{"meshName", "shared-mesh"}});
    EndpointSettings settings = s_endpoint->settings();
    settings.account = "123456789012";
    const auto meshes = EndpointProcess::meshes(settings);
    const auto list = meshes->listMeshes();
    const auto shared =
        std::ranges::find_if(*list, [](const MeshRef& mesh) { return mesh.id.name == "shared-mesh"; });
    ASSERT_NE(shared, list->end());
    EXPECT_EQ(shared->id.owner, "210987654321");
    json input = nodeInput("shared-mesh", "orders");
    EXPECT_EQ(codeOf(meshes->createNode(input)), code::notFound) << "without its owner it is not found";
    input["meshOwner"] = shared->id.owner;
    ASSERT_EQ(codeOf(meshes->createNode(input)), "ok");
    EXPECT_EQ(refLines(*meshes->listNodes(shared->id)), "orders\n");
    EXPECT_EQ(codeOf(meshes->deleteNode({shared->id, "orders"})), "ok");
}

TEST_F(EndpointFault, StoppingEndsACallThatHangs)
{
    fail("ListMeshes", "hang", 99, {{"seconds", 20}});
    EndpointSettings settings = s_endpoint->settings();
    settings.limits = {};
    const auto meshes = EndpointProcess::meshes(settings);
    std::stop_source stop;
    std::jthread stopper([&] {
        while (s_endpoint->count("ListMeshes") == 0)
            std::this_thread::yield();
        stop.request_stop();
    });
    EXPECT_EQ(codeOf(meshes->listMeshes({stop.get_token(), {}})), code::stopped);
    EXPECT_EQ(s_endpoint->count("ListMeshes"), 1);
}

TEST_F(EndpointFault, OneNodeThatCannotBeDescribedDoesNotHideTheOthers)
{
    for (const char* name : {"a", "b", "c"})
        ASSERT_TRUE(m_meshes->createNode(nodeInput(m_mesh.name, name)).succeeded());
    fail("DescribeVirtualNode", "status", 1, {{"status", 403}, {"code", "ForbiddenException"}});
    const auto nodes = m_meshes->describeNodes(m_mesh);
    ASSERT_EQ(codeOf(nodes), "ok");
    int described = 0;
    for (const DescribedNode& node : *nodes)
        described += node.ref.problem ? 0 : 1;
    EXPECT_EQ(nodes->size(), 3U);
    EXPECT_EQ(described, 2);
}

} // namespace meshwright
