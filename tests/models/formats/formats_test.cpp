// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/api/resource_form.h"
#include "models/formats/formats.h"
#include "models/formats/parse.h"
#include "models/reading/read.h"

#include <gtest/gtest.h>

#include <set>

namespace meshwright {

namespace {

/// What one file is, and which formats say it may be theirs: the first is the one it is in.
struct Sample
{
    const char* text;
    const char* claimedBy;
};

constexpr Sample samples[] = {
    {R"({"meshName": $MESH, "virtualNodeName": "orders", "spec": {}})", "jq-template"},
    {"# a comment\n{\"meshName\": \"shop\", \"spec\": {\"listeners\": [($PORT | tonumber)]}}", "jq-template"},
    {"[]", "list"},
    {R"([{"spec": {}}, 5])", "list"},
    {R"({"virtualNodes": [{"arn": "a", "virtualNodeName": "orders"}]})", "list"},
    {R"({"virtualNodes": [], "meshName": "shop", "virtualNodeName": "orders"})", "list create-input"},
    {R"({"Resources": {"Orders": {"Type": "AWS::AppMesh::VirtualNode"}}})", "cloudformation"},
    {R"({"Type": "AWS::AppMesh::VirtualNode", "Properties": {}})", "cloudformation"},
    {R"({"AWSTemplateFormatVersion": "2010-09-09"})", "cloudformation"},
    {R"({"MeshName": "shop", "Spec": {}})", "cloudformation"},
    {R"({"resourceType": "AWS::AppMesh::Mesh", "configuration": "{}"})", "aws-config"},
    {R"({"TypeName": "AWS::AppMesh::Mesh", "Properties": "{}"})", "cloud-control"},
    {R"({"Records": [{"eventSource": "a", "eventName": "b", "requestParameters": null}]})", "cloudtrail"},
    {R"({"apiVersion": "appmesh.k8s.aws/v1beta2", "kind": "VirtualNode"})", "kubernetes"},
    {R"({"apiVersion": "v1", "kind": "VirtualNode", "spec": {}})", "kubernetes create-input"},
    {R"({"apiVersion": "v1", "kind": "VirtualNode", "metadata": {}, "spec": {}})",
     "kubernetes service-output create-input"},
    {R"({"terraform_version": "1.5", "resources": []})", "terraform-state"},
    {R"({"version": 4, "resources": []})", "terraform-state"},
    {R"({"format_version": "1.0", "terraform_version": "1.5", "values": {}})", "terraform-show"},
    {R"({"format_version": "1.0", "planned_values": {}})", "terraform-show"},
    {R"({"resource": {"aws_appmesh_virtual_node": {}}})", "terraform-json"},
    {R"({"resource": [{"aws_appmesh_route": {}}]})", "terraform-json"},
    {R"({"resource": {"aws_s3_bucket": {}}})", ""},
    {R"({"version": 3, "deployment": {"resources": []}})", "pulumi"},
    {"resource \"aws_appmesh_mesh\" \"m\" {\n}\n", "hcl"},
    {"kind: Mesh\napiVersion: appmesh.k8s.aws/v1beta2\nmetadata: {name: {{ .Values.mesh }}}\n",
     "helm-template"},
    {"kind: Kustomization\nnamespace: appmesh\n", "kustomize"},
    {"import aws_cdk.aws_appmesh\n", "program-source"},
    {"#!/bin/sh\naws appmesh list-meshes\n", "script"},
    {"```\naws appmesh list-meshes\n```\n", "markdown"},
    {R"({"mesh": {"meshName": "shop"}})", "service-output"},
    {R"({"route": {"virtualRouterName": "main"}})", "service-output"},
    {R"({"meshName": "shop", "spec": {"egressFilter": {}}})", "create-input"},
    {R"({"meshName": "shop", "virtualServiceName": "orders", "spec": {}})", "create-input"},
    {R"({"mesh": {"meshName": "shop"}, "virtualNodes": []})", "list service-output"},
    {R"({"arn": "a", "virtualNodeName": "orders", "meshName": "shop"})", "list-output create-input"},
    {R"({"virtualNode": {"spec": {}}})", "service-output create-input"},
    {R"({"virtualNode": {"spec": {}}, "tags": []})", "service-output create-input"},
    {R"({"meshName": "shop", "spec": {}, "metadata": {}})", "service-output create-input"},
    {R"({"listeners": []})", "bare-spec create-input"},
    {R"({"meshName": "shop", "listeners": []})", "bare-spec create-input"},
    {R"({"logging": {}, "metadata": {}})", "bare-spec create-input"},
    {R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})", "create-input"},
    {R"({"meshName": "${MESH}", "spec": {}})", "jq-template create-input"},
    {R"({"virtualNodeName": "orders", "listeners": []})", "create-input"},
    {R"({"virtualNode": 1})", "create-input"},
    {"{}", "create-input"},
    {R"({"name": "app", "version": "1.0"})", ""},
    {R"({"meshName": )", ""},
    {"name: app", ""},
    {"5", ""},
    {"", ""},
};

/// The formats that claim @p text, in the order of the table.
std::string claimants(std::string_view text)
{
    const Parsed parsed = parse(text);
    std::string out;
    for (const Format* format : allFormats)
        if (format->claims({text, parsed.value ? &*parsed.value : nullptr}))
            out += (out.empty() ? "" : " ") + std::string(format->id);
    return out;
}

std::string firstOf(std::string_view words)
{
    return std::string(words.substr(0, words.find(' ')));
}

} // namespace

