// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "tests/models/formats/resource_lines.h"

#include <gtest/gtest.h>

// What the functions of a template come to.
namespace meshwright {

namespace {

/// What knows everything that the functions below ask for.
constexpr char around[] = R"({
  "Parameters": {
    "Name": {"Type": "String", "Default": "shop"}, "Port": {"Type": "Number", "Default": 8080},
    "Ports": {"Type": "CommaDelimitedList", "Default": "443, 8443"}, "NoPorts": {"Type": "CommaDelimitedList",
    "Default": ""}, "Open": {"Type": "String"},
    "Kept": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/mesh/name"}, "Odd": 5
  },
  "Mappings": {"Stages": {"prod": {"Mesh": "shop-prod", "Ports": ["1", "2"]}}},
  "Conditions": {
    "IsShop": {"Fn::Equals": [{"Ref": "Name"}, "shop"]}, "IsOpen": {"Fn::Equals": [{"Ref": "Open"}, "yes"]},
    "IsNot": {"Fn::Not": [{"Condition": "IsShop"}]},
    "IsBoth": {"Fn::And": [{"Condition": "IsShop"}, {"Condition": "IsOpen"}]},
    "IsNone": {"Fn::And": [{"Condition": "IsNot"}, {"Condition": "IsOpen"}]},
    "IsAny": {"Fn::Or": [{"Condition": "IsOpen"}, {"Condition": "IsShop"}]},
    "IsItself": {"Fn::Not": [{"Condition": "IsItself"}]}
  },
  "Resources": {
    "Mesh": {"Type": "AWS::AppMesh::Mesh", "Properties": {"MeshName": {"Ref": "Name"}}},
    "Unnamed": {"Type": "AWS::AppMesh::VirtualNode", "Properties": {"MeshName": {"Ref": "AWS::StackName"}}},
    "Pay": {"Type": "AWS::AppMesh::VirtualService", "Properties": {"VirtualServiceName": "pay.shop.local"}},
    "Registry": {"Type": "AWS::ServiceDiscovery::Service", "Properties": {"Name": "orders"}},
    "Round": {"Type": "AWS::AppMesh::Mesh", "Properties": {"MeshName": {"Fn::GetAtt": ["About", "MeshName"]}}},
    "About": {"Type": "AWS::AppMesh::Mesh", "Properties": {"MeshName": {"Fn::GetAtt": ["Round", "MeshName"]}}}
  }
})";

/// The input of a node with @p properties, in the template above.
json inputWith(const json& properties, const Arguments& arguments = {})
{
    json file = json::parse(around);
    file["Resources"]["Zz"] = {{"Type", "AWS::AppMesh::VirtualNode"}, {"Properties", properties}};
    const Reading reading = read(file.dump(), arguments);
    EXPECT_TRUE(reading.issues.empty()) << lines(reading.issues);
    return reading.resources.empty() ? json() : reading.resources.back().input;
}

/// What @p function, in JSON, comes to as the name of a node: a text, "?" and how it is written when it is
/// not known, "nothing" when it says so.
std::string name(const char* function, const Arguments& arguments = {})
{
    const json input = inputWith({{"VirtualNodeName", json::parse(function)}}, arguments);
    const json* value = member(input, "virtualNodeName");
    if (!value)
        return "nothing";
    if (const auto written = writtenOf(*value))
        return '?' + std::string(*written);
    return value->is_string() ? value->get<std::string>() : value->dump();
}

struct FunctionRow
{
    const char* function;
    const char* expected;
};

void expectNames(std::initializer_list<FunctionRow> rows)
{
    for (const auto& [function, expected] : rows)
        EXPECT_EQ(name(function), expected) << function;
}

} // namespace

TEST(CloudFormationFunctions, ReferToParameters)
{
    expectNames({
        {R"({"Ref": "Name"})", "shop"},
        {R"({"Ref": "Port"})", "8080"},
        {R"({"Ref": "Ports"})", R"(["443","8443"])"},
        {R"({"Ref": "NoPorts"})", "[]"},
        {R"({"Ref": "Open"})", "?!Ref Open"},
        {R"({"Ref": "Kept"})", "?!Ref Kept"},
        {R"({"Ref": "Odd"})", "?!Ref Odd"},
        {R"({"Ref": "Mesh"})", "?!Ref Mesh"},
        {R"({"Ref": "AWS::Region"})", "?!Ref AWS::Region"},
        {R"({"Ref": "AWS::NoValue"})", "nothing"},
        {R"({"Ref": ["Name"]})", "?!Ref [Name]"},
        {R"("{{resolve:ssm:/mesh/name}}")", "?{{resolve:ssm:/mesh/name}}"},
    });
}

