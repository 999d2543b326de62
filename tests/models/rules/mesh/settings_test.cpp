// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "tests/models/rules/mesh/mesh_rows.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace meshwright {

namespace {

/// The IP preference of the mesh and of a node.
#define SETTING_MESH(preference)                                                                             \
    R"("mesh shop": {"spec": {"serviceDiscovery": {"ipPreference": ")" preference R"("}}})"
#define SETTING_NODE(name, preference)                                                                       \
    R"("virtualNode )" name R"(": {"spec": {"serviceDiscovery": {"dns": {"ipPreference": ")" preference      \
    R"("}}}})"

/// What checkMesh() says by the rule @p rule of a mesh with the resources @p inputs, by "kind name" or
/// "kind parent/name".
std::string settingsSaid(const std::string& rule, const std::map<std::string, json>& inputs)
{
    std::vector<MeshPart> parts;
    for (const auto& [written, input] : inputs) {
        const std::string key = written.substr(0, written.find('#')); // behind it stands which state it is
        const Kind kind = kindOfWrapper(key.substr(0, key.find(' '))).value();
        const std::string name = key.substr(key.find(' ') + 1);
        const std::size_t slash = name.find('/');
        parts.push_back({kind, slash == name.npos ? "" : name.substr(0, slash),
                         slash == name.npos ? name : name.substr(slash + 1), &input, parts.size()});
    }
    MeshKnowledge all;
    all.ofKinds.fill(Completeness::Complete);
    MeshCheck found = checkMesh(WholeMesh("shop", parts, all));
    std::erase_if(found.issues, [&](const MeshIssue& one) { return one.issue.rule != rule; });
    return lines(found, parts);
}

/// @p count nodes, "node10" the first of them, each with the spec @p spec.
std::map<std::string, json> likeNodes(std::size_t count, const char* spec)
{
    std::map<std::string, json> out;
    for (std::size_t i = 10; i < 10 + count; ++i)
        out["virtualNode node" + std::to_string(i)] = {{"meshName", "shop"},
                                                       {"virtualNodeName", "node" + std::to_string(i)},
                                                       {"spec", json::parse(spec)}};
    return out;
}

} // namespace

std::span<const MeshRow> settingRows()
{
    static constexpr MeshRow rows[] = {
        {"a mesh that allows all egress",
         R"({"mesh shop": {"spec": {"egressFilter": {"type": "ALLOW_ALL"}}}})",
         "virtualNode orders /spec/backends hint egress: The mesh lets everything out, but not "
         "from a node that lists backends: whatever “orders” calls must be among them "
         "then, hosts outside of the mesh included. List all it calls. -> mesh shop /spec/egressFilter"},
        {"a mesh that says nothing of egress", R"({"mesh shop": {"spec": {"egressFilter": null}}})"},
        {"a mesh whose filter is not known",
         R"({"mesh shop": {"spec": {"egressFilter": {"type": {"$unknown": "${FILTER}"}}}}})"},
        {"two nodes of different IP versions",
         R"({)" SETTING_NODE("orders", "IPv4_ONLY") R"(, )" SETTING_NODE("stock", "IPv6_ONLY") R"(})",
         "virtualNode orders /spec/serviceDiscovery/dns/ipPreference error "
         "ip-preference-conflict: “orders” keeps to “IPv4_ONLY” and calls “stock”, which keeps "
         "to “IPv6_ONLY”: no address suits both, and callers see no healthy upstream. Let one "
         "of them prefer its version instead of insisting. -> virtualNode stock "
         "/spec/serviceDiscovery/dns/ipPreference"},
        {"a caller unlike the mesh",
         R"({)" SETTING_MESH("IPv6_ONLY") R"(, )" SETTING_NODE("orders", "IPv4_ONLY") R"(})",
         "virtualNode orders /spec/serviceDiscovery/dns/ipPreference error "
         "ip-preference-conflict: “orders” keeps to “IPv4_ONLY” and calls “stock”, which keeps "
         "to “IPv6_ONLY”: no address suits both, and callers see no healthy upstream. Let one "
         "of them prefer its version instead of insisting. -> mesh shop "
         "/spec/serviceDiscovery/ipPreference"},
        {"a server unlike the mesh",
         R"({)" SETTING_MESH("IPv6_ONLY") R"(, )" SETTING_NODE("stock", "IPv4_ONLY") R"(})",
         "virtualNode stock /spec/serviceDiscovery/dns/ipPreference error "
         "ip-preference-conflict: “stock” keeps to “IPv4_ONLY” and is called by “orders”, which "
         "keeps to “IPv6_ONLY”: no address suits both, and callers see no healthy upstream. Let "
         "one of them prefer its version instead of insisting. -> mesh shop "
         "/spec/serviceDiscovery/ipPreference"},
        {"a server that prefers another version",
         R"({)" SETTING_NODE("orders", "IPv4_ONLY") R"(, )" SETTING_NODE("stock", "IPv6_PREFERRED") R"(})"},
        {"a preference that is not known",
         R"({)" SETTING_NODE(
             "orders",
             "IPv4_ONLY") R"(, )"
                          R"("virtualNode stock": {"spec": {"serviceDiscovery": {"dns": {"ipPreference": {"$unknown": "${VERSION}"}}}}})"
                          R"(})"},
        {"a discovery that is not known, in a mesh of another version",
         R"({)" SETTING_MESH(
             "IPv6_ONLY") R"(, )"
                          R"("virtualNode stock": {"spec": {"serviceDiscovery": {"dns": {"hostname": "stock.shop.local", "ipPreference": {"$unknown": "${VERSION}"}}}}})"
                          R"(})"},
    };
    return rows;
}