TEST(Formats, ClaimWhatIsTheirsAndNothingElse)
{
    for (const Sample& sample : samples)
        EXPECT_EQ(claimants(sample.text), sample.claimedBy) << sample.text;
}

TEST(Formats, TheFirstThatClaimsAFileReadsIt)
{
    for (const Sample& sample : samples)
        EXPECT_EQ(read(sample.text).format, firstOf(sample.claimedBy)) << sample.text;
}

TEST(Formats, EachHasASampleAndAnIdOfItsOwn)
{
    std::set<std::string> shown;
    for (const Sample& sample : samples)
        shown.insert(firstOf(sample.claimedBy));
    std::set<std::string> ids;
    for (const Format* format : allFormats) {
        EXPECT_TRUE(ids.insert(format->id).second) << format->id;
        EXPECT_TRUE(shown.contains(format->id)) << format->id;
    }
}

TEST(Formats, AnItemOfAListIsNoList)
{
    const json list = json::array();
    EXPECT_EQ(formatOf({{}, &list, false}), &listFormat);
    EXPECT_EQ(formatOf({{}, &list, true}), nullptr);
}

TEST(Formats, TellTheFormatOfEachItemOfAList)
{
    const Reading reading = read(R"([{"meshName": "shop", "spec": {}}, {"virtualNode": {}}, {"mesh": {}},
                                     {"logging": {}}])");
    ASSERT_EQ(reading.resources.size(), 4U);
    EXPECT_EQ(reading.format, "list");
    EXPECT_EQ(reading.resources[0].format, "create-input");
    EXPECT_EQ(reading.resources[1].format, "service-output");
    EXPECT_EQ(reading.resources[2].format, "service-output");
    EXPECT_EQ(reading.resources[3].format, "bare-spec");
}

TEST(ResourceForm, TellsDescribeOutputBodySpecAndRefApart)
{
    for (const Kind kind : allKinds()) {
        const Resource& resource = resourceOf(kind);
        SCOPED_TRACE(resource.operation);
        const json body{{resource.name, "orders"}, {"spec", json::object()}};
        const json output{{resource.wrapper, body}};
        const json ref{{resource.name, "orders"}, {"arn", "a"}};
        ASSERT_NE(bodyIn(output, resource), nullptr);
        EXPECT_EQ(*bodyIn(output, resource), body);
        EXPECT_EQ(bodyIn(body, resource), nullptr);
        EXPECT_EQ(bodyIn({{resource.wrapper, 1}}, resource), nullptr);
        EXPECT_TRUE(isBody(body, resource));
        EXPECT_FALSE(isBody(output, resource));
        EXPECT_TRUE(isRef(ref, resource));
        EXPECT_FALSE(isRef(body, resource));
    }
}

TEST(ResourceForm, KnowsTheSpecOfANodeByAnyOfItsMembers)
{
    for (const char* key : {"serviceDiscovery", "listeners", "backends", "backendDefaults", "logging"}) {
        SCOPED_TRACE(key);
        EXPECT_TRUE(isBareSpec({{key, 1}}));
        EXPECT_TRUE(looksLikeNode({{key, 1}}));
        EXPECT_FALSE(isBareSpec({{key, 1}, {"virtualNodeName", "orders"}}));
    }
    EXPECT_TRUE(isBareSpec({{"spec", {{"backends", 1}}}}));
    EXPECT_TRUE(isBareSpec({{"egressFilter", 1}}));
    EXPECT_FALSE(isBareSpec({{"spec", {{"a", 1}}}}));
    EXPECT_FALSE(isBareSpec(json::object()));
    EXPECT_FALSE(isBareSpec(5));
}

} // namespace meshwright
