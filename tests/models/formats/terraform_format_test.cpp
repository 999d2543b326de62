// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/terraform/block_names.h"
#include "models/json/json.h"
#include "models/reading/read.h"
#include "models/schema/inputs.h"
#include "tests/models/formats/issues_in_file.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

#include <set>

namespace meshwright {

namespace {

/// The output of `terraform show -json` with one resource, of the type aws_appmesh_@p type.
std::string shownWith(const std::string& type, const std::string& attributes)
{
    return R"({"format_version": "1.0", "values": {"root_module": {"resources": [
        {"address": "a", "mode": "managed", "type": "aws_appmesh_)" +
           type + R"(", "values": )" + attributes + "}]}}}";
}

/// What the resource with @p spec is read as, its spec alone.
std::string specOf(const std::string& type, const std::string& spec)
{
    const Reading reading = read(shownWith(type, R"({"name": "n", "spec": )" + spec + "}"));
    const json* read = reading.resources.size() == 1 ? member(reading.resources[0].input, "spec") : nullptr;
    return read ? read->dump() : "none";
}

constexpr char shownNode[] = R"({
  "format_version": "1.0",
  "values": {"root_module": {"child_modules": [{"resources": [
    {"address": "module.shop.aws_appmesh_virtual_node.orders", "mode": "managed",
     "type": "aws_appmesh_virtual_node",
     "values": {
       "arn": "arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualNode/orders", "id": "1",
       "name": "orders", "mesh_name": "shop", "mesh_owner": "444455556666", "resource_owner": "111122223333",
       "spec": [{
         "backend": [{"virtual_service": [{"virtual_service_name": "pay", "client_policy": []}]}],
         "backend_defaults": [],
         "listener": [{
           "port_mapping": [{"port": 8080, "protocol": "http"}],
           "timeout": [{"http": [{"idle": [{"unit": "s", "value": 0}], "per_request": []}], "tcp": []}],
           "health_check": [{"protocol": "http", "path": "", "port": 0, "healthy_threshold": 2}]
         }],
         "logging": [{"access_log": [{"file": [{"path": "/dev/stdout",
           "format": [{"json": [{"key": "k", "value": "v"}], "text": ""}]}]}]}],
         "service_discovery": [{"aws_cloud_map": [{"attributes": {"b": "2", "a": "1"},
           "namespace_name": "shop.local", "service_name": "orders"}], "dns": []}]
       }],
       "tags": {"team": "orders"}, "tags_all": {"stage": "dev", "team": "orders"}
     }}]}]}}
})";

} // namespace

TEST(Terraform, IsReadAsTheInputOfEachResource)
{
    EXPECT_EQ(
        resourceLines(shownNode),
        "virtualNode (module.shop.aws_appmesh_virtual_node.orders) "
        "{\"meshName\":\"shop\",\"meshOwner\":\"444455556666\",\"spec\":{"
        "\"backends\":[{\"virtualService\":{\"virtualServiceName\":\"pay\"}}],"
        "\"listeners\":[{\"healthCheck\":{\"healthyThreshold\":2,\"protocol\":\"http\"},"
        "\"portMapping\":{\"port\":8080,\"protocol\":\"http\"},"
        "\"timeout\":{\"http\":{\"idle\":{\"unit\":\"s\",\"value\":0}}}}],"
        "\"logging\":{\"accessLog\":{\"file\":{\"format\":{\"json\":[{\"key\":\"k\",\"value\":\"v\"}]},"
        "\"path\":\"/dev/stdout\"}}},"
        "\"serviceDiscovery\":{\"awsCloudMap\":{\"attributes\":[{\"key\":\"a\",\"value\":\"1\"},"
        "{\"key\":\"b\",\"value\":\"2\"}],\"namespaceName\":\"shop.local\",\"serviceName\":\"orders\"}}},"
        "\"tags\":[{\"key\":\"stage\",\"value\":\"dev\"},{\"key\":\"team\",\"value\":\"orders\"}],"
        "\"virtualNodeName\":\"orders\"}"
        " without /values/root_module/child_modules/0/resources/0/values/arn"
        " without /values/root_module/child_modules/0/resources/0/values/id"
        " without /values/root_module/child_modules/0/resources/0/values/resource_owner\n");
}