TEST(CloudFormationFunctions, AskResourcesForWhatTheirPropertiesTell)
{
    expectNames({
        {R"({"Fn::GetAtt": ["Mesh", "MeshName"]})", "shop"},
        {R"({"Fn::GetAtt": "Mesh.MeshName"})", "shop"},
        {R"({"Fn::GetAtt": ["Registry", "Name"]})", "orders"},
        {R"({"Fn::GetAtt": ["Unnamed", "VirtualNodeName"]})", "?!GetAtt Unnamed.VirtualNodeName"},
        {R"({"Fn::GetAtt": ["Unnamed", "MeshName"]})", "?!GetAtt Unnamed.MeshName"},
        {R"({"Fn::GetAtt": ["Mesh", "Arn"]})", "?!GetAtt Mesh.Arn"},
        {R"({"Fn::GetAtt": ["Round", "MeshName"]})", "?!GetAtt Round.MeshName"},
        {R"({"Fn::GetAtt": ["Nobody", "Name"]})", "?!GetAtt Nobody.Name"},
        {R"({"Fn::GetAtt": []})", "?!GetAtt "},
    });
}

TEST(CloudFormationFunctions, PutTextsTogetherAndTakeThemApart)
{
    expectNames({
        {R"({"Fn::Sub": "${Name}-${Mesh.MeshName}-${!Literal}-$x"})", "shop-shop-${Literal}-$x"},
        {R"({"Fn::Sub": ["${A}.${Name}", {"A": {"Ref": "Port"}}]})", "8080.shop"},
        {R"({"Fn::Sub": "${AWS::StackName}-${Name}"})", "?!Sub ${AWS::StackName}-${Name}"},
        {R"({"Fn::Sub": ["${A}-${Name}", {"A": {"Ref": "Open"}}]})", "?!Sub ${A}-${Name}"},
        {R"({"Fn::Sub": "${Name"})", "?!Sub ${Name"},
        {R"({"Fn::Join": [".", [{"Ref": "Name"}, "local"]]})", "shop.local"},
        {R"({"Fn::Join": ["", ["a", {"Ref": "AWS::NoValue"}, {"Ref": "Port"}]]})", "a8080"},
        {R"({"Fn::Join": ["-", {"Ref": "Ports"}]})", "443-8443"},
        {R"({"Fn::Join": ["-", ["a", {"Ref": "Open"}]]})", "?!Join [-, [a, !Ref Open]]"},
        {R"({"Fn::Select": [1, {"Fn::Split": [".", "a.b.c"]}]})", "b"},
        {R"({"Fn::Select": ["1", {"Ref": "Ports"}]})", "8443"},
        {R"({"Fn::Select": [0, [{"Ref": "Name"}, {"Ref": "Open"}]]})", "shop"},
        {R"({"Fn::Select": [2, ["a", "b"]]})", "?!Select [2, [a, b]]"},
        {R"({"Fn::Select": [0, {"Fn::GetAZs": ""}]})", "?!Select [0, !GetAZs ]"},
        {R"({"Fn::Split": ["", "a"]})", "?!Split [, a]"},
    });
}

TEST(CloudFormationFunctions, LookIntoMappings)
{
    expectNames({
        {R"({"Fn::FindInMap": ["Stages", "prod", "Mesh"]})", "shop-prod"},
        {R"({"Fn::FindInMap": ["Stages", "prod", "Ports"]})", R"(["1","2"])"},
        {R"({"Fn::FindInMap": ["Stages", "test", "Mesh"]})", "?!FindInMap [Stages, test, Mesh]"},
        {R"({"Fn::FindInMap": ["Stages", "test", "Mesh", {"DefaultValue": "x"}]})", "x"},
        {R"({"Fn::FindInMap": ["Stages", {"Ref": "Open"}, "Mesh", {"DefaultValue": "x"}]})",
         "?!FindInMap [Stages, !Ref Open, Mesh, {DefaultValue: x}]"},
        {R"({"Fn::FindInMap": ["Stages", {"Ref": "Open"}, "Mesh"]})",
         "?!FindInMap [Stages, !Ref Open, Mesh]"},
    });
}

TEST(CloudFormationFunctions, ChooseByConditions)
{
    expectNames({
        {R"({"Fn::If": ["IsShop", "a", "b"]})", "a"},
        {R"({"Fn::If": ["IsNot", "a", {"Ref": "AWS::NoValue"}]})", "nothing"},
        {R"({"Fn::If": ["IsAny", {"Fn::If": ["IsNone", "a", {"Ref": "Name"}]}, "c"]})", "shop"},
        {R"({"Fn::If": ["IsBoth", "a", "b"]})", "?!If [IsBoth, a, b]"},
        {R"({"Fn::If": ["IsItself", "a", "b"]})", "?!If [IsItself, a, b]"},
        {R"({"Fn::If": ["IsNowhere", "a", "b"]})", "?!If [IsNowhere, a, b]"},
        {R"({"Fn::If": ["IsShop", "a"]})", "?!If [IsShop, a]"},
    });
}

TEST(CloudFormationFunctions, StayOpenWhereNothingTells)
{
    expectNames({
        {R"({"Fn::ImportValue": "mesh-name"})", "?!ImportValue mesh-name"},
        {R"({"Fn::ImportValue": {"Fn::Sub": "${Open}:Mesh"}})", "?!ImportValue !Sub ${Open}:Mesh"},
        {R"({"Fn::Transform": {"Name": "AWS::Include"}})", "?!Transform {Name: AWS::Include}"},
        {R"({"Fn::Base64": "a\nb"})", "?!Base64 a b"},
        {R"({"Condition": "IsShop"})", "?!Condition IsShop"},
        {R"({"Fn::Sub": 5})", "?!Sub 5"},
    });
    const std::string longName(200, 'x');
    EXPECT_EQ(name((R"({"Fn::ImportValue": ")" + longName + R"("})").c_str()),
              "?!ImportValue " + longName.substr(0, 107) + "…");
}

TEST(CloudFormationFunctions, AreFilledInByWhatIsGiven)
{
    const Arguments given{{"Name", "given"},     {"Open", "yes"},
                          {"Kept", "kept"},      {"AWS::Region", "eu-west-1"},
                          {"mesh-name", "shop"}, {"Unnamed.VirtualNodeName", "n"},
                          {"!Base64 a", "YQ=="}, {"Ports", "1,2"}};
    const FunctionRow rows[] = {
        {R"({"Ref": "Name"})", "given"},
        {R"({"Ref": "Kept"})", "kept"},
        {R"({"Ref": "Ports"})", R"(["1","2"])"},
        {R"({"Fn::Sub": "${Open}.${AWS::Region}"})", "yes.eu-west-1"},
        {R"({"Fn::GetAtt": ["Mesh", "MeshName"]})", "given"},
        {R"({"Fn::GetAtt": ["Unnamed", "VirtualNodeName"]})", "n"},
        {R"({"Fn::ImportValue": "mesh-name"})", "shop"},
        {R"({"Fn::If": ["IsShop", "a", "b"]})", "b"},
        {R"({"Fn::If": ["IsOpen", "a", "b"]})", "a"},
        {R"({"Fn::Base64": "a"})", "YQ=="},
    };
    for (const auto& [function, expected] : rows)
        EXPECT_EQ(name(function, given), expected) << function;
}

TEST(CloudFormationFunctions, ComeToTheTypeThatIsWanted)
{
    const json input = inputWith(json::parse(R"({"MeshOwner": {"Fn::Sub": "123456789012"}, "Spec": {
        "Listeners": [{"Ref": "AWS::NoValue"}, {"PortMapping": {"Port": {"Fn::Select": [0, {"Ref": "Ports"}]}}}],
        "BackendDefaults": {"ClientPolicy": {"TLS": {"Ports": {"Ref": "Ports"},
                                                    "Enforce": {"Fn::Sub": "true"}}}}}})"));
    EXPECT_EQ(input.dump(),
              R"({"meshOwner":"123456789012","spec":{)"
              R"("backendDefaults":{"clientPolicy":{"tls":{"enforce":true,"ports":[443,8443]}}},)"
              R"("listeners":[{"portMapping":{"port":443}}]}})");
}

