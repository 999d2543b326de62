// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh_fixture.h"

// What push --plan says of the mesh.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class PushPlan : public MeshCommands
{
protected:
    void SetUp() override
    {
        MeshCommands::SetUp();
        if (IsSkipped())
            return;
        const std::string name = m_mesh.toStdString();
        m_node = "saved/" + name + "/virtual-nodes/orders.json";
        write(("saved/" + name + "/mesh.json").c_str(),
              R"({"mesh": {"meshName": ")" + name + R"(", "spec": {}}})");
        write(m_node.c_str(), R"({"virtualNode": {"meshName": ")" + name + R"(", "virtualNodeName": "orders",
 "spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
  "serviceDiscovery": {"dns": {"hostname": "orders.local"}},
  "backends": [
    {"virtualService": {"virtualServiceName": "stock.local"}}]}}}
)");
    }

    Ran plan() const { return run(with("push", {u"--plan"_s, u"saved"_s})); }

    std::string m_node;
};

} // namespace

TEST_F(PushPlan, TellsWhatTheMeshWouldHaveAgainstIt)
{
    const Ran ran = plan();
    EXPECT_EQ(ran.exit, 1) << "there is something to do";
    EXPECT_EQ(json::parse(ran.output)["plan"][0]["action"], "create");
    EXPECT_FALSE(json::parse(ran.output)["plan"][0].contains("conflict")) << "it hinders nothing";
    EXPECT_THAT(ran.errors, HasSubstr(m_node + ":5:"));
    EXPECT_THAT(ran.errors, HasSubstr(": error: "));
    EXPECT_THAT(ran.errors, HasSubstr("[backend-unknown-service]\n"));

    const Ran asJson = run(with("push", {u"--plan"_s, u"-f"_s, u"json"_s, u"saved"_s}));
    const json told = json::parse(asJson.errors)["messages"][0];
    EXPECT_EQ(told["rule"], "backend-unknown-service");
    EXPECT_EQ(told["line"], 5);

    EXPECT_EQ(printed(with("push", {u"saved"_s}))["done"][0]["action"], "create");
    EXPECT_EQ(plan().errors, "") << "nothing is pushed any more";
}

TEST_F(PushPlan, KnowsWhatTheEndpointHas)
{
    s_endpoint->put("VirtualService", {{"meshName", m_mesh.toStdString()},
                                       {"virtualServiceName", "stock.local"},
                                       {"spec", json::object()}});
    EXPECT_THAT(plan().errors, testing::Not(HasSubstr("backend-unknown-service")));
}

} // namespace meshwright
