// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_keys.h"
#include "models/json/json.h"
#include "models/schema/field.h"
#include "models/schema/inputs.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

#include <map>
#include <utility>
#include <variant>
#include <vector>

// CloudFormation's spelling of everything the API has, by the rule it follows.
namespace meshwright {

namespace {

/// A leaf of an input, and the way to it: list items are "0".
struct Leaf
{
    std::vector<std::string> way;
    const schema::Field* field;
};

void addLeaves(const schema::Field& field, const std::vector<std::string>& way, std::vector<Leaf>& out)
{
    const auto* list = std::get_if<schema::List>(&field.kind);
    const schema::Shape* shape = schema::shapeOf(field);
    const auto further = [&](std::string_view key) {
        auto there = way;
        there.emplace_back(key);
        return there;
    };
    if (list)
        addLeaves(*list->item, further("0"), out);
    else if (!shape)
        out.push_back({way, &field});
    else
        for (const schema::Field& inside : shape->fields)
            addLeaves(inside, further(inside.key), out);
}

std::vector<Leaf> leavesOf(Kind kind)
{
    std::vector<Leaf> out;
    addLeaves(schema::createInput(kind), {}, out);
    return out;
}

/// The rule of CloudFormation's reference, written down a second time.
std::string spelt(const std::string& key)
{
    static const std::map<std::string, std::string> apart{{"tls", "TLS"},
                                                          {"sds", "SDS"},
                                                          {"acm", "ACM"},
                                                          {"dns", "DNS"},
                                                          {"awsCloudMap", "AWSCloudMap"},
                                                          {"http", "HTTP"},
                                                          {"http2", "HTTP2"},
                                                          {"grpc", "GRPC"},
                                                          {"tcp", "TCP"}};
    const auto found = apart.find(key);
    return found != apart.end() ? found->second : std::string(1, char(std::toupper(key[0]))) + key.substr(1);
}

/// @p value at the end of @p way.
json nested(const std::vector<std::string>& way, json value)
{
    for (auto key = way.rbegin(); key != way.rend(); ++key)
        value = *key == "0" ? json::array({std::move(value)}) : json{{*key, std::move(value)}};
    return value;
}

json valueFor(const schema::Field& field)
{
    if (std::holds_alternative<schema::Integer>(field.kind))
        return 7;
    if (std::holds_alternative<schema::Boolean>(field.kind))
        return true;
    return "x";
}

Pointer pointerTo(const std::vector<std::string>& way, Pointer out = {})
{
    for (const std::string& key : way)
        out = out / key;
    return out;
}

} // namespace

TEST(CloudFormationKeys, SpellEveryLeafOfEveryInputAndAreReadBack)
{
    std::size_t leaves = 0;
    for (const Kind kind : allKinds())
        for (const auto& [way, field] : leavesOf(kind)) {
            std::vector<std::string> inFile;
            for (const std::string& key : way)
                inFile.push_back(spelt(key));
            const json value = valueFor(*field);
            // Numbers and truth values may be written as texts.
            const json written = value.is_string() ? value : json(value.dump());
            const Pointer at = pointerTo(inFile, Pointer("/Resources/A/Properties"));
            const Reading reading = read(
                json{{"Resources",
                      {{"A", {{"Type", cloudFormationType(kind)}, {"Properties", nested(inFile, written)}}}}}}
                    .dump());
            ASSERT_EQ(reading.resources.size(), 1U) << at.text();
            EXPECT_EQ(lines(reading.issues), "") << at.text();
            const ResourceInFile& one = reading.resources[0];
            EXPECT_EQ(one.input, nested(way, value)) << at.text();
            EXPECT_EQ(one.inFile(pointerTo(way)), at);
            EXPECT_EQ(one.inResource(at), pointerTo(way)) << at.text();
            ++leaves;
        }
    EXPECT_GT(leaves, 300U);
}

TEST(CloudFormationKeys, AreTheWordsOfTheReference)
{
    const std::pair<const char*, const char*> rows[] = {
        {"portMapping", "PortMapping"},
        {"tls", "TLS"},
        {"awsCloudMap", "AWSCloudMap"},
        {"http", "HTTP"},
        {"http2", "HTTP2"},
        {"http2Route", "Http2Route"},
        {"httpRetryEvents", "HttpRetryEvents"},
        {"grpc", "GRPC"},
        {"grpcRoute", "GrpcRoute"},
        {"tcpRoute", "TcpRoute"},
        {"dns", "DNS"},
        {"acm", "ACM"},
        {"sds", "SDS"},
        {"certificateAuthorityArns", "CertificateAuthorityArns"},
        {"ipPreference", "IpPreference"},
        {"virtualServiceName", "VirtualServiceName"},
        {"", ""},
    };
    for (const auto& [api, cloudFormation] : rows) {
        EXPECT_EQ(cloudFormationKey(api), cloudFormation);
        EXPECT_EQ(apiKey(cloudFormation), api);
    }
}

TEST(CloudFormationKeys, NameTheTypesOfAllKinds)
{
    for (const Kind kind : allKinds())
        EXPECT_EQ(kindOfType(cloudFormationType(kind)), kind);
    EXPECT_EQ(cloudFormationType(Kind::GatewayRoute), "AWS::AppMesh::GatewayRoute");
    for (const char* type : {"", "AWS::AppMesh::", "AWS::AppMesh::Foo", "AWS::EC2::Route", "VirtualNode"})
        EXPECT_EQ(kindOfType(type), std::nullopt) << type;
}

} // namespace meshwright