TEST(Terraform, KnowsTheNamesOfEachKind)
{
    const std::pair<const char*, const char*> rows[] = {
        {"mesh", R"("meshName":"n","spec":{})"},
        {"virtual_node", R"("meshName":"m","spec":{},"virtualNodeName":"n")"},
        {"virtual_router", R"("meshName":"m","spec":{},"virtualRouterName":"n")"},
        {"virtual_service", R"("meshName":"m","spec":{},"virtualServiceName":"n")"},
        {"virtual_gateway", R"("meshName":"m","spec":{},"virtualGatewayName":"n")"},
        {"route", R"("meshName":"m","routeName":"n","spec":{},"virtualRouterName":"r")"},
        {"gateway_route", R"("gatewayRouteName":"n","meshName":"m","spec":{},"virtualGatewayName":"g")"},
    };
    for (const auto& [type, expected] : rows) {
        const std::string route = std::string(type) == "route"           ? R"("virtual_router_name": "r", )"
                                  : std::string(type) == "gateway_route" ? R"("virtual_gateway_name": "g", )"
                                                                         : "";
        const std::string mesh = std::string(type) == "mesh" ? "" : R"("mesh_name": "m", )";
        const Reading reading = read(shownWith(type, "{" + mesh + route + R"("name": "n", "spec": [{}]})"));
        ASSERT_EQ(reading.resources.size(), 1U) << type;
        EXPECT_EQ(reading.resources[0].input.dump(), "{" + std::string(expected) + "}");
    }
}

TEST(Terraform, DropsWhatIsNotSetAndKeepsWhatIsRequired)
{
    const std::tuple<const char*, const char*, const char*> rows[] = {
        {"route",
         R"([{"priority": 0, "http_route": [{"match": [{"prefix": "/", "method": "", "header": [], "port": 0}],
              "action": [{"weighted_target": [{"virtual_node": "a", "weight": 0, "port": 0}]}],
              "retry_policy": [{"max_retries": 0, "per_retry_timeout": [{"unit": "ms", "value": 0}],
                                "http_retry_events": [], "tcp_retry_events": ["connection-error"]}]}]}])",
         R"({"httpRoute":{"action":{"weightedTargets":[{"virtualNode":"a","weight":0}]},)"
         R"("match":{"prefix":"/"},"retryPolicy":{"maxRetries":0,"perRetryTimeout":{"unit":"ms","value":0},)"
         R"("tcpRetryEvents":["connection-error"]}}})"},
        {"route",
         R"([{"grpc_route": [{"match": [{"metadata": [], "method_name": "", "port": 0, "prefix": ""}],
              "action": [{"weighted_target": []}], "timeout": []}]}])",
         R"({"grpcRoute":{"action":{"weightedTargets":[]},"match":{}}})"},
        {"route", R"([{"grpc_route": [{"match": [], "action": [{"weighted_target": null}]}]}])",
         R"({"grpcRoute":{"action":{},"match":{}}})"},
        {"virtual_node",
         R"([{"backend_defaults": [{"client_policy": [{"tls": [{"enforce": false, "ports": [],
              "validation": [{"trust": [{"acm": [{"certificate_authority_arns": []}], "file": []}]}]}]}]}]}])",
         R"({"backendDefaults":{"clientPolicy":{"tls":{"enforce":false,)"
         R"("validation":{"trust":{"acm":{"certificateAuthorityArns":[]}}}}}}})"},
        {"virtual_node", R"([{"service_discovery": [{"dns": [{"hostname": "", "ip_preference": ""}]}]}])",
         R"({"serviceDiscovery":{"dns":{"hostname":""}}})"},
        {"virtual_node", R"([{"logging": [null], "listener": [null]}])", R"({})"},
        {"virtual_node", "[null]", "{}"},
        {"virtual_node", "[]", "{}"},
        {"mesh", "[]", "none"},
        {"virtual_gateway", R"([{"listener": []}])", R"({"listeners":[]})"},
    };
    for (const auto& [type, spec, expected] : rows)
        EXPECT_EQ(specOf(type, spec), expected) << spec;
}

TEST(Terraform, SpellsEveryMemberInAWayOfItsOwn)
{
    std::set<std::string> different;
    const std::function<void(const schema::Field&)> look = [&](const schema::Field& field) {
        const schema::Shape* shape = schema::shapeOf(field);
        std::set<std::string> terraform;
        std::set<std::string> pulumi;
        for (const schema::Field& inside : shape ? shape->fields : std::span<const schema::Field>()) {
            const std::string key = terraformKey(*shape, inside);
            EXPECT_TRUE(terraform.insert(key).second) << shape->name << ' ' << key;
            EXPECT_TRUE(pulumi.insert(pulumiKey(*shape, inside)).second) << shape->name << ' ' << inside.key;
            if (camelCase(key) != inside.key)
                different.insert(key);
            look(inside);
        }
        if (const auto* list = std::get_if<schema::List>(&field.kind))
            look(*list->item);
    };
    for (const Kind kind : allKinds())
        look(schema::createInput(kind));
    EXPECT_EQ(different, (std::set<std::string>{"backend", "header", "listener", "name", "query_parameter",
                                                "weighted_target"}));
}