TEST(MeshSettings, CountWhatHasAQuota)
{
    auto inputs = likeNodes(200, "{}");
    inputs["mesh shop"] = json::parse(R"({"meshName": "shop"})");
    EXPECT_EQ(settingsSaid("quota", inputs), "");
    inputs.merge(likeNodes(201, "{}"));
    EXPECT_EQ(settingsSaid("quota", inputs),
              "mesh shop  warning quota: The mesh has 201 virtual nodes. A mesh may have 200 unless "
              "AWS has raised the quota for the account: creating more is refused.\n");
}

TEST(MeshSettings, CountWhatBelongsToARouterOrGateway)
{
    std::map<std::string, json> inputs;
    inputs["virtualRouter stock"] = inputs["virtualGateway entry"] = json::object();
    for (int i = 0; i < 50; ++i)
        inputs["route stock/" + std::to_string(i)] = json::object();
    for (int i = 0; i < 10; ++i)
        inputs["gatewayRoute entry/" + std::to_string(i)] = json::object();
    EXPECT_EQ(settingsSaid("quota", inputs), "");
    inputs["route stock/one-more"] = inputs["gatewayRoute entry/one-more"] = json::object();
    EXPECT_EQ(settingsSaid("quota", inputs),
              "virtualGateway entry  warning quota: The gateway has 11 gateway routes. A gateway may "
              "have 10 unless AWS has raised the quota for the account: creating more is refused.\n"
              "virtualRouter stock  warning quota: The router has 51 routes. A router may have 50 "
              "unless AWS has raised the quota for the account: creating more is refused.\n");
}

TEST(MeshSettings, SeeTheNodeThatLogsElsewhere)
{
    auto inputs = likeNodes(9, R"({"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}})");
    inputs["virtualNode odd"] =
        json::parse(R"({"spec": {"logging": {"accessLog": {"file": {"path": "/logs/all"}}}}})");
    EXPECT_EQ(settingsSaid("odd-one-out", inputs),
              "virtualNode odd /spec/logging hint odd-one-out: All other 9 nodes write their access "
              "log to “/dev/stdout”; this one does not. Is that meant?\n");
    inputs["virtualNode odd"] = json::object();
    EXPECT_EQ(settingsSaid("odd-one-out", inputs),
              "virtualNode odd /spec/logging hint odd-one-out: All other 9 nodes write their access "
              "log to “/dev/stdout”; this one does not. Is that meant?\n");
    inputs["virtualNode another"] = json::object();
    EXPECT_EQ(settingsSaid("odd-one-out", inputs), "") << "two are no exception";
}