TEST(CloudFormationFunctions, StandForTheNameWhereAnArnMayStandAsWell)
{
    constexpr char backends[] =
        R"({"Spec": {"Backends": [{"VirtualService": {"VirtualServiceName": {"Ref": "Pay"}}},
        {"VirtualService": {"VirtualServiceName": {"Fn::GetAtt": ["Pay", "Arn"]}}}]}})";
    EXPECT_EQ(inputWith(json::parse(backends)).dump(),
              R"({"spec":{"backends":[{"virtualService":{"virtualServiceName":"pay.shop.local"}},)"
              R"({"virtualService":{"virtualServiceName":"pay.shop.local"}}]}})");
}

TEST(CloudFormationFunctions, LeadToWhatTheyChose)
{
    const Reading reading = read(R"({"Conditions": {"Is": {"Fn::Equals": ["a", "a"]}}, "Resources": {"A": {
        "Type": "AWS::AppMesh::VirtualNode", "Properties": {"Spec": {"Fn::If": ["Is", {"Listeners": [
            {"Ref": "AWS::NoValue"}, {"PortMapping": {"Port": 1}},
            {"Fn::Select": [1, [5, {"PortMapping": {"Port": 2}}]]}]}, {}]}}}}})");
    ASSERT_EQ(reading.resources.size(), 1U);
    EXPECT_EQ(
        placeLines(reading.resources[0], {"/spec", "/spec/listeners", "/spec/listeners/0/portMapping/port",
                                          "/spec/listeners/1/portMapping"}),
        "/Resources/A/Properties/Spec/Fn::If/1\n"
        "/Resources/A/Properties/Spec/Fn::If/1/Listeners\n"
        "/Resources/A/Properties/Spec/Fn::If/1/Listeners/1/PortMapping/Port\n"
        "/Resources/A/Properties/Spec/Fn::If/1/Listeners/2/Fn::Select/1/1/PortMapping\n");
}