TEST(Terraform, LeavesTheAccountOfTheResourceItselfBehind)
{
    EXPECT_EQ(resourceLines(shownWith("virtual_node",
                                      R"({"mesh_owner": "111122223333", "resource_owner": "111122223333"})")),
              "virtualNode (a) {} without /values/root_module/resources/0/values/mesh_owner"
              " without /values/root_module/resources/0/values/resource_owner\n");
    EXPECT_EQ(resourceLines(shownWith("mesh", R"({"name": "m", "mesh_owner": "111122223333"})")),
              "mesh (a) {\"meshName\":\"m\"} without /values/root_module/resources/0/values/mesh_owner\n");
}

TEST(Terraform, ReadsAPlanWithWhatIsKnownLaterAsUnknown)
{
    EXPECT_EQ(resourceLines(R"({"format_version": "1.0", "planned_values": {"root_module": {"resources": [
            {"address": "a", "mode": "managed", "type": "aws_appmesh_virtual_node",
             "values": {"name": "n", "spec": [{"listener": [{"port_mapping": [{"protocol": "http"}],
                        "health_check": [{"protocol": "http"}]}]}]}}]}},
          "prior_state": {"values": {"root_module": {"resources": [{"type": "aws_appmesh_mesh", "values": {}}]}}},
          "resource_changes": [{"address": "a", "change": {"after_unknown": {"mesh_name": true, "mesh_owner": true,
             "arn": true, "spec": [{"listener": [{"port_mapping": [{"port": true}],
             "health_check": [{"port": true}]}]}]}}}]})"),
              "virtualNode (a) {\"meshName\":{\"$unknown\":\"after_unknown\"},"
              "\"spec\":{\"listeners\":[{\"healthCheck\":{\"protocol\":\"http\"},"
              "\"portMapping\":{\"port\":{\"$unknown\":\"after_unknown\"},\"protocol\":\"http\"}}]},"
              "\"virtualNodeName\":\"n\"}\n");
}

TEST(Terraform, ReadsAStateAsItIsKept)
{
    constexpr char state[] = R"({"version": 4, "terraform_version": "1.9.0", "resources": [
        {"mode": "managed", "type": "aws_appmesh_mesh", "name": "shop", "module": "module.a",
         "instances": [{"index_key": "x", "attributes": {"name": "shop"}},
                       {"index_key": 1, "attributes": {"name": "pay"}},
                       {"deposed": "d", "attributes": {"name": "old"}}, {}, 5]},
        {"mode": "managed", "type": "aws_instance", "name": "i", "instances": [{"attributes": {"name": "i"}}]},
        {"mode": "data", "type": "aws_appmesh_route", "name": "r",
         "instances": [{"attributes": {"name": "all", "mesh_name": "shop", "virtual_router_name": "main"}}]}]})";
    EXPECT_EQ(resourceLines(state), "mesh (module.a.aws_appmesh_mesh.shop[\"x\"]) {\"meshName\":\"shop\"}\n"
                                    "mesh (module.a.aws_appmesh_mesh.shop[1]) {\"meshName\":\"pay\"}\n");
    EXPECT_EQ(read(state).listed, (std::vector<ListedResource>{{Kind::Route, "shop", "main", "all"}}));
    EXPECT_EQ(read(state).format, "terraform-state");
}

TEST(Terraform, SaysWhyNothingIsRead)
{
    EXPECT_EQ(
        resourceLines(R"({"version": 3, "terraform_version": "0.11.1", "modules": []})"),
        "It is a state that Terraform before 0.12 has written. \"terraform show -json\" of a later one prints "
        "it so that it can be read.");
}

