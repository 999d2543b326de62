// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/reading/read.h"
#include "tests/models/formats/issues_in_file.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

/// What a node of a configuration with @p spec is read as, its spec alone.
std::string configuredSpec(const std::string& spec, const Arguments& arguments = {})
{
    const Reading reading =
        read(R"({"resource": {"aws_appmesh_virtual_node": {"n": {"spec": )" + spec + "}}}}", arguments);
    const json* read = reading.resources.size() == 1 ? member(reading.resources[0].input, "spec") : nullptr;
    return read ? read->dump() : "none";
}

} // namespace

TEST(TerraformJson, ReadsAConfigurationInJson)
{
    constexpr char configuration[] =
        R"({"//": {"metadata": {}}, "resource": [{"aws_appmesh_virtual_node": {"orders":
        [{"//": {"metadata": {"path": "a"}}, "depends_on": ["b"], "count": 2, "name": "orders",
          "mesh_name": "${aws_appmesh_mesh.shop.name}", "mesh_owner": 111122223333,
          "spec": {"listener": {"port_mapping": {"port": "8080", "protocol": "http"}}}, "tags": {"a": true}}]}},
        {"aws_s3_bucket": {"b": {}}}]})";
    EXPECT_EQ(resourceLines(configuration),
              "virtualNode (orders) {\"meshName\":{\"$unknown\":\"${aws_appmesh_mesh.shop.name}\"},"
              "\"meshOwner\":\"111122223333\","
              "\"spec\":{\"listeners\":[{\"portMapping\":{\"port\":8080,\"protocol\":\"http\"}}]},"
              "\"tags\":[{\"key\":\"a\",\"value\":\"true\"}],\"virtualNodeName\":\"orders\"}"
              " without /resource/0/aws_appmesh_virtual_node/orders/0/~1~1"
              " without /resource/0/aws_appmesh_virtual_node/orders/0/count"
              " without /resource/0/aws_appmesh_virtual_node/orders/0/depends_on\n");
    EXPECT_EQ(read(configuration).format, "terraform-json");
}

TEST(TerraformJson, TakesReferencesAsUnknownUntilTheyAreGiven)
{
    constexpr char spec[] = R"({"service_discovery": {"dns": {"hostname": "${var.name}.${local.domain}"}},
                                "listener": [{"port_mapping": [{"port": "${var.port}", "protocol": "http"}]}],
                                "logging": {"access_log": {"file": {"path": "$${a}%%{b}%START%"}}}})";
    EXPECT_EQ(configuredSpec(spec),
              R"({"listeners":[{"portMapping":{"port":{"$unknown":"${var.port}"},"protocol":"http"}}],)"
              R"("logging":{"accessLog":{"file":{"path":"${a}%{b}%START%"}}},)"
              R"("serviceDiscovery":{"dns":{"hostname":{"$unknown":"${var.name}.${local.domain}"}}}})");
    EXPECT_EQ(configuredSpec(spec, {{"name", "orders"}, {"local.domain", "local"}, {"var.port", "80"}}),
              R"({"listeners":[{"portMapping":{"port":80,"protocol":"http"}}],)"
              R"("logging":{"accessLog":{"file":{"path":"${a}%{b}%START%"}}},)"
              R"("serviceDiscovery":{"dns":{"hostname":"orders.local"}}})");
    const std::pair<const char*, const char*> rows[] = {
        {R"("${var.spec}")", R"({"$unknown":"${var.spec}"})"},
        {R"(["${var.spec}"])", R"({"$unknown":"${var.spec}"})"},
        {R"({"listener": "${local.listeners}"})", R"({"listeners":{"$unknown":"${local.listeners}"}})"},
        {R"({"listener": ["${local.one}"]})", R"({"listeners":[{"$unknown":"${local.one}"}]})"},
        {R"({"dynamic": {"backend": {"for_each": "${var.all}"}}, "backend": [{}]})",
         R"({"backends":[{},{"$unknown":"dynamic \"backend\""}]})"},
        {R"({"dynamic": [{"listener": {}}, {"logging": {}}]})",
         R"({"listeners":[{"$unknown":"dynamic \"listener\""}],"logging":{"$unknown":"dynamic \"logging\""}})"},
        {R"({"logging": {"access_log": {"file": {"path": "%{if x}a%{endif}"}}}})",
         R"({"logging":{"accessLog":{"file":{"path":{"$unknown":"%{if x}a%{endif}"}}}}})"},
        {R"({"logging": {"access_log": {"file": {"path": "${unclosed"}}}})",
         R"({"logging":{"accessLog":{"file":{"path":{"$unknown":"${unclosed"}}}}})"},
    };
    for (const auto& [written, expected] : rows)
        EXPECT_EQ(configuredSpec(written), expected) << written;
}

TEST(TerraformJson, FindsIssuesInObjectsAndLists)
{
    EXPECT_EQ(issueLinesInFile(
                  R"({"resource": {"aws_appmesh_virtual_service": {"s": {"name": "n.local", "mesh_name": "m",
 "speck": 1,
 "spec": {"provider": [{
   "virtual_node": {
     "virtual_node_name": ""}}]}}}}})"),
              "5:27 /spec/provider/virtualNode/virtualNodeName error too-short\n"
              "2:2 /speck error unknown-member\n");
}

TEST(TerraformJson, LeavesOutWhatIsNoResource)
{
    EXPECT_EQ(
        resourceLines(R"({"resource": {"aws_appmesh_mesh": {"a": 5, "b": [1, {"name": "m"}]}, "x": 1}})"),
        "mesh (b) {\"meshName\":\"m\"}\n");
}

} // namespace meshwright