TEST(CloudFormationFunctions, HaveShortFormsInYaml)
{
    EXPECT_EQ(
        resourceLines("Parameters: {Name: {Type: String, Default: shop}}\n"
                      "Resources:\n"
                      "  Mesh:\n"
                      "    Type: AWS::AppMesh::Mesh\n"
                      "    Properties: {MeshName: !Sub '${Name}-mesh'}\n"
                      "  Node:\n"
                      "    Type: AWS::AppMesh::VirtualNode\n"
                      "    Properties:\n"
                      "      MeshName: !GetAtt Mesh.MeshName\n"
                      "      VirtualNodeName: !Join ['-', [!Ref Name, node]]\n"
                      "      MeshOwner: !ImportValue owner\n"
                      "      Spec: !Foreign {a: b}\n"),
        "mesh (Mesh) {\"meshName\":\"shop-mesh\"}\n"
        "virtualNode (Node) {\"meshName\":\"shop-mesh\",\"meshOwner\":{\"$unknown\":\"!ImportValue owner\"},"
        "\"spec\":{\"$unknown\":\"!Foreign {a: b}\"},\"virtualNodeName\":\"shop-node\"}\n");
}

TEST(CloudFormationFunctions, NeverDoMoreThanABoundedAmountOfWork)
{
    json file = json::parse(around);
    for (int i = 0; i < 200; ++i) {
        const std::string next = std::to_string(i + 1);
        file["Conditions"]["C" + std::to_string(i)] = {
            {"Fn::And", {{{"Condition", "C" + next}}, {{"Condition", "C" + next}}}}};
        file["Resources"]["R" + std::to_string(i)] = {
            {"Type", "AWS::AppMesh::Mesh"},
            {"Properties",
             {{"MeshName", {{"Fn::Sub", "${R" + next + ".MeshName}${R" + next + ".MeshName}"}}}}}};
    }
    file["Resources"]["R200"] = {{"Type", "AWS::AppMesh::Mesh"},
                                 {"Properties", {{"MeshName", "0123456789"}}}};
    file["Resources"]["Zz"] = {{"Type", "AWS::AppMesh::VirtualNode"},
                               {"Properties",
                                {{"MeshName", {{"Fn::GetAtt", {"R0", "MeshName"}}}},
                                 {"MeshOwner", {{"Fn::If", {"C0", "a", "b"}}}}}}};
    const Reading reading = read(file.dump());
    ASSERT_FALSE(reading.resources.empty());
    const json& input = reading.resources.back().input;
    EXPECT_EQ(input["meshName"], unknownValue("!GetAtt R0.MeshName"));
    EXPECT_EQ(input["meshOwner"], unknownValue("!If [C0, a, b]"));
}

} // namespace meshwright