TEST(Terraform, KnowsWhereEverythingStands)
{
    const std::string in = shownWith("virtual_node", R"({"name": "orders", "mesh_name": "shop", "spec": [{
        "backend": [{"virtual_service": [{"virtual_service_name": "pay"}]}],
        "listener": [{"port_mapping": [{"port": 8080}], "timeout": [{"http": [{"idle": [{"value": 0}]}]}]}],
        "logging": [{"access_log": [{"file": [{"format": [{"json": [{"key": "k"}]}]}]}]}],
        "service_discovery": [{"aws_cloud_map": [{"attributes": {"b": "2", "a": "1"}}]}]}],
        "tags_all": {"stage": "dev", "team": "orders"}})");
    const Reading reading = read(in);
    ASSERT_EQ(reading.resources.size(), 1U);
    EXPECT_EQ(
        placeLines(reading.resources[0],
                   {"", "/virtualNodeName", "/meshName", "/spec", "/spec/listeners", "/spec/listeners/0",
                    "/spec/listeners/0/portMapping/port", "/spec/listeners/0/timeout/http/idle/value",
                    "/spec/backends/0/virtualService/virtualServiceName",
                    "/spec/logging/accessLog/file/format/json/0/key",
                    "/spec/serviceDiscovery/awsCloudMap/attributes/1", "/tags", "/tags/0", "/tags/1/value",
                    "/spec/listeners/0/tls/mode"}),
        "/values/root_module/resources/0/values\n"
        "/values/root_module/resources/0/values/name\n"
        "/values/root_module/resources/0/values/mesh_name\n"
        "/values/root_module/resources/0/values/spec\n"
        "/values/root_module/resources/0/values/spec/0/listener\n"
        "/values/root_module/resources/0/values/spec/0/listener/0\n"
        "/values/root_module/resources/0/values/spec/0/listener/0/port_mapping/0/port\n"
        "/values/root_module/resources/0/values/spec/0/listener/0/timeout/0/http/0/idle/0/value\n"
        "/values/root_module/resources/0/values/spec/0/backend/0/virtual_service/0/virtual_service_name\n"
        "/values/root_module/resources/0/values/spec/0/logging/0/access_log/0/file/0/format/0/json/0/key\n"
        "/values/root_module/resources/0/values/spec/0/service_discovery/0/aws_cloud_map/0/attributes/b\n"
        "/values/root_module/resources/0/values/tags_all\n"
        "/values/root_module/resources/0/values/tags_all/stage\n"
        "/values/root_module/resources/0/values/tags_all/team but /tags/1\n"
        "/values/root_module/resources/0/values/spec/0/listener/0/tls/0/mode but /spec/listeners/0\n");
}

TEST(Terraform, FindsIssuesInBlocks)
{
    EXPECT_EQ(issueLinesInFile(shownWith("virtual_service", R"({"name": "n.local", "mesh_name": "m",
 "spec": [{"provider": [{"virtual_nod": [],
   "virtual_node": [{"virtual_node_name":
     ""}], "tpyo": 1}]}]})")),
              "5:6 /spec/provider/virtualNode/virtualNodeName error too-short\n"
              "5:12 /spec/provider/tpyo error unknown-member\n");
}

TEST(Terraform, IsCalmAboutWhatBelongsElsewhere)
{
    const std::pair<const char*, const char*> rows[] = {
        {"5", "5"},
        {"[5]", "5"},
        {"[{}, {}]", "[{},{}]"},
        {R"([{"listener": 5}])", R"({"listeners":5})"},
        {R"([{"listener": [5, "a", [1]]}])", R"({"listeners":[5,"a",[1]]})"},
        {R"([{"listener": {"port_mapping": {"port": 1}}}])", R"({"listeners":[{"portMapping":{"port":1}}]})"},
        {R"([{"backend": {"virtual_service": 5}}])", R"({"backends":[{"virtualService":5}]})"},
        {R"([{"service_discovery": [{"aws_cloud_map": [{"attributes": [1]}]}]}])",
         R"({"serviceDiscovery":{"awsCloudMap":{"attributes":[1]}}})"},
        {R"([{"service_discovery": [{"aws_cloud_map": [{"attributes": {"a": null, "b": [2]}}]}]}])",
         R"({"serviceDiscovery":{"awsCloudMap":{"attributes":[{"key":"b","value":[2]}]}}})"},
        {R"([{"lis_tener": {"a_b": 1}, "": 1, "_x": 2, "a__b": 3}])",
         R"({"":1,"_x":2,"a_B":3,"lisTener":{"a_b":1}})"},
    };
    for (const auto& [spec, expected] : rows)
        EXPECT_EQ(specOf("virtual_node", spec), expected) << spec;
    const char* const files[] = {
        R"({"format_version": "1", "values": {"root_module": [{"resources": 5}]}})",
        R"({"format_version": "1", "values": {"root_module": {"resources": {"a": 1}, "child_modules": [1, [2]]}}})",
        R"({"format_version": "1", "values": {}})",
        R"({"format_version": "1", "values": 5, "resource_changes": {}})",
        R"({"format_version": "1", "planned_values": null, "resource_changes": [5, {"change": []}]})",
        R"({"version": 4, "resources": [5, null, {"instances": {}}, {"type": 5, "instances": [{"attributes": 1}]}]})",
    };
    for (const char* file : files)
        EXPECT_EQ(resourceLines(file), "There is nothing of App Mesh in it.") << file;
}

TEST(Terraform, StaysLinearWithManyAttributes)
{
    std::string tags;
    for (int i = 0; i < 20'000; ++i)
        tags += (i > 0 ? ",\"k" : "\"k") + std::to_string(i) + "\": 1";
    const Reading reading = read(shownWith("virtual_node", R"({"tags_all": {)" + tags + "}}"));
    ASSERT_EQ(reading.resources.size(), 1U);
    EXPECT_EQ(member(reading.resources[0].input, "tags")->size(), 20'000U);
    EXPECT_LE(reading.resources[0].origins.size(), 200U);
}

} // namespace meshwright