TEST(MeshSettings, SeeTheNodeThatIsFoundElsewhere)
{
    auto inputs = likeNodes(9, R"({"serviceDiscovery": {"dns": {"hostname": "a.shop.local"}}})");
    inputs["virtualNode odd"] = json::parse(
        R"({"spec": {"serviceDiscovery": {"awsCloudMap": {"serviceName": "odd", "namespaceName": "shop.local"}}}})");
    EXPECT_EQ(settingsSaid("odd-one-out", inputs),
              "virtualNode odd /spec/serviceDiscovery hint odd-one-out: All other 9 nodes are "
              "discovered by “DNS”; this one is not. Is that meant?\n");
    inputs["virtualNode odd"] = json::object();
    EXPECT_EQ(settingsSaid("odd-one-out", inputs), "") << "who only calls is not found at all";
    inputs["virtualNode odd"] =
        json::parse(R"({"spec": {"serviceDiscovery": {"awsCloudMap": {"$unknown": "${DISCOVERY}"}}}})");
    EXPECT_EQ(settingsSaid("odd-one-out", inputs), "");
}

TEST(MeshSettings, SeeTheNodeWithoutTheTlsOfAllOthers)
{
    auto inputs = likeNodes(9, R"({"listeners": [{"tls": {"mode": "STRICT"}}]})");
    inputs["virtualNode odd"] = json::parse(R"({"spec": {"listeners": [{}]}})");
    EXPECT_EQ(settingsSaid("odd-one-out", inputs),
              "virtualNode odd /spec/listeners/0/tls hint odd-one-out: The listeners of all other 9 "
              "nodes have TLS in mode “STRICT”; this one does not. Is that meant?\n");
    inputs.erase("virtualNode node10");
    EXPECT_EQ(settingsSaid("odd-one-out", inputs), "") << "eight are not many";
}

TEST(MeshSettings, LeaveTheFirstNodeWithASettingAlone)
{
    auto inputs = likeNodes(20, "{}");
    inputs["virtualNode odd"] =
        json::parse(R"({"spec": {"logging": {"accessLog": {"file": {"path": "/logs/all"}}}}})");
    EXPECT_EQ(settingsSaid("odd-one-out", inputs), "");
}

TEST(SettingsOfMeshes, WithTwoStatesOfTheMeshNobodyKnowsWhichIsInForce)
{
    const auto meshOf = [](const char* spec) {
        return json{{"meshName", "shop"}, {"spec", json::parse(spec)}};
    };
    const auto nodeOf = [](const char* name, const char* spec) {
        return json{{"meshName", "shop"}, {"virtualNodeName", name}, {"spec", json::parse(spec)}};
    };
    std::map<std::string, json> inputs{
        {"mesh shop", meshOf(R"({"serviceDiscovery": {"ipPreference": "IPv6_ONLY"},
                                 "egressFilter": {"type": "ALLOW_ALL"}})")},
        {"virtualNode orders", nodeOf("orders", R"({
            "serviceDiscovery": {"dns": {"hostname": "orders.local", "ipPreference": "IPv4_ONLY"}},
            "backends": [{"virtualService": {"virtualServiceName": "stock.local"}}]})")},
        {"virtualNode stock", nodeOf("stock", R"({"serviceDiscovery": {"dns": {"hostname": "stock.local"}},
            "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]})")},
        {"virtualService stock.local",
         json::parse(R"({"meshName": "shop", "virtualServiceName": "stock.local",
            "spec": {"provider": {"virtualNode": {"virtualNodeName": "stock"}}}})")}};
    EXPECT_NE(settingsSaid("ip-preference-conflict", inputs), "");
    EXPECT_NE(settingsSaid("egress", inputs), "");
    inputs["mesh shop#2"] = meshOf(R"({"serviceDiscovery": {"ipPreference": "IPv4_ONLY"}})");
    EXPECT_EQ(settingsSaid("ip-preference-conflict", inputs), "");
    EXPECT_EQ(settingsSaid("egress", inputs), "");
}

} // namespace meshwright
